using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Checks a table of ratings and packs the cells that are there.</summary>
internal static class RatingMatrixBuilder
{
    public static RatingMatrix Build(double?[,] ratings, IReadOnlyList<string>? ratees, IReadOnlyList<string>? raters)
    {
        int rows = ratings.GetLength(0), columns = ratings.GetLength(1);
        List<RatingProblem> problems = [];
        List<int> raterOf = [];
        List<double> values = [];
        int[] offsets = new int[rows + 1];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                if (ratings[row, column] is not double value) continue;
                if (ProblemOf(value, row + 1, column + 1) is RatingProblem problem) problems.Add(problem);
                raterOf.Add(column);
                values.Add(value);
            }

            offsets[row + 1] = values.Count;
        }

        if (problems.Count > 0) throw new InvalidRatingsException(problems.AsReadOnly());
        return new(Named(ratees, rows, nameof(ratees)), Named(raters, columns, nameof(raters)), offsets, [.. raterOf], [.. values]);
    }

    private static RatingProblem? ProblemOf(double value, int row, int column)
    {
        (RatingProblemKind Kind, string Indonesian, string English)? wrong =
            double.IsNaN(value) ? (RatingProblemKind.NotANumber, "nilainya bukan bilangan; sel tanpa penilaian dikosongkan (null)", "the value is no number; a cell without a rating is left empty (null)")
            : double.IsInfinity(value) ? (RatingProblemKind.Infinite, "nilainya tak hingga", "the value is infinite")
            : Math.Abs(value) > RatingDesignBuilder.MostValue ? (RatingProblemKind.TooLarge, $"nilai {Shown(value)} terlalu besar; paling besar 1000000000", $"the value {Shown(value)} is too large; at most 1000000000")
            : null;
        return wrong is { } found
            ? new(row, found.Kind, new LocalizedText($"Baris {row}, kolom {column}: {found.Indonesian}.", $"Row {row}, column {column}: {found.English}."))
            : null;
    }

    private static IReadOnlyList<string> Named(IReadOnlyList<string>? ids, int count, string name)
    {
        if (ids is null) return Array.AsReadOnly(Enumerable.Range(1, count).Select(at => at.ToString(CultureInfo.InvariantCulture)).ToArray());
        if (ids.Count != count) throw new ArgumentException($"There are {ids.Count} ids for {count} places.", name);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            if (string.IsNullOrWhiteSpace(id)) throw new ArgumentException("An id is empty.", name);
            if (!seen.Add(id)) throw new ArgumentException($"The id '{id}' stands twice.", name);
        }

        return Array.AsReadOnly(ids.ToArray());
    }

    private static string Shown(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
