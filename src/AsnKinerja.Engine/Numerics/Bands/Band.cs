using System.Globalization;

namespace AsnKinerja.Engine.Numerics;

/// <summary>Which band a value belongs to that is exactly on the edge of two.</summary>
public enum BoundaryPolicy
{
    /// <summary>The upper band: each band holds its lower edge, <c>[76, 91)</c>; the topmost also holds its top.</summary>
    LowerEdgeBelongs,

    /// <summary>The lower band: each band holds its upper edge, <c>(75, 90]</c>; the lowest also holds its bottom.</summary>
    UpperEdgeBelongs,
}

/// <summary>One line of a table of bands, as printed.</summary>
/// <typeparam name="T">What a value in the band gets, such as a predicate.</typeparam>
/// <param name="From">The printed lower edge, in the unit of the table; null for a band without a lower end.</param>
/// <param name="To">The printed upper edge; null for a band without an upper end.</param>
/// <param name="Value">What a value in the band gets.</param>
public readonly record struct Band<T>(Rational? From, Rational? To, T Value);

/// <summary>One band as it is applied: its edges after gaps of one printed step are closed, and which of them belong to it.</summary>
/// <typeparam name="T">What a value in the band gets.</typeparam>
/// <param name="From">The lower edge; null for none.</param>
/// <param name="FromBelongs">Whether a value exactly on the lower edge is in the band.</param>
/// <param name="To">The upper edge; null for none.</param>
/// <param name="ToBelongs">Whether a value exactly on the upper edge is in the band.</param>
/// <param name="Value">What a value in the band gets.</param>
public readonly record struct EffectiveBand<T>(Rational? From, bool FromBelongs, Rational? To, bool ToBelongs, T Value)
{
    /// <summary>Whether a value is in the band.</summary>
    /// <param name="value">The exact value.</param>
    public bool Contains(Rational value) => Side(value) == 0;

    /// <summary>The interval, such as <c>[76, 91)</c>: a square bracket where the edge belongs, a round one where it does not.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0}{1}, {2}{3}",
        FromBelongs ? '[' : '(',
        From?.ToString() ?? "-∞",
        To?.ToString() ?? "+∞",
        ToBelongs ? ']' : ')');

    /// <summary>-1 for a value below the band, 0 in it, 1 above it.</summary>
    internal int Side(Rational value)
    {
        if (From is Rational from)
        {
            int order = value.CompareTo(from);
            if (order < 0 || (order == 0 && !FromBelongs)) return -1;
        }

        if (To is Rational to)
        {
            int order = value.CompareTo(to);
            if (order > 0 || (order == 0 && !ToBelongs)) return 1;
        }

        return 0;
    }
}
