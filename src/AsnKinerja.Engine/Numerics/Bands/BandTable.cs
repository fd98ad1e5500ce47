using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace AsnKinerja.Engine.Numerics;

/// <summary>A table that gives every value in its range exactly one band: no hole, no overlap, no matter how many decimals.</summary>
/// <typeparam name="T">What a value in a band gets, such as a predicate.</typeparam>
/// <remarks>Printed tables such as 76–90 / 91–100 say nothing about 90.5: the boundary policy does. Immutable.</remarks>
public sealed class BandTable<T>
{
    private readonly EffectiveBand<T>[] _bands;

    internal BandTable(BoundaryPolicy policy, EffectiveBand<T>[] bands)
    {
        Policy = policy;
        _bands = bands;
        Bands = Array.AsReadOnly(bands);
    }

    /// <summary>Which band a value on the edge of two belongs to.</summary>
    public BoundaryPolicy Policy { get; }

    /// <summary>The bands as they are applied, lowest first.</summary>
    public IReadOnlyList<EffectiveBand<T>> Bands { get; }

    /// <summary>Creates a table.</summary>
    /// <param name="policy">Which band a value on the edge of two belongs to.</param>
    /// <param name="bands">The bands as printed, in any order.</param>
    /// <param name="printedStep">The gap that the printed table leaves between bands: 1 for 76–90 / 91–100, 0.01 for
    /// 2.99 / 3.00, 0 where bands share their edges. A gap of just this size belongs to the lower band where the lower
    /// edge belongs (90.5 is in 76–90), and to the upper band where the upper edge belongs (90.5 is in 91–100).</param>
    /// <exception cref="ArgumentException">The bands leave holes or overlap, or one is empty or reversed: the message lists every problem.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="printedStep"/> is negative, or the policy does not exist.</exception>
    public static BandTable<T> Create(BoundaryPolicy policy, IEnumerable<Band<T>> bands, Rational printedStep = default) =>
        TryCreate(policy, bands, printedStep, out BandTable<T>? table, out IReadOnlyList<BandProblem> problems)
            ? table
            : throw new ArgumentException(string.Join(" ", problems), nameof(bands));

    /// <summary>Creates a table, or lists every hole, overlap, empty and reversed band.</summary>
    /// <param name="policy">Which band a value on the edge of two belongs to.</param>
    /// <param name="bands">The bands as printed, in any order.</param>
    /// <param name="printedStep">The gap that the printed table leaves between bands; see <see cref="Create"/>.</param>
    /// <param name="table">The table, or null where there are problems.</param>
    /// <param name="problems">Every problem; empty where there is a table.</param>
    /// <returns>Whether there is a table.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="printedStep"/> is negative, or the policy does not exist.</exception>
    public static bool TryCreate(
        BoundaryPolicy policy, IEnumerable<Band<T>> bands, Rational printedStep,
        [NotNullWhen(true)] out BandTable<T>? table, out IReadOnlyList<BandProblem> problems)
    {
        if (policy is not (BoundaryPolicy.LowerEdgeBelongs or BoundaryPolicy.UpperEdgeBelongs))
            throw new ArgumentOutOfRangeException(nameof(policy), policy, "The boundary policy is neither of the two declared ones.");
        if (printedStep.Sign < 0)
            throw new ArgumentOutOfRangeException(nameof(printedStep), printedStep, "The printed step between bands is 0 or more.");

        BandFitter<T> fitter = new(policy, Throw.IfNull(bands), printedStep);
        problems = fitter.Problems;
        table = problems.Count == 0 ? new BandTable<T>(policy, fitter.Effective()) : null;
        return table is not null;
    }

    /// <summary>What <paramref name="value"/> gets.</summary>
    /// <param name="value">The exact value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below the lowest band or above the topmost.</exception>
    public T Lookup(Rational value) => BandOf(value).Value;

    /// <summary>What <paramref name="value"/> gets, without an exception where it is in no band.</summary>
    /// <param name="value">The exact value.</param>
    /// <param name="result">What the value gets, or the default where it is outside.</param>
    /// <returns>Whether the value is inside the table.</returns>
    public bool TryLookup(Rational value, [MaybeNullWhen(false)] out T result)
    {
        int index = IndexOf(value);
        result = index < 0 ? default : _bands[index].Value;
        return index >= 0;
    }

    /// <summary>The band that <paramref name="value"/> is in, as it is applied.</summary>
    /// <param name="value">The exact value.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below the lowest band or above the topmost.</exception>
    public EffectiveBand<T> BandOf(Rational value)
    {
        int index = IndexOf(value);
        return index >= 0
            ? _bands[index]
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} is in no band; the bands cover {Range}.");
    }

    // The interval from the lowest bottom to the topmost top.
    private EffectiveBand<T> Range
    {
        get
        {
            EffectiveBand<T> top = _bands[_bands.Length - 1];
            return _bands[0] with { To = top.To, ToBelongs = top.ToBelongs };
        }
    }

    /// <summary>The position in <see cref="Bands"/> of the band that a value is in, or -1.</summary>
    internal int IndexOf(Rational value)
    {
        int low = 0, high = _bands.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int side = _bands[middle].Side(value);
            if (side == 0) return middle;
            if (side < 0) high = middle - 1;
            else low = middle + 1;
        }

        return -1;
    }
}
