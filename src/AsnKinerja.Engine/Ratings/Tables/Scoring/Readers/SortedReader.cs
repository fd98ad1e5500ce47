using System;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Sorts a person's values cell by cell, for the estimators that look at their order.</summary>
internal sealed class SortedReader(RatingTable table, int[] slots, SortedEstimator estimator, PersonCells cells, CancellationToken stop) : PersonReader(cells, stop)
{
    private readonly SheetStore? _sheets = table.Store as SheetStore;
    private readonly RowStore? _rows = table.Store as RowStore;
    private readonly RaterCounter? _raters = table.Store is RowStore rows ? new RaterCounter(rows, slots) : null;

    // Cell above value: sorted, the values of a cell stand together and rise.
    private uint[] _values = new uint[256];
    private int _count;

    protected override void Add(int from, int to, int[]? order)
    {
        for (int at = from; at < to; at++)
        {
            int row = order is null ? at : order[at];
            if (_sheets is not null) AddSheet(_sheets, row);
            else AddRating(_rows!, row);
        }
    }

    protected override void Finish()
    {
        Array.Sort(_values, 0, _count);
        for (int from = 0, to; from < _count; from = to)
        {
            uint cell = _values[from] >> 16;
            for (to = from + 1; to < _count && _values[to] >> 16 == cell; to++)
            {
            }

            Cells.Counts[cell] = to - from;
            estimator.Estimate(new SortedValues(_values, from, to - from), out Cells.Numerators[cell], out Cells.Denominators[cell]);
        }

        _count = 0;
        _raters?.Finish(Cells.Raters);
    }

    private void AddSheet(SheetStore sheets, int row)
    {
        int slot = slots[sheets.Groups[row]];
        if (slot < 0) return;
        bool any = false;
        for (int item = 0; item < Cells.Items; item++)
        {
            int code = sheets.Cell(row, item);
            if (code <= 0) continue;
            Add((slot * Cells.Items) + item, code);
            any = true;
        }

        if (any) Cells.Raters[slot]++;
    }

    private void AddRating(RowStore rows, int row)
    {
        int code = rows.CodeOf(row), cell = rows.CellOf(row), group = cell / rows.Stride, slot = slots[group];
        if (code <= 0 || slot < 0) return;
        Add((slot * Cells.Items) + (cell % rows.Stride), code);
        _raters!.Add(row, group, Cells.Raters);
    }

    private void Add(int cell, int code)
    {
        if (_count == _values.Length) Array.Resize(ref _values, checked(_count * 2));
        _values[_count++] = ((uint)cell << 16) | (uint)code;
    }
}
