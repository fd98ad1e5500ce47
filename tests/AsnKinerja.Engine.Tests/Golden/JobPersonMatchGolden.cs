using System;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Competencies;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class JobPersonMatchGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("job_person_match.json");

    public static TheoryData<string> Thresholds => [.. File.Property("thresholds").EnumerateArray().Select(row => row.GetProperty("name").GetString()!)];

    public static TheoryData<string> Names => [.. File.Cases.Select(row => row.GetProperty("name").GetString()!)];

    public static TheoryData<string> SubAspects => [.. File.Property("subAspects").EnumerateArray().Select(row => row.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void A_match_has_the_category_that_its_purpose_gives_it(string name)
    {
        JsonElement row = File.Property("thresholds").EnumerateArray().Single(known => known.GetProperty("name").GetString() == name);
        Rational percent = Rational.Parse(row.GetProperty("percent").GetString()!);
        MatchPurpose purpose = Enum.Parse<MatchPurpose>(row.GetProperty("purpose").GetString()!);

        JobPersonMatch match = SamplePost.Compare((100, percent)).For(purpose).JobPersonMatch;

        Assert.Equal(percent, match.Percent!.Value.Exact);
        Assert.Equal(row.GetProperty("mark").GetString(), match.Category!.Mark);
        Assert.Equal(match.Category, match.CategoryFor(purpose));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_forms_of_a_match_are_those_worked_by_hand(string name)
    {
        JsonElement golden = File.Cases.Single(known => known.GetProperty("name").GetString() == name);
        JsonElement[] rows = [.. golden.GetProperty("rows").EnumerateArray()];
        GapAnalysis gap = SamplePost.Compare([.. rows.Select(row => (Number(row, "required"), (Rational?)Number(row, "level"), row.TryGetProperty("weight", out _) ? Number(row, "weight") : 1))]);
        JobPersonMatch match = gap.JobPersonMatch;

        Assert.Equal(Number(golden, "capped"), match.Percent!.Value.Exact);
        Assert.Equal(golden.GetProperty("shown").GetString(), match.Percent.ToString());
        Assert.Equal(Number(golden, "sum"), match.SumPercent!.Value.Exact);
        if (golden.TryGetProperty("sumShown", out JsonElement shown)) Assert.Equal(shown.GetString(), match.SumPercent.ToString());
        Assert.Equal(golden.GetProperty("hides").GetBoolean(), match.SumHidesGaps);
        for (int i = 0; i < rows.Length; i++)
        {
            if (!rows[i].TryGetProperty("weightedGap", out _)) continue;
            CompetencyRequirement requirement = gap[i].Requirement;
            Assert.Equal(Number(rows[i], "weightedRequired"), requirement.Weight * requirement.Level);
            Assert.Equal(Number(rows[i], "weightedLevel"), requirement.Weight * gap[i].Level);
            Assert.Equal(Number(rows[i], "weightedGap"), gap[i].WeightedGap);
            if (rows[i].TryGetProperty("status", out JsonElement status)) Assert.Equal(Enum.Parse<GapStatus>(status.GetString()!), gap[i].Status);
        }
    }

    [Theory]
    [MemberData(nameof(SubAspects))]
    public void A_sub_aspect_that_is_left_out_is_not_zero(string name)
    {
        JsonElement golden = File.Property("subAspects").EnumerateArray().Single(known => known.GetProperty("name").GetString() == name);
        RatingSheet sheet = RatingSheet.By("asesor");
        RatedItem[] items = [.. Enumerable.Range(0, 5).Select(i => new RatedItem($"sub-{i}", Localization.LocalizedText.Same($"sub-{i}")))];
        int at = 0;
        foreach (JsonElement rating in golden.GetProperty("ratings").EnumerateArray())
        {
            string item = items[at++].Id;
            sheet = rating.ValueKind == JsonValueKind.Null ? sheet.NotObserved(item) : sheet.Rate(item, Rational.Parse(rating.GetString()!));
        }

        RatingInstrument instrument = new(Scale.Points(1, 5), [new RatedCompetency("integritas", Localization.LocalizedText.Same("Integritas"), 1, items)]);
        MultiRaterScore score = AggregationPolicy.Weighted(("asesor", 1)).Score(instrument, sheet);
        CompetencyEvidence evidence = Assert.Single(CompetencyEvidence.OfScore(score, CompetencyFramework.Asn2017, SamplePost.Day, "SPSP"));

        Assert.Equal(Number(golden, "level"), evidence.Level);
        Assert.Equal(Number(golden, "level"), CompetencyProfile.From([evidence], SamplePost.Day)["integritas"].Level);
    }

    private static Rational Number(JsonElement row, string name) => Rational.Parse(row.GetProperty(name).GetString()!);
}
