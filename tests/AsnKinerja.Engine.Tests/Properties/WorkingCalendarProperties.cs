using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

/// <summary>The calendar against a walk that looks at one day after the other.</summary>
public class WorkingCalendarProperties
{
    [Property(Arbitrary = [typeof(Calendars)], MaxTest = 400)]
    public void Counting_forward_is_walking_day_by_day(WorkingCalendar calendar, LocalDate from, byte days)
    {
        LocalDate walked = from;
        for (int left = days; left > 0;)
        {
            walked = walked.PlusDays(1);
            if (IsOpen(calendar, walked)) left--;
        }

        Assert.Equal(walked, calendar.AddWorkingDays(from, days));
        Assert.Equal(walked, calendar.Add(from, days, DayCount.WorkingDays));
        Assert.Equal(from.PlusDays(days), calendar.Add(from, days, DayCount.CalendarDays));
    }

    [Property(Arbitrary = [typeof(Calendars)], MaxTest = 400)]
    public void Counting_between_is_looking_at_every_day(WorkingCalendar calendar, LocalDate first, ushort length)
    {
        LocalDate last = first.PlusDays(length % 900);
        Assert.Equal(Days(first, last).Count(day => IsOpen(calendar, day)), calendar.WorkingDaysBetween(first, last));
        Assert.Equal(IsOpen(calendar, first), calendar.IsWorkingDay(first));
    }

    [Property(Arbitrary = [typeof(Calendars)])]
    public void The_day_reached_is_a_working_day_and_as_many_lie_up_to_it(WorkingCalendar calendar, LocalDate from, byte days)
    {
        if (days == 0) return;
        LocalDate due = calendar.AddWorkingDays(from, days);
        Assert.True(calendar.IsWorkingDay(due));
        Assert.Equal(days, calendar.WorkingDaysBetween(from.PlusDays(1), due));
    }

    [Property(Arbitrary = [typeof(Calendars)])]
    public void Another_holiday_never_makes_a_deadline_earlier(WorkingCalendar calendar, LocalDate from, LocalDate holiday, byte days)
    {
        WorkingCalendar more = WorkingCalendar.AnyYear(calendar.Holidays.Append(holiday)).WithWeekend([.. calendar.Weekend]);
        Assert.True(more.AddWorkingDays(from, days) >= calendar.AddWorkingDays(from, days));
    }

    [Property(Arbitrary = [typeof(Calendars)])]
    public void The_order_of_the_holidays_changes_nothing(WorkingCalendar calendar, LocalDate from, byte days)
    {
        WorkingCalendar reversed = WorkingCalendar.AnyYear(calendar.Holidays.Reverse()).WithWeekend([.. calendar.Weekend.Reverse()]);
        Assert.Equal(calendar.Holidays, reversed.Holidays);
        Assert.Equal(calendar.AddWorkingDays(from, days), reversed.AddWorkingDays(from, days));
    }

    [Property(Arbitrary = [typeof(Calendars)])]
    public void A_calendar_of_some_years_counts_as_one_of_all_years_or_refuses(WorkingCalendar calendar, LocalDate from, byte days)
    {
        WorkingCalendar strict = WorkingCalendar.ForYears(2021, 2026, calendar.Holidays.Where(holiday => holiday.Day.Year is >= 2021 and <= 2026)).WithWeekend([.. calendar.Weekend]);
        bool isKnown = days == 0 || (from.PlusDays(1).Year >= 2021 && strict.Knows(calendar.AddWorkingDays(from, days)));
        if (isKnown) Assert.Equal(calendar.AddWorkingDays(from, days), strict.AddWorkingDays(from, days));
        else Assert.Throws<HolidaysUnknownException>(() => strict.AddWorkingDays(from, days));
    }

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last)
    {
        for (LocalDate day = first; day <= last; day = day.PlusDays(1)) yield return day;
    }

    private static bool IsOpen(WorkingCalendar calendar, LocalDate day) =>
        !calendar.Weekend.Contains(day.DayOfWeek) && calendar.Holidays.All(holiday => holiday.Day != day);

    public static class Calendars
    {
        private static readonly Gen<LocalDate> Day = PeriodGenerators.Days().Generator;

        public static Arbitrary<LocalDate> Days() => PeriodGenerators.Days();

        public static Arbitrary<WorkingCalendar> Working()
        {
            // Runs of closed days too, as around Lebaran.
            Gen<LocalDate[]> closed = Day.SelectMany(first => Gen.Choose(1, 12).Select(length => Enumerable.Range(0, length).Select(first.PlusDays).ToArray()));
            Gen<IsoDayOfWeek[]> weekend = Gen.Elements<IsoDayOfWeek[]>(
                [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], [IsoDayOfWeek.Sunday], [], [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day is not (IsoDayOfWeek.None or IsoDayOfWeek.Wednesday))]);
            return closed.ListOf().SelectMany(runs => weekend.Select(days =>
                WorkingCalendar.AnyYear(runs.SelectMany(run => run).Select(Holiday.FromLocalDate)).WithWeekend(days))).ToArbitrary();
        }
    }
}
