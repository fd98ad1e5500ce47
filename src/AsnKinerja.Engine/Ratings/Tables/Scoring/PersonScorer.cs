using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Scores one person after another from their cells, under any policy: in doubles where the error bound allows it, else exactly.</summary>
/// <remarks>One for each thread. Its path is <see cref="ScoreArithmetic"/>'s; whatever it can't prove goes there.</remarks>
internal sealed class PersonScorer
{
    private readonly TablePlan _plan;
    private readonly ScoreTable _scores;
    private readonly CancellationToken _stop;
    private readonly bool _wantsItems, _wantsCompetencies, _wantsOverall;
    private readonly StagedScorer? _staged;
    private readonly Part[] _items;
    private readonly Part[] _competencies;

    public PersonScorer(TablePlan plan, ScoreTable scores, CancellationToken stop)
    {
        _stop = stop;
        _plan = plan;
        _scores = scores;
        _wantsItems = scores.Items.Count > 0;
        _wantsCompetencies = scores.Competencies.Count > 0;
        _wantsOverall = (scores.Levels & ScoreLevels.Overall) != 0;
        _staged = plan.RoundedSettler is Settler rounded ? new StagedScorer(plan, rounded, scores) : null;
        _items = new Part[plan.Instrument.Items.Count];
        _competencies = new Part[plan.CompetencyWeights.Length];
    }

    /// <summary>How many persons had a score that needed more than its double.</summary>
    public int Settled { get; private set; }

    /// <summary>How many of them needed exact arithmetic.</summary>
    public int Exact { get; private set; }

    // Points and denominator of one score; without points where there is no score.
    private struct Part
    {
        public double Points;
        public double Denominator;
        public bool HasScore, IsComplete, IsProvisional;
    }

    public void Score(int employee, PersonCells cells)
    {
        for (int g = 0; g < cells.Groups; g++) _scores.Raters[employee, g] = cells.Raters[g];
        bool near = false;
        if (_plan.HasTinyWeights || !_plan.HasMasks || !(_staged is not null ? _staged.TryScore(employee, cells, ref near) : !_plan.RoundsOnTheWay && InDoubles(employee, cells, ref near)))
        {
            // Some hundred microseconds: a block of thousands would keep whoever cancels waiting.
            _stop.ThrowIfCancellationRequested();
            new ExactPerson(_plan, cells).Score(employee, _scores);
            Exact++;
            near = true;
        }

        if (near) Settled++;
    }

    private bool InDoubles(int employee, PersonCells cells, ref bool near)
    {
        int item = 0;
        Part overall = new() { Denominator = double.NaN, IsComplete = _competencies.Length > 0, IsProvisional = _competencies.Length == 0 && _plan.Policy.Required.Count > 0 };
        double sum = 0, total = 0;
        for (int c = 0; c < _competencies.Length; c++)
        {
            double[] weights = _plan.ItemWeights[c];
            int first = item;
            for (int i = 0; i < weights.Length; i++, item++) ItemOf(cells, item, ref _items[item]);
            if (_plan.IsItem[c]) _competencies[c] = _items[first];
            else Combine(_items, first, weights, ref _competencies[c]);
            ref readonly Part part = ref _competencies[c];
            overall.IsComplete &= part.IsComplete;
            overall.IsProvisional |= part.IsProvisional;
            if (!part.HasScore) continue;
            sum += _plan.CompetencyWeights[c] * part.Points;
            total += _plan.CompetencyWeights[c];
        }

        overall.HasScore = total > 0;
        overall.Points = sum / total;
        bool settled = !_wantsOverall || Settle(employee, _scores.Overall, overall, cells, 0, _items.Length, -1, ref near);
        item = 0;
        for (int c = 0; settled && c < _competencies.Length && (_wantsCompetencies || _wantsItems); c++)
        {
            int count = _plan.ItemWeights[c].Length;
            settled = !_wantsCompetencies || Settle(employee, _scores.Competencies[c], _competencies[c], cells, item, count, c, ref near);
            for (int i = 0; settled && _wantsItems && i < count; i++)
                settled = Settle(employee, _scores.Items[item + i], _items[item + i], cells, item + i, 1, c, ref near);
            item += count;
        }

        return settled;
    }

    private void ItemOf(PersonCells cells, int item, ref Part part)
    {
        int counting = 0;
        for (int g = 0, at = item; g < cells.Groups; g++, at += cells.Items)
            if (cells.Counts[at] >= _plan.Rules[g].MinimumRaters) counting |= 1 << g;
        GroupMask mask = _plan.Mask(counting);
        double sum = 0;
        for (int g = 0, at = item; g < cells.Groups; g++, at += cells.Items)
            if (mask.Weights[g] > 0) sum += mask.Weights[g] * ((double)cells.Numerators[at] / cells.Denominators[at]);
        part.HasScore = mask.Total > 0;
        part.Points = sum / mask.Total;
        part.IsComplete = mask.IsComplete;
        part.IsProvisional = mask.IsProvisional;
        part.Denominator = mask.Denominator;
    }

    private static void Combine(Part[] parts, int first, double[] weights, ref Part whole)
    {
        double sum = 0, total = 0;
        whole.IsComplete = true;
        whole.IsProvisional = false;
        for (int i = 0; i < weights.Length; i++)
        {
            ref readonly Part part = ref parts[first + i];
            whole.IsComplete &= part.IsComplete;
            whole.IsProvisional |= part.IsProvisional;
            if (!part.HasScore) continue;
            sum += weights[i] * part.Points;
            total += weights[i];
        }

        whole.HasScore = total > 0;
        whole.Points = sum / total;
    }

    private bool Settle(int employee, ScoreColumn column, in Part part, PersonCells cells, int firstItem, int items, int competency, ref bool near)
    {
        byte flags = ScoreColumn.Flags(part.IsComplete, part.IsProvisional);
        if (!part.HasScore)
        {
            column.SetMissing(employee, flags);
            return true;
        }

        if (!_plan.Settler.TrySettle(part.Points, out long units, out int band))
        {
            near = true;
            if (!_plan.Settler.TrySettleNear(part.Points, Denominator(cells, firstItem, items, competency), out units, out band)) return false;
        }

        column.Set(employee, units, band, flags);
        return true;
    }

    // A number by which a score becomes whole: item by item what its means and group weights need, then the weights above them.
    private double Denominator(PersonCells cells, int firstItem, int items, int competency)
    {
        double common = 1;
        for (int item = firstItem; item < firstItem + items; item++)
        {
            if (!_items[item].HasScore) continue;
            double own = 1;
            for (int g = 0, at = item; g < cells.Groups; g++, at += cells.Items)
                if (cells.Counts[at] >= _plan.Rules[g].MinimumRaters)
                    own = Denominators.Common(own, Denominators.OfCell(cells, at));
            common = Denominators.Common(common, own * _items[item].Denominator);
        }

        if (items == 1 && firstItem >= 0 && competency >= 0) return common;
        if (!_plan.WeightsAreWhole) return double.PositiveInfinity;
        double above = 1;
        int next = 0;
        for (int c = 0; c < _competencies.Length; c++)
        {
            double total = 0;
            foreach (double weight in _plan.ItemWeights[c])
                if (_items[next++].HasScore) total += weight;
            if ((competency < 0 || competency == c) && total > 0) above = Denominators.Common(above, total);
        }

        if (competency >= 0) return common * above;
        double overall = 0;
        for (int c = 0; c < _competencies.Length; c++)
            if (_competencies[c].HasScore) overall += _plan.CompetencyWeights[c];
        return common * above * overall;
    }
}
