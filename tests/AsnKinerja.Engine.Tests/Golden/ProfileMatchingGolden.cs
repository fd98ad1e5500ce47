using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Competencies;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class ProfileMatchingGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("profile_matching.json");

    public static TheoryData<string> Names => [.. File.Cases.Select(row => row.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_candidate_has_the_exact_total_and_not_that_of_rounding_on_the_way(string name)
    {
        JsonElement golden = File.Cases.Single(row => row.GetProperty("name").GetString() == name);
        string[] factors = [.. File.Property("factors").EnumerateArray().Select(factor => factor.GetString()!)];
        int[] ideal = Numbers(File.Property("ideal")), levels = Numbers(golden.GetProperty("levels"));
        CompetencyFramework framework = SamplePost.Framework(1, 5, factors);
        PositionStandard standard = PositionStandard.Of("kandidat", LocalizedText.Same("Kandidat"), framework, [.. factors.Select((factor, i) => (factor, (Rational)ideal[i]))]);
        CompetencyProfile profile = CompetencyProfile.Of(framework, SamplePost.Day, [.. factors.Select((factor, i) => (factor, (Rational)levels[i]))]);

        ProfileMatch match = ProfileMatching.Usual.Match(standard.Compare(profile), [.. File.Property("core").EnumerateArray().Select(core => core.GetString()!)]);

        Assert.Equal(Rational.Parse(golden.GetProperty("total").GetString()!), match.Exact);
        Assert.Equal(golden.GetProperty("shown").GetString(), new RoundingRule(2).RoundToText(match.Exact!.Value));
    }

    [Fact]
    public void The_usual_table_is_the_one_that_the_tutorials_print() => Assert.Equal(
        File.Property("table").EnumerateArray().Select(row => new GapValue(Rational.Parse(row[0].GetString()!), Rational.Parse(row[1].GetString()!))).OrderBy(line => line.Gap),
        ProfileMatching.Usual.Values);

    private static int[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt32())];
}
