using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>How sure the hints on a rater's use of the scale are. Expected limits are from R 4.2: qchisq, qf, atanh, prop.test without correction.</summary>
public class ScaleUseIntervalTests
{
    [Fact]
    public void Spread_ratio_halo_and_shares_have_the_intervals_of_the_textbooks()
    {
        // Rater x over six people and two dimensions, rater y over the same with twice the spread.
        double[] first = [1, 2, 3, 3, 4, 5], second = [2, 2, 3, 4, 4, 3];
        List<DimensionRating> ratings = [];
        for (int i = 0; i < 6; i++)
        {
            ratings.Add(new($"p{i}", "x", "a", first[i]));
            ratings.Add(new($"p{i}", "x", "b", second[i]));
            ratings.Add(new($"p{i}", "y", "a", 2 * first[i]));
            ratings.Add(new($"p{i}", "y", "b", 2 * second[i]));
        }

        RaterIndices x = RaterProfiles.Of(ratings, 0, 10).Raters[0];
        Lies(0.6546749, 2.5723233, 1.0488088, x.SpreadOfRatees);
        Lies(0.2600012, 1.1323773, 0.6324555, x.SpreadRatio);
        Lies(-0.3679825, 0.9542320, 0.6324555, x.HaloCorrelation);
        Lies(0, 1.0772965, 0.4714045, x.HaloSpread);
        Assert.Equal("'x': nothing stands out.", x.Words.English);
    }

    [Fact]
    public void Ratings_of_one_person_go_together_in_a_share()
    {
        // Four people, all their five dimensions at an end or none: worth four answers, not twenty.
        DimensionRating[] ratings = [.. Enumerable.Range(0, 20).Select(at => new DimensionRating($"p{at / 5}", "x", $"d{at % 5}", at < 10 ? 5 : 2))];
        Estimate share = RaterProfiles.Of(ratings, 1, 5).Raters[0].ExtremeShare;
        Lies(0.1500390, 0.8499610, 0.5, share);
        Assert.Equal(20, share.Observations);

        // The same ten of twenty, spread evenly over the people.
        DimensionRating[] even = [.. Enumerable.Range(0, 20).Select(at => new DimensionRating($"p{at / 2}", "x", $"d{at % 2}", at % 2 == 0 ? 5 : 2))];
        Lies(0.2992980, 0.7007020, 0.5, RaterProfiles.Of(even, 1, 5).Raters[0].ExtremeShare);
    }

    [Fact]
    public void The_error_of_a_rater_s_effect_comes_from_pairs_because_dimensions_go_together()
    {
        SeededRandom chance = new(5);
        List<DimensionRating> once = [], repeated = [];
        for (int i = 0; i < 12; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                double value = 1 + (9 * chance.NextDouble());
                once.Add(new($"p{i}", $"r{j}", "d0", value));
                for (int d = 0; d < 5; d++) repeated.Add(new($"p{i}", $"r{j}", $"d{d}", value));
            }
        }

        // Saying the same five times makes nobody surer.
        Estimate one = RaterProfiles.Of(once, 1, 10).Raters[0].Effect, five = RaterProfiles.Of(repeated, 1, 10).Raters[0].Effect;
        Assert.Equal(one.Value!.Value, five.Value!.Value, 9);
        Assert.Equal(one.StandardError!.Value, five.StandardError!.Value, 9);
    }

    [Fact]
    public void Honest_raters_of_a_few_people_are_seldom_hinted_at()
    {
        int hinted = 0, withoutIntervals = 0, raters = 0;
        for (int panel = 0; panel < 100; panel++)
        {
            SeededRandom chance = new((ulong)panel);
            List<DimensionRating> ratings = [];
            for (int j = 0; j < 10; j++)
                for (int i = 0; i < 6; i++)
                    for (int d = 0; d < 3; d++) ratings.Add(new($"p{(j + i) % 10}", $"r{j}", $"d{d}", Math.Round(1 + (4 * chance.NextDouble()))));
            IReadOnlyList<RaterIndices> all = RaterProfiles.Of(ratings, 1, 5).Raters;
            hinted += all.Count(rater => !rater.Words.English.Contains("nothing stands out", StringComparison.Ordinal));
            withoutIntervals += all.Count(rater => rater.SpreadRatio.Value < 0.6 || rater.HaloSpread.Value < rater.HaloSpreadOfOthers.Value / 2);
            raters += all.Count;
        }

        // Two hints that chance passes once in forty each.
        Assert.InRange(hinted / (double)raters, 0, 0.05);
        Assert.True(withoutIntervals > 3 * hinted, $"{withoutIntervals} of {raters} without intervals, {hinted} with them");
    }

    [Fact]
    public void The_level_is_the_one_asked_for()
    {
        DimensionRating[] ratings = [.. Enumerable.Range(0, 24).Select(at => new DimensionRating($"p{at % 6}", $"r{at / 12}", $"d{at / 6 % 2}", 1 + (at * 7 % 5)))];
        RaterIndices rater = RaterProfiles.Of(ratings, 1, 5, 0.8).Raters[0];
        Assert.All([rater.Effect, rater.SpreadOfRatees, rater.SpreadRatio, rater.HaloCorrelation, rater.HaloSpread, rater.ExtremeShare, rater.MidpointShare], one => Assert.Equal(0.8, one.Interval!.Value.Level));
        Assert.Throws<ArgumentOutOfRangeException>(() => RaterProfiles.Of(ratings, 1, 5, 1));
    }

    private static void Lies(double lower, double upper, double value, Estimate estimate)
    {
        ConfidenceInterval interval = estimate.Interval!.Value;
        Assert.Equal((lower, upper, value), (Math.Round(interval.Lower, 7), Math.Round(interval.Upper, 7), Math.Round(estimate.Value!.Value, 7)));
    }
}
