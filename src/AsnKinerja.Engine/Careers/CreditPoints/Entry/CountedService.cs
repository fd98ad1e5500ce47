using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>The service in a rank that counts: the last years, where a limit cuts it.</summary>
internal sealed record CountedService(IReadOnlyList<RatedPeriod> Periods, int Months, int AllMonths, LocalizedText? Problem)
{
    /// <summary>The latest periods, up to a limit.</summary>
    /// <param name="rules">The rules that know the predicates.</param>
    /// <param name="periods">The periods; those without days must all have one predicate where something is cut.</param>
    /// <param name="mostMonths">The months that count at most.</param>
    /// <param name="wholeYears">Whether only whole years count.</param>
    public static CountedService Of(CreditPointRules rules, IReadOnlyCollection<RatedPeriod> periods, int mostMonths, bool wholeYears)
    {
        int all = periods.Sum(rated => rated.Months);
        int left = Math.Min(mostMonths, wholeYears ? all / 12 * 12 : all);
        if (left == all) return new(wholeYears ? InYears(rules, SegmentCheck.Sorted(periods)) : SegmentCheck.Sorted(periods), all, all, null);
        if (periods.Any(rated => rated.Period is null) && periods.Select(rated => rated.Predicate).Distinct().Count() > 1) return new([], 0, all, NeedsDays);
        int counted = left;
        List<RatedPeriod> kept = [];
        foreach (RatedPeriod rated in SegmentCheck.Sorted(periods).Reverse())
        {
            if (left == 0) break;
            int months = Math.Min(left, rated.Months);
            kept.Add(months == rated.Months ? rated : rated.Cut(months));
            left -= months;
        }

        return new(InYears(rules, kept), counted, all, null);
    }

    // Where years are counted, n years of one predicate are n times a year: months that the calendar or the limit parts are put together before anything is rounded.
    private static IReadOnlyList<RatedPeriod> InYears(CreditPointRules rules, IReadOnlyCollection<RatedPeriod> kept)
    {
        List<RatedPeriod> years = [];
        foreach (IGrouping<string?, RatedPeriod> same in kept.GroupBy(rated => rated.Predicate))
        {
            int months = same.Sum(rated => rated.Months);

            // A word that is known only until a day needs the days of its period.
            if (same.Count(rated => rated.Months < 12) < 2 || PredicateReading.Of(rules, same.Key, null).Problem is not null) years.AddRange(same);
            else years.AddRange(RatedPeriod.Served(months / 12, months % 12, same.Key));
        }

        return years;
    }

    private static LocalizedText NeedsDays { get; } = new(
        "Hanya tahun-tahun terakhir yang dihitung, dan predikatnya berbeda-beda: sebutkan hari setiap periode.",
        "Only the last years count, and the predicates differ: give the days of each period.");
}
