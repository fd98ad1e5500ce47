using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>Finds the frontier of one component: turn by turn each training is taken or left, and plans that lead to the same state compete.</summary>
internal sealed class SequenceSearch
{
    private readonly SearchProblem _problem;
    private readonly ItemSequence _sequence;
    private readonly PlanFrontier _frontier;
    private readonly SearchLimits _limits;
    private readonly System.Lazy<GainBound> _bound;
    private readonly bool _prunes;
    private readonly bool _needsCredit;
    private Dictionary<SearchState, List<PlanLabel>> _open;

    /// <summary>Prepares a search.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="sequence">The turns of the component.</param>
    /// <param name="frontier">Which plans stay.</param>
    /// <param name="limits">How much may be held, and what must be beaten.</param>
    /// <param name="bound">What a plan can still gain.</param>
    public SequenceSearch(SearchProblem problem, ItemSequence sequence, PlanFrontier frontier, SearchLimits limits, System.Lazy<GainBound> bound)
    {
        _problem = problem;
        _sequence = sequence;
        _frontier = frontier;
        _limits = limits;
        _bound = bound;
        _needsCredit = sequence.LastUse.Any(last => last >= 0);
        _prunes = limits.Incumbent is not null && sequence.LastOfSkill.Count(last => last >= 0) > 1;
        _open = new() { [SearchState.Start(problem.Skills.Length, problem.Items.Length)] = [PlanLabel.Empty] };
    }

    /// <summary>The frontier, best first; empty where nothing can reach what is known already.</summary>
    public List<PlanLabel> Run()
    {
        for (int turn = 0; turn < _sequence.Turns.Length; turn++)
        {
            Take(turn);
            Forget(turn);
            Narrow(turn);
        }

        return _frontier.Merge([.. _open.Values]);
    }

    private void Take(int turn)
    {
        int place = _sequence.Turns[turn];
        SearchItem item = _problem.Items[place];
        List<(SearchState State, List<PlanLabel> Labels)> taken = [];
        foreach (KeyValuePair<SearchState, List<PlanLabel>> pair in _open)
        {
            if (!MayStart(item, pair.Key)) continue;
            SearchState after = pair.Key.After(place, item, _sequence.LastUse[place] > turn);
            if (ReferenceEquals(after, pair.Key)) continue;
            List<PlanLabel> labels = Extend(pair.Value, place, item, pair.Key, after, turn);
            if (labels.Count > 0) taken.Add((after, labels));
        }

        foreach ((SearchState state, List<PlanLabel> labels) in taken) Add(_open, state, labels);
    }

    private List<PlanLabel> Extend(List<PlanLabel> labels, int place, SearchItem item, SearchState before, SearchState after, int turn)
    {
        (long worth, Rational critical, Rational other) = Gain(_problem, place, before, after);
        (long, long, long) credit = _needsCredit ? _bound.Value.Credit(place) : default;
        List<PlanLabel> extended = new(labels.Count);
        foreach (PlanLabel label in labels)
        {
            if (!_problem.Fits(label.Hours + item.Hours, label.Cost + item.Cost)) continue;
            PlanLabel next = label.With(item, worth, critical, other, credit);
            if (!_prunes || _bound.Value.Of(next, after, _sequence.LastOfSkill, turn) >= _limits.Incumbent) extended.Add(next);
        }

        return extended;
    }

    /// <summary>A plan with one more training that leads from one state to another.</summary>
    public static PlanLabel Extend(SearchProblem problem, PlanLabel label, int place, SearchState before, SearchState after)
    {
        (long worth, Rational critical, Rational other) = Gain(problem, place, before, after);
        return label.With(problem.Items[place], worth, critical, other, default);
    }

    private static (long Worth, Rational Critical, Rational Other) Gain(SearchProblem problem, int place, SearchState before, SearchState after)
    {
        long worth = problem.Prices is long[] prices ? -prices[place] : 0;
        Rational critical = default, other = default;
        foreach (SearchStep step in problem.Items[place].Steps)
        {
            int from = before.Rank(step.Skill), to = after.Rank(step.Skill);
            if (to == from) continue;
            SearchSkill skill = problem.Skills[step.Skill];
            worth += skill.Worth[to] - skill.Worth[from];
            if (problem.Scale.IsExact) continue;
            if (skill.IsCritical) critical += skill.Closed[to] - skill.Closed[from];
            else other += skill.Closed[to] - skill.Closed[from];
        }

        return (worth, critical, other);
    }

    /// <summary>Whether a training may begin in a state.</summary>
    public static bool MayStart(SearchItem item, SearchState state)
    {
        foreach (SearchStep step in item.Steps)
            if (state.Rank(step.Skill) < step.Entry) return false;
        foreach (int earlier in item.Prerequisites)
            if (!state.IsTaken(earlier)) return false;
        return true;
    }

    // What no later turn looks at is forgotten, and the states that become equal compete.
    private void Forget(int turn)
    {
        SearchItem item = _problem.Items[_sequence.Turns[turn]];
        int[] skills = [.. item.Steps.Select(step => step.Skill).Where(skill => _sequence.LastOfSkill[skill] == turn)];
        int[] items = [.. item.Prerequisites.Where(earlier => _sequence.LastUse[earlier] == turn)];
        if (skills.Length == 0 && items.Length == 0) return;
        Dictionary<SearchState, List<PlanLabel>> open = [];
        foreach (KeyValuePair<SearchState, List<PlanLabel>> pair in _open)
        {
            List<PlanLabel> labels = !_prunes
                ? pair.Value
                : [.. pair.Value.Where(label => _bound.Value.Of(label, pair.Key, _sequence.LastOfSkill, turn) >= _limits.Incumbent)];
            if (labels.Count > 0) Add(open, pair.Key.Forget(skills, items), labels);
        }

        _open = open;
    }

    private void Add(Dictionary<SearchState, List<PlanLabel>> open, SearchState state, List<PlanLabel> labels) =>
        open[state] = open.TryGetValue(state, out List<PlanLabel>? known) ? _frontier.Merge(known, labels) : labels;

    // Beyond the room that there is, the plans that promise least are let go of, and the most that they promised is remembered.
    private void Narrow(int turn)
    {
        int count = _open.Values.Sum(labels => labels.Count);
        if (count <= _limits.Width) return;
        List<(long Bound, PlanLabel Label, SearchState State)> all = new(count);
        foreach (KeyValuePair<SearchState, List<PlanLabel>> pair in _open)
            foreach (PlanLabel label in pair.Value) all.Add((_bound.Value.Of(label, pair.Key, _sequence.LastOfSkill, turn), label, pair.Key));
        all.Sort((a, b) => a.Bound != b.Bound ? b.Bound.CompareTo(a.Bound) : _frontier.Order.Compare(a.Label, b.Label));
        _limits.Lose(all[_limits.Width].Bound);
        _open = all.Take(_limits.Width)
            .GroupBy(one => one.State)
            .ToDictionary(group => group.Key, group => group.Select(one => one.Label).OrderBy(label => label, _frontier.Order).ToList());
    }
}
