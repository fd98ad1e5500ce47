#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Turns the sums of one person's single ratings into scores: by lanes where only the overall score is asked for, else the general way.</summary>
internal sealed class RowScorer
{
    private readonly TablePlan _plan;
    private readonly ScoreTable _scores;
    private readonly PersonCells _cells;
    private readonly MeanLanes? _lanes;
    private readonly RowSums _sums;

    public RowScorer(TablePlan plan, ScoreTable scores, PersonScorer persons, LaneWeights? weights, int[] slots)
    {
        int items = plan.Instrument.Items.Count;
        _plan = plan;
        _scores = scores;
        Persons = persons;
        _sums = new RowSums(slots, plan.Rules.Length, items);
        _cells = new PersonCells(plan.Rules.Length, items);
        if (weights is not null && Avx2.IsSupported && scores.Levels == ScoreLevels.Overall)
            _lanes = new MeanLanes(weights, plan.Policy.Missing, plan.Rules.Length, items);
    }

    public PersonScorer Persons { get; }

    /// <summary>Scores a person from up to <see cref="RowSums.MostRows"/> tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Score(int employee, ref ushort tokens, int count)
    {
        _sums.Fill(ref tokens, count);
        _sums.CountRaters();
        if (_lanes is not null && _lanes.TryOverall(_sums.AsLanes, out double points, out byte flags)
            && _plan.Settler.TrySettle(points, out long units, out int band))
        {
            _scores.Overall.Set(employee, units, band, flags);
            for (int g = 0; g < _sums.Raters.Length; g++) _scores.SetRaters(employee, g, _sums.Raters[g]);
            return;
        }

        General(employee);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void General(int employee)
    {
        _sums.CopyTo(_cells);
        Persons.Score(employee, _cells);
    }
}
#endif
