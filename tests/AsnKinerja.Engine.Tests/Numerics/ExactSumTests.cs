using System;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Numerics;

public class ExactSumTests
{
    [Fact]
    public void A_double_is_read_as_the_fraction_that_it_is()
    {
        Assert.Equal(Rational.Of(3602879701896397, 36028797018963968), ExactSum.Of([0.1]).ToRational());
        Assert.Equal(Rational.Of(-5, 2), ExactSum.Of([-2.5]).ToRational());
        Assert.Equal(new Rational(1, BigInteger.One << 1074), ExactSum.Of([double.Epsilon]).ToRational());
        Assert.Equal((Rational)((BigInteger.One << 1024) - (BigInteger.One << 971)), ExactSum.Of([double.MaxValue]).ToRational());
    }

    [Fact]
    public void No_numbers_and_minus_zeros_add_up_to_plus_zero()
    {
        AssertBits(0.0, new ExactSum().ToDouble());
        AssertBits(0.0, ExactSum.Of([-0.0, -0.0]).ToDouble());
        AssertBits(0.0, ExactSum.Of([0.1, -0.1]).ToDouble());
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void What_is_not_finite_is_refused_by_name(double value, string name) =>
        Assert.StartsWith(name + " cannot be added", Assert.Throws<ArgumentException>(() => ExactSum.Of([1, value])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_sum_beyond_the_largest_double_comes_back_into_its_range()
    {
        ExactSum sum = ExactSum.Of([double.MaxValue, double.MaxValue, 1]);
        Assert.Contains("1.7976931348623157E+308", Assert.Throws<OverflowException>(() => sum.ToDouble()).Message, StringComparison.Ordinal);

        sum.Add(-double.MaxValue);
        sum.Add(-double.MaxValue);
        Assert.Equal(1, sum.ToDouble());
    }

    // Half a unit above the largest double is the middle to 2^1024: the tie goes to that even number, which is none any more.
    [Fact]
    public void The_largest_double_ends_half_a_unit_above_itself()
    {
        double half = Math.ScaleB(1, 970);

        Assert.Throws<OverflowException>(() => ExactSum.Of([double.MaxValue, half]).ToDouble());
        Assert.Throws<OverflowException>(() => ExactSum.Of([-double.MaxValue, -half]).ToDouble());
        AssertBits(double.MaxValue, ExactSum.Of([double.MaxValue, half, -double.Epsilon]).ToDouble());
    }

    [Fact]
    public void A_tie_goes_to_the_even_neighbour_and_the_smallest_double_breaks_it()
    {
        double odd = Math.BitIncrement(1.0), half = Math.ScaleB(1, -53);

        AssertBits(1.0, ExactSum.Of([1, half]).ToDouble());
        AssertBits(odd, ExactSum.Of([1, half, double.Epsilon]).ToDouble());
        AssertBits(Math.BitIncrement(odd), ExactSum.Of([odd, half]).ToDouble());
        AssertBits(odd, ExactSum.Of([odd, half, -double.Epsilon]).ToDouble());
    }

    [Fact]
    public void Subnormal_numbers_add_up_to_a_normal_one()
    {
        double largestSubnormal = Math.BitDecrement(2.2250738585072014e-308);

        AssertBits(2.2250738585072014e-308, ExactSum.Of([largestSubnormal, double.Epsilon]).ToDouble());
        AssertBits(largestSubnormal, ExactSum.Of([2.2250738585072014e-308, -double.Epsilon]).ToDouble());
        AssertBits(-3 * double.Epsilon, ExactSum.Of(Enumerable.Repeat(-double.Epsilon, 3)).ToDouble());
    }

    [Fact]
    public void Doubling_ends_with_a_refusal_and_never_with_a_wrong_sign()
    {
        ExactSum sum = ExactSum.Of([-double.MaxValue]);
        Rational before = sum.ToRational();
        int doublings = 0;
        while (doublings < 200 && Record.Exception(() => sum.Merge(sum)) is not OverflowException)
        {
            doublings++;
            Assert.Equal(before *= 2, sum.ToRational());
        }

        Assert.InRange(doublings, 100, 110);
        Assert.Equal(before, sum.ToRational());
    }

    [Fact]
    public void Nothing_is_refused_where_numbers_or_a_sum_are_meant()
    {
        Assert.Throws<ArgumentNullException>(() => ExactSum.Of(null!));
        Assert.Throws<ArgumentNullException>(() => new ExactSum().Merge(null!));
    }

    private static void AssertBits(double expected, double actual) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
}
