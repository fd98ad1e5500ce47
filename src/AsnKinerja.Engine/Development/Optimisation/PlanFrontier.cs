using System.Collections.Generic;

namespace AsnKinerja.Engine.Development;

/// <summary>Plans of which none makes another superfluous, best first: a plan stays only if it uses less of a limited resource than every better one.</summary>
/// <remarks>
/// Whatever can be added to a plan can be added to a better one that uses no more of what is limited, with a better result. So only these
/// plans can become the best, and leaving the others out loses nothing.
/// </remarks>
internal sealed class PlanFrontier(SearchProblem problem)
{
    private readonly PlanOrder _order = new(problem.Scale);

    public PlanOrder Order => _order;

    /// <summary>The frontier of two lists that are each in order, best first.</summary>
    public List<PlanLabel> Merge(List<PlanLabel> first, List<PlanLabel> second)
    {
        List<PlanLabel> kept = new(first.Count + second.Count);
        Staircase stairs = new();
        int i = 0, j = 0;
        while (i < first.Count || j < second.Count)
        {
            PlanLabel next = j >= second.Count || (i < first.Count && _order.Compare(first[i], second[j]) <= 0) ? first[i++] : second[j++];
            if (stairs.Admits(problem.Hours is null ? 0 : next.Hours, problem.Cost is null ? 0 : next.Cost)) kept.Add(next);
        }

        return kept;
    }

    /// <summary>The frontier of several lists that are each in order.</summary>
    public List<PlanLabel> Merge(List<List<PlanLabel>> lists)
    {
        if (lists.Count == 0) return [];
        while (lists.Count > 1)
        {
            List<List<PlanLabel>> halved = new((lists.Count + 1) / 2);
            for (int i = 0; i < lists.Count; i += 2)
                halved.Add(i + 1 < lists.Count ? Merge(lists[i], lists[i + 1]) : lists[i]);
            lists = halved;
        }

        return lists[0];
    }

    /// <summary>The lowest cost so far for each number of hours: what is neither shorter nor cheaper than something before it is superfluous.</summary>
    private sealed class Staircase
    {
        private readonly List<(long Hours, long Cost)> _steps = [];

        public bool Admits(long hours, long cost)
        {
            int low = 0, high = _steps.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (_steps[middle].Hours <= hours) low = middle + 1;
                else high = middle;
            }

            if (low > 0 && _steps[low - 1].Cost <= cost) return false;
            int last = low;
            while (last < _steps.Count && _steps[last].Cost >= cost) last++;
            int first = low > 0 && _steps[low - 1].Hours == hours ? low - 1 : low;
            _steps.RemoveRange(first, last - first);
            _steps.Insert(first, (hours, cost));
            return true;
        }
    }
}
