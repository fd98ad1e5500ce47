using System;

namespace AsnKinerja.Engine.Numerics;

/// <content>How far the values lie apart.</content>
public sealed partial class Sample
{
    /// <summary>The mean distance from the mean, divided by the count; null for no values.</summary>
    public Rational? MeanAbsoluteDeviation() => Mean() is Rational mean ? DistancesFrom(mean).Mean() : null;

    /// <summary>The median distance from the median, without a factor for the normal distribution; null for no values.</summary>
    public Rational? MedianAbsoluteDeviation() => Median() is Rational median ? DistancesFrom(median).Median() : null;

    /// <summary>The variance of the population estimated from the sample, divided by count - 1; null for fewer than two values.</summary>
    public Rational? Variance()
    {
        if (Count < 2) return null;
        Rational mean = MeanOf(_values, 0, Count);
        Rational squares = default;
        foreach (Rational value in _values)
        {
            Rational distance = value - mean;
            squares += distance * distance;
        }

        return squares / (Count - 1);
    }

    /// <summary>The square root of <see cref="Variance"/>, rounded, for display; null for fewer than two values.</summary>
    /// <param name="rule">The digits kept and which way ties go.</param>
    public Rational? StandardDeviation(RoundingRule rule) =>
        Variance() is Rational variance ? Rational.SquareRoot(variance, rule) : null;

    private Sample DistancesFrom(Rational centre) => new(Array.ConvertAll(_values, x => Rational.Abs(x - centre)));
}
