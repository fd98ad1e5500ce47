#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Turns the sums of one person's sheets into scores: by lanes where only the overall score is asked for, else the general way.</summary>
internal sealed class SheetScorer
{
    private readonly TablePlan _plan;
    private readonly ScoreTable _scores;
    private readonly PersonCells _cells;
    private readonly MeanLanes? _lanes;

    public SheetScorer(TablePlan plan, ScoreTable scores, PersonScorer persons, LaneWeights? weights)
    {
        int items = plan.Instrument.Items.Count;
        _plan = plan;
        _scores = scores;
        Persons = persons;
        Sums = new SheetSums(plan.Rules.Length, items);
        _cells = new PersonCells(plan.Rules.Length, items);
        if (weights is not null && Avx2.IsSupported && scores.Levels == ScoreLevels.Overall)
            _lanes = new MeanLanes(weights, plan.Policy.Missing, plan.Rules.Length, items);
    }

    public PersonScorer Persons { get; }

    /// <summary>The sums of the person at hand.</summary>
    public SheetSums Sums { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Finish(int employee)
    {
        if (_lanes is not null && _lanes.TryOverall(Sums.AsLanes, out double points, out byte flags)
            && _plan.Settler.TrySettle(points, out long units, out int band))
        {
            _scores.Overall.Set(employee, units, band, flags);
            _scores.SetRaters(employee, Sums.Raters);
            return;
        }

        General(employee);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void General(int employee)
    {
        Sums.CopyTo(_cells);
        Persons.Score(employee, _cells);
    }
}
#endif
