using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>At least a level of formal education.</summary>
public sealed class EducationRequirement : PositionRequirement
{
    /// <summary>Creates the requirement.</summary>
    /// <param name="atLeast">The lowest level that will do.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">It is none of the levels.</exception>
    public EducationRequirement(EducationLevel atLeast)
        : base("education", Text(CareerLevelWords.Name(atLeast))) => AtLeast = atLeast;

    /// <summary>The lowest level that will do.</summary>
    public EducationLevel AtLeast { get; }

    internal override RequirementResult Assess(TargetPosition position, Candidate candidate)
    {
        if (candidate.Education is not HeldEducation held) return NotKnown(new("Pendidikan tidak ada dalam berkas.", "The dossier has no education."));
        LocalizedText name = CareerLevelWords.Name(held.Level), needed = CareerLevelWords.Name(AtLeast);
        Explanation evidence = held.Attestation.Leaf(Label, name);
        return held.Level >= AtLeast
            ? Met(new($"{name.Indonesian}.", $"{name.English}."), evidence)
            : NotMet(new($"{name.Indonesian}, di bawah {needed.Indonesian}.", $"{name.English}, below {needed.English}."), evidence);
    }

    private static LocalizedText Text(LocalizedText level) => new($"Pendidikan paling rendah {level.Indonesian}", $"Education of at least {level.English}");

    private static LocalizedText Label { get; } = new("Pendidikan formal", "Formal education");
}
