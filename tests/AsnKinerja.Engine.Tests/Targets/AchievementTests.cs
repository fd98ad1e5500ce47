using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

public sealed class AchievementTests
{
    private static readonly Target Months = Target.Range(7, 8, "bulan", RangeDirection.Less);

    [Fact]
    public void More_is_better_by_the_normal_condition()
    {
        Assert.Equal(100, Percent(Target.AtLeast(85), 85));
        Assert.Equal(Rational.Of(9300, 95), Percent(Target.AtLeast(95, "%"), 93));
        Assert.Equal(Rational.Of(10000 * 975, 95 * 10 * 100), Percent(Target.AtLeast(95, "%"), 97.5m));
        Assert.Equal(0, Percent(Target.AtLeast(95, "%"), 0));
    }

    [Fact]
    public void Less_is_better_by_the_special_condition()
    {
        Assert.Equal(120, Percent(Target.AtMost(5, "hari"), 4));
        Assert.Equal(100, Percent(Target.AtMost(5, "hari"), 5));
        Assert.Equal(0, Percent(Target.AtMost(5, "hari"), 10));
        Assert.Equal(-20, Percent(Target.AtMost(5, "hari"), 11));
        Assert.Equal(200, Percent(Target.AtMost(5, "hari"), 0));
    }

    [Fact]
    public void Beyond_a_range_its_nearer_end_counts()
    {
        Assert.Equal(Rational.Of(750, 7), Percent(Months, 6.5m));
        Assert.Equal(87.5m, Percent(Months, 9));
        Assert.Equal(100, Percent(Months, 7));
        Assert.Equal(100, Percent(Months, 7.25m));
        Assert.Equal(100, Percent(Months, 8));
        Target share = Target.Range(80, 90, "%", RangeDirection.More);
        Assert.Equal(Rational.Of(9200, 90), Percent(share, 92));
        Assert.Equal(95, Percent(share, 76));
        Target inside = Target.Range(80, 90, "%", RangeDirection.Inside);
        Assert.Equal(95, Percent(inside, 76));
        Assert.Equal(90, Percent(inside, 99));
    }

    [Fact]
    public void One_number_and_no_other_is_missed_on_both_sides()
    {
        Assert.Equal(100, Percent(Target.Exactly(12, "dokumen"), 12));
        Assert.Equal(75, Percent(Target.Exactly(12, "dokumen"), 9));
        Assert.Equal(75, Percent(Target.Exactly(12, "dokumen"), 15));
        Assert.Equal(0, Percent(Target.Exactly(0, "dokumen"), 1));
        Assert.Equal(100, Percent(Target.Exactly(0, "dokumen"), 0));
    }

    [Fact]
    public void A_target_of_zero_has_no_ratio_but_is_reached_or_missed()
    {
        Assert.Equal(100, Percent(Target.AtMost(0, "kasus"), 0));
        Assert.Equal(0, Percent(Target.AtMost(0, "kasus"), 1));
        Assert.Equal(100, Percent(Target.AtLeast(0), 0));
        Assert.Equal(100, Percent(Target.AtLeast(0), 7));
        Assert.Equal(100, Percent(Target.Zero("kasus"), 0));
        Assert.Equal(0, Percent(Target.Zero("kasus"), Rational.Of(1, 3)));
    }

    [Fact]
    public void A_baseline_measures_the_way_to_the_target()
    {
        Assert.Equal(0, Percent(Target.AtLeast(10).From(5), 5));
        Assert.Equal(60, Percent(Target.AtLeast(10).From(5), 8));
        Assert.Equal(-20, Percent(Target.AtLeast(10).From(5), 4));
        Assert.Equal(0, Percent(Target.AtMost(0, "keluhan").From(10), 10));
        Assert.Equal(70, Percent(Target.AtMost(0, "keluhan").From(10), 3));
        Assert.Equal(100, Percent(Target.AtMost(0, "keluhan").From(10), 0));
        Assert.Equal(-50, Percent(Target.AtMost(0, "keluhan").From(10), 15));
        Assert.Equal(50, Percent(Target.AtLeast(-2, "%").From(-10), -6));
        Assert.Equal(100, Percent(Target.Range(7, 8, "bulan", RangeDirection.Less).From(12), 7.5m));
        Assert.Equal(120, Percent(Target.Range(7, 8, "bulan", RangeDirection.Less).From(12), 6));
        Assert.Equal(50, Percent(Target.Range(7, 8, "bulan", RangeDirection.Less).From(12), 10));
    }

    [Fact]
    public void A_table_is_a_line_or_steps()
    {
        Target line = Target.Table("%", (50, 0), (80, 90), (100, 120));
        Assert.Equal((0, 45, 100 - 1, 120), (Percent(line, 10), Percent(line, 65), Percent(line, 86), Percent(line, 130)));
        Target steps = Target.Steps("hari", (5, 100), (7, 80), (10, 60));
        Assert.Equal((100, 80, 60, 0), (Percent(steps, 3), Percent(steps, 5.5m), Percent(steps, 10), Percent(steps, 11)));
        Target rising = Target.Steps("%", (70, 60), (80, 80), (90, 100));
        Assert.Equal((0, 60, 80, 100), (Percent(rising, 69.9m), Percent(rising, 70), Percent(rising, 89), Percent(rising, 95)));
    }

    [Fact]
    public void A_milestone_uses_the_days_from_its_start_the_first_and_the_last_one_included()
    {
        AppraisalPeriod period = AppraisalPeriod.Year(2026);
        Indicator milestone = new(LocalizedText.Same("laporan")) { Target = Target.By(new LocalDate(2026, 4, 10)), RealisedOn = new LocalDate(2026, 4, 10) };
        Assert.Equal(100, milestone.Achieve(AchievementLimits.None, period).Percent);
        Assert.Equal(110, (milestone with { RealisedOn = new LocalDate(2026, 3, 31) }).Achieve(AchievementLimits.None, period).Percent);
        Assert.Equal(99, (milestone with { RealisedOn = new LocalDate(2026, 4, 11) }).Achieve(AchievementLimits.None, period).Percent);
        Indicator short_ = milestone with { Target = milestone.Target!.Starting(new LocalDate(2026, 4, 1)), RealisedOn = new LocalDate(2026, 4, 5) };
        Assert.Equal(150, short_.Achieve(AchievementLimits.None).Percent);
        Assert.Equal(200, (short_ with { RealisedOn = new LocalDate(2026, 3, 1) }).Achieve(AchievementLimits.None).Percent);
        Assert.Null(milestone.Achieve(AchievementLimits.None).Percent);
    }

    [Fact]
    public void What_was_not_carried_out_achieves_nothing_and_a_missing_realisation_is_not_known()
    {
        Indicator missing = new(LocalizedText.Same("cakupan")) { Target = Target.AtLeast(95, "%") };
        Assert.Null(missing.Achieve(AchievementLimits.None).Percent);
        Assert.Null(missing.Standing);
        Assert.Contains("not 0", missing.Achieve(AchievementLimits.None).Explain().ToText("en"), StringComparison.Ordinal);
        Indicator left = missing with { NotCarriedOut = true };
        Assert.Equal(0, left.Achieve(new AchievementLimits(120, 10)).Percent);
        Assert.Equal(ExpectationRating.Below, left.Standing);
        Assert.Contains("not carried out", left.Achieve(AchievementLimits.None).Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Cap_and_floor_hold_for_both_directions_and_are_shown()
    {
        AchievementLimits limits = new(cap: 120, floor: 0);
        Assert.Equal(120, Percent(Target.AtLeast(10), 20, limits));
        Assert.Equal(120, Percent(Target.AtMost(10), 0, limits));
        Assert.Equal(0, Percent(Target.AtMost(10), 30, limits));
        Assert.Equal(0, Percent(Target.AtLeast(10).From(5), 1, limits));
        Assert.Contains("min(max(200; 0); 120)", new Indicator(LocalizedText.Same("x")) { Target = Target.AtMost(10), Realised = 0 }.Achieve(limits).Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new AchievementLimits(cap: 50, floor: 60));
    }

    [Fact]
    public void A_result_is_the_weighted_mean_of_what_is_known()
    {
        WorkResult result = new WorkResult("imunisasi", WorkResultKind.Main)
            .Indicator("cakupan", Aspect.Quantity, Target.AtLeast(100, "%"), realised: 90, weight: 60)
            .Indicator("waktu", Aspect.Time, Target.AtMost(5, "hari"), realised: 4, weight: 30)
            .Indicator("biaya", Aspect.Cost, Target.AtMost(5, "juta"), weight: 10);
        Achievement achievement = result.Achieve(AchievementLimits.None);
        Assert.Equal(100, achievement.Percent);
        Assert.Equal([LocalizedText.Same("biaya")], achievement.Missing);
        Assert.Contains("biaya", achievement.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Equal(0, result.NotCarriedOut("biaya habis", Aspect.Cost, Target.AtMost(5), weight: 0).NotCarriedOut().Achieve(AchievementLimits.None).Percent);
    }

    private static Rational Percent(Target target, Rational realised, AchievementLimits limits = default)
    {
        Achievement achievement = new Indicator(LocalizedText.Same("x")) { Target = target, Realised = realised }.Achieve(limits);
        PrintedStep printed = PrintedJson.Read(achievement.Explain().ToJson());
        printed.Redo();
        Assert.Equal(achievement.Percent, achievement.Explain().Value);
        return achievement.Percent!.Value;
    }
}
