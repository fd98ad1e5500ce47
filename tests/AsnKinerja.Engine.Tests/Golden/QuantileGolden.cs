using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class QuantileGolden
{
    [Fact]
    public void All_nine_types_of_quantile_are_those_of_R()
    {
        GoldenFile file = GoldenFile.Read("12_quantiles.json");
        int compared = 0;
        foreach (JsonElement golden in file.Cases)
        {
            string name = golden.GetProperty("name").GetString()!;
            Sample sample = Sample.Of(GoldenFile.Numbers(golden.GetProperty("input").GetProperty("x")));
            Rational[] shares = [.. golden.GetProperty("input").GetProperty("probs").EnumerateArray().Select(Share)];
            for (int type = 1; type <= 9; type++)
            {
                JsonElement[] expected = [.. golden.GetProperty("expected").GetProperty("type" + type).EnumerateArray()];
                Assert.Equal(shares.Length, expected.Length);
                for (int i = 0; i < shares.Length; i++)
                {
                    file.Near(expected[i], sample.Quantile(shares[i], type), $"{name} type {type} at {shares[i]}");
                    compared++;
                }
            }
        }

        Assert.True(compared >= 5 * 9 * 11, $"only {compared} quantiles were compared");
    }

    [Fact]
    public void Weighted_means_and_medians_are_those_of_R()
    {
        GoldenFile file = GoldenFile.Read("13_weighted_quantiles.json");
        int compared = 0;
        foreach (JsonElement golden in file.Cases)
        {
            string name = golden.GetProperty("name").GetString()!;
            JsonElement input = golden.GetProperty("input"), expected = golden.GetProperty("expected");
            WeightedSample sample = WeightedSample.Of(
                GoldenFile.Numbers(input.GetProperty("x")).Zip(GoldenFile.Numbers(input.GetProperty("w"))));
            JsonElement median = expected.GetProperty("matrixStats_weightedMedian");

            file.Near(expected.GetProperty("weighted_mean"), sample.Mean(), name + " mean");
            file.Near(median.GetProperty("ties_min"), sample.LowerMedian(), name + " lower median");
            file.Near(median.GetProperty("ties_max"), sample.UpperMedian(), name + " upper median");
            file.Near(median.GetProperty("ties_mean"), sample.Median(), name + " median");
            compared += 4;
        }

        Assert.True(compared >= 16, $"only {compared} numbers were compared");
    }

    // The file was written through doubles: this one stands for a third, which the types that jump tell apart.
    private static Rational Share(JsonElement number) =>
        number.GetRawText() == "0.3333333333333333" ? Rational.Of(1, 3) : GoldenFile.Exactly(number);
}
