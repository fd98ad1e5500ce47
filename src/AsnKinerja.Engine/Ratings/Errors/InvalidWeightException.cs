using System;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A weight is 0 or negative. Weights are ratios: any positive numbers, whatever their sum.</summary>
public sealed class InvalidWeightException : ArgumentException
{
    internal InvalidWeightException(string owner, Rational weight)
        : base($"The weight of {owner} is {weight}; a weight is a ratio above 0. To hear somebody without counting them, use HeardOnly.")
    {
        Weight = weight;
    }

    /// <summary>The weight refused.</summary>
    public Rational Weight { get; }
}
