#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Turns the sums of one person's sheets into scores: by lanes where only the overall score is asked for, else the general way.</summary>
internal sealed class SheetScorer
{
    private readonly Settler _settler;
    private readonly ScoreTable _scores;
    private readonly PersonCells _cells;
    private readonly MeanLanes? _lanes;

    public SheetScorer(TablePlan plan, ScoreTable scores, PersonScorer persons, LaneWeights? weights)
    {
        int items = plan.Instrument.Items.Count;
        _settler = plan.Settler;
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

    /// <summary>Scores the person at hand and makes way for another.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Finish(int employee)
    {
        SheetSums sums = Sums;
        if (_lanes is not null && _lanes.TryOverall(new SheetLanes(sums), out double points, out byte flags)
            && _settler.TrySettle(points, out long units, out int band))
        {
            _scores.Overall.Set(employee, units, band, flags);
            sums.CopyRaters(ref _scores.RatersOf(employee));
        }
        else
        {
            General(employee);
        }

        sums.Clear();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void General(int employee)
    {
        Sums.CopyTo(_cells);
        Persons.Score(employee, _cells);
    }
}
#endif
