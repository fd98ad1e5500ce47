using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Improves a plan by exchange: one more training with what it needs, and what has to go for it.</summary>
/// <remarks>It proves nothing; it finds a good plan early, which leaves less to search, and lifts a plan whose search was limited.</remarks>
internal sealed class PlanExchange
{
    private const int MostTrials = 3_000;

    private readonly SearchProblem _problem;
    private readonly PlanOrder _order;
    private readonly Dictionary<int, int> _itemOf;
    private int _trials;

    public PlanExchange(SearchProblem problem)
    {
        _problem = problem;
        _order = new PlanOrder(problem.Scale);
        _itemOf = Enumerable.Range(0, problem.Items.Length).ToDictionary(item => problem.Items[item].Place);
    }

    public PlanLabel Improve(PlanLabel start)
    {
        PlanLabel best = start;
        bool isChanged = true;
        while (isChanged && _trials < MostTrials)
        {
            isChanged = false;
            for (int item = 0; item < _problem.Items.Length && _trials < MostTrials; item++)
            {
                HashSet<int> held = [.. best.Items().Where(_itemOf.ContainsKey).Select(place => _itemOf[place])];
                if (held.Contains(item) || With(held, item) is not PlanLabel next || _order.Compare(next, best) >= 0) continue;
                best = next;
                isChanged = true;
            }
        }

        return best;
    }

    // The best that is found with one more training: whatever costs the least gain goes until the rest fits.
    private PlanLabel? With(HashSet<int> held, int item)
    {
        HashSet<int> wanted = ItemReduction.WithPrerequisites(_problem, item), all = [.. held, .. wanted];
        PlanLabel label = Follow(all);
        while (!_problem.Fits(label.Hours, label.Cost) || label.Count < all.Count)
        {
            if (label.Count < all.Count) all = [.. label.Items().Select(place => _itemOf[place])];
            if (_problem.Fits(label.Hours, label.Cost)) break;
            PlanLabel? least = null;
            foreach (int gone in all.Where(other => !wanted.Contains(other)).OrderBy(other => other))
            {
                PlanLabel rest = Follow([.. all.Where(other => other != gone)]);
                if (least is null || _order.Compare(rest, least) < 0) least = rest;
            }

            if (least is null) return null;
            label = least;
            all = [.. label.Items().Select(place => _itemOf[place])];
        }

        return label;
    }

    // What can be taken of a set, in some order, leaving out what changes nothing.
    private PlanLabel Follow(HashSet<int> items)
    {
        _trials++;
        SearchState state = SearchState.Start(_problem.Skills.Length, _problem.Items.Length);
        PlanLabel label = PlanLabel.Empty;
        List<int> waiting = [.. items.OrderBy(item => item)];
        int before;
        do
        {
            before = waiting.Count;
            waiting.RemoveAll(item =>
            {
                if (!SequenceSearch.MayStart(_problem.Items[item], state)) return false;
                bool isNeeded = items.Any(other => System.Array.IndexOf(_problem.Items[other].Prerequisites, item) >= 0);
                SearchState after = state.After(item, _problem.Items[item], isNeeded);
                if (ReferenceEquals(after, state)) return true;
                label = SequenceSearch.Extend(_problem, label, item, state, after);
                state = after;
                return true;
            });
        }
        while (waiting.Count < before);
        return label;
    }
}
