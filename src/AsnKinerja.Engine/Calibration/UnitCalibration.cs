using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Calibration;

/// <summary>A unit's predicates held against the pattern for its achievement (<i>pola distribusi</i>): advice, never a change.</summary>
/// <remarks>The same people in any order give the same advice. Immutable.</remarks>
public sealed class UnitCalibration
{
    internal UnitCalibration(Regulation regulation, string unit, OrganisationRating achievement, UnitMember[] members, IReadOnlyList<DistributionPattern> patterns)
    {
        Regulation = regulation;
        Unit = unit;
        Achievement = achievement;
        Members = Array.AsReadOnly(members);
        Patterns = patterns;
        PatternRule[] rules = [.. patterns.SelectMany(pattern => PatternRule.Of(pattern, regulation.Ratings?.WorkResults.Most))];
        Findings = Array.AsReadOnly(rules.Select(rule => new PatternFinding(this, rule)).ToArray());
        Unread = Array.AsReadOnly(patterns.Where(pattern => pattern.MostOf is not null && !rules.Any(rule => rule.Kind == PatternRuleKind.MostOf && rule.Predicates[0] == pattern.MostOf)).ToArray());
        CanBeMet = PatternFeasibility.CanBeMet(rules, [.. regulation.Predicates.Select(predicate => predicate.Id)], members.Length);
    }

    /// <summary>The regulation whose patterns are used.</summary>
    public Regulation Regulation { get; }

    /// <summary>The unit.</summary>
    public string Unit { get; }

    /// <summary>The unit's achievement.</summary>
    public OrganisationRating Achievement { get; }

    /// <summary>The unit's people, in the order of their ids.</summary>
    public IReadOnlyList<UnitMember> Members { get; }

    /// <summary>The patterns that are held against the unit; empty where the regulation has none.</summary>
    public IReadOnlyList<DistributionPattern> Patterns { get; }

    /// <summary>Each rule with what was found.</summary>
    public IReadOnlyList<PatternFinding> Findings { get; }

    /// <summary>Patterns that say "most" where the regulation has no reading of the word as a share: they are not checked.</summary>
    public IReadOnlyList<DistributionPattern> Unread { get; }

    /// <summary>Whether any predicates of so many people meet all rules at once; null where that is not worked out, which is where three or more rules about several predicates overlap. One person never meets "at most 70 %".</summary>
    public bool? CanBeMet { get; }

    /// <summary>Whether the unit is within the pattern: there is one, and each rule is met.</summary>
    public bool IsWithin => Findings.Count > 0 && Unread.Count == 0 && Findings.All(finding => finding.IsMet);

    /// <summary>How many people have each predicate, from the lowest.</summary>
    public IReadOnlyList<(Predicate Predicate, int People)> Counts =>
        [.. Regulation.Predicates.Select(predicate => (predicate, Members.Count(member => member.Predicate == predicate.Id)))];

    /// <summary>Everything with its articles.</summary>
    public Explanation Explain() => new(
        new($"Pola distribusi unit {Unit} ({Members.Count} orang, capaian {Achievement.Name().Indonesian})", $"Distribution of unit {Unit} ({People(Members.Count)}, achievement {Achievement.Name().English})"),
        Operation.Summary,
        Findings.Select(finding => new Operand(finding.Explain())))
    {
        Outcome = IsWithin ? new("sesuai pola", "within the pattern") : Findings.Count == 0 ? new("tidak ada pola", "no pattern") : new("tidak sesuai pola", "not within the pattern"),
        Remarks = [Advice, .. Beside()],
    };

    /// <summary>The people's predicates as the first state of a record of changes.</summary>
    public CalibrationRecord Record() => CalibrationRecord.Of(this);

    internal static string People(int people) => people == 1 ? "1 person" : $"{people} people";

    internal int RankOf(string predicate)
    {
        for (int rank = 0; rank < Regulation.Predicates.Count; rank++)
            if (Regulation.Predicates[rank].Id == predicate) return rank;
        throw new ArgumentException($"{Regulation.Id} has no predicate '{predicate}'; it has {string.Join(", ", Regulation.Predicates.Select(known => known.Id))}.", nameof(predicate));
    }

    private static LocalizedText Advice { get; } = new(
        "Pola adalah bahan pertimbangan pimpinan; tidak ada predikat yang diubah olehnya.",
        "The pattern is for the head to consider; it changes nobody's predicate.");

    private IEnumerable<LocalizedText> Beside()
    {
        if (CanBeMet == false)
            yield return new($"Tidak ada susunan {Members.Count} orang yang memenuhi semua ketentuan sekaligus.", $"No distribution of {People(Members.Count)} meets all rules at once.");
        if (Unread.Count > 0)
            yield return new("\"Sebagian besar\" tidak diperiksa: peraturan ini tidak memuat bacaannya.", "\"Most\" is not checked: the regulation has no reading of it.");
    }
}
