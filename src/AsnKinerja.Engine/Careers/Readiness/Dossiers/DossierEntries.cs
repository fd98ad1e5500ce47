using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>The predicate of a year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Regulation">The regulation that has it.</param>
public sealed record YearPredicate(int Year, Predicate Predicate, Regulation Regulation)
{
    /// <summary>The place of the predicate among those of its regulation, 0 for the lowest.</summary>
    internal int Place => Regulation.Predicates.ToList().FindIndex(known => known.Id == Predicate.Id);
}

/// <summary>A job-person match that a report states.</summary>
/// <param name="Standard">The id of the post or standard that it was made for.</param>
/// <param name="Percent">The match in percent, 0 or more.</param>
/// <param name="Attestation">When, until when, by what.</param>
public sealed record StatedMatch(string Standard, Rational Percent, Attestation Attestation);

/// <summary>The box of the talent grid.</summary>
/// <param name="Box">The Indonesian number, 1 to 9.</param>
/// <param name="Attestation">When, until when, by what.</param>
public sealed record StatedBox(int Box, Attestation Attestation)
{
    /// <summary>How a grid placed the person; null for a box that is only stated.</summary>
    public TalentBox? Placement { get; internal init; }

    /// <summary>The boxes that this one may still become: itself alone where it is final, else those of the row or column that is known for good.</summary>
    internal IReadOnlyList<int> MayBe => Placement is not { IsProvisional: true } open
        ? [Box]
        : [.. open.Rules.Cells
            .Where(cell => (open.PerformanceReading.Reasons.Count > 0 || cell.Status == open.Status) && (open.PotentialReading.Reasons.Count > 0 || cell.Potential == open.Potential))
            .Select(cell => cell.Number)];
}

/// <summary>A placement on the talent grid that came to no box.</summary>
/// <param name="Reasons">Why, one sentence each.</param>
/// <param name="Attestation">When, until when, by what.</param>
public sealed record OpenBox(IReadOnlyList<LocalizedText> Reasons, Attestation Attestation);

/// <summary>A rank and the day from which it is held.</summary>
/// <param name="Rank">The rank.</param>
/// <param name="Since">The first day (<i>TMT</i>).</param>
public sealed record HeldRank(CivilRank Rank, LocalDate Since);

/// <summary>Cumulative credit points.</summary>
/// <param name="Total">The points.</param>
/// <param name="Attestation">When, until when, by what.</param>
public sealed record StatedCreditPoints(Rational Total, Attestation Attestation);

/// <summary>A training that was done.</summary>
/// <param name="Id">The id, for instance that of the catalogue.</param>
/// <param name="Attestation">When it was completed, until when that is valid, by which certificate.</param>
public sealed record DoneTraining(string Id, Attestation Attestation);

/// <summary>A disciplinary penalty.</summary>
/// <param name="Level">How heavy it is.</param>
/// <param name="Date">The day from which it was in force.</param>
public sealed record DisciplinaryPenalty(DisciplineLevel Level, LocalDate Date);

/// <summary>What is recorded on discipline: having no penalty is known only where somebody looked.</summary>
/// <param name="Penalties">The penalties; empty for somebody who has none.</param>
/// <param name="Attestation">When somebody looked, until when that holds, in what.</param>
public sealed record DisciplineRecord(IReadOnlyList<DisciplinaryPenalty> Penalties, Attestation Attestation);

/// <summary>The highest formal education.</summary>
/// <param name="Level">The level.</param>
/// <param name="Attestation">Since when, by which diploma.</param>
public sealed record HeldEducation(EducationLevel Level, Attestation Attestation);
