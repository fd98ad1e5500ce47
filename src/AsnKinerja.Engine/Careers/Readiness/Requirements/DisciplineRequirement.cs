using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Careers;

/// <summary>No disciplinary penalty of a level, or a heavier one, in the last years.</summary>
/// <remarks>
/// A penalty of exactly so many years ago no longer counts. Where nobody looked into the records, or too long ago, it is not known: a record without
/// a last day of its own says nothing beyond a year. That year is this library's reading; a record may name its last day.
/// </remarks>
public sealed class DisciplineRequirement : PositionRequirement
{
    internal const int MostYears = 40;

    /// <summary>Creates the requirement.</summary>
    /// <param name="none">The lightest penalty that stands in the way.</param>
    /// <param name="years">How many years back, 1 to 40.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none, or the years are out of range.</exception>
    public DisciplineRequirement(DisciplineLevel none, int years)
        : base("discipline", Text(CareerLevelWords.Name(none), years))
    {
        None = none;
        Years = years is >= 1 and <= MostYears ? years : throw new ArgumentOutOfRangeException(nameof(years), years, $"A requirement of discipline looks back 1 to {MostYears} years, not {years}.");
    }

    /// <summary>The lightest penalty that stands in the way.</summary>
    public DisciplineLevel None { get; }

    /// <summary>How many years back.</summary>
    public int Years { get; }

    internal override RequirementResult Assess(TargetPosition position, Candidate candidate)
    {
        if (candidate.Discipline is not DisciplineRecord record) return NotKnown(new("Catatan disiplin tidak ada dalam berkas; itu bukan berarti bersih.", "The dossier has no record of discipline, which does not mean a clean one."));
        Explanation evidence = record.Attestation.Leaf(
            Label,
            record.Penalties.Count == 0 ? NoPenalty : new(string.Join(", ", record.Penalties.Select(penalty => Shown(penalty).Indonesian)), string.Join(", ", record.Penalties.Select(penalty => Shown(penalty).English))));
        DisciplinaryPenalty[] counting = [.. record.Penalties.Where(penalty => penalty.Level >= None && penalty.Date > candidate.On.PlusYears(-Years))];
        if (counting.Length > 0)
            return NotMet(new($"Hukuman disiplin: {string.Join(", ", counting.Select(penalty => Shown(penalty).Indonesian))}.", $"Disciplinary penalty: {string.Join(", ", counting.Select(penalty => Shown(penalty).English))}."), evidence);
        if (record.Attestation.ValidUntil is null && record.Attestation.Date <= candidate.On.PlusYears(-1))
        {
            string day = IsoDay.Text(record.Attestation.Date);
            return NotKnown(
                new($"Catatan disiplin terakhir diperiksa {day}, setahun atau lebih yang lalu; sesudahnya tidak diketahui.", $"The records were last looked into on {day}, a year or more ago; what came after is not known."),
                evidence);
        }

        return record.Attestation.HoldsOn(candidate.On)
            ? Met(new($"Tidak ada dalam {Years} tahun terakhir.", $"None in the last {Years} years."), evidence)
            : NotKnown(new($"Catatan disiplin sudah kedaluwarsa ({record.Attestation.InWords.Indonesian}).", $"The record of discipline has expired ({record.Attestation.InWords.English})."), evidence);
    }

    private static LocalizedText Shown(DisciplinaryPenalty penalty)
    {
        LocalizedText name = CareerLevelWords.Name(penalty.Level);
        return new($"{name.Indonesian} {IsoDay.Text(penalty.Date)}", $"{name.English} {IsoDay.Text(penalty.Date)}");
    }

    private static LocalizedText Text(LocalizedText level, int years) => new(
        $"Tidak ada hukuman disiplin {level.Indonesian} atau lebih berat dalam {years} tahun terakhir", $"No {level.English} or heavier disciplinary penalty in the last {years} years");

    private static LocalizedText Label { get; } = new("Catatan hukuman disiplin", "Record of disciplinary penalties");

    private static LocalizedText NoPenalty { get; } = new("tidak ada", "none");
}
