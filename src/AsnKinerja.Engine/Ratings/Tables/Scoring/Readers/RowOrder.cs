using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Where each employee's rows are: as they stand, or listed employee by employee where they don't stand together.</summary>
/// <remarks>Listing takes four bytes a row beside the table.</remarks>
internal readonly struct RowOrder
{
    private RowOrder(int[] offsets, int[]? rows)
    {
        Offsets = offsets;
        Rows = rows;
    }

    /// <summary>Where each employee's rows begin, in the table or in <see cref="Rows"/>; and one more entry for the end.</summary>
    public int[] Offsets { get; }

    /// <summary>The rows, employee by employee; null where they stand so in the table.</summary>
    public int[]? Rows { get; }

    public static RowOrder Of(TableStore store, int employees, CancellationToken stop)
    {
        if (store.Offsets is int[] offsets) return new RowOrder(offsets, null);
        int[] starts = new int[employees + 1], owners = store.Employees!;
        for (int row = 0; row < store.Rows; row++)
        {
            if ((row & 0xFFFF) == 0) stop.ThrowIfCancellationRequested();
            starts[owners[row] + 1]++;
        }

        for (int e = 0; e < employees; e++) starts[e + 1] += starts[e];
        int[] next = (int[])starts.Clone(), rows = new int[store.Rows];
        for (int row = 0; row < store.Rows; row++)
        {
            if ((row & 0xFFFF) == 0) stop.ThrowIfCancellationRequested();
            rows[next[owners[row]]++] = row;
        }

        return new RowOrder(starts, rows);
    }
}
