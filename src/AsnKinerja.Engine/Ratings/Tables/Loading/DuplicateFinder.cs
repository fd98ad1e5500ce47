using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Finds raters who answer an item about an employee twice, and joins the partial sheets of one rater, as the case door does.</summary>
internal sealed class DuplicateFinder(TableStore store, RatingInstrument instrument, DuplicateRatings rule, Action<int, int, int> refuse)
{
    private readonly bool[] _dropped = new bool[store.Rows];
    private bool _anyDropped;

    /// <summary>The rows that count.</summary>
    public TableStore Resolve(int employees)
    {
        RowOrder order = RowOrder.Of(store, employees, CancellationToken.None);
        List<(ulong Key, int Row)> named = [];
        for (int employee = 0; employee < employees; employee++)
        {
            named.Clear();
            for (int at = order.Offsets[employee]; at < order.Offsets[employee + 1]; at++)
            {
                int row = order.Rows is null ? at : order.Rows[at], rater = store.Raters![row];
                if (rater >= 0 && IsAnswer(row)) named.Add((((ulong)(uint)rater << 32) | (uint)(store is RowStore rows ? rows.CellOf(row) : store.GroupOf(row)), row));
            }

            // By rater and group (and item, where rows are single ratings), then in the order of the input.
            named.Sort();
            for (int first = 0, next = 1; next < named.Count; next++)
                if (named[next].Key != named[first].Key) first = next;
                else if (store is SheetStore sheets) Join(sheets, named[first].Row, named[next].Row);
                else if (!Choose(named[first].Row, named[next].Row)) first = next;
        }

        return _anyDropped ? Compacted() : store;
    }

    // A sheet always counts, even an empty one; a single row only where it answers.
    private bool IsAnswer(int row) => store is not RowStore rows || rows.CodeOf(row) != CellCode.NotAnswered;

    // Whether the first of two ratings stays the one that counts.
    private bool Choose(int first, int second)
    {
        RowStore rows = (RowStore)store;
        if (rule == DuplicateRatings.Refuse) refuse(second, first, rows.CellOf(first) % rows.Stride);
        bool keepsFirst = rule != DuplicateRatings.KeepLast;
        Drop(keepsFirst ? second : first);
        return keepsFirst;
    }

    private void Join(SheetStore sheets, int first, int second)
    {
        if (rule == DuplicateRatings.Refuse)
            for (int item = 0; item < sheets.Width; item++)
                if (sheets.Cell(first, item) != CellCode.NotAnswered && sheets.Cell(second, item) != CellCode.NotAnswered)
                {
                    refuse(second, first, item);
                    Drop(second);
                    return;
                }

        for (int item = 0; item < sheets.Width; item++)
        {
            int from = (second * sheets.Width) + item, to = (first * sheets.Width) + item;
            if (sheets.Cell(second, item) == CellCode.NotAnswered) continue;
            if (sheets.Cell(first, item) != CellCode.NotAnswered && rule == DuplicateRatings.KeepFirst) continue;
            if (sheets.Bytewise is not null) sheets.Bytewise[to] = sheets.Bytewise[from];
            else sheets.Wide![to] = sheets.Wide[from];
        }

        Drop(second);
    }

    private void Drop(int row)
    {
        _dropped[row] = true;
        _anyDropped = true;
    }

    private TableStore Compacted()
    {
        int[] kept = [.. Enumerable.Range(0, store.Rows).Where(row => !_dropped[row])];
        int[] owners = store.Employees ?? Owners(store.Offsets!);
        int[] employees = Pick(owners, kept);
        int[]? offsets = store.Offsets is null ? null : TableStore.OffsetsOf(employees);
        int[]? column = store.Offsets is null ? employees : null;
        int[] raters = Pick(store.Raters!, kept);
        if (store is RowStore rows)
            return new RowStore
            {
                Rows = kept.Length,
                Stride = rows.Stride,
                Narrow = rows.Narrow is null ? null : Pick(rows.Narrow, kept),
                Wide = rows.Wide is null ? null : Pick(rows.Wide, kept),
                Raters = raters,
                Offsets = offsets,
                Employees = column,
            };
        SheetStore sheets = (SheetStore)store;
        return new SheetStore
        {
            Rows = kept.Length,
            Width = instrument.Items.Count,
            Groups = Pick(sheets.Groups, kept),
            Bytewise = sheets.Bytewise is null ? null : PickSheets(sheets.Bytewise, kept),
            Wide = sheets.Wide is null ? null : PickSheets(sheets.Wide, kept),
            Raters = raters,
            Offsets = offsets,
            Employees = column,
        };
    }

    private static int[] Owners(int[] offsets)
    {
        int[] owners = new int[offsets[offsets.Length - 1]];
        for (int e = 0; e + 1 < offsets.Length; e++)
            for (int row = offsets[e]; row < offsets[e + 1]; row++) owners[row] = e;
        return owners;
    }

    private static T[] Pick<T>(T[] column, int[] rows) => Array.ConvertAll(rows, row => column[row]);

    private T[] PickSheets<T>(T[] cells, int[] rows)
    {
        int width = instrument.Items.Count;
        T[] picked = new T[(rows.Length * width) + SheetStore.Padding];
        for (int i = 0; i < rows.Length; i++) Array.Copy(cells, rows[i] * width, picked, i * width, width);
        return picked;
    }
}
