using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Course;

/// <summary>PermenPANRB 6/2022 Lampiran Bab II C.8; SE Kepala BKN 1/2023 angka 5 huruf e and g; PP 30/2019 Pasal 23.</summary>
public class PlanningTests
{
    private static readonly AppraisalPeriod Year = AppraisalPeriod.Year(2026);
    private static readonly PlanningRules Planning = Regulation.InForce(Year).Planning!;

    [Theory]
    [InlineData("pejabat-negara")]
    [InlineData("diberhentikan-sementara")]
    [InlineData("cuti-di-luar-tanggungan-negara")]
    [InlineData("masa-persiapan-pensiun")]
    [InlineData("kepala-atau-perangkat-desa")]
    public void Each_of_the_five_grounds_needs_no_plan(string ground)
    {
        PlanningAdvice advice = Planning.Exempt(ground, Year, new LocalDate(2025, 5, 1));

        Assert.Equal(PlanningDuty.NotRequired, advice.Duty);
        Assert.Equal(0, advice.RemainingDays);
        Assert.NotNull(advice.Citation);
    }

    [Fact]
    public void A_village_head_is_appraised_by_the_regent_should_a_result_be_needed()
    {
        Assert.Contains("regent", Planning.Exempt("kepala-atau-perangkat-desa", Year, new LocalDate(2020, 1, 1)).IfNeeded!.Value.English, StringComparison.Ordinal);
        Assert.Null(Planning.Exempt("masa-persiapan-pensiun", Year, new LocalDate(2020, 1, 1)).IfNeeded);
    }

    [Fact]
    public void A_ground_for_a_part_of_the_year_leaves_a_plan_for_the_rest()
    {
        PlanningAdvice advice = Planning.Exempt("masa-persiapan-pensiun", Year, new LocalDate(2026, 10, 1));

        Assert.Equal(PlanningDuty.RequiredForTheRest, advice.Duty);
        Assert.Equal(AppraisalPeriod.Between(new LocalDate(2026, 1, 1), new LocalDate(2026, 9, 30)), Assert.Single(advice.Remaining));
        Assert.Equal(PlanningDuty.Required, Planning.Exempt("masa-persiapan-pensiun", Year, new LocalDate(2027, 1, 1)).Duty);
        Assert.Equal(PlanningDuty.Required, Planning.Exempt("diberhentikan-sementara", Year, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)).Duty);
    }

    [Theory]
    [InlineData("2026-01-01", "2026-12-30", PlanningDuty.AdjustedToWorkingTime)]
    [InlineData("2026-01-01", "2026-12-31", PlanningDuty.NotCovered)]
    [InlineData("2026-01-01", "2027-01-01", PlanningDuty.AfterReturn)]
    [InlineData("2026-03-16", "2027-03-15", PlanningDuty.NotCovered)]
    [InlineData("2026-03-16", "2027-03-14", PlanningDuty.AdjustedToWorkingTime)]
    [InlineData("2026-03-16", "2027-03-16", PlanningDuty.AfterReturn)]
    [InlineData("2024-02-29", "2025-02-28", PlanningDuty.NotCovered)]
    [InlineData("2026-04-01", "2026-06-30", PlanningDuty.AdjustedToWorkingTime)]
    public void Leave_of_less_than_a_year_adjusts_of_more_waits_and_of_exactly_one_is_not_covered(string first, string last, PlanningDuty duty)
    {
        LocalDate from = Day(first);
        Assert.Equal(duty, Planning.Leave(AppraisalPeriod.Year(from.Year), from, Day(last)).Duty);
    }

    [Fact]
    public void What_remains_beside_leave_is_counted_with_its_ends()
    {
        PlanningAdvice advice = Planning.Leave(Year, new LocalDate(2026, 4, 1), new LocalDate(2026, 6, 30));

        Assert.Equal(["2026-TW1", "2026-S2"], advice.Remaining.Select(part => part.ToString()));
        Assert.Equal(90 + 184, advice.RemainingDays);
        Assert.Equal(64 + 132, advice.RemainingWorkingDays(WorkingCalendar.AnyYear()));
        Assert.Contains("No formula", advice.Explain().ToText("en"), StringComparison.Ordinal);
        PrintedJson.Read(advice.Explain().ToJson()).Redo();
    }

    [Fact]
    public void After_long_leave_the_plan_is_made_from_the_day_of_return()
    {
        PlanningAdvice advice = Planning.Leave(Year, new LocalDate(2025, 1, 1), new LocalDate(2026, 3, 31));

        Assert.Equal(PlanningDuty.AfterReturn, advice.Duty);
        Assert.Equal(new LocalDate(2026, 4, 1), advice.ReturnsOn);
        Assert.Equal(new LocalDate(2026, 4, 1), Assert.Single(advice.Remaining).First);
        Assert.Equal(PlanningDuty.Required, Planning.Leave(AppraisalPeriod.Year(2027), new LocalDate(2025, 1, 1), new LocalDate(2026, 3, 31)).Duty);
    }

    [Fact]
    public void Where_the_regulation_says_nothing_on_leave_nothing_is_made_up() =>
        Assert.Equal(PlanningDuty.NotCovered, OlderPacksTests.OfPp30.Planning!.Leave(Year, new LocalDate(2026, 4, 1), new LocalDate(2026, 6, 30)).Duty);

    [Fact]
    public void An_unknown_ground_is_refused_with_those_there_are()
    {
        Assert.Contains(
            "pejabat-negara, diberhentikan-sementara",
            Assert.Throws<ArgumentException>("groundId", () => Planning.Exempt("cuti-tahunan", Year, new LocalDate(2026, 1, 1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("last", () => Planning.Leave(Year, new LocalDate(2026, 2, 1), new LocalDate(2026, 1, 31)));
        Assert.Throws<ArgumentException>("last", () => Planning.Exempt("pejabat-negara", Year, new LocalDate(2026, 2, 1), new LocalDate(2026, 1, 31)));
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void What_remains_and_what_is_away_are_the_period(AppraisalPeriod period, LocalDate first, ushort length, LocalDate day)
    {
        LocalDate last = first.PlusDays(length % 800);
        PlanningAdvice advice = Planning.Leave(period, first, last);

        Assert.Equal(period.Contains(day) && (day < first || day > last), advice.Remaining.Any(part => part.Contains(day)));
        Assert.Equal(period.Days - (period.Overlap(AppraisalPeriod.Between(first, last))?.Days ?? 0), advice.RemainingDays);
    }

    [Property(Arbitrary = [typeof(PeriodGenerators)])]
    public void Longer_leave_never_needs_a_plan_sooner(LocalDate first, ushort length)
    {
        AppraisalPeriod period = AppraisalPeriod.Between(first, first);
        PlanningDuty shorter = Planning.Leave(period, first, first.PlusDays(length % 800)).Duty, longer = Planning.Leave(period, first, first.PlusDays((length % 800) + 1)).Duty;
        PlanningDuty[] order = [PlanningDuty.AdjustedToWorkingTime, PlanningDuty.NotCovered, PlanningDuty.AfterReturn];
        Assert.True(Array.IndexOf(order, shorter) <= Array.IndexOf(order, longer));
        Assert.False(shorter == PlanningDuty.NotCovered && longer == PlanningDuty.NotCovered);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
