#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Turns the sums of one person's single ratings into scores: by lanes where only the overall score is asked for, else the general way.</summary>
internal sealed class RowScorer
{
    private readonly Settler _settler;
    private readonly CancellationToken _stop;
    private readonly ScoreTable _scores;
    private readonly PersonCells _cells;
    private readonly MeanLanes? _lanes;
    private readonly RowSums _sums;

    public RowScorer(TablePlan plan, ScoreTable scores, PersonScorer persons, LaneWeights? weights, int[] slots, CancellationToken stop)
    {
        int items = plan.Instrument.Items.Count;
        _settler = plan.Settler;
        _stop = stop;
        _scores = scores;
        Persons = persons;
        _sums = new RowSums(slots, plan.Rules.Length, items);
        _cells = new PersonCells(plan.Rules.Length, items);
        if (weights is not null && Avx2.IsSupported && scores.Levels == ScoreLevels.Overall)
            _lanes = new MeanLanes(weights, plan.Policy.Missing, plan.Rules.Length, items);
    }

    public PersonScorer Persons { get; }

    /// <summary>Scores a person from tokens that stand together.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Score(int employee, ref ushort tokens, int count)
    {
        if (count > RowSums.MostRows)
        {
            ScoreMany(employee, ref tokens, count);
            return;
        }

        _sums.Fill(ref tokens, count);
        _sums.CountRaters();
        if (_lanes is not null && _lanes.TryOverall(_sums.AsLanes, out double points, out byte flags)
            && _settler.TrySettle(points, out long units, out int band))
        {
            _scores.Overall.Set(employee, units, band, flags);
            if (count >= byte.MaxValue) for (int g = 0; g < _sums.Raters.Length; g++) _scores.Raters[employee, g] = _sums.Raters[g];
            else for (int g = 0; g < _sums.Raters.Length; g++) Unsafe.Add(ref _scores.Raters.First(employee), g) = (byte)_sums.Raters[g];
            return;
        }

        General(employee);
    }

    // More rows than the packed sums can hold: as many at a time as they can.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ScoreMany(int employee, ref ushort tokens, int count)
    {
        _cells.Clear();
        for (int from = 0; from < count; from += RowSums.MostRows)
        {
            _stop.ThrowIfCancellationRequested();
            _sums.Fill(ref Unsafe.Add(ref tokens, from), Math.Min(RowSums.MostRows, count - from));
            _sums.CountRaters();
            _sums.AddTo(_cells);
        }

        Persons.Score(employee, _cells);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void General(int employee)
    {
        _cells.Clear();
        _sums.AddTo(_cells);
        Persons.Score(employee, _cells);
    }
}
#endif
