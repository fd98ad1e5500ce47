using System;
using System.Linq;
using AsnKinerja.Engine.Tests.Properties;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>Laws of Kendall's W and of agreement on one person.</summary>
public class ConcordanceAndWithinLaws
{
    [Property]
    public void W_looks_at_each_rater_s_order_only(int seed, byte size)
    {
        double?[,] table = DrawnPanel.Likert(seed, 3 + (size % 10), 2 + (size % 4));
        KendallW usual = KendallW.Of(RatingMatrix.From(table));
        for (int i = 0; i < table.GetLength(0); i++) table[i, 0] = Math.Exp(3 * table[i, 0]!.Value);
        KendallW bent = KendallW.Of(RatingMatrix.From(DrawnPanel.Shuffled(table, seed)));
        Near.Same(usual.Estimate, bent.Estimate);
        Near.Same(usual.PValue, bent.PValue);
        if (usual.Estimate.Value is double w) Assert.InRange(w, 0, 1 + 1e-12);
    }

    [Property]
    public void Without_ties_W_is_the_mean_rank_correlation_of_all_pairs(int seed, byte size)
    {
        (int n, int k) = (3 + (size % 10), 2 + (size % 4));
        double?[,] table = DrawnPanel.Normal((ulong)seed, n, k, 1, 0, 1);
        double[][] ranks = [.. Enumerable.Range(0, k).Select(j => Enumerable.Range(0, n).Select(i => (double)Enumerable.Range(0, n).Count(other => table[other, j] < table[i, j])).ToArray())];
        double Rho(int g, int h) => 1 - (6 * ranks[g].Zip(ranks[h], (one, other) => (one - other) * (one - other)).Sum() / (n * (((double)n * n) - 1)));
        double mean = Enumerable.Range(0, k).SelectMany(g => Enumerable.Range(0, g).Select(h => Rho(g, h))).Average();
        Near.Same(((mean * (k - 1)) + 1) / k, KendallW.Of(RatingMatrix.From(table)).Estimate.Value);
    }

    [Fact]
    public void Raters_of_one_order_have_a_W_of_1() => Assert.Equal(1, KendallW.Of(RatingMatrix.From(DrawnPanel.Agreeing(9, 3))).Estimate.Value!.Value, 12);

    [Property]
    public void Agreement_on_one_person_does_not_depend_on_order_or_on_where_the_scale_begins(int seed, byte size)
    {
        Random random = new(seed);
        double[] ratings = [.. Enumerable.Range(0, 2 + (size % 8)).Select(_ => (double)random.Next(1, 6))], moved = [.. ratings.Select(value => value + 10)];
        random.Shuffle(moved);
        NullVariance uniform = NullVariance.Uniform(5);
        Near.Same(WithinGroupAgreement.Rwg(ratings, uniform), WithinGroupAgreement.Rwg(moved, uniform));
        Near.Same(WithinGroupAgreement.AverageDeviation(ratings), WithinGroupAgreement.AverageDeviation(moved));
        Near.Same(WithinGroupAgreement.AverageDeviation(ratings, DeviationCentre.Median), WithinGroupAgreement.AverageDeviation(moved, DeviationCentre.Median));
        Near.Same(WithinGroupAgreement.Awg(ratings, new ResponseScale(1, 5)), WithinGroupAgreement.Awg(moved, new ResponseScale(11, 15)));
    }

    [Property]
    public void Points_that_are_twice_as_wide_double_the_average_deviation_and_quarter_what_the_null_is(int seed, byte size)
    {
        Random random = new(seed);
        double[] ratings = [.. Enumerable.Range(0, 2 + (size % 8)).Select(_ => (double)random.Next(1, 6))], wide = [.. ratings.Select(value => 2 * value)];
        Near.Same(2 * WithinGroupAgreement.AverageDeviation(ratings).Value, WithinGroupAgreement.AverageDeviation(wide).Value);
        Near.Same(
            WithinGroupAgreement.Rwg(ratings, NullVariance.Own(0.5), BeyondNull.Keep).Value, WithinGroupAgreement.Rwg(wide, NullVariance.Own(2), BeyondNull.Keep).Value);
    }

    [Property]
    public void Bounds_hold(int seed, byte size)
    {
        Random random = new(seed);
        double[] ratings = [.. Enumerable.Range(0, 2 + (size % 8)).Select(_ => (double)random.Next(1, 6))];
        Assert.InRange(WithinGroupAgreement.Rwg(ratings, NullVariance.Of(NullDistribution.HeavySkew, 5)).Value!.Value, 0, 1);
        Assert.True(WithinGroupAgreement.AverageDeviation(ratings, DeviationCentre.Median).Value <= WithinGroupAgreement.AverageDeviation(ratings).Value + 1e-12);
        if (WithinGroupAgreement.Awg(ratings, new ResponseScale(1, 5)).Value is double awg) Assert.InRange(awg, -1 - 1e-9, 1);
    }

    [Fact]
    public void One_item_is_a_scale_of_one_item()
    {
        double[] ratings = [3, 4, 4, 5];
        double?[][] rows = [[3], [4], [4], [5]];
        NullVariance skew = NullVariance.Of(NullDistribution.SlightSkew, 5);
        Near.Same(WithinGroupAgreement.Rwg(ratings, skew).Value, WithinGroupAgreement.RwgJ(rows, skew).Value);
        Near.Same(WithinGroupAgreement.AverageDeviation(ratings), WithinGroupAgreement.AverageDeviation(rows));
    }

    [Fact]
    public void Equal_ratings_are_full_agreement()
    {
        double[] ratings = [0.1, 0.1, 0.1];
        Assert.Equal(1, WithinGroupAgreement.Rwg(ratings, NullVariance.Uniform(5)).Value);
        Assert.Equal(0, WithinGroupAgreement.AverageDeviation(ratings).Value);
        Assert.Equal(1, WithinGroupAgreement.Awg([5, 5, 5], new ResponseScale(1, 5)).Value);
    }
}
