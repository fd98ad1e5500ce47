using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Scores one person after another under a policy that rounds on the way: in doubles, as long as every rounding is proven.</summary>
/// <remarks>
/// From the first rounding on, all numbers are weighted means of whole numbers, the points of the rounded grid; whatever a bound or a
/// denominator does not prove is left to <see cref="ExactPerson"/>. One for each thread.
/// </remarks>
internal sealed class StagedScorer
{
    private readonly TablePlan _plan;
    private readonly Settler _rounded;
    private readonly ScoreTable _scores;
    private readonly bool _roundsTerms, _roundsSubtotals;
    private readonly double _shift;
    private readonly Stage[] _items;
    private readonly Stage[] _competencies;

    /// <param name="plan">The plan.</param>
    /// <param name="rounded">Rounds what comes of rounded numbers.</param>
    /// <param name="scores">Where the scores go.</param>
    public StagedScorer(TablePlan plan, Settler rounded, ScoreTable scores)
    {
        _plan = plan;
        _rounded = rounded;
        _scores = scores;
        RoundingPlan rounding = plan.Policy.Rounding;
        _roundsTerms = (rounding.Where & RoundingPlaces.Terms) != 0;
        _roundsSubtotals = (rounding.Where & RoundingPlaces.Subtotals) != 0;

        // A rounded number in units of its last digit, less this, is its point.
        _shift = WholeNumbers.ToDouble(plan.RoundedGrid!.First / plan.RoundedGrid.Step) - 1;
        _items = new Stage[plan.Instrument.Items.Count];
        _competencies = new Stage[plan.CompetencyWeights.Length];
    }

    // A number in points of the rounded grid, and by what it becomes whole; without a score where nobody counts.
    private struct Stage
    {
        public double Points, Denominator;
        public bool HasScore, IsComplete, IsProvisional;
    }

    /// <summary>Scores a person; false where some rounding is not proven, and nothing that was written stands for anything.</summary>
    public bool TryScore(int employee, PersonCells cells, ref bool near)
    {
        int item = 0;
        for (int c = 0; c < _competencies.Length; c++)
        {
            int first = item;
            for (int i = 0; i < _plan.ItemWeights[c].Length; i++, item++)
                if (!TryItem(cells, item, ref near) || !TryWrite(employee, _scores.Items, item, _items[item], ref near)) return false;
            if (_plan.IsItem[c]) _competencies[c] = _items[first];
            else if (!TryCompetency(first, c, ref near)) return false;
            if (!TryWrite(employee, _scores.Competencies, c, _competencies[c], ref near)) return false;
        }

        if (_scores.Overall.Count == 0) return true;
        Stage overall = Mean(_competencies, 0, _plan.CompetencyWeights);
        overall.IsComplete &= _competencies.Length > 0;
        overall.IsProvisional |= _competencies.Length == 0 && _plan.Policy.Required.Count > 0;
        return TryWrite(employee, _scores.Overall, overall, ref near);
    }

    private bool TryItem(PersonCells cells, int item, ref bool near)
    {
        int counting = 0;
        for (int g = 0, at = item; g < cells.Groups; g++, at += cells.Items)
            if (cells.Counts[at] >= _plan.Rules[g].MinimumRaters) counting |= 1 << g;
        GroupMask mask = _plan.Mask(counting);
        Stage stage = new() { HasScore = mask.Total > 0, IsComplete = mask.IsComplete, IsProvisional = mask.IsProvisional, Denominator = 1 };
        double sum = 0;
        for (int g = 0, at = item; g < cells.Groups; g++, at += cells.Items)
        {
            if (!(mask.Weights[g] > 0)) continue;
            double points = (double)cells.Numerators[at] / cells.Denominators[at];
            if (_roundsTerms)
            {
                if (!TryRound(_plan.Settler, points, Denominators.OfCell(cells, at), ref near, out points)) return false;
            }
            else
            {
                stage.Denominator = Denominators.Common(stage.Denominator, Denominators.OfCell(cells, at));
            }

            sum += mask.Weights[g] * points;
        }

        stage.Points = sum / mask.Total;
        stage.Denominator *= mask.Denominator;
        if (stage.HasScore && _roundsSubtotals)
        {
            if (!TryRound(_roundsTerms ? _rounded : _plan.Settler, stage.Points, stage.Denominator, ref near, out stage.Points)) return false;
            stage.Denominator = 1;
        }

        _items[item] = stage;
        return true;
    }

    private bool TryCompetency(int firstItem, int competency, ref bool near)
    {
        Stage stage = Mean(_items, firstItem, _plan.ItemWeights[competency]);
        if (stage.HasScore && _roundsSubtotals)
        {
            if (!TryRound(_rounded, stage.Points, stage.Denominator, ref near, out stage.Points)) return false;
            stage.Denominator = 1;
        }

        _competencies[competency] = stage;
        return true;
    }

    private Stage Mean(Stage[] parts, int first, double[] weights)
    {
        Stage whole = new() { IsComplete = true, Denominator = 1 };
        double sum = 0, total = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            ref readonly Stage part = ref parts[first + i];
            whole.IsComplete &= part.IsComplete;
            whole.IsProvisional |= part.IsProvisional;
            if (!part.HasScore) continue;
            sum += weights[i] * part.Points;
            total += weights[i];
            whole.Denominator = Denominators.Common(whole.Denominator, part.Denominator);
        }

        whole.HasScore = total > 0;
        whole.Points = sum / total;
        whole.Denominator *= _plan.WeightsAreWhole ? total : double.PositiveInfinity;
        return whole;
    }

    // The rounded number as a point of the rounded grid.
    private bool TryRound(Settler settler, double points, double denominator, ref bool near, out double rounded)
    {
        bool isProven = TrySettle(settler, points, denominator, ref near, out long units, out _);
        rounded = units - _shift;
        return isProven;
    }

    private static bool TrySettle(Settler settler, double points, double denominator, ref bool near, out long units, out int band)
    {
        if (settler.TrySettle(points, out units, out band)) return true;
        near = true;
        return settler.TrySettleNear(points, denominator, out units, out band);
    }

    private bool TryWrite(int employee, IReadOnlyList<ScoreColumn> columns, int column, in Stage stage, ref bool near) =>
        columns.Count == 0 || TryWrite(employee, columns[column], stage, ref near);

    private bool TryWrite(int employee, ScoreColumn column, in Stage stage, ref bool near)
    {
        byte flags = ScoreColumn.Flags(stage.IsComplete, stage.IsProvisional);
        if (!stage.HasScore)
        {
            column.SetMissing(employee, flags);
            return true;
        }

        if (!TrySettle(_rounded, stage.Points, stage.Denominator, ref near, out long units, out int band)) return false;
        column.Set(employee, units, band, flags);
        return true;
    }
}
