using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Targets;

/// <summary>What one indicator of a result achieved, a team's credit applied.</summary>
/// <param name="Name">The indicator.</param>
/// <param name="Percent">The percentage before rounding.</param>
/// <param name="IsMaximum">Whether its target is the most that can be attained.</param>
internal sealed record IndicatorStep(LocalizedText Name, ValueStep Percent, bool IsMaximum);

/// <summary>The percentages of a result's indicators.</summary>
internal static class IndicatorSteps
{
    public static IReadOnlyList<IndicatorStep> Of(WorkResult result, CategoryRules rules, AppraisalPeriod period) => result.IsNotCarriedOut
        ? [new IndicatorStep(result.Title, Credited(result.Team, IndicatorAchievement.NotCarriedOut(result.Title), rules), false)]
        : [.. result.Indicators.Where(IsMeasured).Select(indicator => new IndicatorStep(
            indicator.Name,
            Credited(result.Team, indicator.Achieve(new AchievementLimits(null, rules.Floor.Value), period), rules),
            indicator.Target?.IsMaximum == true))];

    /// <summary>What does not count: it is no percentage, or was not realised as far as anybody knows.</summary>
    public static IEnumerable<LocalizedText> Missing(WorkResult result, IReadOnlyList<IndicatorStep> steps)
    {
        if (steps.Count == 0)
            yield return new($"'{result.Title.Indonesian}' tidak punya indikator dengan target: tidak dihitung.", $"'{result.Title.English}' has no indicator with a target: left out.");
        foreach (IndicatorStep step in steps.Where(step => step.Percent.Value is null))
            yield return new(
                $"Realisasi '{step.Name.Indonesian}' ({result.Title.Indonesian}) belum diketahui: tidak dihitung, bukan 0.",
                $"What was realised of '{step.Name.English}' ({result.Title.English}) is not known: left out, not 0.");
    }

    private static bool IsMeasured(Indicator indicator) => indicator.Target is not null || indicator.NotCarriedOut;

    private static ValueStep Credited(TeamShare? team, Achievement achievement, CategoryRules rules)
    {
        Explanation Explain() => Cited(achievement.Explain(), rules);
        return team is null
            ? new ValueStep(achievement.Percent, Explain)
            : new ValueStep(achievement.Percent is Rational percent ? percent * team.Credit : null, () => team.Achievement(Explain()));
    }

    // Below the floor, the floor itself is what counts, and somebody has decided on it.
    private static Explanation Cited(Explanation step, CategoryRules rules) => step.Value != rules.Floor.Value || rules.Floor.Citation is null || step.Operands.Count == 0
        ? step
        : new Explanation(step.Label, step.Operation, step.Operands) { Value = step.Value, Outcome = step.Outcome, Remarks = step.Remarks, Citations = [rules.Floor.Citation] };
}
