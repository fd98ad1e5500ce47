using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>What can be wrong with a career before any point is counted.</summary>
internal static class CareerCheck
{
    public static IEnumerable<LocalizedText> Problems(CreditPointCareer career, LocalDate day)
    {
        CreditPointRules rules = career.Rules;
        LocalDate begins = career.Beginning.Date;
        if (day < begins) yield return new($"{IsoDay.Text(day)} mendahului awal karier, {IsoDay.Text(begins)}.", $"{IsoDay.Text(day)} is before the career begins on {IsoDay.Text(begins)}.");
        if (career.RankSince > begins)
            yield return new(
                $"Pangkat pertama dipegang sejak {IsoDay.Text(career.RankSince)}, sesudah awal karier {IsoDay.Text(begins)}.",
                $"The first rank is held since {IsoDay.Text(career.RankSince)}, after the career begins on {IsoDay.Text(begins)}.");
        CareerEvent[] all = [career.Beginning, .. career.Events];
        foreach (string level in all.Select(happened => happened.Level).OfType<string>().Distinct())
            if (rules.Find(level) is null) yield return SegmentCheck.LevelProblem(rules, level);
        foreach (string rank in all.Select(happened => happened.Rank).Concat(all.Select(happened => happened.StartingAt)).OfType<string>().Distinct())
            if (!RankOrder.IsRank(rank)) yield return EntryBuilder.RankProblem(rank);
        foreach (CareerEvent entry in all.Where(happened => happened.Kind == CareerEventKind.Entry))
            if (Beginning(rules, entry) is LocalizedText unfit) yield return unfit;
        foreach (CareerEvent early in career.Events.Where(happened => happened.Date < begins).OrderBy(happened => happened.Date))
            yield return new($"{IsoDay.Text(early.Date)}: {early.Name.Indonesian} mendahului awal karier.", $"{IsoDay.Text(early.Date)}: {early.Name.English} is before the career begins.");
        foreach (IGrouping<(LocalDate Date, CareerEventKind Kind), CareerEvent> same in career.Events
                     .Where(happened => happened.Kind != CareerEventKind.Diploma).GroupBy(happened => (happened.Date, happened.Kind)).Where(group => group.Count() > 1).OrderBy(group => group.Key.Date))
            yield return new($"{IsoDay.Text(same.Key.Date)}: {same.First().Name.Indonesian} tertulis lebih dari sekali.", $"{IsoDay.Text(same.Key.Date)}: {same.First().Name.English} stands more than once.");
        foreach (LocalizedText problem in SegmentCheck.Problems(rules, career.Periods)) yield return problem;
        foreach (RatedPeriod rated in SegmentCheck.Sorted(career.Periods))
            foreach (LocalizedText problem in Placed(career, rated, all)) yield return problem;
    }

    // Basic points are counted from the rank at which the post begins, so entry and points must say the same.
    private static LocalizedText? Beginning(CreditPointRules rules, CareerEvent entry)
    {
        if (entry.StartingAt is string starting && rules.Find(entry.Level!) is CreditPointLevel level && RankOrder.IsRank(starting) && !level.Ranks.Contains(starting))
            return new($"{starting} bukan golongan ruang {level.Id}; yang sah: {string.Join(", ", level.Ranks)}.", $"{starting} is no rank of {level.Id}; allowed: {string.Join(", ", level.Ranks)}.");
        if (entry.Points!.Basis is not BasicPointsBasis basis || basis.StartingAt == entry.StartingAt) return null;
        string entered = entry.StartingAt ?? "-", counted = basis.StartingAt ?? "-";
        return new(
            $"{IsoDay.Text(entry.Date)}: {entry.Name.Indonesian}: jabatannya dimulai pada {entered}, sedangkan angka kredit dasarnya dihitung dari {counted}; sebutkan startingAt yang sama pada keduanya.",
            $"{IsoDay.Text(entry.Date)}: {entry.Name.English}: the post begins at {entered}, but its basic points are counted from {counted}; give both the same startingAt.");
    }

    private static IEnumerable<LocalizedText> Placed(CreditPointCareer career, RatedPeriod rated, CareerEvent[] all)
    {
        if (rated.Period is not AppraisalPeriod period)
        {
            yield return new($"{rated}: periode dalam karier memerlukan hari; pakai RatedPeriod.Over.", $"{rated}: a period of a career needs its days; use RatedPeriod.Over.");
            yield break;
        }

        if (period.First < career.Beginning.Date)
        {
            yield return new(
                $"{period}: dimulai sebelum awal karier {IsoDay.Text(career.Beginning.Date)}; masukkan ke angka kredit awal (CreditPointRules.Entry).",
                $"{period}: begins before the career does on {IsoDay.Text(career.Beginning.Date)}; it belongs to the points of the entry (CreditPointRules.Entry).");
            yield break;
        }

        foreach (CareerEvent change in all.Where(happened => happened.Splits && period.First < happened.Date && happened.Date <= period.Last).OrderBy(happened => happened.Date).ThenBy(happened => happened.Kind))
        {
            AppraisalPeriod before = AppraisalPeriod.Between(period.First, change.Date.PlusDays(-1)), after = AppraisalPeriod.Between(change.Date, period.Last);
            yield return new(
                $"{period}: {change.Name.Indonesian} pada {IsoDay.Text(change.Date)} jatuh di dalamnya; pisahkan menjadi {before} dan {after}.",
                $"{period}: {change.Name.English} on {IsoDay.Text(change.Date)} falls into it; split it into {before} and {after}.");
        }

        if (all.Where(happened => happened.Kind is CareerEventKind.Release or CareerEventKind.Entry && happened.Date <= period.First)
                .OrderBy(happened => happened.Date).ThenBy(happened => happened.Kind).LastOrDefault() is { Kind: CareerEventKind.Release } release)
            yield return new(
                $"{period}: di luar jabatan sejak {IsoDay.Text(release.Date)}; yang dikonversi saat diangkat kembali masuk ke angka kredit pengangkatan itu.",
                $"{period}: outside the post since {IsoDay.Text(release.Date)}; what is converted on return belongs to the points of that entry.");
    }
}
