using System;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>A match in percent: exact wherever it is compared or calculated with, with two decimals where it is shown.</summary>
/// <remarks>Whoever compares <see cref="Value"/> with a threshold turns 79.999 into 80; this type itself never does. Immutable.</remarks>
public readonly record struct MatchPercent : IComparable<MatchPercent>
{
    private static readonly RoundingRule TwoDecimals = new(2);

    internal MatchPercent(Rational exact) => Exact = exact;

    /// <summary>The exact percentage: 800/9 for eight of nine.</summary>
    public Rational Exact { get; }

    /// <summary>The percentage for display, with two decimals, half away from zero: 88.89.</summary>
    public decimal Value => TwoDecimals.Round(Exact);

    /// <summary>The exact percentage.</summary>
    /// <param name="percent">The percentage.</param>
    public static implicit operator Rational(MatchPercent percent) => percent.Exact;

    /// <summary>Whether the exact percentage is below a number.</summary>
    public static bool operator <(MatchPercent left, Rational right) => left.Exact < right;

    /// <summary>Whether the exact percentage is above a number.</summary>
    public static bool operator >(MatchPercent left, Rational right) => left.Exact > right;

    /// <summary>Whether the exact percentage is a number or below it.</summary>
    public static bool operator <=(MatchPercent left, Rational right) => left.Exact <= right;

    /// <summary>Whether the exact percentage is a number or above it.</summary>
    public static bool operator >=(MatchPercent left, Rational right) => left.Exact >= right;

    /// <summary>Compares the exact percentages.</summary>
    /// <param name="other">The other percentage.</param>
    public int CompareTo(MatchPercent other) => Exact.CompareTo(other.Exact);

    /// <summary>The percentage with two decimals, under every culture: <c>88.89</c>.</summary>
    public override string ToString() => TwoDecimals.RoundToText(Exact);

    internal static RoundingRule Rounding => TwoDecimals;
}
