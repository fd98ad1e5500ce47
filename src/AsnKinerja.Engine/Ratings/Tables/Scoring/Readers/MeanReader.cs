using System;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Sums and counts, one value after the other: the slow and obvious way, for any table.</summary>
internal sealed class MeanReader(RatingTable table, int[] slots, PersonCells cells, CancellationToken stop) : PersonReader(cells, stop)
{
    private readonly SheetStore? _sheets = table.Store as SheetStore;
    private readonly RowStore? _rows = table.Store as RowStore;
    private readonly RaterCounter? _raters = table.Store is RowStore rows ? new RaterCounter(rows, slots) : null;

    protected override void Add(int from, int to, int[]? order)
    {
        for (int at = from; at < to; at++)
        {
            int row = order is null ? at : order[at];
            if (_sheets is not null) AddSheet(_sheets, row);
            else AddRating(_rows!, row);
        }
    }

    // Counts are longs, and so are sums: 2^31 rows of 2^15 points stay far below 2^63.
    protected override void Finish()
    {
        Array.Copy(Cells.Counts, Cells.Denominators, Cells.Counts.Length);
        _raters?.Finish(Cells.Raters);
    }

    private void AddSheet(SheetStore sheets, int row)
    {
        int slot = slots[sheets.Groups[row]];
        if (slot < 0) return;
        bool any = false;
        for (int item = 0, cell = slot * Cells.Items; item < Cells.Items; item++, cell++)
        {
            int code = sheets.Cell(row, item);
            if (code <= 0) continue;
            Cells.Numerators[cell] += code;
            Cells.Counts[cell]++;
            any = true;
        }

        if (any) Cells.Raters[slot]++;
    }

    private void AddRating(RowStore rows, int row)
    {
        int code = rows.CodeOf(row), cell = rows.CellOf(row), group = cell / rows.Stride, slot = slots[group];
        if (code <= 0 || slot < 0) return;
        cell = (slot * Cells.Items) + (cell % rows.Stride);
        Cells.Numerators[cell] += code;
        Cells.Counts[cell]++;
        _raters!.Add(row, group, Cells.Raters);
    }
}
