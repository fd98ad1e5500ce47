using System;
using AsnKinerja.Engine.Localization;
using NodaTime;

namespace AsnKinerja.Engine.Periods;

/// <summary>A run of days over which performance is appraised; its first and its last day both belong to it.</summary>
/// <remarks>
/// <para>
/// A period is a value, not a state: it is neither open nor closed, and periods may overlap. It is nothing but its days:
/// <c>Between(1 January, 31 December)</c> is the same period as <c>Year</c>, equal to it and of the same <see cref="Kind"/>.
/// </para>
/// <para>
/// Its days lie in the years <see cref="MinimumYear"/> to <see cref="MaximumYear"/>, so that a mistyped year is refused.
/// It is a reference type, so that there is no default value of no days. Immutable.
/// </para>
/// </remarks>
public sealed partial record AppraisalPeriod
{
    /// <summary>The first year that a period may touch.</summary>
    public const int MinimumYear = 1900;

    /// <summary>The last year that a period may touch.</summary>
    public const int MaximumYear = 2200;

    private AppraisalPeriod(LocalDate first, LocalDate last)
    {
        First = first;
        Last = last;
        Kind = KindOf(first, last);
    }

    /// <summary>The first day of the period.</summary>
    public LocalDate First { get; }

    /// <summary>The last day of the period, which belongs to it.</summary>
    public LocalDate Last { get; }

    /// <summary>What the period is called: it follows from the days alone.</summary>
    public PeriodKind Kind { get; }

    /// <summary>How many days the period has, the first and the last counted: at least 1.</summary>
    public int Days => Period.DaysBetween(First, Last) + 1;

    /// <summary>How many whole months the period has, the last day counted; see <see cref="Periods.WholeMonths"/>.</summary>
    public int WholeMonths => Periods.WholeMonths.Between(First, Last);

    /// <summary>The calendar year that the period belongs to, or null where it runs over the turn of a year.</summary>
    public int? CalendarYear => First.Year == Last.Year ? First.Year : null;

    /// <summary>What people call the period, such as "Triwulan III 2026" and "Third quarter of 2026".</summary>
    public LocalizedText Name => PeriodName.Of(this);

    /// <summary>A calendar year.</summary>
    /// <remarks>The annual appraisal: PermenPANRB 6/2022, Lampiran Bab IV A.8.</remarks>
    /// <param name="year">The year, <see cref="MinimumYear"/> to <see cref="MaximumYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside that range.</exception>
    public static AppraisalPeriod Year(int year) => Part(year, 1, 1, "year", nameof(year));

    /// <summary>Half a calendar year.</summary>
    /// <param name="year">The year, <see cref="MinimumYear"/> to <see cref="MaximumYear"/>.</param>
    /// <param name="number">1 (January to June) or 2 (July to December).</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the number is outside its range.</exception>
    public static AppraisalPeriod Semester(int year, int number) => Part(year, number, 2, "semester", nameof(number));

    /// <summary>Three calendar months (<i>triwulan</i>).</summary>
    /// <remarks>One of the two lengths of a periodic evaluation: PermenPANRB 6/2022 Pasal 24.</remarks>
    /// <param name="year">The year, <see cref="MinimumYear"/> to <see cref="MaximumYear"/>.</param>
    /// <param name="number">1 (January to March) to 4 (October to December).</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the number is outside its range.</exception>
    public static AppraisalPeriod Quarter(int year, int number) => Part(year, number, 4, "quarter", nameof(number));

    /// <summary>A calendar month.</summary>
    /// <remarks>One of the two lengths of a periodic evaluation: PermenPANRB 6/2022 Pasal 24.</remarks>
    /// <param name="year">The year, <see cref="MinimumYear"/> to <see cref="MaximumYear"/>.</param>
    /// <param name="number">1 (January) to 12 (December).</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the number is outside its range.</exception>
    public static AppraisalPeriod Month(int year, int number) => Part(year, number, 12, "month", nameof(number));

    /// <summary>The days from a first to a last day, both included.</summary>
    /// <param name="first">The first day. A date of another calendar stands for the same day in the ISO calendar.</param>
    /// <param name="last">The last day; the same as <paramref name="first"/> for a period of one day.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is outside the years <see cref="MinimumYear"/> to <see cref="MaximumYear"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static AppraisalPeriod Between(LocalDate first, LocalDate last)
    {
        LocalDate from = IsoDay.Of(first), to = IsoDay.Of(last);
        RequireYear(from.Year, nameof(first));
        RequireYear(to.Year, nameof(last));
        return to < from
            ? throw new ArgumentException(
                $"The period ends on {IsoDay.Text(to)}, before it begins on {IsoDay.Text(from)}; the last day is the first day or a later one.",
                nameof(last))
            : new AppraisalPeriod(from, to);
    }

    /// <summary>Whether a day belongs to the period; its first and its last day do.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day)
    {
        LocalDate iso = IsoDay.Of(day);
        return First <= iso && iso <= Last;
    }

    /// <summary>The days that two periods have in common, or null where they have none.</summary>
    /// <param name="other">The other period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public AppraisalPeriod? Overlap(AppraisalPeriod other)
    {
        Throw.IfNull(other);
        LocalDate first = LocalDate.Max(First, other.First), last = LocalDate.Min(Last, other.Last);
        return last < first ? null : new AppraisalPeriod(first, last);
    }

    /// <summary>The same days as NodaTime's interval of dates, which counts both ends too.</summary>
    public DateInterval ToDateInterval() => new(First, Last);

    private static AppraisalPeriod Part(int year, int number, int partsOfYear, string what, string parameter)
    {
        RequireYear(year, nameof(year));
        if (number < 1 || number > partsOfYear)
            throw new ArgumentOutOfRangeException(
                parameter, number, $"A year has no {what} {number}; its {what}s are numbered 1 to {partsOfYear}.");
        return StartingAt(new LocalDate(year, ((number - 1) * (12 / partsOfYear)) + 1, 1), 12 / partsOfYear);
    }

    private static AppraisalPeriod StartingAt(LocalDate first, int months) =>
        new(first, first.PlusMonths(months).PlusDays(-1));

    private static void RequireYear(int year, string parameter)
    {
        if (year is < MinimumYear or > MaximumYear)
            throw new ArgumentOutOfRangeException(
                parameter, year, $"The year {year} is not one of appraisals; use {MinimumYear} to {MaximumYear}.");
    }
}
