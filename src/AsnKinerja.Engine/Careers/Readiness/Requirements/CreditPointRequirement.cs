using System;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>At least so many cumulative credit points.</summary>
public sealed class CreditPointRequirement : PositionRequirement
{
    /// <summary>Creates the requirement.</summary>
    /// <param name="atLeast">The points, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">They are not above 0.</exception>
    public CreditPointRequirement(Rational atLeast)
        : base("credit-points", new($"Angka kredit paling sedikit {atLeast}", $"At least {atLeast} credit points")) =>
        AtLeast = atLeast.Sign > 0 ? atLeast : throw new ArgumentOutOfRangeException(nameof(atLeast), atLeast, $"Required credit points are above 0, not {atLeast}.");

    /// <summary>The points.</summary>
    public Rational AtLeast { get; }

    internal override RequirementResult Assess(TargetPosition position, Candidate candidate)
    {
        if (candidate.HeldCreditPoints is not StatedCreditPoints known)
            return NotKnown(candidate.CreditPoints.Count > 0
                ? new("Angka kredit dalam berkas sudah kedaluwarsa.", "The credit points in the dossier have expired.")
                : new("Tidak ada angka kredit dalam berkas.", "The dossier has no credit points."));
        Explanation evidence = known.Attestation.Leaf(Label, null, known.Total);
        return known.Total >= AtLeast
            ? Met(new($"{known.Total} dari {AtLeast}.", $"{known.Total} of {AtLeast}."), evidence)
            : NotMet(new($"{known.Total} dari {AtLeast}; kurang {AtLeast - known.Total}.", $"{known.Total} of {AtLeast}; {AtLeast - known.Total} short."), evidence);
    }

    private static LocalizedText Label { get; } = new("Angka kredit kumulatif", "Cumulative credit points");
}
