using System;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Numerics;

public class SampleTests
{
    [Fact]
    public void Nobody_asked_is_no_score_and_never_zero()
    {
        Sample none = Sample.Of([]);

        Assert.Null(none.Mean());
        Assert.Null(none.Median());
        Assert.Null(none.Minimum());
        Assert.Null(none.Maximum());
        Assert.Null(none.TrimmedMean(Rational.Of(1, 10)));
        Assert.Null(none.WinsorisedMeanByCount(Rational.Of(1, 10)));
        Assert.Null(none.WinsorisedMeanByQuantile(Rational.Of(1, 10)));
        Assert.Null(none.Quantile(Rational.Of(1, 2)));
        Assert.Null(none.MeanAbsoluteDeviation());
        Assert.Null(none.MedianAbsoluteDeviation());
        Assert.Null(none.Variance());
        Assert.Null(none.StandardDeviation(new RoundingRule(2)));
    }

    [Fact]
    public void One_value_has_a_mean_but_no_variance()
    {
        Sample one = Sample.Of([4]);

        Assert.Equal(4, one.Mean());
        Assert.Equal(0, one.MeanAbsoluteDeviation());
        Assert.Null(one.Variance());
        Assert.Null(one.StandardDeviation(new RoundingRule(2)));
    }

    [Fact]
    public void Means_are_exact() => Assert.Equal(Rational.Of(10, 3), Sample.Of([1, 4, 5]).Mean());

    [Fact]
    public void Means_of_numbers_beyond_64_bits_are_exact() =>
        Assert.Equal(long.MaxValue, Sample.Of([long.MaxValue, long.MaxValue, long.MaxValue]).Mean());

    [Fact]
    public void A_trimmed_mean_drops_the_whole_part_of_the_share_at_each_end()
    {
        Sample sample = Sample.Of([100, 1, 2, 3, 4]);

        Assert.Equal(22, sample.TrimmedMean(Rational.Parse("0.19")));
        Assert.Equal(3, sample.TrimmedMean(Rational.Parse("0.2")));
        Assert.Equal(3, sample.TrimmedMean(1));
        Assert.Equal(Rational.Parse("2.5"), Sample.Of([1, 2, 3, 100]).TrimmedMean(Rational.Of(1, 2)));
    }

    [Fact]
    public void The_two_ways_to_winsorise_differ()
    {
        Sample sample = Sample.Of([100, 1, 2, 3, 4]);
        Rational fifth = Rational.Of(1, 5);

        Assert.Equal(3, sample.WinsorisedMeanByCount(fifth));
        Assert.Equal(["23.2", "1.8", "2", "3", "4"], sample.WinsorisedByQuantile(fifth).Values.Select(v => v.ToString()));
        Assert.Equal(Rational.Parse("6.8"), sample.WinsorisedMeanByQuantile(fifth));
    }

    [Fact]
    public void Spread_is_measured_from_the_mean_or_from_the_median()
    {
        Sample sample = Sample.Of([2, 4, 4, 10]);

        Assert.Equal(Rational.Parse("2.5"), sample.MeanAbsoluteDeviation());
        Assert.Equal(1, sample.MedianAbsoluteDeviation());
        Assert.Equal(12, sample.Variance());
        Assert.Equal(Rational.Parse("3.46"), sample.StandardDeviation(new RoundingRule(2)));
    }

    [Fact]
    public void A_sample_keeps_its_own_copy_in_the_order_given()
    {
        Rational[] values = [3, 1, 2];
        Sample sample = Sample.Of(values);
        values[0] = 100;

        Assert.Equal(2, sample.Median());
        Assert.Equal((1, 3), (sample.Minimum(), sample.Maximum()));
        Assert.Equal([3, 1, 2], sample.Values);
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1.01")]
    public void A_share_is_between_0_and_1(string share)
    {
        Rational wrong = Rational.Parse(share);
        Sample sample = Sample.Of([1, 2, 3]);

        Assert.Throws<ArgumentOutOfRangeException>(() => sample.TrimmedMean(wrong));
        Assert.Throws<ArgumentOutOfRangeException>(() => sample.WinsorisedMeanByCount(wrong));
        Assert.Throws<ArgumentOutOfRangeException>(() => sample.WinsorisedMeanByQuantile(wrong));
        Assert.Throws<ArgumentOutOfRangeException>(() => sample.Quantile(wrong));
        Assert.Throws<ArgumentOutOfRangeException>(() => sample.Quantile(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => sample.Quantile(1, 10));
    }

    [Fact]
    public void A_weighted_mean_needs_no_weights_that_sum_to_one() =>
        Assert.Equal(Rational.Of(416, 5), WeightedSample.Of([(90, 6), (70, 1), (72, 1), (75, 2)]).Mean());

    [Fact]
    public void Where_the_weight_parts_in_half_the_median_is_between_the_two()
    {
        WeightedSample sample = WeightedSample.Of([(4, Rational.Of(1, 3)), (1, Rational.Of(1, 3)), (2, Rational.Of(2, 3)), (3, 0)]);

        Assert.Equal(2, sample.LowerMedian());
        Assert.Equal(2, sample.UpperMedian());
        sample = WeightedSample.Of([(4, Rational.Of(2, 3)), (1, Rational.Of(1, 3)), (2, Rational.Of(1, 3)), (3, 0)]);
        Assert.Equal(2, sample.LowerMedian());
        Assert.Equal(4, sample.UpperMedian());
        Assert.Equal(3, sample.Median());
    }

    [Fact]
    public void Without_any_weight_nothing_is_defined()
    {
        foreach (WeightedSample sample in new[] { WeightedSample.Of([]), WeightedSample.Of([(5, 0), (3, 0)]) })
        {
            Assert.Null(sample.Mean());
            Assert.Null(sample.Median());
            Assert.Null(sample.LowerMedian());
            Assert.Null(sample.UpperMedian());
        }
    }

    [Fact]
    public void A_weight_is_not_negative()
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => WeightedSample.Of([(5, 1), (3, -2)]));
        Assert.Contains("The weight -2 of the value 3 is negative", exception.Message, StringComparison.Ordinal);
    }
}
