using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Calibration;

/// <summary>Whether any numbers of people per predicate meet all rules at once: in a small unit none may, since heads are whole.</summary>
internal static class PatternFeasibility
{
    /// <summary>Whether so many people can meet all rules; null where three or more rules about several predicates overlap, which is not worked out.</summary>
    public static bool? CanBeMet(IReadOnlyList<PatternRule> rules, IReadOnlyList<string> predicates, int people)
    {
        int[] least = new int[predicates.Count], most = [.. predicates.Select(_ => people)];
        List<(int[] Places, int Least)> together = [];
        foreach (PatternRule rule in rules)
        {
            int[] places = [.. rule.Predicates.Select(predicate => predicates.ToList().IndexOf(predicate.Id))];
            if (places.Length > 1)
            {
                together.Add((places, rule.Least(people)));
                continue;
            }

            least[places[0]] = Math.Max(least[places[0]], rule.Least(people));
            most[places[0]] = Math.Min(most[places[0]], rule.Most(people));
        }

        if (Enumerable.Range(0, least.Length).Any(at => least[at] > most[at])) return false;
        long needed = least.Sum(number => (long)number);
        foreach ((int[] Places, int Least)[] linked in Linked(together))
        {
            if (linked.Length > 2) return null;
            if (linked.Any(rule => Free(rule.Places, least, most) < Missing(rule, least))) return false;
            needed += linked.Length == 1 ? Missing(linked[0], least) : Both(linked[0], linked[1], least, most);
        }

        return needed <= people && people <= most.Sum(number => (long)number);
    }

    // Who stands where both rules look counts for both: as many as are missing in both and find place there.
    private static long Both((int[] Places, int Least) first, (int[] Places, int Least) second, int[] least, int[] most)
    {
        long shared = Math.Min(Free([.. first.Places.Intersect(second.Places)], least, most), Math.Min(Missing(first, least), Missing(second, least)));
        return Missing(first, least) + Missing(second, least) - shared;
    }

    private static long Missing((int[] Places, int Least) rule, int[] least) => Math.Max(0, rule.Least - rule.Places.Sum(at => (long)least[at]));

    private static long Free(int[] places, int[] least, int[] most) => places.Sum(at => (long)most[at] - least[at]);

    // Rules that look at a predicate in common, directly or over others.
    private static List<(int[] Places, int Least)[]> Linked(List<(int[] Places, int Least)> rules)
    {
        List<(int[] Places, int Least)[]> linked = [];
        foreach ((int[] Places, int Least) rule in rules)
        {
            (int[] Places, int Least)[][] touched = [.. linked.Where(others => others.Any(other => other.Places.Intersect(rule.Places).Any()))];
            linked.RemoveAll(touched.Contains);
            linked.Add([.. touched.SelectMany(others => others), rule]);
        }

        return linked;
    }
}
