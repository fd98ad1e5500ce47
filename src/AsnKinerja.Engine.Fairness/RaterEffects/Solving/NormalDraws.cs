using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Normal numbers from seeded chance.</summary>
internal static class NormalDraws
{
    /// <summary>A number of the standard normal distribution (Box and Muller 1958).</summary>
    public static double NextNormal(this SeededRandom random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
