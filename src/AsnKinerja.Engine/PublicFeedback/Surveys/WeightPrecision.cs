using System;
using System.Globalization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>To how many decimals the weights of the elements are written before they are used: 1/9, 0.111 or 0.11.</summary>
/// <remarks>
/// <para>Reports about PermenPANRB 14/2017 use all three, and come to 91.48, 91.38 and 90.56 from the same answers. Exact is the default.</para>
/// <para>Further decimals are cut off, so the weights never add up to more than 1. Where they add up to less, 4 everywhere does
/// not make 100: with 0.11 it makes 99. The default value is exact. Immutable; equal by value.</para>
/// </remarks>
public readonly record struct WeightPrecision
{
    private readonly int _digits;

    private WeightPrecision(int digits) => _digits = digits;

    /// <summary>Weights are fractions, so 1/9 is a ninth.</summary>
    public static WeightPrecision Exact => default;

    /// <summary>The decimals kept, 1 to 28; null where weights are exact.</summary>
    public int? Digits => _digits == 0 ? null : _digits;

    /// <summary>Weights are cut off after some decimals.</summary>
    /// <param name="digits">Decimals kept, 1 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is out of range.</exception>
    public static WeightPrecision Decimals(int digits) =>
        digits is >= 1 and <= RoundingRule.MaximumDigits
            ? new WeightPrecision(digits)
            : throw new ArgumentOutOfRangeException(
                nameof(digits), digits, $"Weights are written with 1 to {RoundingRule.MaximumDigits} decimals, or exactly (WeightPrecision.Exact).");

    /// <summary>A share of the whole as it is used.</summary>
    internal Rational Of(Rational share) => _digits == 0 ? share : new RoundingRule(_digits, RoundingMode.TowardZero).RoundExactly(share);

    /// <summary><c>exact</c>, or the number of decimals.</summary>
    public override string ToString() => _digits == 0 ? "exact" : _digits.ToString(CultureInfo.InvariantCulture);
}
