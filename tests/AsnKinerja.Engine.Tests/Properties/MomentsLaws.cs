using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

public class MomentsLaws
{
    private static readonly RoundingRule NineDigits = new(9);

    [Property(MaxTest = 500, EndSize = 15, Arbitrary = [typeof(Numbers)])]
    public void The_moments_are_those_of_school_fractions(Fraction[] values)
    {
        if (values.Length == 0) return;
        Fraction count = new(values.Length, 1);
        Fraction mean = values.Aggregate((a, b) => a.Add(b)).Divide(count);
        Rational Central(int power) => values.Select(value => Power(value.Subtract(mean), power).ToRational()).Aggregate((a, b) => a + b);
        Moments moments = Of(values);

        Assert.Equal(values.Length, moments.Count);
        Assert.Equal(mean.ToRational(), moments.Mean());
        Assert.Equal((Central(2), Central(3), Central(4)), (moments.M2(), moments.M3(), moments.M4()));
        Assert.Equal(values.Select(value => value.ToRational()).Min(), moments.Minimum());
        Assert.Equal(values.Select(value => value.ToRational()).Max(), moments.Maximum());
        Assert.Equal(values.Length == 1 ? null : Central(2) / (values.Length - 1), moments.Variance());
        Assert.Equal(Central(2) / values.Length, moments.PopulationVariance());
        Assert.Equal(Central(2).Sign == 0 ? null : (values.Length * Central(4) / (Central(2) * Central(2))) - 3, moments.ExcessKurtosis());
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Numbers)])]
    public void Variance_and_its_root_are_those_of_a_sample(Rational[] values)
    {
        Moments moments = Moments.Of(values);
        Sample sample = Sample.Of(values);

        Assert.Equal((sample.Mean(), sample.Variance()), (moments.Mean(), moments.Variance()));
        Assert.Equal(sample.StandardDeviation(NineDigits), moments.StandardDeviation(NineDigits));
    }

    // The skewness s fulfils s^2 M2^3 = n M3^2 with the sign of M3; half a unit of the last digit to either side, it does not.
    [Property(MaxTest = 500, Arbitrary = [typeof(Numbers)])]
    public void The_skewness_is_rounded_from_the_true_one(Rational[] values)
    {
        Moments moments = Moments.Of(values);
        Assert.Equal(values.Distinct().Count() == 1, moments.Skewness(NineDigits) is null);
        if (moments.Skewness(NineDigits) is not Rational skewness) return;

        Rational second = moments.M2()!.Value, third = moments.M3()!.Value, half = Rational.Of(1, 2_000_000_000);
        Rational square = values.Length * third * third / (second * second * second), size = Rational.Abs(skewness);
        Assert.True(size.Sign == 0 || skewness.Sign == third.Sign, $"{skewness} leans otherwise than {third}");
        Assert.True((size + half) * (size + half) >= square, $"{skewness} is too near to 0 for {square}");
        Assert.True(size < half || (size - half) * (size - half) <= square, $"{skewness} is too far from 0 for {square}");
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Numbers)])]
    public void Parts_merge_to_the_same_in_every_tree(Fraction[] values, byte parts, int seed)
    {
        Random random = new(seed);
        Moments merged = MergeTree.Merge(
            MergeTree.Part(values, 1 + (parts % 9), random).Select(Of), (one, other) => one.Merge(other), random);

        AssertSame(Of(values), merged);
    }

    [Property(MaxTest = 300, EndSize = 40, Arbitrary = [typeof(Numbers)])]
    public void Merging_is_associative_and_commutative_and_empty_is_its_identity(Fraction[] a, Fraction[] b, Fraction[] c)
    {
        Moments x = Of(a), y = Of(b), z = Of(c);

        AssertSame(x.Merge(y).Merge(z), x.Merge(y.Merge(z)));
        AssertSame(x.Merge(y), y.Merge(x));
        AssertSame(x, x.Merge(Moments.Empty));
        AssertSame(x, Moments.Empty.Merge(x));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Numbers)])]
    public void A_value_that_occurs_many_times_is_added_at_once(Fraction[] values, byte[] counts)
    {
        (Rational Value, int Times)[] histogram = [.. values.Zip(counts, (value, count) => (value.ToRational(), count % 20))];
        Moments atOnce = histogram.Aggregate(Moments.Empty, (moments, bin) => moments.Add(bin.Value, bin.Times));
        Moments oneByOne = histogram.SelectMany(bin => Enumerable.Repeat(bin.Value, bin.Times)).Aggregate(Moments.Empty, (moments, value) => moments.Add(value));

        AssertSame(oneByOne, atOnce);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Numbers)])]
    public void Shifting_moves_the_mean_and_scaling_scales_by_powers(Rational[] values, Fraction shift, Fraction scale)
    {
        Rational by = shift.ToRational(), factor = scale.ToRational();
        Moments plain = Moments.Of(values), shifted = Moments.Of(values.Select(value => value + by)), scaled = Moments.Of(values.Select(value => value * factor));

        Assert.Equal(plain.Mean() + by, shifted.Mean());
        Assert.Equal((plain.M2(), plain.M3(), plain.M4()), (shifted.M2(), shifted.M3(), shifted.M4()));
        Assert.Equal((plain.Skewness(NineDigits), plain.ExcessKurtosis()), (shifted.Skewness(NineDigits), shifted.ExcessKurtosis()));

        Rational square = factor * factor;
        Assert.Equal(plain.Mean() * factor, scaled.Mean());
        Assert.Equal((plain.M2() * square, plain.M3() * square * factor, plain.M4() * square * square), (scaled.M2(), scaled.M3(), scaled.M4()));
        if (factor.Sign == 0) return;
        Assert.Equal((plain.Skewness(NineDigits) * factor.Sign, plain.ExcessKurtosis()), (scaled.Skewness(NineDigits), scaled.ExcessKurtosis()));
    }

    private static Moments Of(IEnumerable<Fraction> values) => Moments.Of(values.Select(value => value.ToRational()));

    private static Fraction Power(Fraction value, int exponent) => Enumerable.Repeat(value, exponent).Aggregate((a, b) => a.Multiply(b));

    private static void AssertSame(Moments expected, Moments actual)
    {
        Assert.Equal(expected, actual);
        Assert.Equal(expected.GetHashCode(), actual.GetHashCode());
        Assert.Equal(Outcomes(expected), Outcomes(actual));
    }

    private static Rational?[] Outcomes(Moments moments) =>
    [
        moments.Count, moments.Mean(), moments.Minimum(), moments.Maximum(), moments.M2(), moments.M3(), moments.M4(), moments.Variance(),
        moments.PopulationVariance(), moments.StandardDeviation(NineDigits), moments.Skewness(NineDigits), moments.ExcessKurtosis(),
    ];
}
