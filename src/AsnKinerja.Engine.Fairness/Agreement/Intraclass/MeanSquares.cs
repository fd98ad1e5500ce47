using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The mean squares of a complete table of ratings: how much ratees, raters and the rest vary (two-way analysis of variance).</summary>
/// <remarks>In squared points of the scale. What is no more than the rounding of the ratings themselves is 0.</remarks>
/// <param name="RateeCount">How many ratees: n.</param>
/// <param name="RaterCount">How many raters: k.</param>
/// <param name="Ratees">Between ratees: BMS.</param>
/// <param name="Raters">Between raters: JMS.</param>
/// <param name="Residual">What neither explains: EMS.</param>
/// <param name="Within">Within ratees, raters and residual together: WMS.</param>
public sealed record MeanSquares(int RateeCount, int RaterCount, double Ratees, double Raters, double Residual, double Within)
{
    /// <summary>From rows without an empty cell, at least two of at least two.</summary>
    internal static MeanSquares Of(double[][] rows)
    {
        int n = rows.Length, k = rows[0].Length;
        double start = rows[0][0];
        double most = rows.Max(row => row.Max(value => Math.Abs(value)));

        // Less the first value, so that ratings far from 0 lose no digits.
        double[] rateeMeans = [.. rows.Select(row => row.Sum(value => value - start) / k)];
        double[] raterMeans = [.. Enumerable.Range(0, k).Select(rater => rows.Sum(row => row[rater] - start) / n)];
        double mean = rateeMeans.Sum() / n;
        double residual = 0;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < k; j++) residual += Square(rows[i][j] - start - rateeMeans[i] - raterMeans[j] + mean);

        double noise = n * k * Square(RoundingNoise.Relative * most);
        double between = Cleared(k * rateeMeans.Sum(own => Square(own - mean)), noise);
        double raters = Cleared(n * raterMeans.Sum(own => Square(own - mean)), noise);
        residual = Cleared(residual, noise);
        return new(n, k, between / (n - 1), raters / (k - 1), residual / ((n - 1.0) * (k - 1)), (raters + residual) / (n * (k - 1.0)));
    }

    /// <summary>The mean squares that such components give on average where each of so many raters rates everybody, at least two of at least two.</summary>
    internal static MeanSquares From(VarianceComponents components, int ratees, int raters)
    {
        double residual = components.Residual;
        return new(ratees, raters, (raters * components.Ratee) + residual, (ratees * components.Rater) + residual, residual, components.Rater + residual);
    }

    private static double Cleared(double sum, double noise) => sum <= noise ? 0 : sum;

    private static double Square(double value) => value * value;
}
