using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <content>Tables from columns that are in memory.</content>
public sealed partial class RatingTable
{
    /// <summary>A table of single ratings in whole numbers, one a row, in any order.</summary>
    /// <typeparam name="TId">The type of employees' ids: text, a GUID, a number.</typeparam>
    /// <param name="employee">The employee of each rating.</param>
    /// <param name="raterGroup">The rater group of each.</param>
    /// <param name="item">The item of each.</param>
    /// <param name="score">The value of each.</param>
    /// <param name="instrument">What the raters were asked, and on which scale. Null: every item that occurs, all of the same
    /// weight, on the scale from the lowest to the highest value that occurs - no value is refused then.</param>
    /// <param name="rater">The rater of each, or null for anonymous ones.</param>
    /// <param name="loading">What numbers mean, and what happens to bad rows; null for the default.</param>
    /// <exception cref="ArgumentException">The columns are not equally long, or values are too far apart or too fine for a table.</exception>
    /// <exception cref="BadRowsException">Rows are bad; they are listed.</exception>
    public static RatingTable FromColumns<TId>(
        TId[] employee, string[] raterGroup, string[] item, int[] score,
        RatingInstrument? instrument = null, string?[]? rater = null, TableLoading? loading = null)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = Builder<TId>(Throw.IfNull(item), Throw.IfNull(employee).Length, instrument, loading, () => SeenScale.Of(Throw.IfNull(score), loading));
        builder.AddColumns(employee, raterGroup, item, score, rater);
        return builder.Build();
    }

    /// <summary>A table of single ratings in decimals, one a row, in any order.</summary>
    /// <inheritdoc cref="FromColumns{TId}(TId[], string[], string[], int[], RatingInstrument, string[], TableLoading)"/>
    public static RatingTable FromColumns<TId>(
        TId[] employee, string[] raterGroup, string[] item, decimal[] score,
        RatingInstrument? instrument = null, string?[]? rater = null, TableLoading? loading = null)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = Builder<TId>(Throw.IfNull(item), Throw.IfNull(employee).Length, instrument, loading, () => SeenScale.Of(Throw.IfNull(score)));
        builder.AddColumns(employee, raterGroup, item, score, rater);
        return builder.Build();
    }

    /// <summary>A table of single ratings in doubles, each read as the decimal that it is written as: 87.35 is 87.35.</summary>
    /// <inheritdoc cref="FromColumns{TId}(TId[], string[], string[], int[], RatingInstrument, string[], TableLoading)"/>
    public static RatingTable FromColumns<TId>(
        TId[] employee, string[] raterGroup, string[] item, double[] score,
        RatingInstrument instrument, string?[]? rater = null, TableLoading? loading = null)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = new(instrument, Sized(loading, Throw.IfNull(employee).Length));
        builder.AddColumns(employee, raterGroup, item, score, rater);
        return builder.Build();
    }

    /// <summary>A table of ratings from any source, in any order; anonymous raters are null.</summary>
    /// <typeparam name="TId">The type of employees' ids: text, a GUID, a number.</typeparam>
    /// <param name="instrument">What the raters were asked, and on which scale.</param>
    /// <param name="ratings">The ratings, read once.</param>
    /// <param name="loading">What numbers mean, and what happens to bad rows; null for the default.</param>
    /// <exception cref="BadRowsException">Rows are bad; they are listed.</exception>
    public static RatingTable FromRatings<TId>(
        RatingInstrument instrument, IEnumerable<(TId Employee, string RaterGroup, string? Rater, string Item, Answer Answer)> ratings, TableLoading? loading = null)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = new(instrument, loading);
        builder.AddRange(ratings);
        return builder.Build();
    }

    /// <summary>A table of sheets of bytes: one row for each rater and ratee, its answers side by side.</summary>
    /// <typeparam name="TId">The type of employees' ids: text, a GUID, a number.</typeparam>
    /// <param name="instrument">What the raters were asked, and on which scale.</param>
    /// <param name="employee">The employee of each sheet.</param>
    /// <param name="raterGroup">The rater group of each.</param>
    /// <param name="cells">For each sheet one byte an item, in the instrument's order, sheet after sheet: whole numbers, or
    /// <see cref="CellMarks"/> for no value.</param>
    /// <param name="rater">The rater of each, or null for anonymous ones.</param>
    /// <param name="loading">What numbers mean, and what happens to bad rows; null for the default.</param>
    /// <exception cref="ArgumentException">The columns are not equally long, a mark is a value of the scale, or the scale has too many values.</exception>
    /// <exception cref="BadRowsException">Rows are bad; they are listed.</exception>
    public static RatingTable FromSheets<TId>(
        RatingInstrument instrument, TId[] employee, string[] raterGroup, byte[] cells, string?[]? rater = null, TableLoading? loading = null)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = new(instrument, Sized(loading, Throw.IfNull(employee).Length));
        builder.AddSheets(employee, raterGroup, cells, rater);
        return builder.Build();
    }

    /// <summary>A table of sheets with two bytes a cell.</summary>
    /// <inheritdoc cref="FromSheets{TId}(RatingInstrument, TId[], string[], byte[], string[], TableLoading)"/>
    public static RatingTable FromSheets<TId>(
        RatingInstrument instrument, TId[] employee, string[] raterGroup, ushort[] cells, string?[]? rater = null, TableLoading? loading = null)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = new(instrument, Sized(loading, Throw.IfNull(employee).Length));
        builder.AddSheets(employee, raterGroup, cells, rater);
        return builder.Build();
    }

#if !NETSTANDARD2_0
    // Behind the arrays, so that a collection expression beside an array is not ambiguous.
    /// <inheritdoc cref="FromColumns{TId}(TId[], string[], string[], int[], RatingInstrument, string[], TableLoading)"/>
    [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
    public static RatingTable FromColumns<TId>(
        ReadOnlySpan<TId> employee, ReadOnlySpan<string> raterGroup, ReadOnlySpan<string> item, ReadOnlySpan<int> score,
        RatingInstrument instrument, ReadOnlySpan<string?> rater = default, TableLoading? loading = null)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = new(instrument, Sized(loading, employee.Length));
        builder.AddColumns(employee, raterGroup, item, score, rater);
        return builder.Build();
    }

    /// <inheritdoc cref="FromSheets{TId}(RatingInstrument, TId[], string[], byte[], string[], TableLoading)"/>
    [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
    public static RatingTable FromSheets<TId>(
        RatingInstrument instrument, ReadOnlySpan<TId> employee, ReadOnlySpan<string> raterGroup, ReadOnlySpan<byte> cells,
        ReadOnlySpan<string?> rater = default, TableLoading? loading = null)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = new(instrument, Sized(loading, employee.Length));
        builder.AddSheets(employee, raterGroup, cells, rater);
        return builder.Build();
    }

    /// <summary>A table of sheets with two bytes a cell.</summary>
    /// <inheritdoc cref="FromSheets{TId}(RatingInstrument, TId[], string[], byte[], string[], TableLoading)"/>
    [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
    public static RatingTable FromSheets<TId>(
        RatingInstrument instrument, ReadOnlySpan<TId> employee, ReadOnlySpan<string> raterGroup, ReadOnlySpan<ushort> cells,
        ReadOnlySpan<string?> rater = default, TableLoading? loading = null)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = new(instrument, Sized(loading, employee.Length));
        builder.AddSheets(employee, raterGroup, cells, rater);
        return builder.Build();
    }
#endif

    private static RatingTableBuilder<TId> Builder<TId>(string[] item, int rows, RatingInstrument? instrument, TableLoading? loading, Func<(Scale Scale, Rational Step)> seen)
        where TId : notnull
    {
        TableLoading sized = Sized(loading, rows);
        if (instrument is not null) return new RatingTableBuilder<TId>(instrument, sized);
        (Scale scale, Rational step) = seen();
        IEnumerable<string> items = item.Where(id => !string.IsNullOrWhiteSpace(id)).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal);
        return new RatingTableBuilder<TId>(RatingInstrument.Flat(scale, items), sized with { Step = step });
    }

    private static TableLoading Sized(TableLoading? loading, int rows) => (loading ?? TableLoading.Default) with { ExpectedRows = rows };
}
