using System.Collections;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>The credit points of several periods, in the order of their days, and their sum.</summary>
/// <remarks>
/// Immutable. The order of input changes nothing. A period without a predicate has no points; then there is no <see cref="Total"/>, only what is <see cref="Known"/>.
/// </remarks>
public sealed class CreditPointLedger : IReadOnlyList<CreditPoints>
{
    private readonly CreditPoints[] _entries;

    internal CreditPointLedger(CreditPointRules rules, IEnumerable<CreditPointSegment> segments)
    {
        Rules = rules;
        _entries = SegmentCheck.Sorted(segments).Select(segment => new CreditPoints(rules, rules[segment.Level], segment.Rated)).ToArray();
        Missing = _entries.Where(points => points.Exact is null).ToArray();
    }

    /// <summary>The rules that converted.</summary>
    public CreditPointRules Rules { get; }

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <inheritdoc/>
    public CreditPoints this[int index] => _entries[index];

    /// <summary>The periods whose points are missing.</summary>
    public IReadOnlyList<CreditPoints> Missing { get; }

    /// <summary>The sum of the points that are known, rounded as the rules say; 0 where there is none.</summary>
    public Rational Known => Rules.Rounding.Part == RoundedPart.Sum
        ? Rules.Rounding.Round(_entries.Aggregate(Rational.Zero, (sum, points) => sum + (points.Exact ?? 0)))
        : _entries.Aggregate(Rational.Zero, (sum, points) => sum + (points.Rounded ?? 0));

    /// <summary>The sum of all points, or null where some are missing.</summary>
    public Rational? Total => Missing.Count > 0 ? null : Known;

    /// <summary>The sum with its decimals, for display; null where some points are missing.</summary>
    public decimal? Value => Total is Rational total ? Rules.Rounding.Rule.Round(total) : null;

    /// <summary>The whole calculation.</summary>
    public Explanation Explain() => ConversionExplanation.Of(this);

    /// <inheritdoc/>
    public IEnumerator<CreditPoints> GetEnumerator() => ((IEnumerable<CreditPoints>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The sum such as <c>47.92</c>, or <c>-</c> where there is none.</summary>
    public override string ToString() => Total is Rational total ? Rules.Rounding.Rule.RoundToText(total) : "-";

    /// <summary>The sum before the sum itself is rounded: of rounded or of exact points. Null where some are missing.</summary>
    internal Rational? Exact(bool counted) =>
        Missing.Count > 0 ? null : _entries.Aggregate(Rational.Zero, (sum, points) => sum + (counted ? points.Counted : points.Exact)!.Value);
}
