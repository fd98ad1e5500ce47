using System;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

public class ExactSumLaws
{
    private static readonly BigInteger One = BigInteger.One << 1074;

    [Property(MaxTest = 3000, Arbitrary = [typeof(Doubles)])]
    public void The_sum_is_that_of_whole_numbers_of_the_smallest_double(double[] values)
    {
        ExactSum sum = ExactSum.Of(values);
        BigInteger units = Doubles.UnitsOf(values);

        Assert.Equal(new Rational(units, One), sum.ToRational());
        AssertRounds(Doubles.Nearest(units, 1), sum.ToDouble);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Doubles)])]
    public void Neither_order_nor_grouping_changes_a_bit(double[] values, byte parts, int seed)
    {
        Random random = new(seed);
        ExactSum merged = MergeTree.Merge(
            MergeTree.Part(values, 1 + (parts % 9), random).Select(ExactSum.Of),
            (one, other) =>
            {
                Rational before = other.ToRational();
                one.Merge(other);
                Assert.Equal(before, other.ToRational());
                return one;
            },
            random);

        Assert.Equal(ExactSum.Of(values).ToRational(), merged.ToRational());
    }

    // 40 doublings pass the count of additions after which the limbs must be carried.
    [Property(MaxTest = 500, Arbitrary = [typeof(Doubles)])]
    public void A_sum_merged_with_itself_doubles_and_goes_on(double[] values, byte times)
    {
        ExactSum sum = ExactSum.Of(values);
        int doublings = times % 41;
        for (int i = 0; i < doublings; i++) sum.Merge(sum);
        foreach (double value in values) sum.Add(value);

        Assert.Equal(new Rational(Doubles.UnitsOf(values) * ((BigInteger.One << doublings) + 1), One), sum.ToRational());
    }

    // A third of a sum is no sum of doubles: it takes the other ways through the rounding.
    [Property(MaxTest = 3000, Arbitrary = [typeof(Doubles)])]
    public void Fractions_are_rounded_to_the_nearest_double(double[] values, byte divisor)
    {
        BigInteger units = Doubles.UnitsOf(values);
        BigInteger below = 1 + divisor;

        AssertRounds(Doubles.Nearest(units, below), () => NearestDouble.Of(units, below << 1074));
        AssertRounds(Doubles.Nearest(units, below), () => NearestDouble.Of(units * 12, below * 12 << 1074));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Doubles)])]
    public void The_middle_between_two_neighbours_goes_to_the_even_one(double[] values)
    {
        foreach (double value in values.Where(value => Math.Abs(value) < double.MaxValue))
        {
            double next = Math.BitIncrement(value);
            double even = BitConverter.DoubleToInt64Bits(value) % 2 == 0 ? value : next;
            BigInteger middle = Doubles.Units(value) + Doubles.Units(next);

            Assert.Equal(even, NearestDouble.Of(middle, One * 2));
            Assert.Equal(Math.Max(value, next), NearestDouble.Of((middle * One) + 1, One * One * 2));
            Assert.Equal(Math.Min(value, next), NearestDouble.Of((middle * One) - 1, One * One * 2));
        }
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Doubles)])]
    public void A_number_that_is_not_finite_is_refused_and_changes_nothing(double[] values)
    {
        ExactSum sum = ExactSum.Of(values);
        foreach (double value in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
            Assert.Throws<ArgumentException>(() => sum.Add(value));

        Assert.Equal(ExactSum.Of(values).ToRational(), sum.ToRational());
    }

    private static void AssertRounds(double? expected, Func<double> actual)
    {
        if (expected is null)
        {
            Assert.Throws<OverflowException>(() => actual());
            return;
        }

        Assert.Equal(BitConverter.DoubleToInt64Bits(expected.Value), BitConverter.DoubleToInt64Bits(actual()));
    }
}
