using System;
using System.Linq;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Calibration;

public class AppraiserLeniencyTests
{
    private static readonly (string, string, double)[] Unit =
    [
        ("ani", "1", 80), ("ani", "2", 84), ("ani", "3", 88),
        ("budi", "4", 70), ("budi", "5", 74), ("budi", "6", 78),
        ("citra", "7", 79),
    ];

    [Fact]
    public void An_appraiser_stands_beside_the_units_mean_with_an_interval()
    {
        AppraiserLeniency leniency = AppraiserLeniency.Of(Unit);
        AppraiserDifference ani = leniency.Appraisers[0];

        // Scatter within: (32 + 32 + 0) / (7 - 3) = 16; error: sqrt(16 (1/3 - 1/7)); t(4; 0.975) = 2.7764451052.
        double error = Math.Sqrt(16 * ((1 / 3.0) - (1 / 7.0)));
        Assert.Equal(79, leniency.Mean, 12);
        Assert.Equal(5, ani.Difference.Value!.Value, 12);
        Assert.Equal(error, ani.Difference.StandardError!.Value, 12);
        Assert.Equal(5 - (2.7764451052 * error), ani.Difference.Interval!.Value.Lower, 8);
        Assert.True(ani.StandsOut);
        Assert.Equal(["ani", "budi"], leniency.Rows.Select(row => row.Id));
    }

    [Fact]
    public void An_appraiser_of_few_people_has_a_reason_instead_of_a_difference() =>
        Assert.Equal((NotEstimable.TooFew, 1), (AppraiserLeniency.Of(Unit).Appraisers[2].Difference.Reason, AppraiserLeniency.Of(Unit).Appraisers[2].Difference.Observations));

    [Fact]
    public void One_appraiser_has_nobody_to_be_compared_with() =>
        Assert.Equal(NotEstimable.OneRater, Assert.Single(AppraiserLeniency.Of(Unit.Take(3)).Appraisers).Difference.Reason);

    [Fact]
    public void Appraisers_who_give_all_the_same_have_a_difference_without_an_interval()
    {
        AppraiserLeniency leniency = AppraiserLeniency.Of(Enumerable.Range(0, 6).Select(i => (i < 3 ? "a" : "b", $"{i}", i < 3 ? 80.1 : 70.1)));

        Assert.All(leniency.Appraisers, one => Assert.True(one.Difference is { IsKnown: true, Interval: null, Remark: not null } && !one.StandsOut));
    }

    [Fact]
    public void Order_changes_nothing_a_shift_changes_nothing_and_a_scale_scales()
    {
        AppraiserLeniency first = AppraiserLeniency.Of(Unit), turned = AppraiserLeniency.Of(Unit.Reverse());
        AppraiserLeniency moved = AppraiserLeniency.Of(Unit.Select(one => (one.Item1, one.Item2, (one.Item3 * 3) + 10)));
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(first.Appraisers[i], turned.Appraisers[i]);
            Assert.Equal(3 * first.Appraisers[i].Difference.Value!.Value, moved.Appraisers[i].Difference.Value!.Value, 9);
            Assert.Equal(3 * first.Appraisers[i].Difference.StandardError!.Value, moved.Appraisers[i].Difference.StandardError!.Value, 9);
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e10)]
    public void A_score_that_is_none_is_refused_with_its_person(double score) =>
        Assert.Contains("'9'", Assert.Throws<ArgumentException>(() => AppraiserLeniency.Of(Unit.Append(("ani", "9", score)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Nobody_a_person_twice_and_a_blank_appraiser_are_refused()
    {
        Assert.Throws<ArgumentException>(() => AppraiserLeniency.Of([]));
        Assert.Contains("'1' has two scores", Assert.Throws<ArgumentException>(() => AppraiserLeniency.Of(Unit.Append(("budi", "1", 3)))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AppraiserLeniency.Of(Unit.Append((" ", "9", 3))));
        Assert.Throws<ArgumentOutOfRangeException>(() => AppraiserLeniency.Of(Unit, 1));
    }

    [Fact]
    public void The_explanation_says_what_the_difference_cannot_tell() =>
        Assert.Contains("cannot be told from one whose people are good", AppraiserLeniency.Of(Unit).Explain().ToText("en"), StringComparison.Ordinal);
}
