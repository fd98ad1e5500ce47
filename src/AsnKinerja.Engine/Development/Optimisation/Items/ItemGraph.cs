using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Which training may have to come before which: as its prerequisite, or because it gives the level at which the other begins.</summary>
internal static class ItemGraph
{
    /// <summary>The groups of items that may have to wait for each other in a circle, mostly one item each; every group after those that it waits for.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="items">The places of the items of one component.</param>
    public static List<int[]> Groups(SearchProblem problem, int[] items)
    {
        Dictionary<int, List<int>> before = items.ToDictionary(place => place, place => Before(problem, items, place));
        List<int[]> groups = Strong(items, before);

        // Topological, but one competency after the other as far as that goes, so that little needs to be remembered at a time.
        Dictionary<int, int> groupOf = [];
        for (int i = 0; i < groups.Count; i++)
            foreach (int place in groups[i]) groupOf[place] = i;
        int[] waiting = new int[groups.Count];
        List<int>[] after = [.. groups.Select(_ => new List<int>())];
        for (int i = 0; i < groups.Count; i++)
            foreach (int earlier in groups[i].SelectMany(place => before[place]).Select(place => groupOf[place]).Distinct().Where(earlier => earlier != i))
            {
                waiting[i]++;
                after[earlier].Add(i);
            }

        (int Skill, int Entry, int Place)[] keys = [.. groups.Select(group => group.Min(place => Key(problem, place)))];
        List<int[]> ordered = new(groups.Count);
        HashSet<int> ready = [.. Enumerable.Range(0, groups.Count).Where(i => waiting[i] == 0)];
        int skill = -1;
        while (ready.Count > 0)
        {
            int current = skill;
            int next = ready.OrderBy(i => keys[i].Skill == current ? 0 : 1).ThenBy(i => keys[i]).First();
            ready.Remove(next);
            skill = keys[next].Skill;
            ordered.Add(groups[next]);
            foreach (int later in after[next])
                if (--waiting[later] == 0) ready.Add(later);
        }

        return ordered;
    }

    /// <summary>By what items that nothing else orders are sorted: competency, level of entry, id.</summary>
    public static (int Skill, int Entry, int Place) Key(SearchProblem problem, int place)
    {
        SearchStep[] steps = problem.Items[place].Steps;
        return steps.Length == 0 ? (int.MaxValue, 0, place) : (steps[0].Skill, steps[0].Entry, place);
    }

    private static List<int> Before(SearchProblem problem, int[] items, int place)
    {
        SearchItem item = problem.Items[place];
        HashSet<int> before = [.. item.Prerequisites];
        foreach (SearchStep step in item.Steps.Where(step => step.Entry > 0))
            foreach (int other in items)
                foreach (SearchStep given in problem.Items[other].Steps)
                    if (given.Skill == step.Skill && given.Entry < step.Entry && given.Reached > given.Entry && other != place) before.Add(other);
        return [.. before];
    }

    // Tarjan's strongly connected components, without recursion.
    private static List<int[]> Strong(int[] items, Dictionary<int, List<int>> before)
    {
        Dictionary<int, int> index = [], low = [];
        HashSet<int> onStack = [];
        Stack<int> stack = new();
        List<int[]> groups = [];
        foreach (int root in items)
        {
            if (index.ContainsKey(root)) continue;
            Stack<(int Place, int Next)> calls = new();
            calls.Push((root, 0));
            while (calls.Count > 0)
            {
                (int place, int next) = calls.Pop();
                if (next == 0)
                {
                    index[place] = low[place] = index.Count;
                    stack.Push(place);
                    onStack.Add(place);
                }

                if (next > 0) low[place] = Math.Min(low[place], low[before[place][next - 1]]);
                while (next < before[place].Count && index.ContainsKey(before[place][next]))
                {
                    if (onStack.Contains(before[place][next])) low[place] = Math.Min(low[place], index[before[place][next]]);
                    next++;
                }

                if (next < before[place].Count)
                {
                    calls.Push((place, next + 1));
                    calls.Push((before[place][next], 0));
                    continue;
                }

                if (low[place] != index[place]) continue;
                List<int> group = [];
                int popped;
                do
                {
                    popped = stack.Pop();
                    onStack.Remove(popped);
                    group.Add(popped);
                }
                while (popped != place);
                group.Sort();
                groups.Add([.. group]);
            }
        }

        return groups;
    }
}
