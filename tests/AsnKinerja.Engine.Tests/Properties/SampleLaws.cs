using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

// The laws of every estimator of location: bounded, monotone, order-free, unanimous.
public class SampleLaws
{
    private static readonly Rational[] Shares = [0, Rational.Of(1, 10), Rational.Of(1, 5), Rational.Of(1, 3), Rational.Of(2, 5), Rational.Of(1, 2), 1];

    [Property(MaxTest = 200, Arbitrary = [typeof(Numbers)])]
    public void Every_location_is_between_the_smallest_and_the_largest(Rational[] values)
    {
        foreach ((string name, Rational location) in Locations(values))
            Assert.True(location >= values.Min() && location <= values.Max(), $"{name} gave {location}");
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Numbers)])]
    public void Raising_one_value_never_lowers_a_location(Rational[] values, int which, Rational raise)
    {
        Rational[] raised = [.. values];
        raised[(int)((uint)which % values.Length)] += raise;

        foreach (((string name, Rational before), (_, Rational after)) in Locations(values).Zip(Locations(raised)))
            Assert.True(after >= before, $"{name} fell from {before} to {after}");
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Numbers)])]
    public void The_order_of_the_values_changes_nothing(Rational[] values, int seed)
    {
        Rational[] shuffled = [.. values];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Locations(values), Locations(shuffled));
        Assert.Equal(Spreads(values), Spreads(shuffled));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Numbers)])]
    public void A_panel_that_agrees_is_described_by_what_it_agrees_on(Rational value, byte others)
    {
        Rational[] panel = [.. Enumerable.Repeat(value, 2 + (others % 9))];

        Assert.All(Locations(panel), location => Assert.Equal(value, location.Value));
        Assert.All(Spreads(panel), spread => Assert.Equal(Rational.Zero, spread));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Numbers)])]
    public void Mean_and_variance_are_those_of_school_fractions(Rational[] values)
    {
        Fraction count = new(values.Length, 1);
        Fraction[] fractions = [.. values.Select(v => new Fraction(v.Numerator, v.Denominator))];
        Fraction mean = fractions.Aggregate((a, b) => a.Add(b)).Divide(count);
        Fraction squares = fractions.Select(f => f.Subtract(mean)).Select(d => d.Multiply(d)).Aggregate((a, b) => a.Add(b));

        Assert.Equal(mean.ToRational(), Sample.Of(values).Mean());
        Assert.Equal(values.Length == 1 ? (Rational?)null : squares.Divide(new Fraction(values.Length - 1, 1)).ToRational(), Sample.Of(values).Variance());
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Numbers)])]
    public void Scaling_all_weights_changes_nothing(Rational[] values, uint seed, Rational scale)
    {
        if (scale.Sign == 0) scale = 1;
        (Rational Value, Rational Weight)[] items = Weighted(values, seed);
        WeightedSample plain = WeightedSample.Of(items), scaled = WeightedSample.Of(items.Reverse().Select(i => (i.Value, i.Weight * scale)));

        Assert.Equal(plain.Mean(), scaled.Mean());
        Assert.Equal(plain.LowerMedian(), scaled.LowerMedian());
        Assert.Equal(plain.UpperMedian(), scaled.UpperMedian());
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Numbers)])]
    public void A_whole_weight_counts_as_that_many_equal_values(Rational[] values, uint seed)
    {
        (Rational Value, Rational Weight)[] items = Weighted(values, seed);
        Sample repeated = Sample.Of(items.SelectMany(i => Enumerable.Repeat(i.Value, (int)i.Weight.ToDecimal())));

        Assert.Equal(repeated.Mean(), WeightedSample.Of(items).Mean());
        Assert.Equal(repeated.Median(), WeightedSample.Of(items).Median());
    }

    private static (Rational Value, Rational Weight)[] Weighted(Rational[] values, uint seed) =>
        [.. values.Select((value, i) => (value, (Rational)((seed >> (i % 16)) % 4)))];

    private static List<(string Name, Rational Value)> Locations(Rational[] values)
    {
        Sample sample = Sample.Of(values);
        List<(string, Rational)> all = [("mean", sample.Mean()!.Value), ("median", sample.Median()!.Value)];
        foreach (Rational share in Shares)
        {
            all.Add(($"trimmed {share}", sample.TrimmedMean(share)!.Value));
            all.Add(($"winsorised by count {share}", sample.WinsorisedMeanByCount(share)!.Value));
            all.Add(($"winsorised by quantile {share}", sample.WinsorisedMeanByQuantile(share)!.Value));
            for (int type = 1; type <= 9; type++)
                all.Add(($"quantile {share} of type {type}", sample.Quantile(share, type)!.Value));
        }

        WeightedSample equalWeights = WeightedSample.Of(values.Select(v => (v, Rational.Of(1, 3))));
        all.Add(("weighted mean", equalWeights.Mean()!.Value));
        all.Add(("weighted median", equalWeights.Median()!.Value));
        return all;
    }

    private static List<Rational?> Spreads(Rational[] values)
    {
        Sample sample = Sample.Of(values);
        return [sample.Variance(), sample.MeanAbsoluteDeviation(), sample.MedianAbsoluteDeviation()];
    }
}
