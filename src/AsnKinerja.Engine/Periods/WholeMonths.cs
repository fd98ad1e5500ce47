using System;
using NodaTime;

namespace AsnKinerja.Engine.Periods;

/// <summary>Counts the whole months of a run of days whose last day counts.</summary>
/// <remarks>
/// <para>
/// A month that begins on the 16th is over at the end of the 15th of the next month; one that begins on the 1st is over at
/// the end of that month. Where the month of the end is too short to have the day, its last day ends the month: a month
/// from 31 January is over at the end of 28 (or 29) February.
/// </para>
/// <para>
/// So 16 October to 15 January is 3 months, where a difference of dates (<c>Period.Between</c>) gives 2 months and 30 days.
/// Cutting a run of days into pieces never gains a month: the pieces have together at most the months of the whole.
/// </para>
/// </remarks>
public static class WholeMonths
{
    /// <summary>The whole months from a first to a last day, both included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, which counts; not before <paramref name="first"/>.</param>
    /// <returns>The months, 0 or more; days beyond the last whole month are left out.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static int Between(LocalDate first, LocalDate last)
    {
        LocalDate from = IsoDay.Of(first), to = IsoDay.Of(last);
        if (to < from)
            throw new ArgumentException(
                $"The last day, {IsoDay.Text(to)}, is before the first, {IsoDay.Text(from)}; months are counted forward.", nameof(last));

        // Plain arithmetic instead of "add a day and take the difference": that has no answer on the last day of the
        // calendar, and from 31 January it would have the month over on 27 February.
        int apart = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        int daysInLastMonth = to.Calendar.GetDaysInMonth(to.Year, to.Month);
        if (from.Day == 1) return to.Day == daysInLastMonth ? apart + 1 : apart;
        return to.Day >= Math.Min(from.Day - 1, daysInLastMonth) ? apart : apart - 1;
    }
}
