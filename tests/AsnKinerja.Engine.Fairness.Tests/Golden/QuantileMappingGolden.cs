using System.Linq;
using System.Text.Json;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Golden;

/// <summary>Quantile mapping against numpy and scipy.</summary>
public class QuantileMappingGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("24_quantile_mapping.json");

    [Fact]
    public void Every_case_has_the_ranks_probabilities_and_quantiles_of_the_reference()
    {
        int held = 0;
        foreach (JsonElement golden in File.Cases)
        {
            (JsonElement input, JsonElement expected) = (golden.GetProperty("input"), golden.GetProperty("expected"));
            string name = golden.GetProperty("name").GetString()!;
            (string, double)[] unit = [.. GoldenFile.Numbers(input.GetProperty("source")).Select((score, i) => ($"{i:000}", score!.Value))];
            double[] reference = [.. GoldenFile.Numbers(input.GetProperty("reference")).Select(score => score!.Value)];
            QuantileMapping ends = QuantileMapping.Of(unit, reference), hazen = QuantileMapping.Of(unit, reference, RankPosition.Hazen);
            Holds(name, expected, "avg_rank", [.. ends.Scores.Select(score => score.Rank)]);
            Holds(name, expected, "prob_type7", [.. ends.Scores.Select(score => score.Probability)]);
            Holds(name, expected, "mapped_type7", [.. ends.Scores.Select(score => score.Mapped)]);
            Holds(name, expected, "prob_hazen", [.. hazen.Scores.Select(score => score.Probability)]);
            Holds(name, expected, "mapped_hazen", [.. hazen.Scores.Select(score => score.Mapped)]);
            Holds(name, expected, "percentile_mean", [.. ends.Scores.Select(score => score.PercentileInReference)]);
            held++;
        }

        Assert.Equal(File.Cases.Count(), held);
    }

    private static void Holds(string name, JsonElement expected, string what, double[] ours)
    {
        JsonElement[] wanted = [.. expected.GetProperty(what).EnumerateArray()];
        Assert.Equal(wanted.Length, ours.Length);
        for (int i = 0; i < ours.Length; i++) File.Near(wanted[i], ours[i], $"{name} {what}[{i}]");
    }
}
