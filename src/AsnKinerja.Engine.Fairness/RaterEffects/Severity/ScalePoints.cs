using System;
using System.Globalization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Points of a scale in words: two decimals, and two digits where two decimals would show nothing of them.</summary>
internal static class ScalePoints
{
    /// <summary>Whether two decimals show no difference from 0.</summary>
    public static bool IsNothing(double value) => Math.Abs(value) < 0.005;

    public static string Score(double value) => value.ToString("0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    public static string Size(double value) => Digits(Math.Abs(value));

    public static string Signed(double value) => value == 0 ? "0.00" : (value < 0 ? "-" : "+") + Size(value);

    private static string Digits(double value) => value == 0 || value >= 0.005 ? Score(value) : value.ToString("G2", CultureInfo.InvariantCulture);
}
