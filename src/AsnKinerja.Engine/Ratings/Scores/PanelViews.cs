using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A score seen from its groups and from its raters.</summary>
internal static class PanelViews
{
    public static IReadOnlyList<GroupScore> Groups(Panel panel, Score score)
    {
        int[] items = Leaves(score).Select(leaf => leaf.Item).ToArray();
        Rational[]? shares = score.Kind == ScoreKind.Item ? EffectiveShares(panel, score.Item) : null;
        GroupScore[] groups = new GroupScore[panel.Groups.Length];
        for (int g = 0; g < groups.Length; g++)
        {
            Rational? value = GroupValue(panel, score, g);
            GroupEstimate[] estimates = items.Select(item => panel.Estimate(item, g)).ToArray();
            groups[g] = new GroupScore
            {
                Group = panel.Groups[g],
                Status = Strongest(estimates),
                Exact = value,
                Value = value is Rational exact ? panel.Policy.Rounding.Display(exact) : null,
                Raters = panel.RatersOf(g).Count(rater => items.Any(item => rater.Answers[item].HasValue)),
                CannotJudge = estimates.Sum(estimate => estimate.CannotJudge),
                NotObserved = estimates.Sum(estimate => estimate.NotObserved),
                NotAnswered = estimates.Sum(estimate => estimate.NotAnswered),
                Weight = g < panel.Counting ? panel.Policy.Groups[g].Weight : default,
                EffectiveWeight = shares is null ? null : g < shares.Length ? shares[g] : Rational.Zero,
            };
        }

        return groups;
    }

    public static int CountedRaters(Panel panel, Score score) => Views(panel, score).Length;

    /// <summary>The view of each rater who counts: the value given, or the weighted mean of the parts answered.</summary>
    public static Rational[] Views(Panel panel, Score score)
    {
        List<Rational> views = new(panel.Raters.Length);
        foreach (RaterRow rater in panel.Raters)
            if (rater.Group < panel.Counting && View(panel, score, rater) is Rational view) views.Add(view);
        return [.. views];
    }

    /// <summary>The items below a score.</summary>
    public static IEnumerable<Score> Leaves(Score score) =>
        score.Kind == ScoreKind.Item ? [score] : score.Parts.SelectMany(Leaves);

    private static Rational? View(Panel panel, Score score, RaterRow rater)
    {
        if (score.Kind == ScoreKind.Item)
            return score.Exact is not null && panel.Counts(rater, score.Item)
                ? rater.Answers[score.Item].Value
                : null;
        return MeanOfParts(score, part => View(panel, part, rater));
    }

    private static Rational? GroupValue(Panel panel, Score score, int group) =>
        score.Kind == ScoreKind.Item
            ? panel.Estimate(score.Item, group).Value
            : MeanOfParts(score, part => GroupValue(panel, part, group));

    private static Rational? MeanOfParts(Score score, System.Func<Score, Rational?> valueOf)
    {
        Rational sum = default, total = default;
        for (int i = 0; i < score.Parts.Count; i++)
        {
            if (valueOf(score.Parts[i]) is not Rational value) continue;
            sum += score.PartWeights[i] * value;
            total += score.PartWeights[i];
        }

        return total.Sign > 0 ? sum / total : null;
    }

    private static Rational[] EffectiveShares(Panel panel, int item)
    {
        GroupEstimate[] estimates = new GroupEstimate[panel.Counting];
        for (int g = 0; g < estimates.Length; g++) estimates[g] = panel.Estimate(item, g);
        return ScoreArithmetic.EffectiveShares(ScoreArithmetic.EffectiveWeights(panel.Policy, estimates));
    }

    // On several items a group counts if it counts on any of them; else the status nearest to counting.
    private static GroupStatus Strongest(GroupEstimate[] estimates)
    {
        GroupStatus[] byStrength =
            [GroupStatus.Counted, GroupStatus.HeardOnly, GroupStatus.TooFewRaters, GroupStatus.NoValues];
        foreach (GroupStatus status in byStrength)
            if (estimates.Any(estimate => estimate.Status == status)) return status;
        return GroupStatus.NoSheets;
    }
}
