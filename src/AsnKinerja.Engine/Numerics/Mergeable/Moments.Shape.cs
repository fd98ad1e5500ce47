namespace AsnKinerja.Engine.Numerics;

/// <content>What is read from the sums. The names M2 to M4 are those of the literature on merging (Chan, Golub and LeVeque; Pébay).</content>
public sealed partial class Moments
{
    /// <summary>The arithmetic mean; null for no values.</summary>
    public Rational? Mean() => Count == 0 ? null : _sums.Mean;

    /// <summary>The smallest value; null for no values.</summary>
    public Rational? Minimum() => Count == 0 ? null : _sums.Minimum;

    /// <summary>The largest value; null for no values.</summary>
    public Rational? Maximum() => Count == 0 ? null : _sums.Maximum;

    /// <summary>The sum of the squared distances from the mean; null for no values.</summary>
    public Rational? M2() => Count == 0 ? null : _sums.SecondCentralSum;

    /// <summary>The sum of the cubed distances from the mean, with their signs; null for no values.</summary>
    public Rational? M3() => Count == 0 ? null : _sums.ThirdCentralSum;

    /// <summary>The sum of the fourth powers of the distances from the mean; null for no values.</summary>
    public Rational? M4() => Count == 0 ? null : _sums.FourthCentralSum;

    /// <summary>The variance of the population estimated from the sample, divided by count - 1; null for fewer than two values.</summary>
    public Rational? Variance() => Count < 2 ? null : _sums.SecondCentralSum / (Count - 1);

    /// <summary>The variance of the values as the whole population, divided by the count; null for no values.</summary>
    public Rational? PopulationVariance() => M2() / Count;

    /// <summary>The square root of <see cref="Variance"/>, rounded, for display; null for fewer than two values.</summary>
    /// <param name="rule">The digits kept and which way ties go.</param>
    public Rational? StandardDeviation(RoundingRule rule) =>
        Variance() is Rational variance ? Rational.SquareRoot(variance, rule) : null;

    /// <summary>The skewness of the values as the whole population (g1), rounded, for display: above 0 where the longer tail is
    /// that of large values; null where no two values differ.</summary>
    /// <remarks>The mean cubed distance over the cubed standard deviation, both divided by the count: no correction for small samples.</remarks>
    /// <param name="rule">The digits kept and which way ties go.</param>
    public Rational? Skewness(RoundingRule rule)
    {
        if (!Varies) return null;
        // The root is taken last, of one fraction: the square of the skewness. Every rounding mode is symmetrical about 0.
        Rational second = _sums.SecondCentralSum, third = _sums.ThirdCentralSum;
        Rational size = Rational.SquareRoot(Count * third * third / (second * second * second), rule);
        return third.Sign < 0 ? -size : size;
    }

    /// <summary>The kurtosis of the values as the whole population, less the 3 of the normal distribution (g2): at least -2, above 0
    /// where the tails are heavier; null where no two values differ.</summary>
    /// <remarks>The mean fourth power of the distances over the squared variance, both divided by the count: no correction for small samples.</remarks>
    public Rational? ExcessKurtosis()
    {
        if (!Varies) return null;
        Rational second = _sums.SecondCentralSum;
        return (Count * _sums.FourthCentralSum / (second * second)) - 3;
    }

    private bool Varies => Count > 0 && _sums.Minimum != _sums.Maximum;
}
