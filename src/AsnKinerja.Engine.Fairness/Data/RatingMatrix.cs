using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Ratings as a table: a row for each ratee, a column for each rater, cells without a rating are empty.</summary>
/// <remarks>Only the cells that are there take memory. Immutable and safe to share between threads.</remarks>
public sealed class RatingMatrix
{
    private readonly int[] _offsets;
    private readonly int[] _raterOf;
    private readonly double[] _values;

    internal RatingMatrix(IReadOnlyList<string> ratees, IReadOnlyList<string> raters, int[] offsets, int[] raterOf, double[] values)
    {
        Ratees = ratees;
        Raters = raters;
        _offsets = offsets;
        _raterOf = raterOf;
        _values = values;
    }

    /// <summary>The ids of the ratees, row by row.</summary>
    public IReadOnlyList<string> Ratees { get; }

    /// <summary>The ids of the raters, column by column.</summary>
    public IReadOnlyList<string> Raters { get; }

    /// <summary>How many cells have a rating.</summary>
    public int Count => _values.Length;

    /// <summary>Whether every rater rated every ratee.</summary>
    public bool IsComplete => Count == (long)Ratees.Count * Raters.Count;

    /// <summary>One rating; null where there is none.</summary>
    /// <param name="ratee">The row, from 0.</param>
    /// <param name="rater">The column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public double? this[int ratee, int rater]
    {
        get
        {
            if (ratee < 0 || ratee >= Ratees.Count) throw new ArgumentOutOfRangeException(nameof(ratee), ratee, $"The rows go from 0 to {Ratees.Count - 1}.");
            if (rater < 0 || rater >= Raters.Count) throw new ArgumentOutOfRangeException(nameof(rater), rater, $"The columns go from 0 to {Raters.Count - 1}.");
            int at = Array.BinarySearch(_raterOf, _offsets[ratee], CountOf(ratee), rater);
            return at < 0 ? null : _values[at];
        }
    }

    /// <summary>From a table.</summary>
    /// <param name="ratings">Rows are ratees, columns are raters; null where there is no rating.</param>
    /// <param name="ratees">The ids of the rows, each once; null: 1, 2, 3 and so on.</param>
    /// <param name="raters">The ids of the columns, each once; null: 1, 2, 3 and so on.</param>
    /// <exception cref="InvalidRatingsException">A value is not finite or too large; all of them are listed.</exception>
    /// <exception cref="ArgumentException">The ids are not as many as the rows or columns, one is empty, or one stands twice.</exception>
    public static RatingMatrix From(double?[,] ratings, IReadOnlyList<string>? ratees = null, IReadOnlyList<string>? raters = null) =>
        RatingMatrixBuilder.Build(Throw.IfNull(ratings), ratees, raters);

    /// <summary>From ratings, ratees and raters in the ordinal order of their ids.</summary>
    /// <param name="design">The ratings.</param>
    public static RatingMatrix From(RatingDesign design)
    {
        Throw.IfNull(design);
        return new(design.Ratees, design.Raters, design.RateeOffsets, design.RaterOf, design.Values);
    }

    /// <summary>The same with rows and columns exchanged: for tables that have a row for each rater.</summary>
    public RatingMatrix Transposed()
    {
        int[] offsets = new int[Raters.Count + 1], rateeOf = new int[Count];
        double[] values = new double[Count];
        foreach (int rater in _raterOf) offsets[rater + 1]++;
        for (int rater = 0; rater < Raters.Count; rater++) offsets[rater + 1] += offsets[rater];
        int[] next = (int[])offsets.Clone();
        for (int ratee = 0; ratee < Ratees.Count; ratee++)
        {
            for (int at = _offsets[ratee]; at < _offsets[ratee + 1]; at++)
            {
                int place = next[_raterOf[at]]++;
                (rateeOf[place], values[place]) = (ratee, _values[at]);
            }
        }

        return new(Raters, Ratees, offsets, rateeOf, values);
    }

    /// <summary>Rows, columns and ratings in words.</summary>
    public override string ToString() => $"{Count} ratings of {Ratees.Count} by {Raters.Count}";

    /// <summary>How many rated this ratee.</summary>
    internal int CountOf(int ratee) => _offsets[ratee + 1] - _offsets[ratee];

    /// <summary>The ratings of this ratee, by rater.</summary>
    internal double[] ValuesOf(int ratee)
    {
        double[] own = new double[CountOf(ratee)];
        Array.Copy(_values, _offsets[ratee], own, 0, own.Length);
        return own;
    }

    /// <summary>The raters of this ratee, ascending.</summary>
    internal int[] RatersOf(int ratee)
    {
        int[] own = new int[CountOf(ratee)];
        Array.Copy(_raterOf, _offsets[ratee], own, 0, own.Length);
        return own;
    }

    /// <summary>The rows without an empty cell.</summary>
    internal double[][] CompleteRows() => [.. Enumerable.Range(0, Ratees.Count).Where(ratee => CountOf(ratee) == Raters.Count).Select(ValuesOf)];

    /// <summary>Whether some ratee was rated by two or more.</summary>
    internal bool HasOverlap => Enumerable.Range(0, Ratees.Count).Any(ratee => CountOf(ratee) >= 2);

    /// <summary>Why a method that compares raters has nothing to compare; null where it has.</summary>
    internal NotEstimable? Nothing =>
        Count == 0 ? NotEstimable.NoRatings
        : _raterOf.Distinct().Take(2).Count() < 2 ? NotEstimable.OneRater
        : !HasOverlap ? NotEstimable.NoOverlap
        : null;
}
