using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Competencies;

/// <summary>How several pieces of evidence of one competency become one level.</summary>
public enum EvidenceCombination
{
    /// <summary>The latest counts; on one day the kind that stands first in the policy.</summary>
    Latest,

    /// <summary>The highest level counts.</summary>
    Highest,

    /// <summary>The kind that stands first in the policy and has evidence; within it the latest.</summary>
    PreferredKind,

    /// <summary>The latest of each kind, weighted by kind; kinds without evidence leave their weight to the others, and the result says so.</summary>
    Weighted,
}

/// <summary>Which level counts where two pieces of one kind and one day differ.</summary>
public enum EvidenceTie
{
    /// <summary>The lower one.</summary>
    Lower,

    /// <summary>The higher one.</summary>
    Higher,

    /// <summary>Their mean.</summary>
    Mean,
}

/// <summary>What happens to evidence whose validity ended before the day of the profile.</summary>
public enum ExpiredEvidence
{
    /// <summary>It does not count, and the profile says so.</summary>
    Ignore,

    /// <summary>A profile with such evidence is refused.</summary>
    Refuse,
}

/// <summary>The words of definition files for the rules of evidence, and their names.</summary>
internal static class EvidenceRules
{
    public static (string Word, EvidenceCombination Meaning)[] Combinations { get; } =
    [
        ("latest", EvidenceCombination.Latest), ("highest", EvidenceCombination.Highest), ("preferred-kind", EvidenceCombination.PreferredKind),
        ("weighted", EvidenceCombination.Weighted),
    ];

    public static (string Word, EvidenceTie Meaning)[] Ties { get; } = [("lower", EvidenceTie.Lower), ("higher", EvidenceTie.Higher), ("mean", EvidenceTie.Mean)];

    public static (string Word, ExpiredEvidence Meaning)[] Expired { get; } = [("ignore", ExpiredEvidence.Ignore), ("refuse", ExpiredEvidence.Refuse)];

    public static LocalizedText Describe(EvidenceCombination combination) => combination switch
    {
        EvidenceCombination.Latest => new("Bukti terbaru yang dihitung.", "The latest evidence counts."),
        EvidenceCombination.Highest => new("Tingkat tertinggi yang dihitung.", "The highest level counts."),
        EvidenceCombination.PreferredKind => new(
            "Jenis bukti yang diutamakan yang dihitung, dan di dalamnya yang terbaru.", "The preferred kind of evidence counts, and within it the latest."),
        _ => new("Bukti terbaru setiap jenis, dengan bobot menurut jenisnya.", "The latest evidence of each kind, weighted by kind."),
    };
}
