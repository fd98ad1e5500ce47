using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Calibration;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

/// <summary>Apportionment against the R package proporz and the Python package apportionment.</summary>
public class ApportionmentGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("22_apportionment.json");

    [Theory]
    [InlineData("hare", ApportionmentMethod.Hamilton)]
    [InlineData("dhondt", ApportionmentMethod.DHondt)]
    [InlineData("saintelague", ApportionmentMethod.Webster)]
    [InlineData("adams", ApportionmentMethod.Adams)]
    [InlineData("huntington", ApportionmentMethod.HuntingtonHill)]
    [InlineData("dean", ApportionmentMethod.Dean)]
    public void Every_case_has_the_heads_or_the_tie_of_the_reference(string name, ApportionmentMethod method)
    {
        int held = 0, tied = 0, silent = 0;
        foreach (JsonElement golden in File.Cases)
        {
            JsonElement expected = golden.GetProperty("expected").GetProperty(name);
            Apportionment ours = Of(method, golden);
            string what = $"{golden.GetProperty("name")} {name}";
            if (expected.GetProperty("tie").ValueKind == JsonValueKind.True)
            {
                Assert.True(ours.Tie is not null && !ours.IsDecided, what);
                Assert.True(ours.Parts.Sum(part => part.Least) + ours.Tie.Heads == ours.Heads, what);
                tied++;
                continue;
            }

            // Where only one of the two packages takes the input (a share of 0, or fewer heads than shares), that one is the reference.
            JsonElement[] references = [.. new[] { "proporz", "apportionment_py" }.Select(expected.GetProperty).Where(heads => heads.ValueKind == JsonValueKind.Array)];
            if (references.Length == 0)
            {
                // 12,345 heads for shares of 0, 50 and 50: neither package says anything, and there is only one thing to say.
                Assert.True(ours.Tie is { Heads: 1, Categories.Count: 2 }, what);
                silent++;
                continue;
            }

            foreach (JsonElement heads in references)
                Assert.True(heads.EnumerateArray().Select(one => (int?)one.GetInt32()).SequenceEqual(ours.Parts.Select(part => part.Heads)), $"{what}: {string.Join(",", ours.Parts.Select(part => part.Heads))}");
            held++;
        }

        Assert.Equal(File.Cases.Count(), held + tied + silent);
        Assert.InRange(silent, 0, 1);
    }

    [Fact]
    public void Every_quota_is_exactly_the_reference()
    {
        foreach (JsonElement golden in File.Cases)
        {
            Apportionment hamilton = Of(ApportionmentMethod.Hamilton, golden);
            Assert.Equal(golden.GetProperty("quota_exact").EnumerateArray().Select(quota => Rational.Parse(quota.GetString()!)), hamilton.Parts.Select(part => part.Quota));
            Assert.Equal(golden.GetProperty("largest_remainder_tie").GetBoolean(), hamilton.Tie is not null);
        }
    }

    [Fact]
    public void The_published_example_comes_out_as_published()
    {
        JsonElement golden = File.Cases.Single(one => one.TryGetProperty("published", out _)), published = golden.GetProperty("published");
        foreach ((string name, ApportionmentMethod method) in new[] { ("hare", ApportionmentMethod.Hamilton), ("dhondt", ApportionmentMethod.DHondt), ("saintelague", ApportionmentMethod.Webster) })
            Assert.Equal(published.GetProperty(name).EnumerateArray().Select(one => (int?)one.GetInt32()), Of(method, golden).Parts.Select(part => part.Heads));
    }

    private static Apportionment Of(ApportionmentMethod method, JsonElement golden)
    {
        JsonElement input = golden.GetProperty("input");
        return Apportionment.Of(method, input.GetProperty("seats").GetInt32(), [.. input.GetProperty("votes").EnumerateArray().Select((vote, at) => ($"c{at}", GoldenFile.Exactly(vote)))]);
    }
}
