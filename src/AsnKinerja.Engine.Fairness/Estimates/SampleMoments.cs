using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Mean and spread of a sample.</summary>
internal static class SampleMoments
{
    /// <summary>The mean and the sum of squares around it, which is 0 where it is no more than rounding.</summary>
    public static (double Mean, double Squares) Of(double[] values)
    {
        if (values.Length == 0) return (0, 0);

        // From the smallest value, so that equal values have a mean that is exactly theirs; sorted, so that their order changes no digit.
        double[] sorted = [.. values.OrderBy(value => value)];
        double mean = sorted[0] + (sorted.Sum(value => value - sorted[0]) / sorted.Length);
        double squares = sorted.Sum(value => (value - mean) * (value - mean)), noise = RoundingNoise.Relative * Math.Max(Math.Abs(sorted[0]), Math.Abs(sorted[sorted.Length - 1]));
        return (mean, squares <= sorted.Length * noise * noise ? 0 : squares);
    }

    /// <summary>The standard deviation (n - 1); null for fewer than two.</summary>
    public static double? Deviation(double[] values) => values.Length < 2 ? null : Math.Sqrt(Of(values).Squares / (values.Length - 1));
}
