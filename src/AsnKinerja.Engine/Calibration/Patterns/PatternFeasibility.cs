using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Calibration;

/// <summary>Whether any numbers of people per predicate meet all rules at once: in a small unit none may, since heads are whole.</summary>
internal static class PatternFeasibility
{
    /// <summary>Whether so many people can meet all rules; null where rules about several predicates overlap, which is not worked out.</summary>
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
        int[] joint = [.. together.SelectMany(rule => rule.Places)];
        if (joint.Distinct().Count() != joint.Length) return null;
        if (together.Any(rule => rule.Places.Sum(at => (long)most[at]) < rule.Least)) return false;
        long needed = together.Sum(rule => Math.Max(rule.Least, rule.Places.Sum(at => (long)least[at])))
            + Enumerable.Range(0, least.Length).Where(at => !joint.Contains(at)).Sum(at => (long)least[at]);
        return needed <= people && people <= most.Sum(number => (long)number);
    }
}
