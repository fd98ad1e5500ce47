using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>How far agreement on one person can lie from what a few raters show. Expected numbers are from R 4.2 (qchisq, qf, uniroot), by the formulas of the named authors.</summary>
public class AgreementIntervalTests
{
    private static readonly double[] Five = [2, 3, 3, 4, 5];
    private static readonly double?[][] ThreeItems = [[3, 4, 3], [4, 4, 5], [2, 3, 4], [5, 5, 4], [3, 3, 2]];

    [Fact]
    public void The_interval_of_r_wg_is_that_of_the_variance()
    {
        Lies(0, 0.7666756630, WithinGroupAgreement.Rwg(Five, NullVariance.Uniform(5)));
        Lies(-4.3672592884, 0.7666756630, WithinGroupAgreement.Rwg(Five, NullVariance.Uniform(5), BeyondNull.Keep));
    }

    [Fact]
    public void Several_items_have_the_degrees_of_freedom_of_Satterthwaite()
    {
        Lies(0, 0.9034481728, WithinGroupAgreement.RwgJ(ThreeItems, NullVariance.Uniform(5)));
        Lies(0.5656119900, 1.7924921518, WithinGroupAgreement.AverageDeviation(ThreeItems), 1e-6);
    }

    [Fact]
    public void Where_the_interval_reaches_variances_without_an_index_there_is_none_and_the_remark_says_so()
    {
        Estimate kept = WithinGroupAgreement.RwgJ(ThreeItems, NullVariance.Uniform(5), BeyondNull.Keep);
        Assert.Equal(0.7105263158, kept.Value!.Value, 9);
        Assert.Null(kept.Interval);
        Assert.Contains("no index", kept.Remark!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_average_deviation_from_the_mean_has_the_interval_of_Cadwell() =>
        Lies(0.5467135053, 2.7647293792, WithinGroupAgreement.AverageDeviation(Five), 1e-6);

    [Fact]
    public void The_average_deviation_from_the_median_has_the_interval_of_Bonett_and_Seier() =>
        Lies(0.3707763796, 2.6970434335, WithinGroupAgreement.AverageDeviation(Five, DeviationCentre.Median));

    [Fact]
    public void The_interval_of_a_wg_ends_where_raters_could_not_disagree_more() => Lies(-1, 0.8055630525, WithinGroupAgreement.Awg(Five, new ResponseScale(1, 5)));

    [Fact]
    public void The_interval_of_W_is_that_of_a_consistency_of_ranks() => Lies(
        0.6564052105, 0.9721188775,
        KendallW.Of(RatingMatrix.From(new double?[,] { { 1, 2, 1 }, { 2, 1, 3 }, { 3, 4, 2 }, { 4, 3, 5 }, { 5, 6, 4 }, { 6, 5, 8 }, { 7, 8, 6 }, { 8, 7, 7 } })).Estimate);

    [Fact]
    public void Two_raters_show_next_to_nothing()
    {
        // |x - y| / 2 is a chi with one degree of freedom: 1.96 and 0.0313 are its outer quantiles, 0.798 the mean.
        ConfidenceInterval interval = WithinGroupAgreement.AverageDeviation([3, 4]).Interval!.Value;
        Assert.Equal(0.5 / 2.241403 * Math.Sqrt(2) * Math.Sqrt(2 / Math.PI), interval.Lower, 5);
        Assert.True(interval.Upper > 12);
    }

    [Fact]
    public void Raters_who_all_say_the_same_have_no_interval_and_the_remark_says_why()
    {
        double[] alike = [3, 3, 3];
        foreach (Estimate one in new[]
        {
            WithinGroupAgreement.Rwg(alike, NullVariance.Uniform(5)), WithinGroupAgreement.AverageDeviation(alike), WithinGroupAgreement.AverageDeviation(alike, DeviationCentre.Median),
            WithinGroupAgreement.Awg(alike, new ResponseScale(1, 5)),
        })
        {
            Assert.True(one.IsKnown);
            Assert.Null(one.Interval);
            Assert.Contains("no interval", one.Remark!.Value.English, StringComparison.Ordinal);
        }

        Assert.Null(KendallW.Of(RatingMatrix.From(DrawnPanel.Agreeing(9, 3))).Estimate.Interval);
    }

    [Fact]
    public void Items_that_repeat_each_other_tell_no_more_than_one()
    {
        double?[][] repeated = [.. Five.Select(value => new double?[] { value, value, value })];
        Estimate one = WithinGroupAgreement.AverageDeviation(Five), three = WithinGroupAgreement.AverageDeviation(repeated);
        Near.Same(one.Interval!.Value.Lower, three.Interval!.Value.Lower);
        Near.Same(one.Interval!.Value.Upper, three.Interval!.Value.Upper);
        Near.Same(
            WithinGroupAgreement.Awg(Five, new ResponseScale(1, 5)).Interval!.Value.Upper, WithinGroupAgreement.Awg(repeated, new ResponseScale(1, 5)).Interval!.Value.Upper);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_level_is_between_0_and_1(double level)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => WithinGroupAgreement.Rwg(Five, NullVariance.Uniform(5), level: level));
        Assert.Throws<ArgumentOutOfRangeException>(() => WithinGroupAgreement.AverageDeviation(Five, level: level));
        Assert.Throws<ArgumentOutOfRangeException>(() => WithinGroupAgreement.Awg(Five, new ResponseScale(1, 5), level));
        Assert.Throws<ArgumentOutOfRangeException>(() => KendallW.Of(RatingMatrix.From(DrawnPanel.Agreeing(9, 3)), level));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.999)]
    [InlineData(0.9999999999999999)]
    public void The_ends_of_levels_give_finite_ends_that_grow_with_the_level(double level)
    {
        ConfidenceInterval usual = WithinGroupAgreement.AverageDeviation(Five, level: 0.4).Interval!.Value, wide = WithinGroupAgreement.AverageDeviation(Five, level: level).Interval!.Value;
        Assert.True(wide.Lower < usual.Lower && wide.Upper > usual.Upper);
        Assert.All([2, 3, 6, 40, 900], raters => Assert.NotNull(
            WithinGroupAgreement.Rwg([.. Enumerable.Range(0, raters).Select(rater => 3.0 + (rater % 2))], NullVariance.Uniform(5), level: level).Interval));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    public void The_true_spread_of_normal_raters_lies_in_95_of_100_intervals(int raters)
    {
        const int people = 4000;
        SeededRandom chance = new((ulong)raters);
        double trueDeviation = Math.Sqrt(2 / Math.PI);
        int variance = 0, fromMean = 0, fromMedian = 0;
        for (int person = 0; person < people; person++)
        {
            double[] own = [.. Enumerable.Range(0, raters).Select(_ => StandardNormal.Quantile((chance.NextDouble() * (1 - 1e-12)) + 1e-13))];
            variance += WithinGroupAgreement.Rwg(own, NullVariance.Own(2), BeyondNull.Keep).Interval!.Value.Contains(0.5) ? 1 : 0;
            fromMean += WithinGroupAgreement.AverageDeviation(own).Interval!.Value.Contains(trueDeviation) ? 1 : 0;
            fromMedian += WithinGroupAgreement.AverageDeviation(own, DeviationCentre.Median).Interval!.Value.Contains(trueDeviation) ? 1 : 0;
        }

        // Three standard errors of a share of 4,000 about 95 are 1 in 100.
        Assert.InRange(variance / (double)people, 0.94, 0.96);
        Assert.InRange(fromMean / (double)people, 0.94, 0.96);
        Assert.InRange(fromMedian / (double)people, 0.92, 0.985);
    }

    [Theory]
    [InlineData(8, 3)]
    [InlineData(20, 5)]
    public void The_W_of_endless_ratees_lies_in_about_95_of_100_intervals(int ratees, int raters)
    {
        const int panels = 1000;

        // Half of the variance is the ratee's; the rank correlation of normal scores follows (Pearson 1907).
        double rank = 6 / Math.PI * Math.Asin(0.25), endless = (((raters - 1) * rank) + 1) / raters;
        int held = Enumerable.Range(1, panels).Count(seed =>
            KendallW.Of(RatingMatrix.From(DrawnPanel.Normal((ulong)seed, ratees, raters, 0.5, 0, 0.5))).Estimate.Interval!.Value.Contains(endless));
        Assert.InRange(held / (double)panels, 0.93, 0.97);
    }

    [Fact]
    public void Every_person_of_a_cycle_has_intervals_at_the_level_asked_for()
    {
        RateeAgreement person = Assert.Single(RateeAgreement.Of(RatingDesign.From(Five.Select((value, at) => new RatingObservation("andi", $"p{at}", value))), new ResponseScale(1, 5), 0.9));
        IEnumerable<Estimate> all = [person.AverageDeviation, person.Uniform, person.SlightSkew!, person.Awg];
        Assert.All(all, one => Assert.Equal(0.9, one.Interval!.Value.Level));
    }

    private static void Lies(double lower, double upper, Estimate estimate, double tolerance = 1e-8)
    {
        ConfidenceInterval interval = estimate.Interval!.Value;
        Assert.True(Math.Abs(interval.Lower - lower) < tolerance && Math.Abs(interval.Upper - upper) < tolerance, $"{interval.Lower:R} to {interval.Upper:R}");
    }
}
