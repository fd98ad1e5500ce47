using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Finds trainings that need each other in a circle.</summary>
internal static class PrerequisiteCycles
{
    /// <summary>Circles, each by its shortest way round from its first training; every training stands in at most one of them.</summary>
    /// <param name="prerequisites">By place, the places of the prerequisites.</param>
    public static IEnumerable<IReadOnlyList<int>> Of(IReadOnlyList<int[]> prerequisites)
    {
        HashSet<int> left = [.. OnOrBetweenCycles(prerequisites)];
        foreach (int start in left.OrderBy(place => place).ToArray())
        {
            if (!left.Contains(start) || Around(prerequisites, start, left) is not List<int> cycle) continue;
            left.ExceptWith(cycle);
            yield return cycle;
        }
    }

    private static IEnumerable<int> OnOrBetweenCycles(IReadOnlyList<int[]> prerequisites)
    {
        List<int>[] dependents = [.. prerequisites.Select(_ => new List<int>())];
        for (int place = 0; place < prerequisites.Count; place++)
            foreach (int earlier in prerequisites[place]) dependents[earlier].Add(place);
        int[] waiting = [.. prerequisites.Select(earlier => earlier.Length)];
        Stack<int> free = new(Enumerable.Range(0, waiting.Length).Where(place => waiting[place] == 0));
        bool[] isFree = new bool[waiting.Length];
        while (free.Count > 0)
        {
            int place = free.Pop();
            isFree[place] = true;
            foreach (int later in dependents[place])
                if (--waiting[later] == 0) free.Push(later);
        }

        return Enumerable.Range(0, waiting.Length).Where(place => !isFree[place]);
    }

    private static List<int>? Around(IReadOnlyList<int[]> prerequisites, int start, HashSet<int> among)
    {
        Dictionary<int, int> from = [];
        Queue<int> open = new([start]);
        while (open.Count > 0)
        {
            int place = open.Dequeue();
            foreach (int earlier in prerequisites[place].Where(among.Contains))
            {
                if (earlier == start) return Way(from, start, place);
                if (from.ContainsKey(earlier)) continue;
                from[earlier] = place;
                open.Enqueue(earlier);
            }
        }

        return null;
    }

    private static List<int> Way(Dictionary<int, int> from, int start, int last)
    {
        List<int> way = [last];
        while (way[way.Count - 1] != start) way.Add(from[way[way.Count - 1]]);
        way.Reverse();
        return way;
    }
}
