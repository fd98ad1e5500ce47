using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>Finds every problem of rated periods at once, whatever their order.</summary>
internal static class SegmentCheck
{
    public static IEnumerable<LocalizedText> Problems(CreditPointRules rules, IEnumerable<CreditPointSegment> segments)
    {
        CreditPointSegment[] sorted = Sorted(segments);
        return sorted.Select(segment => segment.Level).Distinct().Where(level => rules.Find(level) is null).Select(level => LevelProblem(rules, level))
            .Concat(Problems(rules, sorted.Select(segment => segment.Rated).ToArray()));
    }

    public static IEnumerable<LocalizedText> Problems(CreditPointRules rules, IReadOnlyCollection<RatedPeriod> periods)
    {
        foreach (RatedPeriod rated in Sorted(periods))
        {
            string where = Where(rated);
            if (PredicateReading.Of(rules, rated.Predicate, rated.Period).Problem is LocalizedText problem) yield return new($"{where}: {problem.Indonesian}.", $"{where}: {problem.English}.");
            if (rated.Period is AppraisalPeriod period && period.CalendarYear is null) yield return CrossesYears(period);
            else if (MonthProblem(rated) is LocalizedText months) yield return months;
        }

        foreach (LocalizedText problem in Overlaps(periods)) yield return problem;
        foreach (LocalizedText problem in MonthCheck.Problems(periods)) yield return problem;
    }

    /// <summary>By the days, those without days last; ties by what they say, so that no order of input matters.</summary>
    public static CreditPointSegment[] Sorted(IEnumerable<CreditPointSegment> segments) => segments
        .OrderBy(segment => segment.Rated.Period is null).ThenBy(segment => segment.Rated.Period?.First).ThenBy(segment => segment.Rated.Period?.Last)
        .ThenByDescending(segment => segment.Rated.Months).ThenBy(segment => segment.Rated.Predicate, System.StringComparer.Ordinal)
        .ThenBy(segment => segment.Level, System.StringComparer.Ordinal).ToArray();

    public static RatedPeriod[] Sorted(IEnumerable<RatedPeriod> periods) => Sorted(periods.Select(rated => new CreditPointSegment("", rated))).Select(segment => segment.Rated).ToArray();

    public static LocalizedText LevelProblem(CreditPointRules rules, string level)
    {
        string ids = string.Join(", ", rules.Levels.Select(known => known.Id));
        string? near = Yaml.Spelling.Nearest(level, rules.Levels.Select(known => known.Id));
        return new(
            $"jenjang '{level}' tidak dikenal; {(near is null ? "" : $"maksud Anda '{near}'? ")}yang sah: {ids}.",
            $"the level '{level}' is not known; {(near is null ? "" : $"did you mean '{near}'? ")}allowed: {ids}.");
    }

    private static string Where(RatedPeriod rated) => rated.Period?.ToString() ?? CreditWords.Months(rated.Months).English;

    // The parts that a period over the turn of years must be given as, with their months.
    private static LocalizedText CrossesYears(AppraisalPeriod period)
    {
        List<string> indonesian = [], english = [];
        for (LocalDate from = period.First; from <= period.Last; from = new LocalDate(from.Year + 1, 1, 1))
        {
            LocalDate end = new(from.Year, 12, 31);
            AppraisalPeriod part = AppraisalPeriod.Between(from, end < period.Last ? end : period.Last);
            LocalizedText months = CreditWords.Months(part.WholeMonths);
            indonesian.Add($"{part} ({months.Indonesian})");
            english.Add($"{part} ({months.English})");
        }

        return new(
            $"{period}: melewati pergantian tahun; pisahkan menjadi {string.Join(" dan ", indonesian)}.",
            $"{period}: runs over the turn of a year; split it into {string.Join(" and ", english)}.");
    }

    private static LocalizedText? MonthProblem(RatedPeriod rated)
    {
        int months = rated.Months;
        if (rated.Period is not AppraisalPeriod period)
            return months is >= 1 and <= 12 ? null : new($"{months} bulan: bulan suatu periode adalah 1 sampai 12.", $"{months} months: the months of a period are 1 to 12.");
        int touched = period.Last.Month - period.First.Month + 1;
        if (rated.GivenMonths is null && months == 0)
            return new(
                $"{period}: tidak memuat satu bulan penuh; sebutkan bulan yang dihitung (1 sampai {touched}), atau gabungkan dengan periode di sebelahnya.",
                $"{period}: has no whole month; say how many months count (1 to {touched}), or join it with the period beside it.");
        return months >= 1 && months <= touched
            ? null
            : new($"{period}: {months} bulan di luar rentang; periode itu menyentuh {touched} bulan, maka yang sah 1 sampai {touched}.",
                $"{period}: {months} months are out of range; the period touches {touched} months, so 1 to {touched} are allowed.");
    }

    private static IEnumerable<LocalizedText> Overlaps(IEnumerable<RatedPeriod> periods)
    {
        AppraisalPeriod? furthest = null;
        foreach (AppraisalPeriod period in Sorted(periods).Select(rated => rated.Period).OfType<AppraisalPeriod>())
        {
            if (furthest?.Overlap(period) is AppraisalPeriod both)
                yield return furthest == period
                    ? new($"{period}: periode ini tertulis dua kali; sisakan satu.", $"{period}: the period stands twice; keep one of the two.")
                    : new($"{period}: bertumpang tindih dengan {furthest} pada {both}; setiap hari milik satu periode.", $"{period}: overlaps {furthest} on {both}; each day belongs to one period.");
            if (furthest is null || period.Last > furthest.Last) furthest = period;
        }
    }
}
