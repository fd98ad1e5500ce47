using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Ratings;

/// <content>Long rows: one rating each, in any order.</content>
public sealed partial class RatingTableBuilder<TId>
{
    /// <summary>Adds a rating.</summary>
    /// <param name="employee">The employee rated.</param>
    /// <param name="raterGroup">The group for which the rater speaks.</param>
    /// <param name="rater">The rater's id, or null for an anonymous one.</param>
    /// <param name="item">The id of the item.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>Whether the row is good; else the last of <see cref="BadRows"/> says what is wrong.</returns>
    /// <exception cref="BadRowsException">This is one bad row too many.</exception>
    /// <exception cref="InvalidOperationException">The table holds sheets, or has been built.</exception>
    public bool Add(TId employee, string raterGroup, string? rater, string item, Answer answer) =>
        TryAdd(Rows(), employee, raterGroup, rater, item, _reader.CodeOf(answer), answer.Value);

    /// <summary>Adds ratings from any source, one after the other; anonymous raters are null.</summary>
    /// <param name="ratings">The ratings, read once.</param>
    /// <exception cref="BadRowsException">There is one bad row too many.</exception>
    /// <exception cref="InvalidOperationException">The table holds sheets, or has been built.</exception>
    public void AddRange(IEnumerable<(TId Employee, string RaterGroup, string? Rater, string Item, Answer Answer)> ratings)
    {
        foreach ((TId employee, string raterGroup, string? rater, string item, Answer answer) in Throw.IfNull(ratings)) Add(employee, raterGroup, rater, item, answer);
    }

    /// <summary>Adds many ratings in whole numbers.</summary>
    /// <param name="employee">The employee of each rating.</param>
    /// <param name="raterGroup">The rater group of each.</param>
    /// <param name="item">The item of each.</param>
    /// <param name="score">The value of each, in <see cref="TableLoading.Unit"/>s.</param>
    /// <param name="rater">The rater of each, or null for anonymous ones.</param>
    /// <exception cref="ArgumentException">The columns are not equally long.</exception>
    /// <exception cref="BadRowsException">There is one bad row too many.</exception>
    /// <exception cref="InvalidOperationException">The table holds sheets, or has been built.</exception>
    public void AddColumns(TId[] employee, string[] raterGroup, string[] item, int[] score, string?[]? rater = null) =>
        AddAll<int>(Throw.IfNull(employee), Throw.IfNull(raterGroup), Throw.IfNull(item), Throw.IfNull(score), rater);

    /// <summary>Adds many ratings in decimals.</summary>
    /// <inheritdoc cref="AddColumns(TId[], string[], string[], int[], string[])"/>
    public void AddColumns(TId[] employee, string[] raterGroup, string[] item, decimal[] score, string?[]? rater = null) =>
        AddAll<decimal>(Throw.IfNull(employee), Throw.IfNull(raterGroup), Throw.IfNull(item), Throw.IfNull(score), rater);

    /// <summary>Adds many ratings in doubles, each read as the decimal that it is written as: 87.35 is 87.35.</summary>
    /// <inheritdoc cref="AddColumns(TId[], string[], string[], int[], string[])"/>
    public void AddColumns(TId[] employee, string[] raterGroup, string[] item, double[] score, string?[]? rater = null) =>
        AddAll<double>(Throw.IfNull(employee), Throw.IfNull(raterGroup), Throw.IfNull(item), Throw.IfNull(score), rater);

#if !NETSTANDARD2_0
    // Behind the arrays, so that a collection expression beside an array is not ambiguous.
    /// <inheritdoc cref="AddColumns(TId[], string[], string[], int[], string[])"/>
    [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
    public void AddColumns(ReadOnlySpan<TId> employee, ReadOnlySpan<string> raterGroup, ReadOnlySpan<string> item, ReadOnlySpan<int> score, ReadOnlySpan<string?> rater = default) =>
        AddAll(employee, raterGroup, item, score, rater);

    /// <summary>Adds many ratings in decimals.</summary>
    /// <inheritdoc cref="AddColumns(TId[], string[], string[], int[], string[])"/>
    [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
    public void AddColumns(ReadOnlySpan<TId> employee, ReadOnlySpan<string> raterGroup, ReadOnlySpan<string> item, ReadOnlySpan<decimal> score, ReadOnlySpan<string?> rater = default) =>
        AddAll(employee, raterGroup, item, score, rater);

    /// <summary>Adds many ratings in doubles, each read as the decimal that it is written as: 87.35 is 87.35.</summary>
    /// <inheritdoc cref="AddColumns(TId[], string[], string[], int[], string[])"/>
    [System.Runtime.CompilerServices.OverloadResolutionPriority(-1)]
    public void AddColumns(ReadOnlySpan<TId> employee, ReadOnlySpan<string> raterGroup, ReadOnlySpan<string> item, ReadOnlySpan<double> score, ReadOnlySpan<string?> rater = default) =>
        AddAll(employee, raterGroup, item, score, rater);
#endif

    private RowColumns Rows()
    {
        CheckOpen();
        if (_sheets is not null) throw new InvalidOperationException("The table holds sheets; single ratings go into another table.");
        return _rows ??= new RowColumns(this);
    }

    private void AddAll<TScore>(ReadOnlySpan<TId> employee, ReadOnlySpan<string> raterGroup, ReadOnlySpan<string> item, ReadOnlySpan<TScore> score, ReadOnlySpan<string?> rater)
        where TScore : struct
    {
        RowColumns rows = Rows();
        if (raterGroup.Length != employee.Length || item.Length != employee.Length || score.Length != employee.Length || (rater.Length != 0 && rater.Length != employee.Length))
            throw new ArgumentException(
                $"The columns are not equally long: {employee.Length} employees, {raterGroup.Length} rater groups, {item.Length} items"
                + (rater.Length > 0 ? $", {rater.Length} raters" : "") + $" and {score.Length} scores.");
        for (int row = 0; row < employee.Length; row++)
            TryAdd(rows, employee[row], raterGroup[row], rater.Length > 0 ? rater[row] : null, item[row], CodeOf(score[row]), score[row]);
    }

    private short CodeOf<TScore>(TScore score) => score switch
    {
        int whole => _reader.CodeOf(whole),
        decimal exact => _reader.CodeOf(exact),
        double real => _reader.CodeOf(real),
        _ => throw new NotSupportedException(),
    };

    private bool TryAdd<TScore>(RowColumns rows, TId employee, string raterGroup, string? rater, string item, short code, TScore score)
        where TScore : struct
    {
        if (!TryBegin(employee, raterGroup, rater, out int group)) return false;
        int position = rows.PositionOf(item);
        if (position < 0)
        {
            string[] known = [.. Instrument.Items.Select(rated => rated.Id)];
            return Bad($"'{item}' is no item of the instrument; "
                + (item is not null && Spelling.Nearest(item, known) is string near ? $"did you mean '{near}'? Its" : "its") + $" items are {string.Join(", ", known)}.");
        }

        if (code == CellReader.Invalid) return Bad(_reader.Reason(item, score));
        int cell = (group * rows.Stride) + position;
        if (cell >= RowStore.MostCells)
            return Bad($"group '{raterGroup}' and item '{item}' are one pair too many; groups × items, in eights, are up to {RowStore.MostCells}.");
        rows.Tokens.Add(RowStore.TokenOf(cell, code));
        Accept(employee, rater);
        return true;
    }

    private sealed class RowColumns(RatingTableBuilder<TId> builder)
    {
        private string? _lastItem;
        private int _lastPosition;

        public int Stride { get; } = RowStore.StrideOf(builder.Instrument.Items.Count);

        public Chunks<uint> Tokens { get; } = new(builder._loading.ExpectedRows);

        public long BytesHeld => 4 * Tokens.Capacity;

        public int PositionOf(string? item)
        {
            if (item is null) return -1;
            if (_lastItem is not null && ReferenceEquals(item, _lastItem)) return _lastPosition;
            _lastPosition = builder.Instrument.IndexOf(item);
            _lastItem = item;
            return _lastPosition;
        }

        public RowStore ToStore(int[] employees, int[]? raters, bool isGrouped)
        {
            uint[] tokens = Tokens.ToArray();

            // All cells of every group, also those that nobody rated: sums are kept and read in eights.
            bool isNarrow = builder._grid.FitsByte && builder._groups.Count * Stride <= RowStore.MostNarrowCells;
            return new RowStore
            {
                Rows = employees.Length,
                Stride = Stride,
                Narrow = isNarrow ? Array.ConvertAll(tokens, RowStore.Narrowed) : null,
                Wide = isNarrow ? null : tokens,
                Raters = raters,
                Offsets = isGrouped ? TableStore.OffsetsOf(employees) : null,
                Employees = isGrouped ? null : employees,
            };
        }
    }
}
