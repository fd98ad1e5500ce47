using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Careers;

/// <summary>What can be wrong with the months of several periods of a year together: months counted twice, and months that are lost where a period is split.</summary>
internal static class MonthCheck
{
    public static IEnumerable<LocalizedText> Problems(IEnumerable<RatedPeriod> periods)
    {
        foreach (IGrouping<int, RatedPeriod> year in periods
                     .Where(rated => rated.Period?.CalendarYear is not null && rated.Months is >= 1 and <= 12)
                     .GroupBy(rated => rated.Period!.CalendarYear!.Value).OrderBy(year => year.Key))
        {
            RatedPeriod[] inOrder = SegmentCheck.Sorted(year);
            if (Crowded(inOrder) is LocalizedText crowded) yield return crowded;
            else
                foreach (LocalizedText lost in Runs(inOrder).Select(Lost).OfType<LocalizedText>()) yield return lost;
        }
    }

    // Whole months always have room; months given by hand may add up to more than the periods touch, in the whole year or in a part of it.
    private static LocalizedText? Crowded(RatedPeriod[] periods)
    {
        if (periods.All(rated => rated.GivenMonths is null)) return null;
        for (int from = 0; from < periods.Length; from++)
        {
            int months = 0;
            for (int to = from; to < periods.Length; to++)
            {
                months += periods[to].Months;
                int touched = periods[to].Period!.Last.Month - periods[from].Period!.First.Month + 1;
                if (to == from || months <= touched) continue;
                AppraisalPeriod both = AppraisalPeriod.Between(periods[from].Period!.First, periods[to].Period!.Last);
                return new(
                    $"{both}: bulan periodenya berjumlah {months}, padahal hanya menyentuh {touched}; setiap bulan dihitung sekali.",
                    $"{both}: the months of its periods add up to {months}, and they touch only {touched}; each month counts once.");
            }
        }

        return null;
    }

    // Periods of which each begins on the day after the one before.
    private static IEnumerable<IReadOnlyList<RatedPeriod>> Runs(RatedPeriod[] periods)
    {
        List<RatedPeriod> run = [];
        foreach (RatedPeriod rated in periods)
        {
            if (run.Count > 0 && run[run.Count - 1].Period!.Last.PlusDays(1) != rated.Period!.First)
            {
                yield return run;
                run = [];
            }

            run.Add(rated);
        }

        yield return run;
    }

    // A month that is split between two periods may be whole in neither: somebody must say to which it belongs, or it is gone.
    private static LocalizedText? Lost(IReadOnlyList<RatedPeriod> run)
    {
        if (run.Any(rated => rated.GivenMonths is not null)) return null;
        int together = WholeMonths.Between(run[0].Period!.First, run[run.Count - 1].Period!.Last), counted = run.Sum(rated => rated.Months);
        string periods = string.Join(", ", run.Select(rated => rated.Period!.ToString()));
        return counted == together
            ? null
            : new($"{periods}: bersama-sama {together} bulan penuh, sendiri-sendiri hanya {counted}; sebutkan bulan salah satunya.",
                $"{periods}: {together} whole months together, but only {counted} one by one; say how many months one of them counts.");
    }
}
