using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Samples.CreditPoints;

/// <summary>A made-up career: a candidate in 2021, a functional post in 2022, a diploma, two rises.</summary>
internal static class RatnaCareer
{
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2026));

    // As a candidate: converted for the first appointment, with the words of the rules of those years.
    private static readonly EntryPoints FirstAppointment = Rules.Entry.FirstAppointment("ahli-pertama", "III/a",
        [Months(2021, 3, 12, "baik"), Months(2022, 1, 2, "baik")]);

    private static readonly RatedPeriod[] Rated =
    [
        Months(2022, 3, 12, "baik"),
        RatedPeriod.Year(2023, "sangat-baik"),
        Months(2024, 1, 6, "baik"),
        Months(2024, 7, 12, "sangat-baik"),
        RatedPeriod.Year(2025, "sangat-baik"),
        Months(2026, 1, 9, "baik"),
        Months(2026, 10, 12, "baik"),
        Months(2027, 1, 3, "baik"),
        Months(2027, 4, 12, "baik"),
    ];

    /// <summary>The career as it is known on a day.</summary>
    public static CreditPointCareer Until(LocalDate day)
    {
        CreditPointCareer career = CreditPointCareer.Start(Rules, new LocalDate(2022, 3, 1), "ahli-pertama", "III/a", FirstAppointment, rankSince: new LocalDate(2021, 3, 1))
            .Rated(Rated.Where(rated => rated.Period!.Last < day))
            .Diploma(new LocalDate(2025, 2, 1), "S2")
            .RankRise(new LocalDate(2025, 4, 1), "III/b");

        // Both on one day: the level first, then the rank with the same points.
        LocalDate promoted = new(2027, 4, 1);
        return day < promoted ? career : career.LevelRise(promoted, "ahli-muda").RankRise(promoted, "III/c");
    }

    private static RatedPeriod Months(int year, int first, int last, string predicate) =>
        RatedPeriod.Over(AppraisalPeriod.Between(new LocalDate(year, first, 1), new LocalDate(year, last, 1).PlusMonths(1).PlusDays(-1)), predicate);
}
