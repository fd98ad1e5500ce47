#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Scores employees from their sheets, sixteen at a time: in vectors where only the overall score is asked for, else the general way.</summary>
internal sealed class BatchScorer
{
    private readonly ScoreTable _scores;
    private readonly Settler _settler;
    private readonly ByteWeights? _weights;
    private readonly bool _renormalises;
    private readonly SheetBatch _batch;
    private readonly PersonCells _cells;
    private readonly double[] _points = new double[SheetBatch.Size];
    private readonly byte[] _flags = new byte[SheetBatch.Size];
    private readonly int[] _units = new int[SheetBatch.Size];
    private readonly long[] _bands = new long[SheetBatch.Size];

    public BatchScorer(TablePlan plan, ScoreTable scores, PersonScorer persons, ByteWeights? weights)
    {
        _scores = scores;
        _settler = plan.Settler;
        _renormalises = plan.Policy.Missing == MissingGroups.Renormalise;
        _batch = new SheetBatch(plan.Rules.Length, plan.Instrument.Items.Count);
        _cells = new PersonCells(plan.Rules.Length, plan.Instrument.Items.Count);
        _weights = scores.Levels == ScoreLevels.Overall && !scores.Overall.IsLong ? weights : null;
        Persons = persons;
    }

    public PersonScorer Persons { get; }

    /// <summary>For each group of a table its position among the sums.</summary>
    public byte[] SlotsOf(int[] slots) => Array.ConvertAll(slots, slot => (byte)(slot < 0 ? _batch.Unheard : slot));

    /// <summary>Scores employees one after the other, each of whom has a sheet and none more than <see cref="SheetBatch.MostSheets"/>.</summary>
    /// <param name="rows">Their sheets.</param>
    /// <param name="offsets">Where each employee's begin: one entry more than there are employees.</param>
    /// <param name="first">The first employee.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score<TRows>(TRows rows, ReadOnlySpan<int> offsets, int first)
        where TRows : struct, ISheetRows<TRows>, allows ref struct
    {
        for (int from = 0; from + 1 < offsets.Length; from += SheetBatch.Size)
        {
            int count = Math.Min(SheetBatch.Size, offsets.Length - 1 - from);
            _batch.Add(rows, offsets.Slice(from, count + 1));
            if (_weights is not null) Overall(_weights, first + from, count);
            else for (int i = 0; i < count; i++) General(i, first + from + i);
            _batch.Clear(count);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Overall(ByteWeights weights, int first, int count)
    {
        uint general = _batch.Overall(count, weights, _renormalises, _points, _flags);
        for (int i = 0; i < count; i++) _batch.CopyRaters(i, ref _scores.Raters.First(first + i));
        if (weights.Required.Length != 0)
            for (int i = 0; i < count; i++) _flags[i] |= ScoreColumn.Flags(isComplete: false, isProvisional: _batch.LacksRequired(i, weights));

        uint settled = _settler.SettleBatch(_points, _units, _bands) & ~general;
        _scores.Overall.Set(first, _units, _bands, _flags, count);
        for (uint left = ~settled & ((1u << count) - 1); left != 0; left &= left - 1)
        {
            int i = System.Numerics.BitOperations.TrailingZeroCount(left);
            General(i, first + i);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void General(int person, int employee)
    {
        _batch.CopyTo(person, _cells);
        Persons.Score(employee, _cells);
    }
}
#endif
