using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Targets;

/// <summary>What holds for the achievement of a result and of a plan.</summary>
public class CompositeLaws
{
    private static readonly AchievementLimits Limits = new(120, 0);

    [Property(MaxTest = 300, Arbitrary = [typeof(TargetCases)])]
    public void A_result_is_between_the_worst_and_the_best_of_its_indicators_whatever_the_order_and_the_size_of_the_weights(TargetCase[] cases, byte[] weights, byte factor)
    {
        Indicator[] indicators = Indicators(cases, weights);
        if (indicators.All(indicator => indicator.Weight == Rational.Zero)) return;
        WorkResult result = new("a", WorkResultKind.Main) { Indicators = indicators };
        Achievement achievement = result.Achieve(Limits);

        Rational[] parts = [.. indicators.Where(indicator => indicator.Weight != Rational.Zero).Select(indicator => indicator.Achieve(Limits).Percent!.Value)];
        Assert.InRange(achievement.Percent!.Value, parts.Min(), parts.Max());
        Assert.Equal(achievement.Percent, (result with { Indicators = [.. indicators.Reverse()] }).Achieve(Limits).Percent);
        Assert.Equal(achievement.Percent, (result with { Indicators = [.. indicators.Select(one => one with { Weight = one.Weight * (factor + Rational.Of(1, 3)) })] }).Achieve(Limits).Percent);
        PrintedJson.Read(achievement.Explain().ToJson()).Redo();
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(TargetCases)])]
    public void A_missing_realisation_changes_nothing_but_what_is_missing(TargetCase[] cases, byte[] weights, byte weight)
    {
        Indicator[] indicators = Indicators(cases, weights);
        if (indicators.All(indicator => indicator.Weight == Rational.Zero)) return;
        WorkPlan plan = WorkPlan.For(AppraisalPeriod.Year(2026)).With(new WorkResult("a", WorkResultKind.Main) { Indicators = indicators });
        Indicator missing = new(LocalizedText.Same("hilang")) { Target = Target.AtLeast(1), Weight = weight };
        WorkPlan more = WorkPlan.For(AppraisalPeriod.Year(2026)).With(new WorkResult("a", WorkResultKind.Main) { Indicators = [.. indicators, missing] });

        Assert.Equal(plan.Achieve(Limits).Percent, more.Achieve(Limits).Percent);
        Assert.Equal([missing.Name], more.Achieve(Limits).Missing);
        PrintedJson.Read(more.Achieve(Limits).Explain().ToJson()).Redo();
    }

    private static Indicator[] Indicators(TargetCase[] cases, byte[] weights) =>
        [.. cases.Select((agreed, i) => agreed.Indicator(agreed.Realised) with { Name = LocalizedText.Same($"x{i}"), Weight = i < weights.Length ? weights[i] : 1 })];
}
