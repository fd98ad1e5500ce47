using System;
using System.Collections.Generic;
using NodaTime;

namespace AsnKinerja.Engine.Periods;

/// <content>The smaller periods that a period is made of, without a hole and without an overlap.</content>
public sealed partial record AppraisalPeriod
{
    /// <summary>The semesters that make up the period, in order. A semester is made of itself.</summary>
    /// <exception cref="InvalidOperationException">The period does not begin and end with a semester.</exception>
    public IReadOnlyList<AppraisalPeriod> Semesters() => Divide(6, "semesters");

    /// <summary>The quarters that make up the period, in order. A quarter is made of itself.</summary>
    /// <exception cref="InvalidOperationException">The period does not begin and end with a quarter.</exception>
    public IReadOnlyList<AppraisalPeriod> Quarters() => Divide(3, "quarters");

    /// <summary>The calendar months that make up the period, in order. A month is made of itself.</summary>
    /// <exception cref="InvalidOperationException">The period does not begin and end with a calendar month.</exception>
    public IReadOnlyList<AppraisalPeriod> Months() => Divide(1, "months");

    private List<AppraisalPeriod> Divide(int months, string parts)
    {
        if (!IsMadeOf(months, First, Last))
            throw new InvalidOperationException(
                $"The period {this} is not made of whole {parts}; it would have to begin on the first day of one and end on the last day of one.");

        List<AppraisalPeriod> periods = [];
        for (LocalDate first = First; first <= Last; first = first.PlusMonths(months))
            periods.Add(StartingAt(first, months));
        return periods;
    }

    private static PeriodKind KindOf(LocalDate first, LocalDate last) =>
        first.Year != last.Year || !IsMadeOf(1, first, last) ? PeriodKind.Custom
        : IsOne(12, first, last) ? PeriodKind.Year
        : IsOne(6, first, last) ? PeriodKind.Semester
        : IsOne(3, first, last) ? PeriodKind.Quarter
        : IsOne(1, first, last) ? PeriodKind.Month
        : PeriodKind.Custom;

    private static bool IsOne(int months, LocalDate first, LocalDate last) =>
        last.Month - first.Month + 1 == months && IsMadeOf(months, first, last);

    private static bool IsMadeOf(int months, LocalDate first, LocalDate last) =>
        first.Day == 1
        && (first.Month - 1) % months == 0
        && last.Month % months == 0
        && last.Day == last.Calendar.GetDaysInMonth(last.Year, last.Month);
}
