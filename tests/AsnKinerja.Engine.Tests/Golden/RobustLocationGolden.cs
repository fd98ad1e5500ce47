using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class RobustLocationGolden
{
    // Huber's estimators are not part of the library; the cases that hold nothing else are left out by name.
    private static readonly string[] OnlyHuber = ["weighted_huber_n5", "weighted_huber_n20"];

    private static readonly string[] NotRead = ["mad_1.4826", "MASS_huber", "robustbase_huberM", "MASS_hubers_proposal2"];

    private static readonly string[] Read =
        ["mean", "median", "mad_raw", "sd", "R_trimmed_mean", "psych_winsor_mean", "psych_winsorized"];

    [Fact]
    public void Mean_median_spread_trimmed_and_winsorised_means_are_those_of_R()
    {
        GoldenFile file = GoldenFile.Read("10_robust_location.json");
        int compared = 0;
        foreach (JsonElement golden in file.Cases)
        {
            string name = golden.GetProperty("name").GetString()!;
            if (OnlyHuber.Contains(name)) continue;
            JsonElement expected = golden.GetProperty("expected");
            Assert.Equal(Read.Concat(NotRead).Order(), expected.EnumerateObject().Select(p => p.Name).Order());
            Sample sample = Sample.Of(GoldenFile.Numbers(golden.GetProperty("input").GetProperty("x")));

            file.Near(expected.GetProperty("mean"), sample.Mean(), name + " mean");
            file.Near(expected.GetProperty("median"), sample.Median(), name + " median");
            file.Near(expected.GetProperty("mad_raw"), sample.MedianAbsoluteDeviation(), name + " mad");
            file.Near(expected.GetProperty("sd"), sample.StandardDeviation(new RoundingRule(15)), name + " sd");
            compared += 4;
            foreach ((Rational share, JsonElement value) in Trims(expected.GetProperty("R_trimmed_mean")))
            {
                file.Near(value, sample.TrimmedMean(share), $"{name} trimmed {share}");
                compared++;
            }

            foreach ((Rational share, JsonElement value) in Trims(expected.GetProperty("psych_winsor_mean")))
            {
                file.Near(value, sample.WinsorisedMeanByQuantile(share), $"{name} winsorised {share}");
                compared++;
            }

            foreach ((Rational share, JsonElement values) in Trims(expected.GetProperty("psych_winsorized")))
            {
                Sample winsorised = sample.WinsorisedByQuantile(share);
                // R writes a vector of one value as a list of one.
                JsonElement[] wanted = [.. values.EnumerateArray()];
                Assert.Equal(wanted.Length, winsorised.Count);
                for (int i = 0; i < wanted.Length; i++)
                    file.Near(wanted[i], winsorised.Values[i], $"{name} winsorised value {i} at {share}");
                compared += wanted.Length;
            }
        }

        Assert.True(compared > 250, $"only {compared} numbers were compared");
    }

    [Fact]
    public void Winsorised_means_by_count_are_those_of_scipy()
    {
        GoldenFile file = GoldenFile.Read("11_robust_scipy.json");
        int compared = 0;
        foreach (JsonElement golden in file.Cases)
        {
            Sample sample = Sample.Of(GoldenFile.Numbers(golden.GetProperty("input").GetProperty("x")));
            string name = golden.GetProperty("name").GetString()!;
            foreach (JsonProperty p in golden.GetProperty("expected").GetProperty("winsorized_mean").EnumerateObject())
            {
                file.Near(p.Value, sample.WinsorisedMeanByCount(Rational.Parse(p.Name)), $"{name} winsorised {p.Name}");
                compared++;
            }

            foreach (JsonProperty p in golden.GetProperty("expected").GetProperty("trim_mean").EnumerateObject())
            {
                file.Near(p.Value, sample.TrimmedMean(Rational.Parse(p.Name)), $"{name} trimmed {p.Name}");
                compared++;
            }
        }

        Assert.True(compared > 80, $"only {compared} numbers were compared");
    }

    private static IEnumerable<(Rational Share, JsonElement Value)> Trims(JsonElement byTrim) =>
        byTrim.EnumerateObject().Select(p => (Rational.Parse(p.Name["trim".Length..]), p.Value));
}
