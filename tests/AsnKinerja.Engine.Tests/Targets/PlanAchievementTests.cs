using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Targets;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

public sealed class PlanAchievementTests
{
    private static readonly AppraisalPeriod Year = AppraisalPeriod.Year(2026);
    private static readonly WorkPlan Empty = WorkPlan.For(Year);

    [Fact]
    public void A_plan_is_the_weighted_mean_of_its_main_results()
    {
        WorkPlan plan = Empty.Main("a", r => At(r, 90).Weighs(3)).Main("b", r => At(r, 50).Weighs(1)).Additional("c", r => At(r, 10));

        Achievement achievement = plan.Achieve(AchievementLimits.None);

        Assert.Equal(80, achievement.Percent);
        Operand left = Assert.Single(achievement.Explain().Operands, operand => !operand.Counted);
        Assert.Contains("additional result", left.Reason!.Value.English, StringComparison.Ordinal);
        Assert.Equal(70, Empty.Main("a", r => At(r, 90)).Main("b", r => At(r, 50)).Achieve(AchievementLimits.None).Percent);
    }

    [Fact]
    public void An_additional_result_counts_once_the_plan_weighs_it() => Assert.Equal(
        60, Empty.Main("a", r => At(r, 80).Weighs(1)).Additional("c", r => At(r, 40).Weighs(1)).Achieve(AchievementLimits.None).Percent);

    [Fact]
    public void What_is_not_known_is_left_out_and_named_and_the_other_weights_are_taken_in_proportion()
    {
        Achievement achievement = Empty.Main("a", r => At(r, 90).Weighs(60)).Main("b", r => At(r, null).Weighs(40)).Achieve(AchievementLimits.None);

        Assert.Equal(90, achievement.Percent);
        Assert.Equal(["x"], achievement.Missing.Select(name => name.English));
        Assert.Contains(achievement.Explain().Remarks, remark => remark.English.Contains("Left out because not known, which is not 0: b.", StringComparison.Ordinal));
        Assert.Equal(Rational.One, achievement.Explain().Operands[0].EffectiveWeight);
    }

    [Fact]
    public void Nothing_known_is_no_zero()
    {
        Assert.Null(Empty.Main("a", r => At(r, null)).Achieve(AchievementLimits.None).Percent);
        Assert.Null(Empty.Achieve(AchievementLimits.None).Percent);
        Assert.Null(Empty.Main("a", r => r.Indicator(new LocalizedText("ukuran", "measure"))).Achieve(AchievementLimits.None).Percent);
    }

    [Fact]
    public void A_result_not_carried_out_counts_as_zero() =>
        Assert.Equal(45, Empty.Main("a", r => At(r, 90)).Main("b", r => At(r, null).NotCarriedOut()).Achieve(AchievementLimits.None).Percent);

    [Fact]
    public void A_milestone_counts_its_days_from_the_first_day_of_the_plan()
    {
        WorkPlan plan = WorkPlan.For(AppraisalPeriod.Month(2026, 4))
            .Main("a", r => r.Indicator("laporan", Aspect.Time, Target.By(new LocalDate(2026, 4, 10)), realisedOn: new LocalDate(2026, 4, 5)));
        Assert.Equal(150, plan.Achieve(AchievementLimits.None).Percent);
    }

    [Fact]
    public void A_team_result_counts_as_the_team_shares_it_and_the_explanation_says_so()
    {
        TeamResult team = TeamResult.ByContribution("tim-pengadaan", At(new WorkResult("pengadaan", WorkResultKind.Main), 90), ("ani", Rational.Of(1, 2)), ("budi", 1));
        Achievement achievement = Empty.Shared("tim", team, "ani").Achieve(AchievementLimits.None);
        Assert.Equal(45, achievement.Percent);
        Assert.Contains("tim-pengadaan", achievement.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Equal(90, Empty.Shared("tim", team, "budi").Achieve(AchievementLimits.None).Percent);
        Assert.Null(Empty.Shared("tim", TeamResult.Everyone("t", At(new WorkResult("x", WorkResultKind.Main), null), "ani")).Achieve(AchievementLimits.None).Percent);
    }

    [Fact]
    public void Only_what_is_known_weighs_and_a_known_part_of_weight_zero_decides_nothing()
    {
        Achievement achievement = Empty.Main("a", r => At(r, 90).Weighs(0)).Main("b", r => At(r, null).Weighs(1)).Achieve(AchievementLimits.None);
        Assert.Null(achievement.Percent);
        Assert.Contains(achievement.Explain().Remarks, remark => remark.English.Contains("weight 0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("weights of results all zero", "every weight is 0 ('a', 'b')")]
    [InlineData("one result without weight", "'a' has the weight 60, and 'b' has none")]
    [InlineData("weights of indicators all zero", "In the result 'a', every weight is 0 ('x', 'y')")]
    [InlineData("one indicator without weight", "'x' has the weight 2, and 'y' has none")]
    [InlineData("negative weight of a result", "The weight -1 is negative")]
    [InlineData("negative weight", "The weight -2 is negative")]
    [InlineData("twice", "'x' stands twice with the target 'at least 100 %'")]
    [InlineData("realised after the period", "realised on 2027-01-02, outside the period 2026 (2026-01-01 to 2026-12-31)")]
    [InlineData("due before the period", "due on 2025-12-31, before the first day of the period 2026")]
    [InlineData("number for a day", "realised the number 3; a milestone is realised on a day")]
    [InlineData("day for a number", "was realised on the day 2026-06-30")]
    [InlineData("negative realisation", "realised -3, which is negative")]
    [InlineData("not carried out but realised", "is not carried out, and realised 3")]
    [InlineData("two realisations", "has two realisations, 3 and 2026-06-30")]
    [InlineData("result not carried out but realised", "'a' is not carried out, but its indicator 'x' has a realisation")]
    public void Bad_evidence_is_refused_with_its_name_and_value(string what, string message) =>
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(() => Bad(what).Achieve(AchievementLimits.None)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_measure_that_goes_below_zero_says_so_by_its_baseline()
    {
        WorkPlan plan = Empty.Main("a", r => r.Indicator("pertumbuhan", Aspect.Quantity, Target.AtLeast(5, "%").From(-5), realised: -3));
        Assert.Equal(20, plan.Achieve(AchievementLimits.None).Percent);
    }

    private static WorkPlan Bad(string what)
    {
        LocalDate day = new(2026, 6, 30);
        Indicator x = new(LocalizedText.Same("x")) { Target = Target.AtLeast(5) };
        return what switch
        {
            "weights of results all zero" => Empty.Main("a", r => At(r, 1).Weighs(0)).Main("b", r => At(r, 1).Weighs(0)),
            "one result without weight" => Empty.Main("a", r => At(r, 1).Weighs(60)).Main("b", r => At(r, 1)),
            "weights of indicators all zero" => Empty.Main("a", r => r.Indicator("x", Aspect.Quantity, x.Target!, weight: 0).Indicator("y", Aspect.Quantity, x.Target!, weight: 0)),
            "one indicator without weight" => Empty.Main("a", r => r.Indicator("x", Aspect.Quantity, x.Target!, weight: 2).Indicator("y", Aspect.Quantity, x.Target!)),
            "negative weight of a result" => Empty.Main("a", r => r.Weighs(-1)),
            "negative weight" => Empty.Main("a", r => r.Indicator("x", Aspect.Quantity, x.Target!, weight: -2)),
            "twice" => Empty.Main("a", r => At(At(r, 1), 2)),
            "realised after the period" => Empty.Main("a", r => r.Indicator("x", Aspect.Time, Target.By(day), realisedOn: new LocalDate(2027, 1, 2))),
            "due before the period" => Empty.Main("a", r => r.Indicator("x", Aspect.Time, Target.By(new LocalDate(2025, 12, 31)))),
            "number for a day" => Empty.Main("a", r => r.Indicator("x", Aspect.Time, Target.By(day), realised: 3)),
            "day for a number" => Empty.Main("a", r => r.Indicator("x", Aspect.Time, Target.AtMost(3), realisedOn: day)),
            "negative realisation" => Empty.Main("a", r => r.Indicator("x", Aspect.Quantity, x.Target!, realised: -3)),
            "not carried out but realised" => Empty.Main("a", r => r with { Indicators = [x with { Realised = 3, NotCarriedOut = true }] }),
            "two realisations" => Empty.Main("a", r => r with { Indicators = [x with { Realised = 3, RealisedOn = day }] }),
            _ => Empty.Main("a", r => At(r, 3).NotCarriedOut()),
        };
    }

    private static WorkResult At(WorkResult result, Rational? realised) => result.Indicator("x", Aspect.Quantity, Target.AtLeast(100, "%"), realised);
}
