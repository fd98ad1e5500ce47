using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>Works out what the next rises need, from where somebody stands.</summary>
internal sealed class RiseForecast(CareerStanding standing)
{
    private CreditPointRules Rules => standing.Rules;

    private CreditPointLevel Level => standing.Level;

    /// <summary>The next rank, or null where there is none in the category.</summary>
    public RiseOutlook? NextRank()
    {
        if (RankOrder.Next(standing.Rank) is not string next) return null;
        int side = Level.Side(standing.Rank);
        if (side > 0) return NextRankAboveLevel(next);
        if (side < 0 && standing.Filling is RankFilling filling) return NextRankFilled(next, filling);
        bool levelFirst = side == 0 && Level.Side(next) > 0;
        if (levelFirst && Rules.RiseFrom(Level) is null) return null;
        Rational? required = side == 0 ? Rules.Reached(Level, next, standing.StartingAt) : standing.IsCovered ? 0 : Rules.ToNextRank(Level.Category, standing.Rank);
        List<LocalizedText> remarks = [];
        if (levelFirst) remarks.Add(LevelFirst);
        if (side < 0 && standing.IsCovered) remarks.Add(Covered);
        remarks.Add(NearestPeriod);
        return new(next, To(next), required, standing.Account.Balance, Needed(required),
            [.. Penalty(), YearsInRank(), LastPredicates()])
        {
            Citations = ConversionExplanation.Known(Rules.NextRankCitation, levelFirst || standing.IsCovered ? Rules.Article("level-first") : null, Rules.Article("nearest-period")),
            Remarks = remarks,
        };
    }

    // The points for a rank are gathered on the level that has the rank held: how many there will be is not known before that level is entered.
    private RiseOutlook? NextRankAboveLevel(string next)
    {
        CreditPointLevel level = Level;
        while (level.Side(standing.Rank) > 0)
        {
            if (Rules.RiseFrom(level) is not LevelRise rise) return null;
            level = Rules[rise.To];
        }

        bool isTop = level.Side(next) > 0;
        if (isTop && Rules.RiseFrom(level) is null) return null;
        Rational? required = level.Side(standing.Rank) < 0 ? Rules.ToNextRank(level.Category, standing.Rank) : Rules.Reached(level, next, null);
        RiseCondition onLevel = new(
            new($"Menduduki jenjang {level.Name.Indonesian}", $"On the level {level.Name.English}"), RiseConditionState.NotMet,
            new($"Pangkat {standing.Rank} di atas {Level.Name.Indonesian}; jenjang dinaikkan lebih dahulu.", $"The rank {standing.Rank} is above {Level.Name.English}; the level rises first."),
            null, Rules.Article("level-first"));
        return new(next, To(next), required, null, [], [.. Penalty(), onLevel, YearsInRank(), LastPredicates()])
        {
            Citations = ConversionExplanation.Known(Rules.NextRankCitation, Rules.Article("level-first")),
            Remarks = [
                new(
                    $"Angka kredit untuk {next} dikumpulkan pada {level.Name.Indonesian}; yang ada sekarang milik {Level.Name.Indonesian}.",
                    $"The points for {next} are gathered as {level.Name.English}; those held now belong to {Level.Name.English}."),
                .. isTop ? [LevelFirst] : System.Array.Empty<LocalizedText>(),
            ],
        };
    }

    private RiseOutlook NextRankFilled(string next, RankFilling filling)
    {
        LocalDate from = filling.From(standing.RankSince, standing.LevelSince);
        RiseCondition years = new(
            new($"Paling singkat {filling.Years} tahun dalam pangkat dan {filling.Years} tahun dalam jabatan", $"At least {filling.Years} year in the rank and {filling.Years} in the post"),
            Reached(from), Since(from), from, Rules.EqualisationMismatch.Citation);
        return new(next, To(next), 0, standing.Account.Balance, [], [.. Penalty(), years])
        {
            Citations = ConversionExplanation.Known(Rules.EqualisationMismatch.Citation),
            Remarks = [new("Kebutuhannya dipenuhi saat kenaikan pangkat.", "Its need is filled up at the rise in rank.")],
        };
    }

    /// <summary>The next level, or null where there is none.</summary>
    public RiseOutlook? NextLevel()
    {
        if (Rules.RiseFrom(Level) is not LevelRise rise) return null;
        CreditPointLevel to = Rules[rise.To];
        Rational required = rise.For(standing.StartingAt);

        // The points of a rank below the level belong to that rank.
        bool isBelow = Level.Side(standing.Rank) < 0;
        Rational? own = isBelow && !standing.IsCovered ? Rules.ToNextRank(Level.Category, standing.Rank) : 0;
        Rational? held = standing.Account.Balance is Rational balance && own is Rational used ? Rational.Max(balance - used, 0) : null;
        return new(to.Id, new($"Kenaikan jenjang ke {to.Name.Indonesian}", $"Rise to the level {to.Name.English}"), required, held, held is null ? [] : Needed(required + (own ?? 0)), [.. Penalty()])
        {
            Citations = ConversionExplanation.Known(Rules.NextLevelCitation, Rules.Article("nearest-period")),
            Remarks = isBelow && own?.Sign > 0 ? [RankFirst, NotExamined, NearestPeriod] : [NotExamined, NearestPeriod],
        };
    }

    private IReadOnlyList<NeededService> Needed(Rational? required)
    {
        if (standing.IsReleased || required is not Rational target || standing.Account.Balance is not Rational held || held >= target) return [];
        return Rules.Predicates.OrderByDescending(predicate => predicate.Share).Select(predicate => Needed(predicate, target)).OfType<NeededService>().ToArray();
    }

    private NeededService? Needed(CreditPredicate predicate, Rational target)
    {
        List<CreditPoints> periods = [];
        Rational before = standing.Account.Known, sum = standing.Account.Unrounded;
        int months = 0;
        for (LocalDate from = standing.FirstOpenDay; from.Year <= AppraisalPeriod.MaximumYear; from = new LocalDate(from.Year + 1, 1, 1))
        {
            int open = 13 - from.Month;
            int enough = Enumerable.Range(1, open).FirstOrDefault(count => Total(sum + Of(predicate, from, count).Counted!.Value) >= target);
            CreditPoints points = Of(predicate, from, enough == 0 ? open : enough);
            periods.Add(points);
            months += points.Months;
            sum += points.Counted!.Value;
            if (enough > 0) return new NeededService(predicate, months, periods.AsReadOnly(), Total(sum) - before, standing.Account.Unrounded);
        }

        return null;
    }

    private Rational Total(Rational sum) => Rules.Rounding.Part == RoundedPart.Sum ? Rules.Rounding.Round(sum) : sum;

    private CreditPoints Of(CreditPredicate predicate, LocalDate from, int months) =>
        new(Rules, Level, RatedPeriod.Over(AppraisalPeriod.Between(from, from.PlusMonths(months).PlusDays(-1)), predicate.Id));

    private RiseCondition YearsInRank()
    {
        int years = Rules.RankRise.YearsInRank;
        LocalDate from = standing.RankSince.PlusYears(years);
        return new(new($"Paling singkat {years} tahun dalam pangkat terakhir", $"At least {years} years in the last rank"), Reached(from), Since(from), from, Rules.RankRise.Citation);
    }

    // A statement holds at the end of its day, when the whole day has been served: on the eve of the anniversary the years are full.
    private RiseConditionState Reached(LocalDate from) => from <= standing.Day.PlusDays(1) ? RiseConditionState.Met : RiseConditionState.NotMet;

    private LocalizedText Since(LocalDate from) => new(
        $"Pangkat {standing.Rank} sejak {CreditWords.Day(standing.RankSince).Indonesian}; kenaikan dapat berlaku mulai {CreditWords.Day(from).Indonesian}.",
        $"The rank {standing.Rank} since {CreditWords.Day(standing.RankSince).English}; a rise can take effect from {CreditWords.Day(from).English}.");

    private static LocalizedText To(string rank) => new($"Kenaikan pangkat ke {rank}", $"Rise to the rank {rank}");

    private RiseCondition LastPredicates() => PredicateHistory.Condition(Rules, standing.Converted, standing.Day);

    private IEnumerable<RiseCondition> Penalty()
    {
        LocalizedText name = new("Tidak dalam atau sesudah hukuman disiplin", "Not during or soon after a penalty");
        if (standing.FormerRank is string former)
            yield return new(name, RiseConditionState.NotMet, new($"Pangkat sedang diturunkan dari {former}.", $"The rank is lowered from {former}."), null, Rules.AfterPenalty.Citation);
        else if (standing.IsReleased)
            yield return new(new("Menduduki jabatan", "Holding the post"), RiseConditionState.NotMet, new("Sedang di luar jabatan.", "Outside the post."), null, null);
        else if (standing.Restored?.PlusYears(Rules.AfterPenalty.Years) is LocalDate from)
            yield return new(
                name, from <= standing.Day ? RiseConditionState.Met : RiseConditionState.NotMet,
                new($"Paling cepat {CreditWords.Day(from).Indonesian}.", $"At the earliest {CreditWords.Day(from).English}."), from, Rules.AfterPenalty.Citation);
    }

    private static LocalizedText LevelFirst { get; } = new(
        "Jenjang dinaikkan lebih dahulu, lalu pangkat dengan angka kredit yang sama.", "The level rises first, then the rank with the same points.");

    private static LocalizedText Covered { get; } = new(
        "Angka kredit kenaikan jenjang berlaku pula untuk kenaikan pangkat ini.", "The points of the rise in level hold for this rise in rank too.");

    private static LocalizedText RankFirst { get; } = new(
        "Angka kredit yang ada milik pangkat di bawah jenjang ini; pangkat dinaikkan lebih dahulu (bacaan).", "The points held belong to the rank below the level; the rank rises first (a reading).");

    private static LocalizedText NotExamined { get; } = new(
        "Uji kompetensi, kebutuhan jabatan, dan masa dalam jenjang tidak diperiksa di sini.", "Competence tests, vacancies and the time on the level are not examined here.");

    private static LocalizedText NearestPeriod { get; } = new(
        "Begitu terpenuhi, dapat diusulkan pada periode terdekat tanpa menunggu penilaian tahunan.", "Once met, it can be proposed in the nearest period without waiting for the annual appraisal.");
}
