using System;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Reads one person's rows of a table into cells, in whatever order the rows come. One for each thread.</summary>
internal abstract class PersonReader(PersonCells cells, CancellationToken stop)
{
    // Between two looks at the token: short enough for a person with a billion rows to be stopped at once.
    private const int RowsAtATime = 1 << 16;

    protected PersonCells Cells { get; } = cells;

    /// <summary>Reads rows.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="to">One more than the last.</param>
    /// <param name="order">Where given, the rows are the entries <paramref name="from"/> to <paramref name="to"/> of it.</param>
    public PersonCells Read(int from, int to, int[]? order)
    {
        Cells.Clear();
        for (int start = from; start < to; start += RowsAtATime)
        {
            if (start > from) stop.ThrowIfCancellationRequested();
            Add(start, Math.Min(to - start, RowsAtATime) + start, order);
        }

        Finish();
        return Cells;
    }

    protected abstract void Add(int from, int to, int[]? order);

    protected abstract void Finish();
}
