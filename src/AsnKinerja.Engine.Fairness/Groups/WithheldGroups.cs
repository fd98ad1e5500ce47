using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Which groups a report for publication cannot show.</summary>
internal static class WithheldGroups
{
    /// <summary>The ids of groups with too few people, scores or outcomes, and of as many more as it takes that nothing follows from the figures of everybody.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="unknown">How many more people are not shown, such as those without a group.</param>
    /// <param name="fewest">How few people are too few.</param>
    public static HashSet<string> Of(IReadOnlyList<GroupSummary> groups, int unknown, int fewest)
    {
        HashSet<string> withheld = new(groups.Where(group => IsSmall(group.People) || IsSmall(group.Mean.Observations) || IsSmall(group.Judged)).Select(group => group.Id), StringComparer.Ordinal);

        // The mean of everybody is often known: a single withheld group, or too few people in all that is not shown, would be what is left of it.
        foreach (GroupSummary next in groups.Where(group => !withheld.Contains(group.Id)).OrderBy(group => group.People).ThenBy(group => group.Id, StringComparer.Ordinal).ToArray())
        {
            int hidden = unknown + groups.Where(group => withheld.Contains(group.Id)).Sum(group => group.People);
            if (hidden == 0 || (hidden >= fewest && (withheld.Count != 1 || unknown > 0))) break;
            withheld.Add(next.Id);
        }

        return withheld;

        bool IsSmall(int count) => count > 0 && count < fewest;
    }
}
