using System;
using NodaTime;

namespace AsnKinerja.Engine.Periods;

/// <content>Counting days forward, and between two days.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>The most days that are counted forward at once.</summary>
    public const int MostDays = 10_000;

    /// <summary>The day on which a number of working days after a day is full: day 1 is the first working day after it.</summary>
    /// <remarks>"At most 14 working days since receipt": <c>AddWorkingDays(received, 14)</c> is the last day in time.</remarks>
    /// <param name="from">The day of the event, which is not counted; it need not be a working day, nor one whose holidays are known.</param>
    /// <param name="days">How many working days, 0 to <see cref="MostDays"/>; 0 gives the day itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is outside its range.</exception>
    /// <exception cref="HolidaysUnknownException">The count runs into years whose holidays are not known.</exception>
    public LocalDate AddWorkingDays(LocalDate from, int days)
    {
        LocalDate start = Checked(from, days);
        if (days == 0) return start;
        LocalDate next = Known(start.PlusDays(1)), reached = start;
        int perWeek = 7 - Weekend.Count, counted = 0;

        // A week has at most so many working days, so whole weeks of what is left never jump too far.
        while (counted < days)
        {
            reached = reached.PlusDays(Math.Max(1, (days - counted) / perWeek * 7));
            counted = Count(next, reached);
        }

        while (!IsOpen(reached)) reached = reached.PlusDays(-1);
        return Known(reached);
    }

    /// <summary>The day on which a number of days after a day is full, of the kind that a deadline counts; day 1 is after the day.</summary>
    /// <param name="from">The day of the event, which is not counted.</param>
    /// <param name="days">How many days, 0 to <see cref="MostDays"/>.</param>
    /// <param name="count">Which days are counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is outside its range, or the kind is none of its values.</exception>
    /// <exception cref="HolidaysUnknownException">Working days are counted, and the count runs into years whose holidays are not known.</exception>
    public LocalDate Add(LocalDate from, int days, DayCount count) => count switch
    {
        DayCount.WorkingDays => AddWorkingDays(from, days),
        DayCount.CalendarDays => Checked(from, days).PlusDays(days),
        _ => throw new ArgumentOutOfRangeException(nameof(count), count, "Days are counted as CalendarDays or as WorkingDays."),
    };

    /// <summary>How many working days there are from a first to a last day, both included.</summary>
    /// <param name="first">The first day, which counts if it is a working day.</param>
    /// <param name="last">The last day, which counts if it is a working day; not before <paramref name="first"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    /// <exception cref="HolidaysUnknownException">The holidays of one of the days are not known.</exception>
    public int WorkingDaysBetween(LocalDate first, LocalDate last)
    {
        LocalDate from = IsoDay.Of(first), to = IsoDay.Of(last);
        return to < from
            ? throw new ArgumentException($"The last day, {IsoDay.Text(to)}, is before the first, {IsoDay.Text(from)}; days are counted forward.", nameof(last))
            : Count(Known(from), Known(to));
    }

    private static LocalDate Checked(LocalDate from, int days)
    {
        LocalDate start = IsoDay.Of(from);
        if (days is < 0 or > MostDays)
            throw new ArgumentOutOfRangeException(nameof(days), days, $"{days} days cannot be counted forward; use 0 to {MostDays}.");
        return start.Year is < AppraisalPeriod.MinimumYear or > AppraisalPeriod.MaximumYear
            ? throw new ArgumentOutOfRangeException(
                nameof(from), start, $"The day {IsoDay.Text(start)} is not one of appraisals; use the years {AppraisalPeriod.MinimumYear} to {AppraisalPeriod.MaximumYear}.")
            : start;
    }

    // Whole weeks at once, then the days that are left, less the holidays among them.
    private int Count(LocalDate first, LocalDate last)
    {
        int days = Period.DaysBetween(first, last) + 1;
        int count = days / 7 * (7 - Weekend.Count);
        for (LocalDate day = last.PlusDays(1 - (days % 7)); day <= last; day = day.PlusDays(1))
            if (!IsWeekend(day)) count++;
        return count - (UpTo(last) - UpTo(first.PlusDays(-1)));
    }

    // How many of the closed weekdays lie on this day or before it.
    private int UpTo(LocalDate day)
    {
        int at = Array.BinarySearch(_closed, day);
        return at < 0 ? ~at : at + 1;
    }

    private bool IsOpen(LocalDate day) => !IsWeekend(day) && Array.BinarySearch(_closed, day) < 0;
}
