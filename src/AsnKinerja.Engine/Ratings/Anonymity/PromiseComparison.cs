using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>In which respects one policy promises less than another.</summary>
internal static class PromiseComparison
{
    public static IReadOnlyList<string> Weaker(AnonymityPolicy promised, AnonymityPolicy wanted)
    {
        List<string> weaker = [];
        if (wanted.Minimum < promised.Minimum) weaker.Add($"the minimum was {promised.Minimum} raters and would be {wanted.Minimum}");
        if (promised.GuardsUnanimity && !wanted.GuardsUnanimity) weaker.Add("groups whose answers are all the same would be shown");
        if (promised.GuardsInsider && !wanted.GuardsInsider) weaker.Add("a rater who adds his or her own answers could learn those of the others");
        foreach (RaterGroup group in promised.Mentioned.Concat(wanted.Mentioned).Distinct())
        {
            if (!promised.IsAnonymous(group)) continue;
            if (!wanted.IsAnonymous(group))
            {
                weaker.Add($"the group '{group}' was anonymous and would speak by name");
                continue;
            }

            (int before, int after) = (promised.MinimumOf(group), wanted.MinimumOf(group));
            if (after < before && !(before == promised.Minimum && after == wanted.Minimum))
                weaker.Add($"the minimum of the group '{group}' was {before} raters and would be {after}");

            // Withholding is stricter than showing two groups as one; another partner is another promise.
            if (wanted.RollUpOf(group) is RaterGroup into && promised.RollUpOf(group) != into)
                weaker.Add(promised.RollUpOf(group) is RaterGroup other
                    ? $"the group '{group}' would be shown together with '{into}' instead of '{other}'"
                    : $"the group '{group}' would be shown together with '{into}' instead of not at all");
        }

        return weaker;
    }
}
