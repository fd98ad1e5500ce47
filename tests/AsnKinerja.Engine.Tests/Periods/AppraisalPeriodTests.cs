using System;
using System.Linq;
using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Periods;

public class AppraisalPeriodTests
{
    [Theory]
    [InlineData("2026", 2026, 12, 31)]
    [InlineData("2026-S1", 2026, 6, 30)]
    [InlineData("2026-TW3", 2026, 9, 30)]
    [InlineData("2026-07", 2026, 7, 31)]
    [InlineData("2024-02", 2024, 2, 29)]
    [InlineData("2026-03-15..2026-08-31", 2026, 8, 31)]
    public void The_last_day_of_a_period_is_in_it(string text, int year, int month, int day)
    {
        AppraisalPeriod period = AppraisalPeriod.Parse(text);
        LocalDate last = new(year, month, day);

        Assert.Equal(last, period.Last);
        Assert.True(period.Contains(last));
        Assert.False(period.Contains(last.PlusDays(1)));
        Assert.True(period.ToDateInterval().Contains(last));
        Assert.Equal(period.Days, period.ToDateInterval().Length);
    }

    [Fact]
    public void The_first_day_of_a_period_is_in_it_and_the_day_before_is_not()
    {
        AppraisalPeriod period = AppraisalPeriod.Quarter(2026, 3);

        Assert.True(period.Contains(new LocalDate(2026, 7, 1)));
        Assert.False(period.Contains(new LocalDate(2026, 6, 30)));
    }

    [Fact]
    public void A_period_of_one_day_has_one_day() =>
        Assert.Equal(1, AppraisalPeriod.Between(new LocalDate(2026, 5, 5), new LocalDate(2026, 5, 5)).Days);

    [Theory]
    [InlineData(2024, 366, 29)]
    [InlineData(2026, 365, 28)]
    [InlineData(2000, 366, 29)]
    [InlineData(1900, 365, 28)]
    [InlineData(2100, 365, 28)]
    public void A_leap_year_has_its_day_in_the_year_the_semester_the_quarter_and_february(int year, int days, int february)
    {
        Assert.Equal(days, AppraisalPeriod.Year(year).Days);
        Assert.Equal(days - 184, AppraisalPeriod.Semester(year, 1).Days);
        Assert.Equal(february + 62, AppraisalPeriod.Quarter(year, 1).Days);
        Assert.Equal(february, AppraisalPeriod.Month(year, 2).Days);
    }

    [Fact]
    public void Opening_a_period_closes_no_other()
    {
        AppraisalPeriod first = AppraisalPeriod.Quarter(2026, 1);
        AppraisalPeriod before = AppraisalPeriod.Parse(first.ToString());

        AppraisalPeriod second = AppraisalPeriod.Quarter(2026, 2);
        AppraisalPeriod overlapping = AppraisalPeriod.Between(new LocalDate(2026, 2, 1), new LocalDate(2026, 5, 31));

        Assert.Equal(before, first);
        Assert.True(first.Contains(new LocalDate(2026, 3, 31)));
        Assert.Equal(new LocalDate(2026, 4, 1), second.First);
        Assert.Equal(59, first.Overlap(overlapping)!.Days);
        Assert.Equal(61, second.Overlap(overlapping)!.Days);
    }

    [Theory]
    [InlineData(1, 1, 12, 31, PeriodKind.Year, "2026")]
    [InlineData(1, 1, 6, 30, PeriodKind.Semester, "2026-S1")]
    [InlineData(7, 1, 12, 31, PeriodKind.Semester, "2026-S2")]
    [InlineData(10, 1, 12, 31, PeriodKind.Quarter, "2026-TW4")]
    [InlineData(2, 1, 2, 28, PeriodKind.Month, "2026-02")]
    [InlineData(4, 1, 9, 30, PeriodKind.Custom, "2026-04-01..2026-09-30")]
    [InlineData(2, 1, 4, 30, PeriodKind.Custom, "2026-02-01..2026-04-30")]
    [InlineData(1, 1, 1, 30, PeriodKind.Custom, "2026-01-01..2026-01-30")]
    [InlineData(1, 2, 12, 31, PeriodKind.Custom, "2026-01-02..2026-12-31")]
    public void A_period_is_known_by_its_days_alone(
        int firstMonth, int firstDay, int lastMonth, int lastDay, PeriodKind kind, string text)
    {
        AppraisalPeriod between = AppraisalPeriod.Between(
            new LocalDate(2026, firstMonth, firstDay), new LocalDate(2026, lastMonth, lastDay));

        Assert.Equal(kind, between.Kind);
        Assert.Equal(text, between.ToString());
        Assert.Equal(AppraisalPeriod.Parse(text), between);
        Assert.Equal(AppraisalPeriod.Parse(text).GetHashCode(), between.GetHashCode());
    }

    [Fact]
    public void A_year_between_the_middles_of_two_years_is_custom_and_belongs_to_neither()
    {
        AppraisalPeriod period = AppraisalPeriod.Between(new LocalDate(2025, 7, 1), new LocalDate(2026, 6, 30));

        Assert.Equal(PeriodKind.Custom, period.Kind);
        Assert.Null(period.CalendarYear);
        Assert.Equal(["2025-S2", "2026-S1"], period.Semesters().Select(p => p.ToString()));
        Assert.Equal(2026, AppraisalPeriod.Month(2026, 12).CalendarYear);
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_day_that_it_is()
    {
        LocalDate first = new(2026, 1, 1), last = new(2026, 12, 31);
        LocalDate hijriFirst = first.WithCalendar(CalendarSystem.IslamicBcl), hijriLast = last.WithCalendar(CalendarSystem.IslamicBcl);

        Assert.Equal(AppraisalPeriod.Year(2026), AppraisalPeriod.Between(hijriFirst, hijriLast));
        Assert.True(AppraisalPeriod.Year(2026).Contains(hijriLast));
    }

    [Theory]
    [InlineData("2026-TW1", "2026-02-15..2026-05-15", "2026-02-15..2026-03-31")]
    [InlineData("2026", "2026-TW2", "2026-TW2")]
    [InlineData("2026-01", "2026-02", null)]
    [InlineData("2026-01", "2026-01-31..2026-02-01", "2026-01-31..2026-01-31")]
    public void The_overlap_of_two_periods_is_the_days_in_both(string left, string right, string? overlap)
    {
        AppraisalPeriod one = AppraisalPeriod.Parse(left), other = AppraisalPeriod.Parse(right);

        Assert.Equal(overlap, one.Overlap(other)?.ToString());
        Assert.Equal(overlap, other.Overlap(one)?.ToString());
    }

    [Fact]
    public void Periods_are_ordered_by_first_day_then_by_last_day()
    {
        string[] ordered = ["2025", "2025-S2", "2026-01", "2026-TW1", "2026-S1", "2026", "2026-01-02..2026-01-02", "2026-02"];
        AppraisalPeriod[] periods = [.. ordered.Reverse().Select(AppraisalPeriod.Parse)];
        Array.Sort(periods);

        Assert.Equal(ordered, periods.Select(p => p.ToString()));
        Assert.True(periods[0] < periods[1] && periods[1] > periods[0] && periods[0] <= periods[1] && periods[1] >= periods[0]);
        Assert.True(null < periods[0] && periods[0].CompareTo(null) > 0);
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2201)]
    [InlineData(226)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_mistyped_year_is_refused_by_name(int year)
    {
        ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(() => AppraisalPeriod.Year(year));

        Assert.Equal("year", thrown.ParamName);
        Assert.Contains("1900 to 2200", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => AppraisalPeriod.Month(year, 1));
    }

    [Fact]
    public void The_first_and_the_last_year_allowed_are_whole()
    {
        Assert.Equal(365, AppraisalPeriod.Year(AppraisalPeriod.MinimumYear).Days);
        Assert.Equal(12, AppraisalPeriod.Year(AppraisalPeriod.MaximumYear).Months().Count);
        Assert.Throws<ArgumentOutOfRangeException>(
            "last", () => AppraisalPeriod.Between(new LocalDate(2200, 12, 31), new LocalDate(2201, 1, 1)));
    }

    [Fact]
    public void A_part_that_a_year_does_not_have_is_refused_with_those_that_it_has()
    {
        Assert.Contains("quarters are numbered 1 to 4", Message(() => AppraisalPeriod.Quarter(2026, 5)), StringComparison.Ordinal);
        Assert.Contains("semesters are numbered 1 to 2", Message(() => AppraisalPeriod.Semester(2026, 0)), StringComparison.Ordinal);
        Assert.Contains("months are numbered 1 to 12", Message(() => AppraisalPeriod.Month(2026, 13)), StringComparison.Ordinal);

        static string Message(Action act) => Assert.Throws<ArgumentOutOfRangeException>(act).Message;
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused_with_both_days()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(
            () => AppraisalPeriod.Between(new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 1)));

        Assert.Contains("ends on 2026-03-01, before it begins on 2026-03-02", thrown.Message, StringComparison.Ordinal);
    }
}
