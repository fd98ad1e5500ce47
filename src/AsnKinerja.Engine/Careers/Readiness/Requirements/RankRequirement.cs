using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>At least a rank, held for so many years.</summary>
/// <remarks>A higher rank will do too, and the years count from when the person last came to the rank required or a higher one, without a break.</remarks>
public sealed class RankRequirement : PositionRequirement
{
    internal const int MostYears = 40;

    /// <summary>Creates the requirement.</summary>
    /// <param name="atLeast">The lowest rank that will do, for example <c>III/d</c>.</param>
    /// <param name="years">For how many whole years, 0 to 40.</param>
    /// <exception cref="FormatException">There is no such rank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is out of range.</exception>
    public RankRequirement(string atLeast, int years = 0)
        : base("rank", Text(CivilRank.Parse(atLeast), years))
    {
        AtLeast = CivilRank.Parse(atLeast);
        Years = years is >= 0 and <= MostYears ? years : throw new ArgumentOutOfRangeException(nameof(years), years, $"Years in a rank are 0 to {MostYears}, not {years}.");
    }

    /// <summary>The lowest rank that will do.</summary>
    public CivilRank AtLeast { get; }

    /// <summary>For how many whole years.</summary>
    public int Years { get; }

    internal override RequirementResult Assess(TargetPosition position, Candidate candidate)
    {
        if (candidate.Rank is not HeldRank held) return NotKnown(new("Tidak ada pangkat dalam berkas.", "The dossier has no rank."));
        LocalizedText now = new($"{held.Rank} sejak {IsoDay.Text(held.Since)}", $"{held.Rank} since {IsoDay.Text(held.Since)}");
        Explanation evidence = new(Label, Operation.Given) { Outcome = now };
        if (held.Rank < AtLeast) return NotMet(new($"Pangkatnya {held.Rank}, di bawah {AtLeast}.", $"The rank is {held.Rank}, below {AtLeast}."), evidence);
        LocalDate since = candidate.Ranks.Reverse().TakeWhile(known => known.Rank >= AtLeast).Last().Since;
        int months = Months(since, candidate.On);
        Explanation time = new(TimeLabel(AtLeast), Operation.Given) { Value = months, Remarks = [new($"Sejak {IsoDay.Text(since)}.", $"Since {IsoDay.Text(since)}.")] };

        // In a rank below the required one nobody knows of: who was in it before the first known one may have held it for longer.
        bool mayBeLonger = candidate.Ranks.All(known => known.Rank >= AtLeast) && candidate.Ranks[0].Rank > AtLeast;
        if (months >= 12 * Years) return Met(new($"{held.Rank}, {months} bulan.", $"{held.Rank}, for {months} months."), evidence, time);
        LocalizedText lacking = new($"Baru {months} bulan dalam {AtLeast} atau lebih tinggi, dari {12 * Years} bulan.", $"{months} months in {AtLeast} or higher, of {12 * Years}.");
        return mayBeLonger
            ? NotKnown(new($"{lacking.Indonesian} Sejak kapan {AtLeast} tidak diketahui.", $"{lacking.English} Since when {AtLeast} is not known."), evidence, time)
            : NotMet(lacking, evidence, time);
    }

    /// <summary>Whole months from the first day of a rank to a day, which counts.</summary>
    internal static int Months(LocalDate since, LocalDate on) => WholeMonths.Between(since, on);

    private static LocalizedText Text(CivilRank rank, int years) => years == 0
        ? new($"Pangkat paling rendah {rank}", $"Rank of at least {rank}")
        : new($"Pangkat paling rendah {rank} selama {years} tahun", $"Rank of at least {rank} for {years} years");

    private static LocalizedText Label { get; } = new("Pangkat, golongan ruang", "Rank");

    private static LocalizedText TimeLabel(CivilRank rank) => new($"Bulan dalam {rank} atau lebih tinggi", $"Months in {rank} or higher");
}
