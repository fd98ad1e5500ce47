using System;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>Weights are ratios: 60 and 40 weigh as 3 and 2 do.</summary>
internal static class Weights
{
    public static Rational? Checked(Rational? weight, string name) =>
        weight is Rational number && number.Sign < 0
            ? throw new ArgumentOutOfRangeException(name, number, $"The weight {number} is negative; a weight is 0 or more.")
            : weight;
}
