using System;
using System.Globalization;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Numerics;

public class RoundingTests
{
    [Theory]
    [InlineData("2.345", "2.35", "2.34", "2.34")]
    [InlineData("-2.345", "-2.35", "-2.34", "-2.34")]
    [InlineData("2.355", "2.36", "2.36", "2.35")]
    [InlineData("-0.004", "0.00", "0.00", "0.00")]
    [InlineData("1/3", "0.33", "0.33", "0.33")]
    [InlineData("2/3", "0.67", "0.67", "0.66")]
    public void A_tie_goes_where_the_mode_says(string value, string away, string even, string cut)
    {
        Rational exact = Rational.Parse(value);

        Assert.Equal(away, new RoundingRule(2).RoundToText(exact));
        Assert.Equal(even, new RoundingRule(2, RoundingMode.HalfToEven).RoundToText(exact));
        Assert.Equal(cut, new RoundingRule(2, RoundingMode.TowardZero).RoundToText(exact));
    }

    [Fact]
    public void A_rounded_number_shows_all_its_digits() =>
        Assert.Equal("4.40", new RoundingRule(2).Round(Rational.Of(22, 5)).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void A_number_of_more_digits_than_a_decimal_holds_is_refused_and_not_rounded_again()
    {
        RoundingRule rule = new(28);

        Assert.Equal(7.9228162514264337593543950335m, rule.Round(Rational.Parse("7.9228162514264337593543950335")));
        Assert.Throws<OverflowException>(() => rule.Round(Rational.Of(100, 3)));
        Assert.Equal("33.3333333333333333333333333333", rule.RoundToText(Rational.Of(100, 3)));
    }

    [Fact]
    public void A_rule_names_0_to_28_digits_and_a_mode_that_exists()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundingRule(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundingRule(29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundingRule(2, (RoundingMode)3));
    }

    [Fact]
    public void The_plan_where_none_is_named_rounds_the_result_once_to_two_digits_half_away_from_zero()
    {
        Rational value = Rational.Parse("2.345");

        Assert.Equal(new RoundingPlan(new RoundingRule(2, RoundingMode.HalfAwayFromZero), RoundingPlaces.Result), RoundingPlan.Default);
        Assert.Equal(Rational.Parse("2.35"), RoundingPlan.Default.Apply(value, RoundingPlaces.Result));
        Assert.Equal(value, RoundingPlan.Default.Apply(value, RoundingPlaces.Subtotals));
        Assert.Equal(value, RoundingPlan.Default.Apply(value, RoundingPlaces.Terms));
        Assert.Equal(2.35m, RoundingPlan.Default.Display(value));
    }

    [Fact]
    public void Rounding_at_every_step_is_another_number_than_rounding_once()
    {
        RoundingPlan once = RoundingPlan.Default, everywhere = once with { Where = RoundingPlaces.EveryStep };
        Rational third = Rational.Of(1, 3);

        Rational Sum(RoundingPlan plan)
        {
            Rational term = plan.Apply(third, RoundingPlaces.Terms);
            return plan.Apply(term + term + term, RoundingPlaces.Result);
        }

        Assert.Equal(1, Sum(once));
        Assert.Equal(Rational.Parse("0.99"), Sum(everywhere));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(-1)]
    public void A_plan_names_places_that_exist(int places)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RoundingPlan(new RoundingRule(2), (RoundingPlaces)places));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingPlan.Default with { Where = (RoundingPlaces)places });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(7)]
    public void A_number_is_rounded_at_one_place_at_a_time(int place) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundingPlan.Default.Apply(1, (RoundingPlaces)place));

    [Theory]
    [InlineData("0", 2, "0.00")]
    [InlineData("4", 2, "2.00")]
    [InlineData("2", 10, "1.4142135624")]
    [InlineData("6.25", 0, "3")]
    [InlineData("1/4", 0, "1")]
    [InlineData("1/9", 3, "0.333")]
    [InlineData("10000000000000000000000000000000000000001", 2, "100000000000000000000.00")]
    public void A_square_root_is_rounded_to_the_digits_asked_for(string value, int digits, string expected)
    {
        RoundingRule rule = new(digits);
        Assert.Equal(expected, rule.RoundToText(Rational.SquareRoot(Rational.Parse(value), rule)));
    }

    [Fact]
    public void A_tie_of_a_square_root_goes_where_the_mode_says()
    {
        Assert.Equal(2, Rational.SquareRoot(Rational.Parse("6.25"), new RoundingRule(0, RoundingMode.HalfToEven)));
        Assert.Equal(2, Rational.SquareRoot(Rational.Parse("8.99"), new RoundingRule(0, RoundingMode.TowardZero)));
    }

    [Fact]
    public void A_negative_number_has_no_square_root() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rational.SquareRoot(-1, new RoundingRule(2)));
}
