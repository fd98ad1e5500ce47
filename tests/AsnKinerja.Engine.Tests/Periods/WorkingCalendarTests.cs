using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Periods;

public class WorkingCalendarTests
{
    private static readonly LocalDate Independence = new(2026, 8, 17);
    private static readonly WorkingCalendar Plain = WorkingCalendar.AnyYear();

    [Fact]
    public void Saturday_and_Sunday_are_no_working_days()
    {
        Assert.True(Plain.IsWorkingDay(new LocalDate(2026, 8, 14)));
        Assert.False(Plain.IsWorkingDay(new LocalDate(2026, 8, 15)));
        Assert.False(Plain.IsWorkingDay(new LocalDate(2026, 8, 16)));
        Assert.True(Plain.IsWorkingDay(Independence));
    }

    [Fact]
    public void A_public_holiday_and_a_day_of_joint_leave_are_no_working_days()
    {
        WorkingCalendar calendar = WorkingCalendar.ForYear(2026,
        [
            new Holiday(Independence, new("Hari Kemerdekaan", "Independence Day")),
            new Holiday(new LocalDate(2026, 12, 24), new("Cuti bersama Natal", "Joint leave for Christmas"), HolidayKind.JointLeave),
        ]);

        Assert.False(calendar.IsWorkingDay(Independence));
        Assert.False(calendar.IsWorkingDay(new LocalDate(2026, 12, 24)));
        Assert.Equal("Independence Day", Assert.Single(calendar.HolidaysOn(Independence)).Name!.Value.English);
        Assert.Empty(calendar.HolidaysOn(new LocalDate(2026, 8, 18)));
    }

    [Fact]
    public void Day_one_is_the_first_working_day_after_the_day_of_the_event()
    {
        LocalDate friday = new(2026, 8, 14);

        Assert.Equal(new LocalDate(2026, 8, 17), Plain.AddWorkingDays(friday, 1));
        Assert.Equal(new LocalDate(2026, 8, 18), WorkingCalendar.AnyYear(Independence).AddWorkingDays(friday, 1));
        Assert.Equal(new LocalDate(2026, 8, 17), Plain.AddWorkingDays(new LocalDate(2026, 8, 15), 1));
        Assert.Equal(friday, Plain.AddWorkingDays(friday, 0));
    }

    [Fact]
    public void Fourteen_working_days_are_two_weeks_and_four_days_where_nothing_is_closed() =>
        Assert.Equal(new LocalDate(2026, 7, 21), Plain.AddWorkingDays(new LocalDate(2026, 7, 1), 14));

    [Fact]
    public void Fourteen_calendar_days_are_two_weeks() =>
        Assert.Equal(new LocalDate(2026, 7, 15), Plain.Add(new LocalDate(2026, 7, 1), 14, DayCount.CalendarDays));

    [Fact]
    public void Where_six_days_are_worked_only_Sunday_is_weekend()
    {
        WorkingCalendar six = Plain.WithWeekend(IsoDayOfWeek.Sunday);

        Assert.True(six.IsWorkingDay(new LocalDate(2026, 8, 15)));
        Assert.Equal(new LocalDate(2026, 7, 17), six.AddWorkingDays(new LocalDate(2026, 7, 1), 14));
        Assert.Equal(7, Plain.WithWeekend().WorkingDaysBetween(new LocalDate(2026, 7, 1), new LocalDate(2026, 7, 7)));
    }

    [Fact]
    public void Both_ends_count_between_two_days()
    {
        Assert.Equal(1, Plain.WorkingDaysBetween(Independence, Independence));
        Assert.Equal(0, Plain.WorkingDaysBetween(new LocalDate(2026, 8, 15), new LocalDate(2026, 8, 16)));
        Assert.Equal(5, Plain.WorkingDaysBetween(new LocalDate(2026, 8, 15), new LocalDate(2026, 8, 21)));
    }

    [Fact]
    public void A_calendar_that_was_not_given_the_holidays_of_a_year_refuses_to_count_in_it()
    {
        WorkingCalendar calendar = WorkingCalendar.ForYear(2026, [Independence]);

        Assert.Equal(new LocalDate(2026, 12, 31), calendar.AddWorkingDays(new LocalDate(2026, 12, 30), 1));
        HolidaysUnknownException thrown = Assert.Throws<HolidaysUnknownException>(() => calendar.AddWorkingDays(new LocalDate(2026, 12, 30), 2));
        Assert.Equal(new LocalDate(2027, 1, 1), thrown.Day);
        Assert.StartsWith("The holidays of 2027-01-01 are not known: the calendar was given those of 2026.", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<HolidaysUnknownException>(() => calendar.IsWorkingDay(new LocalDate(2025, 12, 31)));
        Assert.Throws<HolidaysUnknownException>(() => calendar.HolidaysOn(new LocalDate(2025, 12, 31)));
        Assert.Throws<HolidaysUnknownException>(() => calendar.WorkingDaysBetween(new LocalDate(2025, 12, 31), new LocalDate(2026, 1, 2)));
        Assert.False(calendar.Knows(new LocalDate(2027, 1, 1)));
    }

    [Fact]
    public void The_day_of_the_event_need_not_be_one_whose_holidays_are_known() =>
        Assert.Equal(new LocalDate(2026, 1, 1), WorkingCalendar.ForYear(2026, []).AddWorkingDays(new LocalDate(2025, 12, 31), 1));

    [Fact]
    public void Calendar_days_are_counted_without_knowing_any_holiday() =>
        Assert.Equal(new LocalDate(2027, 1, 3), WorkingCalendar.ForYear(2026, []).Add(new LocalDate(2026, 12, 20), 14, DayCount.CalendarDays));

    [Fact]
    public void Bad_input_is_refused_with_what_would_be_right()
    {
        Assert.Contains("2027-01-01", Assert.Throws<ArgumentException>("holidays", () => WorkingCalendar.ForYear(2026, [new LocalDate(2027, 1, 1)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("lastYear", () => WorkingCalendar.ForYears(2027, 2026, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingCalendar.ForYear(20266, []));
        Assert.Throws<ArgumentNullException>("holidays", () => WorkingCalendar.ForYear(2026, null!));
        Assert.Throws<ArgumentException>("weekend", () => Plain.WithWeekend([.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)]));
        Assert.Throws<ArgumentOutOfRangeException>("weekend", () => Plain.WithWeekend(IsoDayOfWeek.None));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => Plain.AddWorkingDays(Independence, -1));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => Plain.AddWorkingDays(Independence, int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>("from", () => Plain.AddWorkingDays(new LocalDate(9999, 12, 31), 1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Plain.Add(Independence, 1, (DayCount)9));
        Assert.Throws<ArgumentException>("last", () => Plain.WorkingDaysBetween(Independence, Independence.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new Holiday(Independence, null, (HolidayKind)9));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate hijri = Independence.WithCalendar(CalendarSystem.UmAlQura);

        Assert.False(WorkingCalendar.AnyYear(hijri).IsWorkingDay(Independence));
        Assert.Equal(Plain.AddWorkingDays(Independence, 3), Plain.AddWorkingDays(hijri, 3));
    }

    [Fact]
    public void The_same_holiday_given_twice_counts_once()
    {
        WorkingCalendar calendar = WorkingCalendar.AnyYear(Independence, new Holiday(Independence, LocalizedText.Same("HUT RI")), Independence);

        Assert.Equal(2, calendar.Holidays.Count);
        Assert.Equal(4, calendar.WorkingDaysBetween(new LocalDate(2026, 8, 17), new LocalDate(2026, 8, 21)));
    }
}
