using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One rating on one dimension (item, competency).</summary>
/// <param name="Ratee">The id of who was rated.</param>
/// <param name="Rater">The id of who rated.</param>
/// <param name="Dimension">The id of the dimension.</param>
/// <param name="Value">The value, finite, at most 1,000,000,000 in size.</param>
public readonly record struct DimensionRating(string Ratee, string Rater, string Dimension, double Value);

/// <summary>Ratings item by item as the scoring engine holds them, for statistics over dimensions.</summary>
public static class DimensionRatings
{
    /// <summary>Every answer of a table with its item as the dimension.</summary>
    /// <param name="table">The ratings; its rows name their raters.</param>
    /// <exception cref="ArgumentException">Rows name no raters.</exception>
    public static IReadOnlyList<DimensionRating> ToDimensionRatings(this RatingTable table)
    {
        if (!Throw.IfNull(table).HasRaters) throw new ArgumentException("The table names no raters, and rater effects cannot be told apart without; load it with a column of raters.", nameof(table));
        return [.. Enumerable.Range(0, table.EmployeeCount).SelectMany(employee => table.SheetsOf(employee).Where(sheet => sheet.Rater is not null).SelectMany(sheet => sheet.Answers
            .Where(answer => answer.Value.HasValue)
            .Select(answer => new DimensionRating(table.IdText(employee), sheet.Rater!, answer.Key, (double)answer.Value.Value.ToDecimal()))))];
    }
}
