using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How many raters put each ratee into each category, and, where ratings and not only counts were given, which rater.</summary>
/// <remarks>Ratees whom nobody rated are left out. Immutable and safe to share between threads.</remarks>
public sealed class CategoryTable
{
    private const int MostRaters = 1_000_000_000;

    private CategoryTable(double[] categories, int[][] counts, (int Rater, int Category)[][]? ratings, int raters, int unrated)
    {
        Categories = Array.AsReadOnly(categories);
        Counts = counts;
        Ratings = ratings;
        RaterCount = raters;
        Unrated = unrated;
        Totals = [.. counts.Select(own => own.Sum())];
    }

    /// <summary>The values of the categories, ascending.</summary>
    public IReadOnlyList<double> Categories { get; }

    /// <summary>How many ratees have a rating.</summary>
    public int Ratees => Counts.Length;

    /// <summary>How many ratees have none and are left out.</summary>
    public int Unrated { get; }

    /// <summary>Whether it is known which rater gave which rating.</summary>
    public bool HasRaters => Ratings is not null;

    internal int[][] Counts { get; }

    internal int[] Totals { get; }

    /// <summary>By ratee: who put the ratee into which category.</summary>
    internal (int Rater, int Category)[][]? Ratings { get; }

    internal int RaterCount { get; }

    /// <summary>From counts.</summary>
    /// <param name="counts">Rows are ratees, columns categories; each cell how many raters, 0 or more.</param>
    /// <param name="categories">The values of the columns, ascending; null: 1, 2, 3 and so on.</param>
    /// <exception cref="ArgumentException">A count is negative, a row counts more than 1,000,000,000 raters, there is no column or more than 1,000, or the categories do not fit the columns or do not ascend.</exception>
    public static CategoryTable FromCounts(int[,] counts, IReadOnlyList<double>? categories = null)
    {
        int rows = Throw.IfNull(counts).GetLength(0), columns = counts.GetLength(1);
        double[] values = AgreementWeights.Ascending(categories ?? [.. Enumerable.Range(1, columns).Select(at => (double)at)]);
        if (values.Length != columns) throw new ArgumentException($"There are {values.Length} categories for {columns} columns.", nameof(categories));
        List<int[]> rated = [];
        for (int row = 0; row < rows; row++)
        {
            int[] own = [.. Enumerable.Range(0, columns).Select(column => counts[row, column])];
            if (own.Any(count => count < 0)) throw new ArgumentException($"Row {row + 1} has a negative count.", nameof(counts));
            if (own.Sum(count => (long)count) > MostRaters) throw new ArgumentException($"Row {row + 1} counts more than {MostRaters} raters.", nameof(counts));
            if (own.Any(count => count > 0)) rated.Add(own);
        }

        return new(values, [.. rated], null, 0, rows - rated.Count);
    }

    /// <summary>From ratings.</summary>
    /// <param name="ratings">The ratings; each different value is a category.</param>
    /// <param name="categories">All categories of the scale, ascending; null: those that were used. It matters to Gwet's and to Brennan and Prediger's coefficient.</param>
    /// <exception cref="ArgumentException">
    /// A rating is none of the categories, the categories do not ascend, or there are more than 1,000: then they are scores, for which the intraclass correlation is made.
    /// </exception>
    public static CategoryTable From(RatingMatrix ratings, IReadOnlyList<double>? categories = null)
    {
        double[][] given = [.. Enumerable.Range(0, Throw.IfNull(ratings).Ratees.Count).Select(ratings.ValuesOf)];
        double[] used = [.. given.SelectMany(own => own).Distinct().OrderBy(value => value)];
        if (used.Length > AgreementWeights.MostCategories) throw new ArgumentException($"{used.Length} different values are scores, not categories; at most {AgreementWeights.MostCategories}.", nameof(ratings));
        double[] values = categories is null ? used : AgreementWeights.Ascending(categories);
        int[] stray = [.. Enumerable.Range(0, used.Length).Where(at => Array.BinarySearch(values, used[at]) < 0)];
        if (stray.Length > 0) throw new ArgumentException($"The rating {used[stray[0]].ToString("R", CultureInfo.InvariantCulture)} is none of the categories.", nameof(categories));

        int[] rated = [.. Enumerable.Range(0, given.Length).Where(ratee => given[ratee].Length > 0)];
        (int Rater, int Category)[][] placed = [.. rated.Select(ratee =>
        {
            int[] raters = ratings.RatersOf(ratee);
            return raters.Select((rater, at) => (rater, Array.BinarySearch(values, given[ratee][at]))).ToArray();
        })];
        int[][] counts = [.. placed.Select(own => CountsOf(own, values.Length))];
        return new(values, counts, placed, ratings.Raters.Count, given.Length - rated.Length);
    }

    /// <summary>Why agreement cannot be told; null where it can.</summary>
    internal NotEstimable? Nothing =>
        Ratees == 0 ? NotEstimable.NoRatings
        : HasRaters && Ratings!.SelectMany(own => own).Select(one => one.Rater).Distinct().Take(2).Count() < 2 ? NotEstimable.OneRater
        : Totals.All(total => total < 2) ? (HasRaters ? NotEstimable.NoOverlap : NotEstimable.OneRater)
        : Categories.Count < 2 ? NotEstimable.OneCategory
        : null;

    private static int[] CountsOf((int Rater, int Category)[] own, int categories)
    {
        int[] counts = new int[categories];
        foreach ((_, int category) in own) counts[category]++;
        return counts;
    }
}
