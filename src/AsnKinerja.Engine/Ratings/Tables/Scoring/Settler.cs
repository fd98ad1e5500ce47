using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
#endif
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Turns a score known up to a bounded error into its exact rounding and band, or says that it is too close to call.</summary>
/// <remarks>
/// <para>The score comes as a double in points of the grid, off by less than the plan's relative error. In units of the last
/// digit shown, only two kinds of places matter: ties (or whole numbers, where rounding cuts off) and edges of bands. Farther
/// away from all of them than the error reaches, rounding the double rounds the exact score.</para>
/// <para>Nearer, the denominator decides: a fraction whose denominator is at most D is either on a tie or edge, or at least
/// 1/D of a common unit away from it. Where the error is smaller than half of that, near means on it. What is
/// left goes to exact arithmetic.</para>
/// </remarks>
internal sealed partial class Settler
{
    private readonly RoundingRule _rule;
    private readonly double _scale, _offset, _tolerance, _tieShift, _finest, _largestPoints;
    private readonly double[] _edges, _edgeUnitsAsDoubles;
    private readonly bool[] _edgeBelongs;
    private readonly BigInteger[] _edgeUnits;
    private readonly BandTable<ScoreBand>? _bands;
    private readonly bool _readRounded;

    /// <param name="policy">The policy: rounding and bands.</param>
    /// <param name="grid">The points in which scores come.</param>
    /// <param name="relativeError">By how much of itself a score in points may be off.</param>
    public Settler(AggregationPolicy policy, RatingGrid grid, double relativeError)
    {
        _rule = policy.Rounding.Rule;
        _bands = policy.Bands;
        _readRounded = policy.BandsReadRounded;
        Rational unit = BigInteger.Pow(10, _rule.Digits);
        Rational scale = grid.Step * unit, offset = (grid.First - grid.Step) * unit;
        _scale = WholeNumbers.ToDouble(scale);
        _offset = WholeNumbers.ToDouble(offset);
        double largest = (_scale * grid.Points) + Math.Abs(_offset);

        // The score's own error, that of both constants (two units in the last place each), and that of one product and one sum.
        _tolerance = ((_scale * grid.Points * relativeError) + (largest * 16 * DoubleError)) * 1.01;
        _largestPoints = _scale * grid.Points;
        _tieShift = _rule.Mode == RoundingMode.TowardZero ? 0 : 0.5;

        IReadOnlyList<EffectiveBand<ScoreBand>> upper = policy.Bands is null ? [] : [.. policy.Bands.Bands.Skip(1)];
        Rational[] edges = [.. upper.Select(band => band.From!.Value * unit)];
        _edges = Array.ConvertAll(edges, WholeNumbers.ToDouble);
        _edgeBelongs = [.. upper.Select(band => band.FromBelongs)];
        _edgeUnits = [.. edges.Select((edge, i) => _edgeBelongs[i] ? -(-edge).Floor() : edge.Floor() + 1)];
        _edgeUnitsAsDoubles = Array.ConvertAll(_edgeUnits, units => (double)units);
        foreach (double edge in _edges) _tolerance = Math.Max(_tolerance, Math.Abs(edge) * 16 * DoubleError);

        // In this unit the grid's first point and step, ties and edges are all whole numbers.
        BigInteger common = WholeNumbers.LeastCommonMultiple(scale.Denominator, offset.Denominator);
        BigInteger marks = edges.Aggregate(new BigInteger(2), (all, edge) => WholeNumbers.LeastCommonMultiple(all, edge.Denominator));
        _finest = (double)common * (double)marks;
        UnitsFit = (double)unit.Numerator * Math.Max(Math.Abs(WholeNumbers.ToDouble(grid.First)), Math.Abs(WholeNumbers.ToDouble(grid.ValueOf(grid.Points)))) < 4e18;
    }

    /// <summary>Half of the distance from 1 to the next double.</summary>
    public const double DoubleError = 1.0 / (1L << 53);

    /// <summary>Whether every score, in units of its last digit, fits a long.</summary>
    public bool UnitsFit { get; }

    /// <summary>Rounds a score that is far enough from every tie and edge.</summary>
    /// <param name="points">The score in points.</param>
    /// <param name="units">The rounded score in units of its last digit.</param>
    /// <param name="band">The position of its band; 0 without bands.</param>
    /// <returns>Whether the error could not matter.</returns>
#if !NETSTANDARD2_0
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    public bool TrySettle(double points, out long units, out int band)
    {
        double score = (points * _scale) + _offset;
        units = 0;
        band = 0;
        double above = Math.Abs(score) + _tieShift, whole = Math.Floor(above);

        // A NaN, from a score beyond all bounds, fails this as well.
        if (!(above - whole > _tolerance && above - whole < 1 - _tolerance)) return false;
        units = score < 0 ? -(long)whole : (long)whole;
        if (_readRounded)
        {
            band = BandOfUnits(units);
            return true;
        }

        // Every edge is looked at, without a branch that depends on the score: those would be guessed wrong.
        bool isNear = false;
        foreach (double edge in _edges)
        {
            isNear |= Math.Abs(score - edge) <= _tolerance;
            band += score > edge ? 1 : 0;
        }

        return !isNear;
    }

    /// <summary>Rounds a score near a tie or an edge, where its denominator proves that it is exactly on it.</summary>
    /// <param name="points">The score in points.</param>
    /// <param name="denominator">A number by which the exact score in points becomes whole.</param>
    /// <param name="units">The rounded score in units of its last digit.</param>
    /// <param name="band">The position of its band.</param>
    /// <returns>Whether the denominator is small enough to prove it.</returns>
    public bool TrySettleNear(double points, double denominator, out long units, out int band)
    {
        units = 0;
        band = 0;
        if (!(denominator * _finest * _tolerance * 4 < 1)) return false;
        double score = (points * _scale) + _offset, magnitude = Math.Abs(score);
        double nearest = Math.Floor(magnitude + 0.5 - _tieShift) + _tieShift;
        bool onTie = Math.Abs(magnitude - nearest) <= _tolerance;
        double whole = !onTie ? Math.Floor(magnitude + _tieShift)
            : _rule.Mode == RoundingMode.HalfToEven && Math.Floor(nearest) % 2 == 0 ? Math.Floor(nearest)
            : Math.Floor(nearest + _tieShift);
        units = score < 0 ? -(long)whole : (long)whole;
        if (_readRounded)
        {
            band = BandOfUnits(units);
            return true;
        }

        for (; band < _edges.Length; band++)
        {
            double distance = score - _edges[band];
            if (Math.Abs(distance) <= _tolerance ? !_edgeBelongs[band] : distance < 0) break;
        }

        return true;
    }

    /// <summary>Rounds a score that is known exactly.</summary>
    public void Settle(Rational value, out long units, out int band)
    {
        Rational rounded = _rule.RoundExactly(value);
        units = (long)(rounded * BigInteger.Pow(10, _rule.Digits)).Numerator;
        band = _bands is null ? 0 : _bands.IndexOf(_readRounded ? rounded : value);
    }

    private int BandOfUnits(long units)
    {
        int band = 0;
        while (band < _edgeUnits.Length && units >= _edgeUnits[band]) band++;
        return band;
    }
}
