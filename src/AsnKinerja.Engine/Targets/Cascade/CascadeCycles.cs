using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Targets;

/// <summary>Finds the circles of a cascade: each result on one is named, in the shortest path that leads back.</summary>
internal static class CascadeCycles
{
    public static IEnumerable<CascadeProblem> In(IReadOnlyCollection<CascadedResult> results)
    {
        CascadeGraph graph = new(results);
        SortedDictionary<string, CascadedResult> open = new(StringComparer.Ordinal);
        foreach (CascadedResult result in results)
            if (graph.Place(result.Id) is null) open.Add(result.Id, result);

        LeaveOutAbove(graph, open);
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (string start in open.Keys)
        {
            if (told.Contains(start) || ShortestWayBack(start, open) is not List<string> path) continue;
            told.UnionWith(path);
            string shown = string.Join(" -> ", path.Append(start));
            yield return new CascadeProblem(
                CascadeProblemKind.Cycle, start,
                new(
                    $"Hasil ini mendukung dirinya sendiri: {shown}; putuskan salah satu tautannya.",
                    $"A result serves itself: {shown}; take one of the links away."))
            {
                Detail = shown,
            };
        }
    }

    // What stands above a circle leads back to nothing; left in, each result of a long chain would be searched to its top.
    private static void LeaveOutAbove(CascadeGraph graph, SortedDictionary<string, CascadedResult> open)
    {
        Dictionary<string, int> ways = open.Values.ToDictionary(result => result.Id, result => result.Serves.Count(link => open.ContainsKey(link.To)), StringComparer.Ordinal);
        Queue<string> tops = new(open.Keys.Where(id => ways[id] == 0));
        while (tops.Count > 0)
        {
            string top = tops.Dequeue();
            open.Remove(top);
            foreach ((CascadedResult below, _) in graph.Below(top))
                if (open.ContainsKey(below.Id) && --ways[below.Id] == 0) tops.Enqueue(below.Id);
        }
    }

    private static List<string>? ShortestWayBack(string start, SortedDictionary<string, CascadedResult> open)
    {
        Dictionary<string, string?> from = new(StringComparer.Ordinal) { [start] = null };
        Queue<string> queue = new([start]);
        while (queue.Count > 0)
        {
            string at = queue.Dequeue();
            foreach (string to in open[at].Serves.Select(link => link.To).OrderBy(id => id, StringComparer.Ordinal))
            {
                if (to == start) return Path(at, from);
                if (!open.ContainsKey(to) || from.ContainsKey(to)) continue;
                from[to] = at;
                queue.Enqueue(to);
            }
        }

        return null;
    }

    private static List<string> Path(string end, Dictionary<string, string?> from)
    {
        List<string> path = [];
        for (string? at = end; at is not null; at = from[at]) path.Add(at);
        path.Reverse();
        return path;
    }
}
