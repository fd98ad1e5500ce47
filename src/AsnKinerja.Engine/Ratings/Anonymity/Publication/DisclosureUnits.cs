using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Which groups are shown alone and which together. It depends on numbers of raters only, which the adversary knows anyway.</summary>
internal static class DisclosureUnits
{
    public static DisclosureUnit[] Of(Panel panel, AnonymityPolicy policy)
    {
        List<List<int>> units = [.. Enumerable.Range(0, panel.Groups.Length).Select(group => new List<int> { group })];
        for (bool moved = true; moved;)
        {
            moved = false;
            foreach (List<int> small in units.Where(unit => IsTooSmall(panel, policy, unit)).ToArray())
            {
                if (Target(panel, policy, units, small) is not List<int> into) continue;
                into.AddRange(small);
                into.Sort();
                units.Remove(small);
                moved = true;
                break;
            }
        }

        return [.. units.OrderBy(unit => unit[0]).Select(unit => new DisclosureUnit(panel, policy, [.. unit]))];
    }

    private static bool IsTooSmall(Panel panel, AnonymityPolicy policy, List<int> unit)
    {
        if (panel.Policy.IsPooled || !policy.IsAnonymous(panel.Groups[unit[0]])) return false;
        int raters = Opinions.People(unit.SelectMany(group => panel.RatersOf(group)).Where(row => row.Answers.Any(answer => answer.HasValue)));
        return raters > 0 && raters < unit.Max(group => policy.MinimumOf(panel.Groups[group]));
    }

    // The first roll-up, in the order of the groups, that leads out of the unit to a group of this panel that has raters.
    private static List<int>? Target(Panel panel, AnonymityPolicy policy, List<List<int>> units, List<int> small)
    {
        foreach (int group in small)
            if (policy.RollUpOf(panel.Groups[group]) is RaterGroup into
                && units.FirstOrDefault(unit => unit != small && unit.Any(other => panel.Groups[other] == into)) is List<int> target)
                return target;
        return null;
    }
}
