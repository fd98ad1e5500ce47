using MathNet.Numerics;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The chi-square distribution.</summary>
internal static class ChiSquare
{
    /// <summary>How likely a larger value is.</summary>
    public static double UpperTail(double value, int df) => value <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(df / 2.0, value / 2);
}
