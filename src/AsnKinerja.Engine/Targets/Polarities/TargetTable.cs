using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>Which realisation is worth which percentage of the target: a line through points, or steps.</summary>
/// <remarks>
/// On a line, the value between two points is on the straight line between them, and outside all points that of the nearest
/// one. On steps, a realisation is worth the best step that it reaches, and 0 where it reaches none. Equal when the points and
/// the form are equal. Immutable.
/// </remarks>
public sealed class TargetTable : IEquatable<TargetTable>
{
    private readonly PiecewiseLinear _line;

    internal TargetTable(bool isStepped, (Rational Realised, Rational Percent)[] points)
    {
        if (Throw.IfNull(points).Length < 2)
            throw new ArgumentException($"A table needs two points or more, so that it says which way is better; it has {points.Length}.", nameof(points));
        _line = PiecewiseLinear.Through([.. points.Select(point => (point.Realised, point.Percent))]);
        IsStepped = isStepped;
        if (points.FirstOrDefault(point => point.Percent.Sign < 0) is { Percent.Sign: < 0 } negative)
            throw new ArgumentException($"The point at {negative.Realised} has {negative.Percent} %; a percentage is 0 or more.", nameof(points));
        CheckDirection(points);
        if (points.All(point => point.Percent < 100))
            throw new ArgumentException($"No point reaches 100 %, the most is {points.Max(point => point.Percent)} %; a target is reached at 100.", nameof(points));
    }

    /// <summary>The points, by rising realisation: what is realised, in the unit of the target, and what it is worth, in percent.</summary>
    public IReadOnlyList<(Rational Realised, Rational Percent)> Points => _line.Points;

    /// <summary>Whether the table has steps; otherwise it is a line.</summary>
    public bool IsStepped { get; }

    /// <summary>Whether more is better.</summary>
    public bool IsRising => _line.IsRising;

    /// <summary>What a realisation is worth, in percent.</summary>
    /// <param name="realised">The number realised, in the unit of the target.</param>
    public Rational PercentAt(Rational realised) => IsStepped ? StepAt(realised)?.Percent ?? Rational.Zero : _line.At(realised);

    /// <summary>Whether the points and the form are equal.</summary>
    /// <param name="other">The other table.</param>
    public bool Equals(TargetTable? other) => other is not null && IsStepped == other.IsStepped && Points.SequenceEqual(other.Points);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetTable);

    /// <inheritdoc/>
    public override int GetHashCode() => (Points[0], Points[Points.Count - 1], IsStepped).GetHashCode();

    /// <summary>The two points between which a realisation lies on the line; null on a point, outside, and for steps.</summary>
    internal ((Rational X, Rational Y) From, (Rational X, Rational Y) To)? SegmentAt(Rational realised) => IsStepped ? null : _line.SegmentAt(realised);

    // The best step reached: going up the last one not above the realisation, going down the first one not below it.
    private (Rational Realised, Rational Percent)? StepAt(Rational realised)
    {
        (Rational Realised, Rational Percent)? reached = null;
        foreach ((Rational Realised, Rational Percent) point in IsRising ? Points : Points.Reverse())
            if (IsRising ? point.Realised <= realised : point.Realised >= realised) reached = point;
        return reached;
    }

    private static void CheckDirection((Rational Realised, Rational Percent)[] points)
    {
        int direction = 0;
        for (int i = 1; i < points.Length; i++)
        {
            int turn = points[i].Percent.CompareTo(points[i - 1].Percent);
            if (turn * direction < 0)
                throw new ArgumentException(
                    $"The percentages go up and down: {points[i - 1].Percent} at {points[i - 1].Realised}, then {points[i].Percent} at {points[i].Realised}; "
                    + "a table only rises (more is better) or only falls (less is better).",
                    nameof(points));
            if (turn != 0) direction = turn;
        }

        if (direction == 0)
            throw new ArgumentException($"Every point has {points[0].Percent} %; a table must tell a better realisation from a worse one.", nameof(points));
    }
}
