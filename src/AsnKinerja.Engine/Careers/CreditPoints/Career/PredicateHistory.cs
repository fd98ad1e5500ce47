using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>Whether the predicates of the last years were good enough (Peraturan BKN 3/2023 Pasal 15 huruf c).</summary>
/// <remarks>The text says "the last 2 years". Read here: the 2 calendar years before the day, each rated in full, and what is rated in the year of the day.</remarks>
internal static class PredicateHistory
{
    public static RiseCondition Condition(CreditPointRules rules, IReadOnlyList<CreditPoints> converted, LocalDate day)
    {
        RankRiseRule rule = rules.RankRise;
        int first = day.Year - rule.PredicateYears;
        CreditPredicate lowest = rules.PredicateOf(rule.Predicate);
        CreditPoints[] recent = converted.Where(points => points.Period!.First.Year >= first).ToArray();
        LocalizedText name = new(
            $"Predikat paling rendah {lowest.Name.Indonesian} dalam {rule.PredicateYears} tahun terakhir", $"At least {lowest.Name.English} in the last {rule.PredicateYears} years");
        CreditPoints? low = recent.FirstOrDefault(points => points.Predicate is CreditPredicate predicate && !rules.IsAtLeast(predicate, rule.Predicate));
        if (low is not null)
            return new(name, RiseConditionState.NotMet, new(
                $"{CreditWords.Of(low.Rated).Indonesian}: {low.Predicate!.Name.Indonesian}.", $"{CreditWords.Of(low.Rated).English}: {low.Predicate!.Name.English}."), null, rule.Citation);

        int[] open = Enumerable.Range(first, rule.PredicateYears)
            .Where(year => recent.Where(points => points.Period!.First.Year == year && points.Predicate is not null).Sum(points => points.Months) < 12).ToArray();
        bool isOpen = open.Length > 0 || recent.Any(points => points.Predicate is null);
        string years = string.Join(", ", open.DefaultIfEmpty(day.Year));
        return isOpen
            ? new(name, RiseConditionState.NotKnown, new($"Belum ada predikat untuk seluruh {years}.", $"There is no predicate for the whole of {years}."), null, rule.Citation)
            : new(name, RiseConditionState.Met, new($"{first} sampai {day.Year - 1}: semuanya memenuhi.", $"{first} to {day.Year - 1}: all of them."), null, rule.Citation);
    }
}
