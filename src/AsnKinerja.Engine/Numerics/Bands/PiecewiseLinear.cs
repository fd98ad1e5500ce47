using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Numerics;

/// <summary>A line through given points: between two neighbours straight, outside the first and the last level.</summary>
/// <remarks>
/// Conversion tables of regulations are printed as rows of formulas over whole numbers (76 to 90, 91 to 99); the line through
/// the ends of their rows gives the same numbers and leaves no hole between 90 and 91. Exact. Immutable.
/// </remarks>
public sealed class PiecewiseLinear
{
    private readonly (Rational X, Rational Y)[] _points;

    private PiecewiseLinear((Rational X, Rational Y)[] points)
    {
        _points = points;
        Points = Array.AsReadOnly(points);
    }

    /// <summary>The points, by rising <c>X</c>.</summary>
    public IReadOnlyList<(Rational X, Rational Y)> Points { get; }

    /// <summary>Whether a larger argument never has a smaller value.</summary>
    public bool IsRising => Enumerable.Range(1, _points.Length - 1).All(i => _points[i].Y >= _points[i - 1].Y);

    /// <summary>The line through points.</summary>
    /// <param name="points">At least one, each to the right of the one before.</param>
    /// <exception cref="ArgumentException">There is no point, or one is not to the right of the one before it.</exception>
    public static PiecewiseLinear Through(params (Rational X, Rational Y)[] points)
    {
        (Rational X, Rational Y)[] own = [.. Throw.IfNull(points)];
        if (own.Length == 0) throw new ArgumentException("A line needs at least one point.", nameof(points));
        for (int i = 1; i < own.Length; i++)
            if (own[i].X <= own[i - 1].X)
                throw new ArgumentException($"The point at {own[i].X} follows the one at {own[i - 1].X}; points go from left to right.", nameof(points));
        return new PiecewiseLinear(own);
    }

    /// <summary>The value at an argument; outside the points, that of the nearest end.</summary>
    /// <param name="x">The argument.</param>
    public Rational At(Rational x)
    {
        if (x <= _points[0].X) return _points[0].Y;
        for (int i = 1; i < _points.Length; i++)
        {
            (Rational X, Rational Y) from = _points[i - 1], to = _points[i];
            if (x <= to.X) return from.Y + (to.Y - from.Y) * (x - from.X) / (to.X - from.X);
        }

        return _points[_points.Length - 1].Y;
    }

    /// <summary>The two points between which an argument lies; null on a point, and outside all of them.</summary>
    /// <param name="x">The argument.</param>
    public ((Rational X, Rational Y) From, (Rational X, Rational Y) To)? SegmentAt(Rational x)
    {
        for (int i = 1; i < _points.Length; i++)
            if (_points[i - 1].X < x && x < _points[i].X) return (_points[i - 1], _points[i]);
        return null;
    }
}
