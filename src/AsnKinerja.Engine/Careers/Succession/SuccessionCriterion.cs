using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>By what candidates are put in order.</summary>
public enum SuccessionCriterionKind
{
    /// <summary>Ready before not known before not ready.</summary>
    Readiness,

    /// <summary>How many requirements are met.</summary>
    RequirementsMet,

    /// <summary>The Indonesian number of the box of the talent grid.</summary>
    TalentBox,

    /// <summary>The job-person match for the post, in percent, exact.</summary>
    Match,

    /// <summary>The predicate of the last year, by its place in its regulation.</summary>
    Predicate,

    /// <summary>The rank.</summary>
    Rank,

    /// <summary>Whole months in the present rank.</summary>
    MonthsInRank,

    /// <summary>Cumulative credit points.</summary>
    CreditPoints,

    /// <summary>The level of formal education.</summary>
    Education,
}

/// <summary>Which way a criterion goes.</summary>
public enum SuccessionDirection
{
    /// <summary>The highest comes first.</summary>
    HighestFirst,

    /// <summary>The lowest comes first.</summary>
    LowestFirst,
}

/// <summary>Where those stand of whom a criterion is not known. Two of them are equal by it.</summary>
public enum UnknownPlace
{
    /// <summary>After everybody of whom it is known.</summary>
    Last,

    /// <summary>Before everybody of whom it is known.</summary>
    First,
}

/// <summary>One criterion of an order of candidates.</summary>
/// <param name="Kind">By what.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Unknown">Where those stand of whom it is not known.</param>
public sealed record SuccessionCriterion(
    SuccessionCriterionKind Kind, SuccessionDirection Direction = SuccessionDirection.HighestFirst, UnknownPlace Unknown = UnknownPlace.Last)
{
    internal static (string Word, SuccessionCriterionKind Meaning)[] Words { get; } =
    [
        ("readiness", SuccessionCriterionKind.Readiness), ("requirements-met", SuccessionCriterionKind.RequirementsMet), ("talent-box", SuccessionCriterionKind.TalentBox),
        ("match", SuccessionCriterionKind.Match), ("predicate", SuccessionCriterionKind.Predicate), ("rank", SuccessionCriterionKind.Rank),
        ("months-in-rank", SuccessionCriterionKind.MonthsInRank), ("credit-points", SuccessionCriterionKind.CreditPoints), ("education", SuccessionCriterionKind.Education),
    ];

    /// <summary>The name of the criterion.</summary>
    public LocalizedText Name => Kind switch
    {
        SuccessionCriterionKind.Readiness => new("Kesiapan", "Readiness"),
        SuccessionCriterionKind.RequirementsMet => new("Syarat terpenuhi", "Requirements met"),
        SuccessionCriterionKind.TalentBox => new("Kotak talenta", "Talent box"),
        SuccessionCriterionKind.Match => new("Kesesuaian jabatan", "Job-person match"),
        SuccessionCriterionKind.Predicate => new("Predikat tahun terakhir", "Predicate of the last year"),
        SuccessionCriterionKind.Rank => new("Pangkat", "Rank"),
        SuccessionCriterionKind.MonthsInRank => new("Bulan dalam pangkat", "Months in rank"),
        SuccessionCriterionKind.CreditPoints => new("Angka kredit", "Credit points"),
        SuccessionCriterionKind.Education => new("Pendidikan", "Education"),
        _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, $"{(int)Kind} is no criterion."),
    };

    /// <summary>Refuses values that the enumerations do not have: an order by them would mean nothing.</summary>
    internal void ThrowIfUndeclared()
    {
        _ = Name;
        if (Direction is not (SuccessionDirection.HighestFirst or SuccessionDirection.LowestFirst))
            throw new ArgumentOutOfRangeException(nameof(Direction), Direction, $"{(int)Direction} is no direction of {Kind}; use HighestFirst or LowestFirst.");
        if (Unknown is not (UnknownPlace.Last or UnknownPlace.First))
            throw new ArgumentOutOfRangeException(nameof(Unknown), Unknown, $"{(int)Unknown} is no place for those of whom {Kind} is not known; use Last or First.");
    }

    /// <summary>Negative where the left one stands before the right one by this criterion, 0 where it does not tell them apart.</summary>
    internal int Compare(CriterionValue left, CriterionValue right)
    {
        if (left.Value is null || right.Value is null)
        {
            int known = (left.Value is null ? 1 : 0) - (right.Value is null ? 1 : 0);
            return Unknown == UnknownPlace.Last ? known : -known;
        }

        int order = left.Value.Value.CompareTo(right.Value.Value);
        return Direction == SuccessionDirection.HighestFirst ? -order : order;
    }
}
