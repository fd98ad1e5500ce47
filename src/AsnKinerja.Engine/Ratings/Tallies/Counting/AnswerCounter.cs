using System;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Counts one employee's rows of a table. One for each thread.</summary>
/// <param name="table">The table.</param>
/// <param name="shape">The shape of the tally.</param>
/// <param name="groups">For each group of the table its position in the tally.</param>
/// <param name="stop">Stops the work, even within an employee who has millions of rows.</param>
internal abstract class AnswerCounter(RatingTable table, TallyShape shape, int[] groups, CancellationToken stop)
{
    private readonly SheetStore? _sheets = table.Store as SheetStore;
    private readonly RowStore? _rows = table.Store as RowStore;
    private ulong[] _named = new ulong[16];
    private int _namedCount;

    protected TallyShape Shape { get; } = shape;

    public static AnswerCounter For(RatingTable table, TallyShape shape, int[] groups, CancellationToken stop) =>
        DenseCounter.Fits(shape) ? new DenseCounter(table, shape, groups, stop) : new SortedCounter(table, shape, groups, stop);

    /// <summary>Counts rows, and gives the counts.</summary>
    /// <param name="from">The first row.</param>
    /// <param name="to">One more than the last.</param>
    /// <param name="order">Where given, the rows are these entries of it.</param>
    /// <param name="into">Takes the counts; cleared before.</param>
    public void Count(int from, int to, int[]? order, TallyEntries into)
    {
        into.Clear();
        for (int at = from; at < to; at++)
        {
            if (((at - from) & 0xFFFF) == 0xFFFF) stop.ThrowIfCancellationRequested();
            int row = order is null ? at : order[at];
            if (_sheets is not null) AddSheet(_sheets, row, into);
            else AddRating(_rows!, row, into);
        }

        CountNamed(into);
        Finish(into);
    }

    /// <summary>One answer.</summary>
    protected abstract void Add(int cell, int code);

    /// <summary>Gives the counts in ascending order, and forgets them.</summary>
    protected abstract void Finish(TallyEntries into);

    /// <summary>One sheet.</summary>
    /// <returns>Whether it holds a value.</returns>
    protected virtual bool Add(SheetStore sheets, int row, int firstCell)
    {
        bool any = false;
        for (int item = 0; item < Shape.Items; item++)
        {
            int code = sheets.Cell(row, item);
            if (code == CellCode.NotAnswered) continue;
            Add(firstCell + item, code);
            any |= code > 0;
        }

        return any;
    }

    // The table holds all of a named rater's answers for a group in one sheet.
    private void AddSheet(SheetStore sheets, int row, TallyEntries into)
    {
        int group = groups[sheets.Groups[row]];
        if (Add(sheets, row, group * Shape.Items)) into.Raters[group]++;
    }

    private void AddRating(RowStore rows, int row, TallyEntries into)
    {
        int cell = rows.CellOf(row), code = rows.CodeOf(row), group = groups[cell / rows.Stride];
        if (code == CellCode.NotAnswered) return;
        Add((group * Shape.Items) + (cell % rows.Stride), code);
        if (code < 0) return;
        int rater = rows.Raters is int[] raters ? raters[row] : -1;
        if (rater < 0) into.Raters[group]++;
        else AddNamed(((ulong)(uint)group << 32) | (uint)rater);
    }

    private void AddNamed(ulong rater)
    {
        if (_namedCount == _named.Length) Array.Resize(ref _named, checked(_namedCount * 2));
        _named[_namedCount++] = rater;
    }

    // A rater's ratings stand in any order: each rater counts once.
    private void CountNamed(TallyEntries into)
    {
        Array.Sort(_named, 0, _namedCount);
        for (int i = 0; i < _namedCount; i++)
            if (i == 0 || _named[i] != _named[i - 1]) into.Raters[(int)(_named[i] >> 32)]++;
        _namedCount = 0;
    }
}

/// <summary>A counter for every answer that there could be.</summary>
internal sealed class DenseCounter(RatingTable table, TallyShape shape, int[] groups, CancellationToken stop) : AnswerCounter(table, shape, groups, stop)
{
    private const long MostCounters = 1 << 15;

    // From the counters of one cell to the next one's: codes from "not observed" up, "not answered" among them.
    private readonly int _stride = StrideOf(shape);
    private readonly int[] _counts = new int[shape.Groups * shape.Items * StrideOf(shape)];

    public static bool Fits(TallyShape shape) => (long)shape.Groups * shape.Items * StrideOf(shape) <= MostCounters;

    protected override void Add(int cell, int code) => _counts[(cell * _stride) + code - CellCode.NotObserved]++;

    protected override bool Add(SheetStore sheets, int row, int firstCell)
    {
        if (sheets.Bytewise is not sbyte[] cells) return base.Add(sheets, row, firstCell);
        int[] counts = _counts;
        int first = row * sheets.Width, counter = (firstCell * _stride) - CellCode.NotObserved, largest = 0;
        for (int at = first; at < first + sheets.Width; at++, counter += _stride)
        {
            int code = cells[at];
            counts[counter + code]++;
            if (code > largest) largest = code;
        }

        return largest > 0;
    }

    protected override void Finish(TallyEntries into)
    {
        int[] counts = _counts;
        int at = 0;
        for (int cell = 0; cell < Shape.Groups * Shape.Items; cell++)
            for (int code = CellCode.NotObserved; code < _stride + CellCode.NotObserved; code++, at++)
            {
                if (counts[at] == 0) continue;
                if (code != CellCode.NotAnswered) into.Add(TallyEntries.Key(cell, TallyShape.AnswerOf(code)), counts[at]);
                counts[at] = 0;
            }
    }

    private static int StrideOf(TallyShape shape) => shape.Points + 1 - CellCode.NotObserved;
}

/// <summary>A list of all answers, sorted: for grids of so many points that most counters would stay at 0.</summary>
internal sealed class SortedCounter(RatingTable table, TallyShape shape, int[] groups, CancellationToken stop) : AnswerCounter(table, shape, groups, stop)
{
    private long[] _keys = new long[256];
    private int _count;

    protected override void Add(int cell, int code)
    {
        if (_count == _keys.Length) Array.Resize(ref _keys, (int)Math.Min(2L * _count, int.MaxValue - 64));
        _keys[_count++] = TallyEntries.Key(cell, TallyShape.AnswerOf(code));
    }

    protected override void Finish(TallyEntries into)
    {
        Array.Sort(_keys, 0, _count);
        for (int from = 0, to; from < _count; from = to)
        {
            for (to = from + 1; to < _count && _keys[to] == _keys[from]; to++)
            {
            }

            into.Add(_keys[from], to - from);
        }

        _count = 0;
    }
}
