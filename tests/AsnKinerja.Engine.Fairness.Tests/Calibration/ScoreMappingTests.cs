using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Calibration;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Calibration;

public class ScoreMappingTests
{
    [Fact]
    public void Equal_x_are_one_point_and_the_order_of_points_changes_no_bit()
    {
        (double, double, double)[] points = [(1, 2, 1), (1, 4, 3), (2, 3, 1), (3, 9, 0.1), (3, 0.7, 0.3)];
        IsotonicRegression fit = IsotonicRegression.Fit(points), turned = IsotonicRegression.Fit(points.Reverse());

        Assert.Equal([1, 2, 3], fit.Knots.Select(knot => knot.X));
        Assert.Equal(fit.Knots, turned.Knots);
        Assert.Equal(5, fit.Observations);
    }

    [Fact]
    public void A_fit_never_turns_back_and_keeps_the_weighted_mean()
    {
        Random chance = new(23);
        for (int draw = 0; draw < 200; draw++)
        {
            (double X, double Y, double Weight)[] points = [.. Enumerable.Range(0, 1 + chance.Next(30)).Select(_ => ((double)chance.Next(12), chance.NextDouble() * 10, 0.1 + chance.NextDouble()))];
            bool increasing = draw % 2 == 0;
            IsotonicRegression fit = IsotonicRegression.Fit(points, increasing);
            double[] fitted = [.. fit.Knots.Select(knot => increasing ? knot.Y : -knot.Y)];
            for (int i = 1; i < fitted.Length; i++) Assert.True(fitted[i] >= fitted[i - 1]);
            Assert.Equal(points.Sum(point => point.Weight * point.Y), points.Sum(point => point.Weight * fit.At(point.X)), 8);
        }
    }

    [Theory]
    [InlineData(double.NaN, 1, 1, "x of point 1")]
    [InlineData(1, double.PositiveInfinity, 1, "y of point 1")]
    [InlineData(1, 1, 0, "a weight is above 0")]
    [InlineData(1, 1, -2, "a weight is above 0")]
    [InlineData(1e12, 1, 1, "x of point 1")]
    public void A_point_that_is_none_is_refused(double x, double y, double weight, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => IsotonicRegression.Fit([(x, y, weight)])).Message, StringComparison.Ordinal);

    [Fact]
    public void No_point_and_no_finite_x_are_refused()
    {
        Assert.Throws<ArgumentException>(() => IsotonicRegression.Fit([]));
        Assert.Throws<ArgumentException>(() => IsotonicRegression.Fit([(1, 1, 1)]).At(double.NaN));
    }

    [Fact]
    public void A_mapping_of_a_small_unit_warns_of_a_forced_distribution()
    {
        QuantileMapping few = Map(19), enough = Map(20);

        Assert.Equal((2, 1), (few.Warnings.Count, enough.Warnings.Count));
        Assert.Contains("forced distribution in disguise", few.Explain().ToText("en"), StringComparison.Ordinal);
        static QuantileMapping Map(int scores) => QuantileMapping.Of(Enumerable.Range(0, scores).Select(i => ($"{i:00}", (double)i)), [1, 2, 3]);
    }

    [Fact]
    public void One_score_stands_nowhere_between_the_ends_and_in_the_middle_by_Hazen()
    {
        Assert.Equal(NotEstimable.TooFew, QuantileMapping.Of([("a", 3)], [1, 2, 3]).Reason);
        Assert.Equal(2, QuantileMapping.Of([("a", 3)], [1, 2, 3], RankPosition.Hazen).Scores[0].Mapped);
    }

    [Fact]
    public void Nothing_to_map_has_a_reason_and_bad_scores_are_refused()
    {
        Assert.Equal(NotEstimable.NoRatings, QuantileMapping.Of([], [1]).Reason);
        Assert.Equal(NotEstimable.NoRatings, QuantileMapping.Of([("a", 1)], []).Reason);
        Assert.Contains("'a' has two scores", Assert.Throws<ArgumentException>(() => QuantileMapping.Of([("a", 1), ("a", 2)], [1])).Message, StringComparison.Ordinal);
        Assert.Contains("score of 'a'", Assert.Throws<ArgumentException>(() => QuantileMapping.Of([("a", double.NaN)], [1])).Message, StringComparison.Ordinal);
        Assert.Contains("core 2 of the reference", Assert.Throws<ArgumentException>(() => QuantileMapping.Of([("a", 1)], [1, double.PositiveInfinity])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_position_that_is_none_is_refused_and_not_taken_for_another() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantileMapping.Of([("a", 1), ("b", 2)], [1, 2], (RankPosition)9));

    [Fact]
    public void A_whole_agency_is_mapped_onto_another()
    {
        QuantileMapping agency = QuantileMapping.Of(Enumerable.Range(0, 200_000).Select(i => ($"{i}", (double)(i % 1000))), Enumerable.Range(0, 200_000).Select(i => i / 7.0));

        Assert.Equal(200_000, agency.Scores.Count);
        Assert.Equal(0, agency.Scores.Min(score => score.PercentileInReference), 2);
    }

    [Fact]
    public void The_bars_of_a_unit_stand_from_the_lowest_predicate_with_what_shares_expect()
    {
        UnitCalibration unit = Regulation.Named("permenpanrb-6-2022").Calibrate("dinas", [new UnitMember("1", "baik"), new UnitMember("2", "baik")], OrganisationRating.Baik);
        IReadOnlyList<DistributionBar> bars = unit.Bars(("baik", 0.7));

        Assert.Equal(("sangat-kurang", "baik", 2), (bars[0].Id, bars[3].Id, bars[3].Count));
        Assert.Equal((null, 1.4), (bars[0].Expected, bars[3].Expected));
        Assert.Contains("'bagus'", Assert.Throws<ArgumentException>(() => unit.Bars(("bagus", 0.7))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => unit.Bars(("baik", 1.7)));
        Assert.Throws<ArgumentException>(() => unit.Bars(("baik", 0.2), ("baik", 0.2)));
    }
}
