using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Targets;

/// <summary>How much of their targets a result, and a plan, achieved.</summary>
internal static class PlanAchievement
{
    public static Achievement Of(WorkResult result, AchievementLimits limits, AppraisalPeriod? period)
    {
        CheckWeights(result);
        return result.IsNotCarriedOut
            ? IndicatorAchievement.NotCarriedOut(result.Title)
            : WeightedAchievement.Of(result.Title, [.. result.Indicators.Select(indicator => new WeightedPart(
                indicator.Name, indicator.Weight, indicator.Achieve(limits, period), IsMeasured(indicator) ? null : NotMeasured))]);
    }

    public static Achievement Of(WorkPlan plan, AchievementLimits limits)
    {
        CheckWeights(plan);
        return WeightedAchievement.Of(new("Rencana kerja", "Work plan"), [.. plan.Results.Select(result => new WeightedPart(
            result.Title, result.Weight, result.Achieve(limits, plan.Period), Belongs(result) ? null : Additional))]);
    }

    public static void CheckWeights(WorkResult result) => WeightedAchievement.CheckWeights(
        $"the result '{result.Id}'", [.. result.Indicators.Where(IsMeasured).Select(indicator => (indicator.Name, indicator.Weight))]);

    public static void CheckWeights(WorkPlan plan) => WeightedAchievement.CheckWeights(
        $"the plan of {plan.Period}", [.. plan.Results.Where(Belongs).Select(result => (LocalizedText.Same(result.Id), result.Weight))]);

    private static bool IsMeasured(Indicator indicator) => indicator.Target is not null || indicator.NotCarriedOut;

    // How an additional result counts is a rule of each regulation; here it counts like the others once the plan weighs it.
    private static bool Belongs(WorkResult result) => result.Kind == WorkResultKind.Main || result.Weight is not null;

    private static LocalizedText NotMeasured { get; } = new("ukuran dengan kata-kata", "a measure in words");

    private static LocalizedText Additional { get; } = new(
        "hasil kerja tambahan tanpa bobot; peraturanlah yang menentukan nilainya", "an additional result without a weight; what it adds is for the regulation to say");
}
