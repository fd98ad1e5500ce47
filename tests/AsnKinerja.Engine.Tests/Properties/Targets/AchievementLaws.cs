using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Targets;

/// <summary>What holds for every target, whatever its form.</summary>
public class AchievementLaws
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(TargetCases)])]
    public void An_achievement_is_what_the_field_says(TargetCase agreed) =>
        Assert.Equal(SlowAchievement.Of(agreed, agreed.Realised), Percent(agreed, agreed.Realised, AchievementLimits.None));

    [Property(MaxTest = 1000, Arbitrary = [typeof(TargetCases)])]
    public void A_better_realisation_never_achieves_less(TargetCase agreed, AchievementLimits limits)
    {
        Rational more = Rational.Max(agreed.Realised, agreed.Other), less = Rational.Min(agreed.Realised, agreed.Other);
        Rational ofMore = Percent(agreed, more, limits), ofLess = Percent(agreed, less, limits);
        int direction = SlowAchievement.Direction(agreed);
        Rational middle = agreed.Kind == TargetKind.Exactly ? agreed.Low : agreed.High;
        if (direction > 0 || (direction == 0 && more <= agreed.Low)) Assert.True(ofMore >= ofLess);
        if (direction < 0 || (direction == 0 && less >= middle)) Assert.True(ofMore <= ofLess);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(TargetCases)])]
    public void An_achievement_is_within_its_limits_and_untouched_inside_them(TargetCase agreed, AchievementLimits limits)
    {
        Rational free = SlowAchievement.Of(agreed, agreed.Realised), percent = Percent(agreed, agreed.Realised, limits);
        Assert.True(limits.Cap is null || percent <= limits.Cap);
        Assert.True(limits.Floor is null || percent >= limits.Floor);
        if ((limits.Cap is null || free <= limits.Cap) && (limits.Floor is null || free >= limits.Floor)) Assert.Equal(free, percent);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(TargetCases)])]
    public void Below_the_target_is_below_a_hundred_and_on_target_is_a_hundred(TargetCase agreed)
    {
        Rational percent = Percent(agreed, agreed.Realised, AchievementLimits.None);
        switch (agreed.Indicator(agreed.Realised).Standing)
        {
            case ExpectationRating.Below:
                Assert.True(percent < 100);
                break;
            case ExpectationRating.Meets:
                Assert.Equal(100, percent);
                break;
            default:
                Assert.True(percent >= 100);
                break;
        }
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(TargetCases)])]
    public void Every_printed_step_can_be_redone_and_ends_at_the_achievement(TargetCase agreed, AchievementLimits limits)
    {
        Achievement achievement = agreed.Indicator(agreed.Realised).Achieve(limits);
        PrintedStep printed = PrintedJson.Read(achievement.Explain().ToJson());
        printed.AssertShows(achievement.Explain());
        printed.Redo();
        Assert.Equal(achievement.Percent, achievement.Explain().Value);
    }

    [Property(MaxTest = 500)]
    public void A_milestone_is_worth_its_days_left_and_a_later_day_never_more(ushort given, ushort used, ushort later)
    {
        LocalDate first = new(2026, 1, 1), due = first.PlusDays(given % 400);
        Rational percent = OfDay(used % 900);
        Assert.True(OfDay(used % 900 + later % 50) <= percent);

        // Counted on the fingers: the days up to and including each of the two.
        int daysGiven = 0, daysUsed = 0;
        for (LocalDate day = first; day <= due; day = day.PlusDays(1)) daysGiven++;
        for (LocalDate day = first; day <= first.PlusDays(used % 900); day = day.PlusDays(1)) daysUsed++;
        Assert.Equal(200 - Rational.Of(100 * daysUsed, daysGiven), percent);

        Rational OfDay(int days) => new Indicator(LocalizedText.Same("x")) { Target = Target.By(due).Starting(first), RealisedOn = first.PlusDays(days) }
            .Achieve(AchievementLimits.None).Percent!.Value;
    }

    private static Rational Percent(TargetCase agreed, Rational realised, AchievementLimits limits) => agreed.Indicator(realised).Achieve(limits).Percent!.Value;
}
