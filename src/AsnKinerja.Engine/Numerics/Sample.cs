using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Numerics;

/// <summary>Numbers to be described by one: by a mean, a median, a spread. Every outcome is exact.</summary>
/// <remarks>
/// <para>No outcome depends on the order of the values. What the values do not define is null, never 0: every estimator of
/// an empty sample, and the variance of one value.</para>
/// <para>Each estimator of location lies between the smallest and the largest value, and never falls when a value rises.</para>
/// <para>Immutable and safe to share between threads. The values are sorted once, when an estimator first asks for their order.</para>
/// </remarks>
public sealed partial class Sample
{
    private readonly Rational[] _values;
    private Rational[]? _sorted;

    private Sample(Rational[] values) => _values = values;

    /// <summary>The values in the order given.</summary>
    public IReadOnlyList<Rational> Values => Array.AsReadOnly(_values);

    /// <summary>How many values there are.</summary>
    public int Count => _values.Length;

    // Two threads may both sort: they get equal arrays, and either may stay.
    private Rational[] Sorted
    {
        get
        {
            if (_sorted is null)
            {
                Rational[] copy = (Rational[])_values.Clone();
                Array.Sort(copy);
                _sorted = copy;
            }

            return _sorted;
        }
    }

    /// <summary>Takes a copy of the values.</summary>
    /// <param name="values">Any number of values, also none.</param>
    public static Sample Of(IEnumerable<Rational> values) => new(Throw.IfNull(values).ToArray());

    /// <summary>Takes over the array: whoever hands it over keeps no reference to it.</summary>
    internal static Sample Owning(Rational[] values) => new(values);

    /// <summary>The arithmetic mean; null for no values.</summary>
    public Rational? Mean() => Count == 0 ? null : MeanOf(_values, 0, Count);

    /// <summary>The middle value, or the mean of the two in the middle; null for no values.</summary>
    public Rational? Median() => Count == 0 ? null : MedianOf(Sorted);

    /// <summary>The smallest value; null for no values.</summary>
    public Rational? Minimum() => Count == 0 ? null : Sorted[0];

    /// <summary>The largest value; null for no values.</summary>
    public Rational? Maximum() => Count == 0 ? null : Sorted[Count - 1];

    private static Rational MeanOf(Rational[] values, int start, int count)
    {
        Rational sum = default;
        for (int i = start; i < start + count; i++) sum += values[i];
        return sum / count;
    }

    private static Rational MedianOf(Rational[] sorted)
    {
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
