using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Ratings as the scoring engine holds them, for statistics.</summary>
public static class RatingDesigns
{
    /// <summary>The ratings of a population on one item, or each rater's mean over the items answered.</summary>
    /// <param name="table">The ratings; its rows name their raters.</param>
    /// <param name="item">The id of the item; null: the mean over all items that the rater answered.</param>
    /// <exception cref="ArgumentException">Rows name no raters, or there is no such item; the message lists the items.</exception>
    /// <exception cref="InvalidRatingsException">A rater rates somebody from two groups.</exception>
    public static RatingDesign ToDesign(this RatingTable table, string? item = null)
    {
        if (!Throw.IfNull(table).HasRaters) throw new ArgumentException("The table names no raters, and rater effects cannot be told apart without; load it with a column of raters.", nameof(table));
        if (item is not null && table.Instrument.Items.All(known => known.Id != item))
            throw new ArgumentException($"The instrument has no item '{item}'; it has {string.Join(", ", table.Instrument.Items.Select(known => known.Id))}.", nameof(item));
        return RatingDesign.From(Enumerable.Range(0, table.EmployeeCount).SelectMany(employee => Of(table.IdText(employee), table.SheetsOf(employee), item)));
    }

    private static IEnumerable<RatingObservation> Of(string ratee, RatingSheet[] sheets, string? item)
    {
        // Single ratings come as sheets of one answer: a rater's answers belong together.
        foreach (IGrouping<(string Rater, string Group), RatingSheet> own in sheets.Where(sheet => sheet.Rater is not null).GroupBy(sheet => (sheet.Rater!, sheet.Group.Id)))
        {
            Rational[] values = [.. own.SelectMany(sheet => sheet.Answers).Where(answer => answer.Value.HasValue && (item is null || answer.Key == item)).Select(answer => answer.Value.Value)];
            if (values.Length == 0) continue;
            Rational mean = values.Aggregate(Rational.Zero, (sum, value) => sum + value) / values.Length;
            yield return new(ratee, own.Key.Rater, (double)mean.ToDecimal(), own.Key.Group);
        }
    }
}
