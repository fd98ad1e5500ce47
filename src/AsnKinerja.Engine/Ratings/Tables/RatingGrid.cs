using System;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The values of a scale as evenly spaced points, numbered from 1: what a table stores instead of numbers.</summary>
/// <remarks>
/// Every set of fractions lies on such a grid, though not every point of it needs to be a value of the scale. Scores are
/// weighted means, medians and the like of the point numbers; they become values of the scale at the very end, exactly.
/// </remarks>
internal sealed class RatingGrid
{
    /// <summary>The most points that a table can hold, at two bytes a rating.</summary>
    public const int MostPoints = short.MaxValue;

    /// <summary>The most points that one byte a rating can hold.</summary>
    public const int MostBytePoints = sbyte.MaxValue;

    private readonly bool[]? _accepted;

    private RatingGrid(Rational first, Rational step, int points, bool[]? accepted)
    {
        First = first;
        Step = step;
        Points = points;
        _accepted = accepted;
    }

    /// <summary>The value of point 1.</summary>
    public Rational First { get; }

    /// <summary>From one point to the next.</summary>
    public Rational Step { get; }

    /// <summary>How many points there are.</summary>
    public int Points { get; }

    public bool FitsByte => Points <= MostBytePoints;

    /// <summary>The grid of a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="step">Where the scale takes every number between two ends: the finest difference that ratings have.</param>
    /// <exception cref="ArgumentException">The step does not lead from end to end, or the grid has too many points.</exception>
    public static RatingGrid Of(Scale scale, Rational step)
    {
        Rational first = scale.Minimum, width = scale.Maximum - scale.Minimum;
        if (scale.Levels.Count > 0) step = scale.Levels.Aggregate(Rational.Zero, (common, level) => CommonDivisor(common, level.Value - first));
        if (step.Sign == 0) step = 1;
        if (step.Sign < 0) throw new ArgumentException($"The step between ratings is {step}; it is above 0, for example 1 or 0.01.", nameof(step));

        BigInteger points = (width / step).Floor() + 1;
        if (points > MostPoints)
            throw new ArgumentException(
                $"The scale '{scale.Id}' has {points} values in steps of {step}; a table holds up to {MostPoints}. Give a coarser step, or score case by case.", nameof(step));

        bool[]? accepted = null;
        if (scale.Levels.Count > 0 && scale.Levels.Count < (int)points)
        {
            accepted = new bool[(int)points + 1];
            foreach (ScaleLevel level in scale.Levels) accepted[(int)((level.Value - first) / step).Numerator + 1] = true;
        }

        return new RatingGrid(first, step, (int)points, accepted);
    }

    /// <summary>The numbers to which the values of a scale and their means round: what a policy goes on with that rounds on the way. Null where there are too many.</summary>
    public static RatingGrid? Rounded(Scale scale, RoundingRule rule)
    {
        Rational unit = BigInteger.Pow(10, rule.Digits);
        BigInteger first = (scale.Minimum * unit).Floor() - 1, points = (scale.Maximum * unit).Floor() + 3 - first;
        return points > int.MaxValue ? null : new RatingGrid(new Rational(first, 1) / unit, 1 / unit, (int)points, null);
    }

    /// <summary>The point of a value, or 0 where the value is not on the grid or not on the scale.</summary>
    public int PointOf(Rational value)
    {
        Rational steps = (value - First) / Step;
        if (!steps.IsInteger || steps.Sign < 0 || steps.Numerator >= Points) return 0;
        int point = (int)steps.Numerator + 1;
        return _accepted is null || _accepted[point] ? point : 0;
    }

    /// <summary>Whether a point is a value of the scale.</summary>
    public bool Accepts(int point) => point >= 1 && point <= Points && (_accepted is null || _accepted[point]);

    /// <summary>The value of a point.</summary>
    public Rational ValueOf(int point) => First + (Step * (point - 1));

    /// <summary>The value that lies <paramref name="numerator"/> / <paramref name="denominator"/> points up, counted like points from 1.</summary>
    public Rational ValueAt(long numerator, long denominator) => First + (Step * (Rational.Of(numerator, denominator) - 1));

    // The largest step on which both lie, by Euclid's rule.
    private static Rational CommonDivisor(Rational left, Rational right)
    {
        while (right.Sign > 0) (left, right) = (right, left - (right * new Rational((left / right).Floor(), BigInteger.One)));
        return left;
    }
}
