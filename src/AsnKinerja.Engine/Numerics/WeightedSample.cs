using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Numerics;

/// <summary>Numbers of unequal weight, to be described by one. Every outcome is exact.</summary>
/// <remarks>Weights are ratios: scaling all of them changes nothing. A value of weight 0 has no say, and without any
/// weight every outcome is null. No outcome depends on the order of the values. Immutable.</remarks>
public sealed class WeightedSample
{
    // Sorted by value; weights are positive.
    private readonly (Rational Value, Rational Weight)[] _items;
    private readonly Rational _totalWeight;

    private WeightedSample((Rational Value, Rational Weight)[] items)
    {
        _items = items;
        foreach ((_, Rational weight) in items) _totalWeight += weight;
    }

    /// <summary>Takes a copy of the values and their weights.</summary>
    /// <param name="items">Any number of values, also none; each weight 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public static WeightedSample Of(IEnumerable<(Rational Value, Rational Weight)> items)
    {
        List<(Rational Value, Rational Weight)> kept = [];
        foreach ((Rational value, Rational weight) in Throw.IfNull(items))
        {
            if (weight.Sign < 0)
                throw new ArgumentOutOfRangeException(nameof(items), weight, $"The weight {weight} of the value {value} is negative; weights are 0 or more.");
            if (weight.Sign > 0) kept.Add((value, weight));
        }

        kept.Sort((left, right) => left.Value.CompareTo(right.Value));
        return new WeightedSample(kept.ToArray());
    }

    /// <summary>The mean in which each value counts as often as its weight; null without any weight.</summary>
    public Rational? Mean()
    {
        if (_items.Length == 0) return null;
        Rational sum = default;
        foreach ((Rational value, Rational weight) in _items) sum += value * weight;
        return sum / _totalWeight;
    }

    /// <summary>The value that has half of the weight on each side; the mean of the two where the halves part exactly between
    /// them; null without any weight.</summary>
    public Rational? Median() => (LowerMedian() + UpperMedian()) / 2;

    /// <summary>The smallest value such that it and those below have at least half of the weight; null without any weight.</summary>
    public Rational? LowerMedian() => MedianWhere(static (doubled, total) => doubled >= total);

    /// <summary>The smallest value such that it and those below have more than half of the weight; null without any weight.</summary>
    /// <remarks>Above <see cref="LowerMedian"/> only where the weight parts exactly in half between two values.</remarks>
    public Rational? UpperMedian() => MedianWhere(static (doubled, total) => doubled > total);

    private Rational? MedianWhere(Func<Rational, Rational, bool> reached)
    {
        Rational below = default;
        foreach ((Rational value, Rational weight) in _items)
        {
            below += weight;
            if (reached(below * 2, _totalWeight)) return value;
        }

        return null;
    }
}
