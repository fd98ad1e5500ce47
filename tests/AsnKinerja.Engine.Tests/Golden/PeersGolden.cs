using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class PeersGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("peers_g1_g2_g13.json");

    public static TheoryData<string> Names => [.. File.Cases.Select(golden => golden.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_peers_compute_or_should(string name)
    {
        JsonElement golden = File.Cases.Single(known => known.GetProperty("name").GetString() == name);
        JsonElement expected = golden.GetProperty("expected");
        (AggregationPolicy policy, Scale scale, RatingSheet[] sheets) = Read(golden.GetProperty("input"));
        MultiRaterScore score = policy.Score(scale, sheets);

        Assert.Equal(Rational.Parse(expected.GetProperty("exact").GetString()!), score.Overall.Exact);
        Assert.Equal(expected.GetProperty("complete").GetBoolean(), score.Completeness.IsComplete);
        Assert.Equal(expected.GetProperty("provisional").GetBoolean(), score.Completeness.IsProvisional);
        Assert.Equal(expected.TryGetProperty("heard", out JsonElement heard) ? Rational.Parse(heard.GetString()!) : 1, score.Completeness.WeightHeard);
        if (golden.TryGetProperty("theirs", out JsonElement theirs)) Assert.NotEqual(Rational.Parse(theirs.GetString()!), score.Overall.Exact);
        foreach (JsonProperty rounded in expected.GetProperty("rounded").EnumerateObject())
        {
            RoundingRule rule = new(int.Parse(rounded.Name, CultureInfo.InvariantCulture));
            decimal shown = policy.RoundedBy(new RoundingPlan(rule, RoundingPlaces.Result)).Score(scale, sheets).Overall.Value!.Value;
            Assert.Equal(rounded.Value.GetString(), shown.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Seven_categories_of_ten_are_a_hundred_whatever_the_weight_was_rounded_to()
    {
        foreach (JsonElement golden in File.Property("sevenCategories").EnumerateArray())
        {
            Rational weight = Rational.Parse(golden.GetProperty("weight").GetString()!);
            RatingInstrument instrument = new(Scale.Between(10, 100), Enumerable.Range(1, 7).Select(number =>
                new RatedCompetency("k" + number, LocalizedText.Same("K" + number), weight, [new RatedItem("k" + number, LocalizedText.Same("K" + number))])));
            RatingSheet sheet = RatingSheet.By("supervisor").Answering(instrument.Items.Select(item =>
                KeyValuePair.Create(item.Id, Answer.Of(Rational.Parse(golden.GetProperty("score").GetString()!)))));

            MultiRaterScore score = AggregationPolicy.Weighted(("supervisor", 1)).Score(instrument, sheet);
            Assert.Equal(Rational.Parse(golden.GetProperty("exact").GetString()!), score.Overall.Exact);
            Assert.Equal(Rational.Parse(golden.GetProperty("theirs").GetString()!), weight * 7 * score.Overall.Exact!.Value / 100);
        }
    }

    [Fact]
    public void The_nine_cells_of_the_quadrant_by_the_national_systems_codes()
    {
        Regulation regulation = Regulation.InForce(AppraisalPeriod.Year(2026));
        JsonElement[] cells = [.. File.Property("quadrant").EnumerateArray()];
        Assert.Equal(9, cells.Length);
        foreach (JsonElement cell in cells)
            Assert.Equal(
                cell.GetProperty("predicate").GetInt32(),
                regulation.Ratings!.Quadrant[Rating(regulation, cell, "workResults"), Rating(regulation, cell, "behaviour")].Code);
    }

    [Fact]
    public void The_larger_of_the_two_codes_is_wrong_in_two_cells_and_both_are_misconduct()
    {
        Regulation regulation = Regulation.InForce(AppraisalPeriod.Year(2026));
        JsonElement[] wrong = [.. File.Property("quadrant").EnumerateArray().Where(cell =>
            regulation.Ratings!.Quadrant[Rating(regulation, cell, "workResults"), Rating(regulation, cell, "behaviour")].Code != cell.GetProperty("max").GetInt32())];

        Assert.Equal([(1, 3), (2, 3)], wrong.Select(cell => (cell.GetProperty("workResults").GetInt32(), cell.GetProperty("behaviour").GetInt32())));
        Assert.All(wrong, cell => Assert.Equal(
            "kurang", regulation.Ratings!.Quadrant[Rating(regulation, cell, "workResults"), Rating(regulation, cell, "behaviour")].Id));
    }

    private static ExpectationRating Rating(Regulation regulation, JsonElement cell, string axis) =>
        new[] { ExpectationRating.Below, ExpectationRating.Meets, ExpectationRating.Above }
            .Single(rating => regulation.Ratings!.Codes[rating] == cell.GetProperty(axis).GetInt32());

    private static (AggregationPolicy Policy, Scale Scale, RatingSheet[] Sheets) Read(JsonElement input)
    {
        JsonElement[] parts = [.. input.GetProperty("parts").EnumerateArray()];
        AggregationPolicy policy = AggregationPolicy.Weighted(
            [.. parts.Select(part => ((RaterGroup)part.GetProperty("group").GetString()!, Rational.Parse(part.GetProperty("weight").GetString()!)))]);
        List<RatingSheet> sheets = [];
        foreach (JsonElement part in parts)
        {
            RaterGroup group = part.GetProperty("group").GetString()!;
            if (part.TryGetProperty("minimum", out JsonElement minimum)) policy = policy.WithMinimumRaters(group, minimum.GetInt32());
            if (part.TryGetProperty("required", out JsonElement required) && required.GetBoolean()) policy = policy.Requiring(group);
            sheets.AddRange(part.GetProperty("scores").EnumerateArray().Select(score => RatingSheet.By(group).Rate("x", Rational.Parse(score.GetString()!))));
        }

        Rational[] ends = GoldenFile.Numbers(input.GetProperty("scale"));
        return (policy, Scale.Between(ends[0], ends[1]), [.. sheets]);
    }
}
