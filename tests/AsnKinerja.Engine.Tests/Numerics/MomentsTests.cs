using System;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Numerics;

public class MomentsTests
{
    private static readonly RoundingRule SixDigits = new(6);

    [Fact]
    public void Nobody_asked_has_no_moments_and_never_zero()
    {
        Moments none = Moments.Of([]);

        Assert.Equal((0, Moments.Empty), (none.Count, none));
        Assert.All(
            [
                none.Mean(), none.Minimum(), none.Maximum(), none.M2(), none.M3(), none.M4(), none.Variance(), none.PopulationVariance(),
                none.StandardDeviation(SixDigits), none.Skewness(SixDigits), none.ExcessKurtosis(),
            ],
            outcome => Assert.Null(outcome));
    }

    [Fact]
    public void One_value_varies_by_nothing_as_a_population_and_says_nothing_as_a_sample()
    {
        Moments one = Moments.Of([4]);

        Assert.Equal(4, one.Mean());
        Assert.Equal((0, 0, 0, 0), (one.M2(), one.M3(), one.M4(), one.PopulationVariance()));
        Assert.Null(one.Variance());
        Assert.Null(one.StandardDeviation(SixDigits));
        Assert.Null(one.Skewness(SixDigits));
        Assert.Null(one.ExcessKurtosis());
    }

    [Fact]
    public void Equal_values_have_a_variance_of_0_and_no_shape()
    {
        Moments equal = Moments.Of(Enumerable.Repeat(Rational.Of(1, 3), 7));

        Assert.Equal(0, equal.Variance());
        Assert.Null(equal.Skewness(SixDigits));
        Assert.Null(equal.ExcessKurtosis());
    }

    // Found by hand: mean 2.5, distances -1.5 -1.5 -0.5 3.5.
    [Fact]
    public void The_moments_of_1_1_2_6_are_those_found_by_hand()
    {
        Moments moments = Moments.Of([1, 1, 2, 6]);

        Assert.Equal((Rational.Of(5, 2), 1, 6), (moments.Mean(), moments.Minimum(), moments.Maximum()));
        Assert.Equal((17, 36, Rational.Parse("160.25")), (moments.M2(), moments.M3(), moments.M4()));
        Assert.Equal((Rational.Of(17, 3), Rational.Of(17, 4)), (moments.Variance(), moments.PopulationVariance()));
        Assert.Equal(Rational.Parse("1.027210"), moments.Skewness(SixDigits));
        Assert.Equal((Rational.Parse("160.25") * 4 / 289) - 3, moments.ExcessKurtosis());
        Assert.Equal(-1 * moments.Skewness(SixDigits), Moments.Of([-1, -1, -2, -6]).Skewness(SixDigits));
    }

    [Fact]
    public void A_histogram_counts_beyond_2_to_the_31()
    {
        const long many = 890_000_000_000;
        Moments moments = Moments.Empty.Add(1, many).Add(3, many);

        Assert.Equal(2 * many, moments.Count);
        Assert.Equal((2, 1, -2), (moments.Mean(), moments.PopulationVariance(), moments.ExcessKurtosis()));
        Assert.Equal(new Rational(2 * many, (2 * many) - 1), moments.Variance());
    }

    [Fact]
    public void Occurring_never_changes_nothing()
    {
        Moments moments = Moments.Of([1, 2]);

        Assert.Equal(moments, moments.Add(100, 0));
        Assert.Equal(2, moments.Add(100, 0).Maximum());
        Assert.Equal(Moments.Empty, Moments.Empty.Add(Rational.Of(1, 7), 0));
    }

    [Fact]
    public void Occurring_less_than_never_is_refused() =>
        Assert.Contains("-1 times", Assert.Throws<ArgumentOutOfRangeException>(() => Moments.Empty.Add(4, -1)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_count_that_does_not_fit_is_refused_and_never_turns_negative()
    {
        Moments full = Moments.Empty.Add(4, long.MaxValue);

        Assert.Equal((long.MaxValue, 4), (full.Count, full.Mean()));
        Assert.Throws<OverflowException>(() => full.Add(4));
        Assert.Throws<OverflowException>(() => full.Merge(full));
        Assert.Equal(long.MaxValue, full.Count);
    }

    [Fact]
    public void A_description_stays_as_it_is_when_others_are_made_of_it()
    {
        Moments moments = Moments.Of([1, 2]);
        _ = moments.Add(Rational.Of(1, 3));
        _ = moments.Merge(moments);

        Assert.Equal(Moments.Of([2, 1]), moments);
    }

    // 0 4 7 11 and 1 2 9 10 have the same sums of powers up to the third: only the fourth tells them apart.
    [Fact]
    public void Descriptions_that_differ_in_one_outcome_are_not_equal()
    {
        Moments one = Moments.Of([-1, 0, 4, 7, 11, 12]), other = Moments.Of([-1, 1, 2, 9, 10, 12]);

        Assert.Equal((one.Mean(), one.M2(), one.M3(), one.Minimum(), one.Maximum()), (other.Mean(), other.M2(), other.M3(), other.Minimum(), other.Maximum()));
        Assert.NotEqual(one, other);
        Assert.NotEqual(Moments.Of([1, 2]), Moments.Of([1, 2]).Add(2));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Nothing_is_refused_where_values_or_a_part_are_meant()
    {
        Assert.Throws<ArgumentNullException>(() => Moments.Of(null!));
        Assert.Throws<ArgumentNullException>(() => Moments.Empty.Merge(null!));
    }
}
