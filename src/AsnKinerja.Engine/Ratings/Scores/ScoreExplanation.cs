using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Lays a score open: parts, groups and raters, each with its weight and its reason for being left out.</summary>
internal static class ScoreExplanation
{
    public static Explanation Of(Panel panel, Score score)
    {
        Explanation step = score.Kind == ScoreKind.Item ? Item(panel, score) : Composite(panel, score);
        if (score.Kind == ScoreKind.Overall || score.Exact == score.Unrounded) return step;
        return Rounded(score.Name, step, panel.Policy.Rounding.Rule, score.Exact);
    }

    private static Explanation Composite(Panel panel, Score score)
    {
        Rational total = default;
        for (int i = 0; i < score.Parts.Count; i++)
            if (score.Parts[i].Exact is not null) total += score.PartWeights[i];

        List<Operand> operands = new(score.Parts.Count);
        for (int i = 0; i < score.Parts.Count; i++)
        {
            bool counted = score.Parts[i].Exact is not null;
            operands.Add(new Operand(Of(panel, score.Parts[i]))
            {
                Weight = score.PartWeights[i],
                EffectiveWeight = counted ? score.PartWeights[i] / total : Rational.Zero,
                Counted = counted,
                Reason = counted ? null : NothingToCount,
            });
        }

        return new Explanation(score.Name, Operation.WeightedMean, operands)
        {
            Value = score.Unrounded,
            Rounding = score.Kind == ScoreKind.Overall ? panel.Policy.Rounding.Rule : ShownRounded(panel, score.Unrounded),
            Outcome = score.Band?.Name,
            Citations = score.Kind == ScoreKind.Overall ? panel.Policy.Citations : [],
            Remarks = score.Kind == ScoreKind.Overall ? Remarks(panel, score) : [],
        };
    }

    private static Explanation Item(Panel panel, Score score)
    {
        GroupEstimate[] estimates = new GroupEstimate[panel.Groups.Length];
        for (int g = 0; g < estimates.Length; g++) estimates[g] = panel.Estimate(score.Item, g);
        Rational[] weights = ScoreArithmetic.EffectiveWeights(panel.Policy, estimates);
        Rational[] shares = ScoreArithmetic.EffectiveShares(weights);

        List<Operand> operands = new(estimates.Length);
        for (int g = 0; g < estimates.Length; g++)
        {
            bool counted = g < weights.Length && weights[g].Sign > 0;
            operands.Add(new Operand(Group(panel, score.Item, g, estimates[g]))
            {
                Weight = g < panel.Counting ? panel.Policy.Groups[g].Weight : null,
                EffectiveWeight = counted ? shares[g] : Rational.Zero,
                Counted = counted,
                Reason = !counted && estimates[g].Status == GroupStatus.Counted ? AnotherIsMissing : null,
            });
        }

        return new Explanation(score.Name, Operation.WeightedMean, operands)
        {
            Value = score.Unrounded,
            Rounding = ShownRounded(panel, score.Unrounded),
            Remarks = score.Completeness.Reasons.Concat(Moved(panel, estimates, weights)).ToArray(),
        };
    }

    private static Explanation Group(Panel panel, int item, int group, GroupEstimate estimate)
    {
        LocalizedText name = panel.Groups[group].Name;

        // A group that is too small keeps its single answers to itself.
        if (estimate.Value is null) return Explanation.Missing(name, ScoreReasons.Why(panel, group, estimate));

        bool weighted = panel.IsWeighted(item, group);
        List<Operand> raters = [];
        int number = 0;
        foreach (RaterRow rater in panel.RatersOf(group))
        {
            number++;
            Answer answer = rater.Answers[item];
            LocalizedText label = rater.Sheet.Rater is string id ? LocalizedText.Same(id) : new($"Penilai {number}", $"Rater {number}");
            raters.Add(answer.HasValue
                ? new Operand(Explanation.Given(label, answer.Value)) { Weight = weighted ? rater.Weight : null }
                : new Operand(Explanation.Missing(label, WhyNot(answer.Kind))) { Counted = false });
        }

        // Why the group does not count belongs to the topmost of its steps, where a reader meets it first.
        bool rounded = estimate.Value != estimate.Unrounded;
        LocalizedText[] remarks = estimate.Status is GroupStatus.Counted ? [] : [ScoreReasons.Why(panel, group, estimate)];
        Explanation step = new(name, panel.Policy.Estimator.ToOperation(weighted), raters)
        {
            Value = estimate.Unrounded,
            Rounding = ShownRounded(panel, estimate.Unrounded),
            Remarks = rounded ? [] : remarks,
        };
        return rounded ? Rounded(name, step, panel.Policy.Rounding.Rule, estimate.Value, remarks) : step;
    }

    // A step that its digits already write exactly needs no second, rounded form beside it.
    private static RoundingRule? ShownRounded(Panel panel, Rational? value)
    {
        RoundingRule rule = panel.Policy.Rounding.Rule;
        return value is Rational exact && rule.RoundExactly(exact) != exact ? rule : null;
    }

    private static Explanation Rounded(LocalizedText label, Explanation step, RoundingRule rule, Rational? value, params LocalizedText[] remarks) =>
        new(label, Operation.Rounded, [new Operand(step)]) { Value = value, Rounding = rule, Remarks = remarks };

    private static IEnumerable<LocalizedText> Moved(Panel panel, GroupEstimate[] estimates, Rational[] weights)
    {
        for (int g = 0; g < weights.Length; g++)
        {
            Rational moved = weights[g] - panel.Policy.Groups[g].Weight;
            if (estimates[g].Status == GroupStatus.Counted && moved.Sign > 0)
                yield return new LocalizedText(
                    $"{panel.Groups[g].Name.Indonesian} mengambil alih bobot {moved} dari kelompok yang tidak dihitung.",
                    $"{panel.Groups[g].Name.English} takes over the weight {moved} of the groups left out.");
        }
    }

    private static List<LocalizedText> Remarks(Panel panel, Score score)
    {
        List<LocalizedText> remarks = [];
        if (panel.Policy.Id.Length > 0)
            remarks.Add(new($"Kebijakan: {panel.Policy.Title.Indonesian} ({panel.Policy.Id}).", $"Policy: {panel.Policy.Title.English} ({panel.Policy.Id})."));
        if (panel.Policy.Note is LocalizedText note) remarks.Add(note);
        remarks.AddRange(score.Completeness.Reasons);
        if (panel.Policy.Bands is not null)
            remarks.Add(panel.Policy.BandsReadRounded
                ? new("Rentang dibaca dari nilai yang sudah dibulatkan.", "The band is read from the rounded score.")
                : new("Rentang dibaca dari nilai eksak sebelum dibulatkan.", "The band is read from the exact score, before rounding."));
        return remarks;
    }

    private static LocalizedText NothingToCount { get; } = new("tidak ada nilai yang dapat dihitung", "no value that counts");

    private static LocalizedText AnotherIsMissing { get; } = new(
        "tanpa nilai butir: kelompok lain tidak ada, dan kebijakan mensyaratkan semua kelompok",
        "the item has no score: another group is missing, and the policy asks for all of them");

    private static LocalizedText WhyNot(AnswerKind kind) => kind switch
    {
        AnswerKind.CannotJudge => new("tidak dapat menilai", "cannot judge"),
        AnswerKind.NotObserved => new("tidak mengamati", "not observed"),
        _ => new("tidak menjawab", "not answered"),
    };
}
