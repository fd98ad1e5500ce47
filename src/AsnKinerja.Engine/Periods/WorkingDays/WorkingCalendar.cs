using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace AsnKinerja.Engine.Periods;

/// <summary>Which days are working days: those that are neither of the weekend nor a holiday.</summary>
/// <remarks>
/// <para>
/// The weekend is Saturday and Sunday unless said otherwise (<see cref="WithWeekend"/>). Holidays and joint leave are set anew for each
/// year, so the library knows none: they are given.
/// </para>
/// <para>
/// <see cref="ForYears"/> knows the years whose holidays it was given and refuses to count in others
/// (<see cref="HolidaysUnknownException"/>). <see cref="AnyYear"/> takes what it was given for everything there is.
/// </para>
/// <para>The order of the holidays does not matter, and one on a weekend changes nothing. Immutable.</para>
/// </remarks>
public sealed partial class WorkingCalendar
{
    private static readonly IsoDayOfWeek[] SaturdayAndSunday = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    private readonly bool[] _isWeekend = new bool[8];
    private readonly LocalDate[] _closed;

    private WorkingCalendar(IEnumerable<Holiday> holidays, AppraisalPeriod? covered, IEnumerable<IsoDayOfWeek> weekend)
    {
        Covered = covered;
        Weekend = Array.AsReadOnly(weekend.Distinct().OrderBy(day => day).ToArray());
        foreach (IsoDayOfWeek day in Weekend) _isWeekend[(int)day] = true;
        Holidays = Array.AsReadOnly(holidays.Distinct()
            .OrderBy(holiday => holiday.Day)
            .ThenBy(holiday => holiday.Kind)
            .ThenBy(holiday => holiday.Name?.Indonesian, StringComparer.Ordinal)
            .ThenBy(holiday => holiday.Name?.English, StringComparer.Ordinal)
            .ToArray());
        _closed = Holidays.Select(holiday => holiday.Day).Where(day => !IsWeekend(day)).Distinct().ToArray();
    }

    /// <summary>The days whose holidays are known, or null where every day counts as known.</summary>
    public AppraisalPeriod? Covered { get; }

    /// <summary>The days of the week that are never working days, from Monday.</summary>
    public IReadOnlyList<IsoDayOfWeek> Weekend { get; }

    /// <summary>The holidays, by day.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>A calendar with all holidays of these years; days of other years are refused.</summary>
    /// <param name="firstYear">The first year whose holidays are given, <see cref="AppraisalPeriod.MinimumYear"/> or later.</param>
    /// <param name="lastYear">The last such year, <see cref="AppraisalPeriod.MaximumYear"/> or earlier.</param>
    /// <param name="holidays">The public holidays and the joint leave of these years, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside its range.</exception>
    /// <exception cref="ArgumentException">The last year is before the first, or a holiday is in none of the years.</exception>
    public static WorkingCalendar ForYears(int firstYear, int lastYear, IEnumerable<Holiday> holidays)
    {
        AppraisalPeriod first = AppraisalPeriod.Year(firstYear), last = AppraisalPeriod.Year(lastYear);
        if (lastYear < firstYear)
            throw new ArgumentException($"The last year, {lastYear}, is before the first, {firstYear}.", nameof(lastYear));
        AppraisalPeriod covered = AppraisalPeriod.Between(first.First, last.Last);
        Holiday[] all = Throw.IfNull(holidays).ToArray();
        foreach (Holiday holiday in all)
            if (!covered.Contains(holiday.Day))
                throw new ArgumentException(
                    $"The holiday {holiday} is not in the years {firstYear} to {lastYear} whose holidays are given; add its year, or leave it out.", nameof(holidays));
        return new WorkingCalendar(all, covered, SaturdayAndSunday);
    }

    /// <summary>A calendar of one year with all its holidays; days of other years are refused.</summary>
    /// <param name="year">The year.</param>
    /// <param name="holidays">The public holidays and the joint leave of the year, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    /// <exception cref="ArgumentException">A holiday is in another year.</exception>
    public static WorkingCalendar ForYear(int year, IEnumerable<Holiday> holidays) => ForYears(year, year, holidays);

    /// <summary>A calendar that takes every day that is neither listed nor of the weekend for a working day, in whatever year.</summary>
    /// <param name="holidays">The days on which offices are closed; there may be none.</param>
    public static WorkingCalendar AnyYear(params IEnumerable<Holiday> holidays) => new(Throw.IfNull(holidays), null, SaturdayAndSunday);

    /// <summary>The same calendar with another weekend, for instance only Sunday where six days are worked.</summary>
    /// <param name="weekend">The days of the week that are never working days; none for a service that never closes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is none of Monday to Sunday.</exception>
    /// <exception cref="ArgumentException">All seven days are given.</exception>
    public WorkingCalendar WithWeekend(params IsoDayOfWeek[] weekend)
    {
        foreach (IsoDayOfWeek day in Throw.IfNull(weekend))
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
                throw new ArgumentOutOfRangeException(nameof(weekend), day, $"There is no such day of the week as {day}; use Monday to Sunday.");
        return weekend.Distinct().Count() == 7
            ? throw new ArgumentException("All seven days are weekend; at least one day of the week must be a working day.", nameof(weekend))
            : new WorkingCalendar(Holidays, Covered, weekend);
    }

    /// <summary>Whether the calendar can say if a day is a working day.</summary>
    /// <param name="day">The day.</param>
    public bool Knows(LocalDate day) => Covered?.Contains(day) ?? true;

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="HolidaysUnknownException">The holidays of its year are not known.</exception>
    public bool IsWorkingDay(LocalDate day) => IsOpen(Known(day));

    /// <summary>The holidays on a day; empty on most days.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="HolidaysUnknownException">The holidays of its year are not known.</exception>
    public IReadOnlyList<Holiday> HolidaysOn(LocalDate day)
    {
        LocalDate iso = Known(day);
        return Holidays.Where(holiday => holiday.Day == iso).ToArray();
    }

    private LocalDate Known(LocalDate day)
    {
        LocalDate iso = IsoDay.Of(day);
        return Covered is AppraisalPeriod covered && !covered.Contains(iso) ? throw new HolidaysUnknownException(iso, covered) : iso;
    }

    private bool IsWeekend(LocalDate day) => _isWeekend[(int)day.DayOfWeek];
}
