using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class MomentsMergeGolden
{
    private static readonly RoundingRule Digits = new(20);

    private static readonly Rational Tolerance = GoldenFile.Exactly(GoldenFile.Read("17_moments_merge.json").Property("tolerance"));

    [Fact]
    public void Every_part_and_the_total_are_those_of_Python_and_scipy()
    {
        int compared = 0;
        ForEach((parts, expected) =>
        {
            JsonElement[] expectedParts = [.. expected.GetProperty("parts").EnumerateArray()];
            Assert.Equal(expectedParts.Length, parts.Count);
            for (int i = 0; i < parts.Count; i++) compared += Compare(expectedParts[i], Moments.Of(parts[i]));
            compared += Compare(expected.GetProperty("total"), parts.Select(Moments.Of).Aggregate((one, other) => one.Merge(other)));
        });

        // 13 parts of 7 numbers, 4 totals of 12.
        Assert.Equal((13 * 7) + (4 * 12), compared);
    }

    [Fact]
    public void Any_merge_tree_gives_the_same_digits() => ForEach((parts, expected) =>
    {
        Rational[] all = [.. parts.SelectMany(part => part)];
        Moments straight = Moments.Of(all);
        for (int seed = 0; seed < 50; seed++)
        {
            Random random = new(seed);
            Moments merged = MergeTree.Merge(parts.Select(Moments.Of), (one, other) => one.Merge(other), random);
            Moments parted = MergeTree.Merge(
                MergeTree.Part(all, 1 + (seed % 12), random).Select(Moments.Of), (one, other) => one.Merge(other), random);

            Assert.Equal((straight, straight), (merged, parted));
            Assert.Equal(Outcomes(straight), Outcomes(merged));
            Assert.Equal(Outcomes(straight), Outcomes(parted));
        }
    });

    private static int Compare(JsonElement expected, Moments moments)
    {
        int compared = 0;
        foreach (JsonProperty wanted in expected.EnumerateObject())
        {
            Rational ours = Ours(wanted.Name, moments)!.Value, theirs = GoldenFile.Exactly(wanted.Value);
            Assert.True(Rational.Abs(ours - theirs) <= Tolerance * Rational.Abs(theirs), $"{wanted.Name}: expected {wanted.Value}, got {ours}");
            // Python's own are exact and rounded once, so ours, rounded once, have the same bits.
            if (!wanted.Name.StartsWith("scipy", StringComparison.Ordinal))
                Assert.Equal(wanted.Value.GetDouble(), NearestDouble.Of(ours.Numerator, ours.Denominator));
            compared++;
        }

        return compared;
    }

    private static Rational? Ours(string name, Moments moments) => name switch
    {
        "n" => moments.Count,
        "mean" => moments.Mean(),
        "M2" => moments.M2(),
        "M3" => moments.M3(),
        "M4" => moments.M4(),
        "min" => moments.Minimum(),
        "max" => moments.Maximum(),
        "var_sample" or "statistics_variance" or "numpy_var_ddof1" => moments.Variance(),
        "scipy_skew" => moments.Skewness(Digits),
        "scipy_kurtosis_excess" => moments.ExcessKurtosis(),
        _ => throw new ArgumentException($"The file has a number '{name}' that this test does not know.", nameof(name)),
    };

    private static Rational?[] Outcomes(Moments moments) =>
    [
        .. new[] { "n", "mean", "M2", "M3", "M4", "min", "max", "var_sample", "scipy_skew", "scipy_kurtosis_excess" }.Select(name => Ours(name, moments)),
    ];

    private static void ForEach(Action<IReadOnlyList<Rational[]>, JsonElement> check)
    {
        JsonElement[] cases = [.. GoldenFile.Read("17_moments_merge.json").Cases];
        Assert.Equal(4, cases.Length);
        foreach (JsonElement golden in cases)
            check([.. golden.GetProperty("input").GetProperty("parts").EnumerateArray().Select(GoldenFile.Numbers)], golden.GetProperty("expected"));
    }
}
