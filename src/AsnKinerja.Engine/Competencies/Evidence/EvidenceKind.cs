using System.Collections.Generic;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Where the level of a competency comes from.</summary>
public enum EvidenceKind
{
    /// <summary>An assessment centre (<i>penilaian kompetensi</i>): several assessors and simulations (Peraturan BKN 26/2019).</summary>
    AssessmentCentre,

    /// <summary>The sheets of several raters, combined by a policy.</summary>
    MultiRater,

    /// <summary>The superior's evaluation after coaching, Format B.1.9 of PermenPANRB 6/2022.</summary>
    Observation,

    /// <summary>A certificate of competence or of a training.</summary>
    Certificate,

    /// <summary>A level that another system states without saying how it was found.</summary>
    Stated,
}

/// <summary>The words of definition files for the kinds of evidence, and their names.</summary>
internal static class EvidenceKinds
{
    /// <summary>Every kind, in the order in which one is preferred to another where nobody said otherwise.</summary>
    public static IReadOnlyList<EvidenceKind> All { get; } =
        [EvidenceKind.AssessmentCentre, EvidenceKind.MultiRater, EvidenceKind.Observation, EvidenceKind.Certificate, EvidenceKind.Stated];

    public static (string Word, EvidenceKind Meaning)[] Words { get; } =
    [
        ("assessment-centre", EvidenceKind.AssessmentCentre), ("multi-rater", EvidenceKind.MultiRater), ("observation", EvidenceKind.Observation),
        ("certificate", EvidenceKind.Certificate), ("stated", EvidenceKind.Stated),
    ];

    public static LocalizedText Name(EvidenceKind kind) => kind switch
    {
        EvidenceKind.AssessmentCentre => new("pusat penilaian kompetensi", "assessment centre"),
        EvidenceKind.MultiRater => new("beberapa penilai", "several raters"),
        EvidenceKind.Observation => new("evaluasi kompetensi oleh pimpinan", "the superior's evaluation"),
        EvidenceKind.Certificate => new("sertifikat", "certificate"),
        _ => new("tingkat yang dinyatakan", "stated level"),
    };
}
