using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The F distribution; degrees of freedom may be fractions.</summary>
internal static class FDistribution
{
    /// <summary>How likely a larger ratio is, exact also where it is tiny.</summary>
    public static double UpperTail(double f, double numeratorDf, double denominatorDf) =>
        IncompleteBeta.Regularized(denominatorDf / 2, numeratorDf / 2, denominatorDf / (denominatorDf + (numeratorDf * f)));

    /// <summary>The ratio that is passed with the probability <paramref name="upperTail"/>.</summary>
    public static double Critical(double upperTail, double numeratorDf, double denominatorDf)
    {
        (double x, double rest) = IncompleteBeta.Quantile(numeratorDf / 2, denominatorDf / 2, 1 - upperTail, upperTail);
        return denominatorDf * x / (numeratorDf * rest);
    }

    /// <summary>Between which ratios the true one lies, where the observed one has the F distribution around it.</summary>
    public static (double Lower, double Upper) Limits(double f, double numeratorDf, double denominatorDf, double level)
    {
        double tail = (1 - level) / 2;
        return (f / Critical(tail, numeratorDf, denominatorDf), f * Critical(tail, denominatorDf, numeratorDf));
    }

    /// <summary>The value of Student's t that is passed on either side with the probability left by <paramref name="level"/>.</summary>
    public static double StudentCritical(double level, double df) => Math.Sqrt(Critical(1 - level, 1, df));
}
