using System;
using MathNet.Numerics;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The chi-square distribution; degrees of freedom may be fractions.</summary>
internal static class ChiSquare
{
    private const double TooSmallForTheLibrary = 1e-10;
    private const double SmallestLog = -690;

    /// <summary>How likely a larger value is.</summary>
    public static double UpperTail(double value, double df) => value <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(df / 2, value / 2);

    /// <summary>The value below which others lie with the probability <paramref name="lower"/>.</summary>
    public static double Quantile(double lower, double df) =>
        2 * (lower < TooSmallForTheLibrary ? SmallQuantile(df / 2, lower) : SpecialFunctions.GammaLowerRegularizedInv(df / 2, lower));

    /// <summary>By which factors a variance can lie below and above its estimate with so many degrees of freedom, where ratings are normal.</summary>
    public static (double Lower, double Upper) VarianceFactors(double df, double level) => (df / Quantile((1 + level) / 2, df), df / Quantile((1 - level) / 2, df));

    // The library's inverse gives 0 here. Bisection on the logarithm: slow and sure.
    private static double SmallQuantile(double shape, double lower)
    {
        double low = SmallestLog, high = Math.Log(shape);
        while (true)
        {
            double middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high) return Math.Exp(middle);
            if (SpecialFunctions.GammaLowerRegularized(shape, Math.Exp(middle)) < lower) low = middle;
            else high = middle;
        }
    }
}
