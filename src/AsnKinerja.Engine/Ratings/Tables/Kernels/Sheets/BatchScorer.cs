#if !NETSTANDARD2_0
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Scores employees from their sheets, sixteen at a time: in vectors where only the overall score is asked for, else the general way.</summary>
internal sealed class BatchScorer
{
    private readonly ScoreTable _scores;
    private readonly Settler _settler;
    private readonly ShareTables? _shares;
    private readonly bool _renormalises;
    private readonly SheetBatch _batch;
    private readonly SheetSums _sums;
    private readonly PersonCells _cells;
    private readonly CancellationToken _stop;
    private readonly double[] _points = new double[SheetBatch.Size];
    private readonly byte[] _flags = new byte[SheetBatch.Size];
    private readonly int[] _units = new int[SheetBatch.Size];
    private readonly long[] _bands = new long[SheetBatch.Size];

    public BatchScorer(TablePlan plan, ScoreTable scores, PersonScorer persons, ShareTables? shares, CancellationToken stop)
    {
        _scores = scores;
        _settler = plan.Settler;
        _renormalises = plan.Policy.Missing == MissingGroups.Renormalise;
        _batch = new SheetBatch(plan.Rules.Length, plan.Instrument.Items.Count);
        _sums = new SheetSums(plan.Rules.Length, plan.Instrument.Items.Count);
        _cells = new PersonCells(plan.Rules.Length, plan.Instrument.Items.Count);
        _shares = scores.Levels == ScoreLevels.Overall && !scores.Overall.IsLong ? shares : null;
        _stop = stop;
        Persons = persons;
    }

    public PersonScorer Persons { get; }

    /// <summary>For each group of a table its position among the sums.</summary>
    public byte[] SlotsOf(int[] slots) => Array.ConvertAll(slots, slot => (byte)(slot < 0 ? _batch.Unheard : slot));

    /// <summary>Scores employees one after the other, each of whom has a sheet.</summary>
    /// <param name="rows">Their sheets.</param>
    /// <param name="offsets">Where each employee's begin: one entry more than there are employees.</param>
    /// <param name="first">The first employee.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score<TRows>(TRows rows, ReadOnlySpan<int> offsets, int first)
        where TRows : struct, ISheetRows<TRows>, allows ref struct
    {
        int end = offsets.Length - 1;
        for (int from = 0; from < end;)
        {
            int to = from, last = _shares is null ? from : Math.Min(from + SheetBatch.Size, end);
            while (to < last && offsets[to + 1] - offsets[to] <= SheetBatch.MostSheets) to++;
            if (to > from) Overall(_shares!, rows, offsets[from..(to + 1)], first + from);
            else General(rows, offsets[to], offsets[++to], first + from);
            from = to;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Overall<TRows>(ShareTables shares, TRows rows, ReadOnlySpan<int> offsets, int first)
        where TRows : struct, ISheetRows<TRows>, allows ref struct
    {
        int count = offsets.Length - 1;
        _batch.Add(rows, offsets);
        for (int i = 0; i < count; i++) _batch.CopyRaters(i, ref _scores.Raters.First(first + i));
        Array.Clear(_flags);
        if (shares.Required.Length != 0)
            for (int i = 0; i < count; i++) _flags[i] = ScoreColumn.Flags(isComplete: false, isProvisional: _batch.LacksRequired(i, shares));
        uint general = _batch.Overall(count, shares, _renormalises, _points, _flags);

        uint settled = _settler.SettleBatch(_points, _units, _bands) & ~general;
        _scores.Overall.Set(first, _units, _bands, _flags, count);
        for (uint left = ~settled & ((1u << count) - 1); left != 0; left &= left - 1)
        {
            int i = BitOperations.TrailingZeroCount(left);
            General(rows, offsets[i], offsets[i + 1], first + i);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void General<TRows>(TRows rows, int from, int to, int employee)
        where TRows : struct, ISheetRows<TRows>, allows ref struct
    {
        _cells.Clear();
        while (from < to)
        {
            int end = Math.Min(from + SheetSums.MostSheets, to);
            for (; from < end; from++)
            {
                ref sbyte cells = ref rows.Row(from, out nint place);
                int slot = (int)(place / SheetBatch.GroupBytes);
                if (slot < _cells.Groups) _sums.Add(ref cells, slot);
            }

            _sums.MoveTo(_cells);
            if (from < to) _stop.ThrowIfCancellationRequested();
        }

        Array.Copy(_cells.Counts, _cells.Denominators, _cells.Counts.Length);
        Persons.Score(employee, _cells);
    }
}
#endif
