using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Numbers that are numbers: nothing that this package gives is NaN or infinite.</summary>
internal static class Finite
{
    public static bool Is(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    public static double Checked(double value, string name) =>
        Is(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"A finite number is needed, not {value}.");
}
