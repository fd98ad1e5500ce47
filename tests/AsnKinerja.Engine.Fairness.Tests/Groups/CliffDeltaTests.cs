using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Groups;

/// <summary>The interval of Cliff's delta. Expected limits are from the matrix of all pairs in base R, by the formulas of Feng and Cliff (2004).</summary>
public class CliffDeltaTests
{
    [Fact]
    public void The_interval_is_that_of_the_matrix_of_all_pairs()
    {
        Lies(0.5714285714, -0.0128713817, 0.8648196930, Dominance([3, 4, 4, 5, 2, 5, 3], [2, 3, 3, 4, 1, 2]));
        Lies(-0.25, -0.7977538570, 0.5238116153, Dominance([1, 2, 3], [1, 2, 3, 4]));
    }

    [Fact]
    public void Groups_that_do_not_overlap_have_no_interval_and_the_remark_says_so()
    {
        Estimate apart = Dominance([4, 5], [1, 2, 3]);
        Assert.Equal(1, apart.Value);
        Assert.Null(apart.Interval);
        Assert.Contains("no interval", apart.Remark!.Value.English, StringComparison.Ordinal);
        Assert.Null(Dominance([4], [1, 2, 3, 5]).Interval);
    }

    [Fact]
    public void All_alike_is_0_and_sure_of_little()
    {
        Estimate alike = Dominance([3, 3, 3], [3, 3, 3]);
        Assert.Equal(0, alike.Value);
        Assert.True(alike.Interval!.Value.Lower < -0.4);
    }

    [Theory]
    [InlineData(5, 8)]
    [InlineData(20, 30)]
    public void Without_a_difference_0_lies_in_about_95_of_100_intervals(int n, int m)
    {
        const int draws = 1000;
        SeededRandom chance = new((ulong)n);
        int held = Enumerable.Range(0, draws).Count(_ => Dominance(Draw(chance, n), Draw(chance, m)).Interval is not ConfidenceInterval interval || interval.Contains(0));
        Assert.InRange(held / (double)draws, 0.92, 0.98);
    }

    private static double[] Draw(SeededRandom chance, int count) => [.. Enumerable.Range(0, count).Select(_ => Math.Round(10 * chance.NextDouble(), 1))];

    private static Estimate Dominance(double[] scores, double[] references) =>
        FairnessReport.By(LocalizedText.Same("x"), scores.Select((score, i) => new FairnessCase($"a{i}", "a", score)).Concat(references.Select((score, i) => new FairnessCase($"b{i}", "b", score))), "b")
            .Differences.Single().Dominance;

    private static void Lies(double value, double lower, double upper, Estimate estimate)
    {
        Assert.Equal(value, estimate.Value!.Value, 9);
        Assert.Equal(lower, estimate.Interval!.Value.Lower, 8);
        Assert.Equal(upper, estimate.Interval!.Value.Upper, 8);
    }
}
