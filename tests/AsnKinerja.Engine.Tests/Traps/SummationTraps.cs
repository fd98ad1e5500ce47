using System.Linq;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

public class SummationTraps
{
    [Fact]
    public void A_sum_is_not_compensated_by_Kahan()
    {
        double[] values = [1, 1e100, 1, -1e100];
        double kahan = 0, compensation = 0;
        foreach (double value in values)
        {
            double corrected = value - compensation, next = kahan + corrected;
            compensation = next - kahan - corrected;
            kahan = next;
        }

        Assert.Equal(0, kahan);
        Assert.Equal(2, ExactSum.Of(values).ToDouble());
    }

    [Fact]
    public void A_sum_is_not_compensated_by_Neumaier()
    {
        double[] values = [1, 1e100, 1e-100, -1e100, -1];
        double neumaier = 0, compensation = 0;
        foreach (double value in values)
        {
            double next = neumaier + value;
            compensation += double.Abs(neumaier) >= double.Abs(value) ? neumaier - next + value : value - next + neumaier;
            neumaier = next;
        }

        Assert.Equal(0, neumaier + compensation);
        Assert.Equal(1e-100, ExactSum.Of(values).ToDouble());
    }

    [Fact]
    public void Ten_tenths_are_1_in_any_order_as_fractions_and_one_bit_more_as_doubles()
    {
        Assert.Equal(1, Moments.Of(Enumerable.Repeat((Rational)0.1m, 10)).Mean() * 10);
        Assert.Equal(1.0, ExactSum.Of(Enumerable.Repeat(0.1, 10)).ToDouble());
        Assert.Equal(Rational.Of(1, 1L << 54), ExactSum.Of(Enumerable.Repeat(0.1, 10)).ToRational() - 1);
    }

    // 4, 7, 13 and 16 have the variance 30, wherever they stand.
    [Fact]
    public void The_variance_far_from_0_is_not_lost_in_the_squares()
    {
        double[] values = [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16];
        double sum = values.Sum(), squares = values.Sum(value => value * value);

        Assert.NotEqual(30, (squares - (sum * sum / 4)) / 3);
        Assert.Equal(30, Moments.Of([1_000_000_004, 1_000_000_007, 1_000_000_013, 1_000_000_016]).Variance());
        Assert.Equal(30, Moments.Of(new Rational[] { 4, 7, 13, 16 }.Select(value => value + Rational.Parse("1000000000000000000.1"))).Variance());
    }

    // Weighing each part's variance by its count drops how far the parts' means lie apart.
    [Fact]
    public void The_variance_of_a_whole_is_not_the_mean_of_its_parts_variances()
    {
        Moments low = Moments.Of([1, 1, 1]), high = Moments.Of([5, 5, 5]);

        Assert.Equal((0, 0, 4), (low.PopulationVariance(), high.PopulationVariance(), low.Merge(high).PopulationVariance()));
    }

    [Fact]
    public void An_empty_part_does_not_pull_the_minimum_to_0()
    {
        Moments merged = Moments.Empty.Merge(Moments.Of([3, 4])).Merge(Moments.Empty);

        Assert.Equal((2, 3, 4, Rational.Of(7, 2)), (merged.Count, merged.Minimum(), merged.Maximum(), merged.Mean()));
    }
}
