using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Puts the frontiers of components together: one plan of each, within the limits.</summary>
internal sealed class FrontierJoin
{
    // Below this many plans a bound costs more than it saves.
    private const int WorthBounding = 500;
    private const int Tried = 5;

    private readonly SearchProblem _problem;
    private readonly PlanFrontier _frontier;
    private readonly SearchLimits _limits;
    private readonly List<List<PlanLabel>> _parts;
    private RestBound? _rest;
    private PlanLabel? _found;

    public FrontierJoin(SearchProblem problem, PlanFrontier frontier, SearchLimits limits, IEnumerable<List<PlanLabel>> parts)
    {
        _problem = problem;
        _frontier = frontier;
        _limits = limits;

        // What weighs most first, so that a good plan is found early.
        _parts = [.. parts.Where(part => part.Count > 1 || part[0].Count > 0).OrderBy(part => part[0], frontier.Order).Select(WithNothing)];
    }

    /// <summary>The frontier of the whole, best first; empty where nothing reaches what was known before.</summary>
    public List<PlanLabel> Run()
    {
        List<PlanLabel> joined = [PlanLabel.Empty];
        for (int part = 0; part < _parts.Count; part++)
        {
            if (joined.Count > WorthBounding) Improve(joined, part);
            List<List<PlanLabel>> lists = new(_parts[part].Count);
            foreach (PlanLabel option in _parts[part]) lists.Add(Shift(joined, option, part + 1));
            joined = _frontier.Merge(lists);
            if (joined.Count > _limits.Width) joined = Narrow(joined, part + 1);
        }

        // What was found on the way may have been let go of since, for lack of room.
        if (_found is not null && (joined.Count == 0 || _frontier.Order.Compare(_found, joined[0]) < 0)) joined.Insert(0, _found);
        return joined;
    }

    // A component can always be left out, even where the plan of nothing was let go of for lack of room.
    private List<PlanLabel> WithNothing(List<PlanLabel> part) =>
        part.Exists(plan => plan.Count == 0) ? part : [.. part.Append(PlanLabel.Empty).OrderBy(plan => plan, _frontier.Order)];

    private List<PlanLabel> Shift(List<PlanLabel> joined, PlanLabel option, int next)
    {
        List<PlanLabel> shifted = new(joined.Count);
        foreach (PlanLabel label in joined)
        {
            if (!_problem.Fits(label.Hours + option.Hours, label.Cost + option.Cost)) continue;
            PlanLabel both = label.Join(option, _problem.Scale.IsExact);
            if (_rest is null || _limits.Incumbent is not long known || _rest.Of(both, next) >= known) shifted.Add(both);
        }

        return shifted;
    }

    // Completes the best plans so far part by part: what comes out is a plan, and whatever cannot reach it needs no room.
    private void Improve(List<PlanLabel> joined, int part)
    {
        _rest ??= new RestBound(_problem, _parts);
        foreach (PlanLabel start in joined.OrderByDescending(label => _rest.Of(label, part)).ThenBy(label => label, _frontier.Order).Take(Tried))
        {
            PlanLabel plan = start;
            for (int next = part; next < _parts.Count; next++)
                if (_parts[next].FirstOrDefault(option => _problem.Fits(plan.Hours + option.Hours, plan.Cost + option.Cost)) is PlanLabel best)
                    plan = plan.Join(best, _problem.Scale.IsExact);
            if (_limits.Incumbent is long known && plan.Worth <= known) continue;
            _limits.Incumbent = plan.Worth;
            _found = plan;
        }
    }

    private List<PlanLabel> Narrow(List<PlanLabel> joined, int next)
    {
        _rest ??= new RestBound(_problem, _parts);
        List<(long Bound, PlanLabel Label)> all = [.. joined.Select(label => (_rest.Of(label, next), label))];
        all.Sort((a, b) => a.Bound != b.Bound ? b.Bound.CompareTo(a.Bound) : _frontier.Order.Compare(a.Label, b.Label));
        _limits.Lose(all[_limits.Width].Bound);
        return [.. all.Take(_limits.Width).Select(one => one.Label).OrderBy(label => label, _frontier.Order)];
    }
}
