using System;

namespace AsnKinerja.Engine.Periods;

/// <content>Order: the period that begins first comes first; of two that begin together, the one that ends first.</content>
public sealed partial record AppraisalPeriod : IComparable<AppraisalPeriod>
{
    /// <summary>Compares two periods by first day, then by last day. Null comes before every period.</summary>
    /// <param name="other">The other period, or null.</param>
    /// <returns>Negative, zero or positive: this period comes before, is equal to, or comes after the other.</returns>
    public int CompareTo(AppraisalPeriod? other)
    {
        if (other is null) return 1;
        int byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : Last.CompareTo(other.Last);
    }

    /// <summary>Whether the left period comes before the right one in order; they may overlap.</summary>
    /// <param name="left">The left period.</param>
    /// <param name="right">The right period.</param>
    public static bool operator <(AppraisalPeriod? left, AppraisalPeriod? right) => Compare(left, right) < 0;

    /// <summary>Whether the left period comes after the right one in order; they may overlap.</summary>
    /// <param name="left">The left period.</param>
    /// <param name="right">The right period.</param>
    public static bool operator >(AppraisalPeriod? left, AppraisalPeriod? right) => Compare(left, right) > 0;

    /// <summary>Whether the left period comes before the right one in order, or is equal to it.</summary>
    /// <param name="left">The left period.</param>
    /// <param name="right">The right period.</param>
    public static bool operator <=(AppraisalPeriod? left, AppraisalPeriod? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left period comes after the right one in order, or is equal to it.</summary>
    /// <param name="left">The left period.</param>
    /// <param name="right">The right period.</param>
    public static bool operator >=(AppraisalPeriod? left, AppraisalPeriod? right) => Compare(left, right) >= 0;

    private static int Compare(AppraisalPeriod? left, AppraisalPeriod? right) =>
        left is not null ? left.CompareTo(right) : right is null ? 0 : -1;
}
