using System;
using MathNet.Numerics;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The regularised incomplete beta function and its inverse, near both ends of the interval.</summary>
/// <remarks>The library's own inverse F stops at 1000 and gives about 12 digits; intervals of few raters need more of both.</remarks>
internal static class IncompleteBeta
{
    private const double SmallestLog = -690;

    public static double Regularized(double a, double b, double x) => x <= 0 ? 0 : x >= 1 ? 1 : SpecialFunctions.BetaRegularized(a, b, x);

    /// <summary>Where the function is <paramref name="lower"/>, with what is left to 1.</summary>
    /// <param name="a">The first parameter.</param>
    /// <param name="b">The second parameter.</param>
    /// <param name="lower">The wanted value, above 0 and below 1.</param>
    /// <param name="upper">What is left to 1 of it, to its own precision.</param>
    public static (double X, double Complement) Quantile(double a, double b, double lower, double upper)
    {
        if (lower <= Regularized(a, b, 0.5))
        {
            double x = SmallQuantile(a, b, lower);
            return (x, 1 - x);
        }

        double complement = SmallQuantile(b, a, upper);
        return (1 - complement, complement);
    }

    // Bisection on the logarithm: slow, sure, and as exact near 0 as elsewhere.
    private static double SmallQuantile(double a, double b, double wanted)
    {
        double low = SmallestLog, high = Math.Log(0.5);
        while (true)
        {
            double middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high) return Math.Exp(middle);
            if (Regularized(a, b, Math.Exp(middle)) < wanted) low = middle;
            else high = middle;
        }
    }
}
