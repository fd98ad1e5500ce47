using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Numerics;

/// <summary>How many numbers there are, where they lie, how they spread and lean: from parts that are described apart and merged.</summary>
/// <remarks>
/// <para>Every outcome is exact, or is the exact one rounded once by a given rule. So the parts may be merged in any order and any tree,
/// and a value may be in any part: no digit changes. An empty part changes nothing.</para>
/// <para>What the values do not define is null, never 0: everything of no values, the variance of one, the skewness where all are equal.</para>
/// <para>The memory does not grow with the count; it grows with the digits of the values and of their common denominator.
/// Two descriptions are equal where all their outcomes are. Immutable and safe to share between threads.</para>
/// </remarks>
public sealed partial class Moments : IEquatable<Moments>
{
    private readonly PowerSums _sums;

    private Moments(PowerSums sums) => _sums = sums;

    /// <summary>The description of no values: what a merge starts from.</summary>
    public static Moments Empty { get; } = new(PowerSums.None);

    /// <summary>How many values are described: 0 or more, up to 2^63 - 1.</summary>
    public long Count => _sums.Count;

    /// <summary>Describes the values. They are read once and not kept.</summary>
    /// <param name="values">Any number of values, also none.</param>
    public static Moments Of(IEnumerable<Rational> values)
    {
        PowerSums sums = PowerSums.None;
        foreach (Rational value in Throw.IfNull(values)) sums.Add(value, 1);
        return new Moments(sums);
    }

    /// <summary>The description with one value more; this one stays as it is.</summary>
    /// <param name="value">The value.</param>
    public Moments Add(Rational value) => Add(value, 1);

    /// <summary>The description with a value that occurs many times, as a histogram counts it; this one stays as it is.</summary>
    /// <param name="value">The value.</param>
    /// <param name="times">How often it occurs, 0 or more; as quick for 2^40 times as for one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is negative.</exception>
    /// <exception cref="OverflowException">The count would be above 2^63 - 1.</exception>
    public Moments Add(Rational value, long times)
    {
        if (times < 0)
            throw new ArgumentOutOfRangeException(nameof(times), times, $"The value {value} cannot occur {times} times; give 0 or more.");
        PowerSums sums = _sums;
        sums.Add(value, times);
        return new Moments(sums);
    }

    /// <summary>The description of the values of both parts; both stay as they are.</summary>
    /// <param name="other">The other part. Merging a part with itself counts its values twice.</param>
    /// <exception cref="OverflowException">The count would be above 2^63 - 1.</exception>
    public Moments Merge(Moments other)
    {
        PowerSums sums = _sums;
        sums.Add(Throw.IfNull(other)._sums);
        return new Moments(sums);
    }

    /// <inheritdoc/>
    public bool Equals(Moments? other) => other is not null && _sums.Equals(other._sums);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Moments);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Count.GetHashCode() * 397) ^ Mean().GetHashCode());
}
