using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>A job-person match of at least a category or a percentage, for this post.</summary>
/// <remarks>
/// The latest of a gap analysis and the matches that reports state counts, on one day the analysis; only those for this post's standard do. Where levels
/// are missing, have expired by the day of the dossier or are not final, the requirement is decided only if it would be whatever they are.
/// </remarks>
public sealed class MatchRequirement : PositionRequirement
{
    private MatchRequirement(LocalizedText name, MatchPurpose purpose)
        : base("match", name) => Purpose = purpose;

    /// <summary>The purpose whose categories are read.</summary>
    public MatchPurpose Purpose { get; }

    /// <summary>The id of the lowest category that will do; null where a percentage is required.</summary>
    public string? Category { get; private init; }

    /// <summary>The lowest percentage that will do; null where a category is required.</summary>
    public Rational? Percent { get; private init; }

    /// <summary>Whether, beside the match, no critical competency may be below the standard.</summary>
    public bool NoCriticalGap { get; init; }

    /// <summary>A match of at least a category, by the rules in force on the day of the dossier.</summary>
    /// <param name="category">The id, for example <c>memenuhi-syarat</c>.</param>
    /// <param name="purpose">The purpose whose categories are meant.</param>
    /// <exception cref="ArgumentException">No rules that ship with the library have such a category; the message lists them.</exception>
    public static MatchRequirement OfCategory(string category, MatchPurpose purpose = MatchPurpose.Promotion)
    {
        MatchCategory[] known = Categories(purpose);
        MatchCategory own = known.FirstOrDefault(one => one.Id == Throw.IfBlank(category)) ?? throw new ArgumentException(
            $"'{category}' is no category for {purpose}{TalentRules.DidYouMean(category, known.Select(one => one.Id))}; there is {string.Join(", ", known.Select(one => one.Id))}.", nameof(category));
        return new MatchRequirement(new($"Kesesuaian jabatan paling rendah {own.Name.Indonesian}", $"Job-person match of at least {own.Name.English}"), purpose) { Category = category };
    }

    /// <summary>A match of at least a percentage.</summary>
    /// <param name="percent">The percentage, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is out of range.</exception>
    public static MatchRequirement OfPercent(Rational percent) => percent.Sign >= 0 && percent <= 100
        ? new MatchRequirement(new($"Kesesuaian jabatan paling rendah {percent} %", $"Job-person match of at least {percent} %"), MatchPurpose.Promotion) { Percent = percent }
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, $"A required match is 0 to 100 %, not {percent}.");

    internal MatchRequirement With(bool noCriticalGap, Rules.Citation? citation) =>
        new(Name, Purpose) { Category = Category, Percent = Percent, NoCriticalGap = noCriticalGap, Citation = citation };

    /// <summary>The categories that rules of the library have for a purpose, the lowest first.</summary>
    internal static MatchCategory[] Categories(MatchPurpose purpose) =>
        [.. MatchRules.All.SelectMany(rules => rules.Purposes).Where(rule => rule.Purpose == purpose).SelectMany(rule => rule.Categories.Bands.Select(band => band.Value)).GroupBy(category => category.Id).Select(group => group.First())];

    internal override RequirementResult Assess(TargetPosition position, Candidate candidate)
    {
        DatedMatch? match = DatedMatch.Of(candidate, position.Standard);
        return Held(position, candidate, match).Citing(Category is null ? [] : RuleOn(candidate.On, match?.Analysis)?.Citations ?? []);
    }

    private RequirementResult Held(TargetPosition position, Candidate candidate, DatedMatch? match)
    {
        if (match is null || match.HasExpired) return NotKnown(NoMatch(position, match));
        GapAnalysis? analysis = match.Analysis;
        (Rational least, Rational most) = (match.Least, match.Most);
        Explanation evidence = analysis is not null ? analysis.JobPersonMatch.Explain() : match.Stated!.Attestation.Leaf(Stated, null, match.Stated.Percent);
        if (Reaches(candidate.On, analysis, most) is not bool isReachable) return NotKnown(NoRules, evidence);
        if (!isReachable) return NotMet(WithOpen(Said(least, most, isEnough: false), match), evidence);
        CompetencyGap[] critical = NoCriticalGap && analysis is not null ? [.. analysis.Where(gap => gap.IsCritical)] : [];
        CompetencyGap[] below = [.. critical.Where(gap => gap.Status == GapStatus.Below && !match.IsOpen(gap))];
        if (below.Length > 0) return NotMet(Critical(below), evidence);
        if (Reaches(candidate.On, analysis, least) != true) return NotKnown(WithOpen(Between(least, most), match), evidence);
        if (NoCriticalGap && analysis is null) return NotKnown(CriticalNotStated, evidence);
        CompetencyGap[] open = [.. critical.Where(match.IsOpen)];
        return open.Length > 0 ? NotKnown(WithOpen(CriticalOpen(open), match), evidence) : Met(WithOpen(Said(least, most, isEnough: true), match), evidence);
    }

    // By the category, so that an exact edge belongs where the rules say.
    private bool? Reaches(LocalDate on, GapAnalysis? analysis, Rational match)
    {
        if (Percent is Rational percent) return match >= percent;
        if (RuleOn(on, analysis) is not PurposeRule rule) return null;
        List<string> order = [.. rule.Categories.Bands.Select(band => band.Value.Id)];
        int needed = order.IndexOf(Category!);
        return needed < 0 ? null : order.IndexOf(rule.Of(match).Id) >= needed;
    }

    private PurposeRule? RuleOn(LocalDate on, GapAnalysis? analysis) =>
        (analysis?.JobPersonMatch.Rules ?? MatchRules.FindInForce(on))?.Purposes.FirstOrDefault(known => known.Purpose == Purpose);

    private static string Shown(Rational percent) => NumberText.ExactAndApproximate(percent, MatchPercent.Rounding);

    private static LocalizedText Said(Rational least, Rational most, bool isEnough)
    {
        string shown = least == most ? Shown(least) : $"{Shown(least)} – {Shown(most)}";
        return isEnough
            ? new($"Kesesuaiannya {shown} %, cukup.", $"The match is {shown} %, which is enough.")
            : new($"Kesesuaiannya {shown} %, belum cukup.", $"The match is {shown} %, which is not enough.");
    }

    private static LocalizedText Between(Rational least, Rational most) => new(
        $"Ada kompetensi yang belum diketahui: kesesuaiannya antara {Shown(least)} dan {Shown(most)} %.",
        $"Levels are missing or not final: the match lies between {Shown(least)} and {Shown(most)} %.");

    private static LocalizedText WithOpen(LocalizedText reason, DatedMatch match)
    {
        if (match.Expired.Count > 0)
            reason = new(
                $"{reason.Indonesian} Buktinya sudah kedaluwarsa: {string.Join(", ", match.Expired.Select(gap => gap.Requirement.Name.Indonesian))}.",
                $"{reason.English} The evidence has expired: {string.Join(", ", match.Expired.Select(gap => gap.Requirement.Name.English))}.");
        return match.NotFinal.Count == 0
            ? reason
            : new(
                $"{reason.Indonesian} Belum final: {string.Join(", ", match.NotFinal.Select(gap => gap.Requirement.Name.Indonesian))}.",
                $"{reason.English} Not final: {string.Join(", ", match.NotFinal.Select(gap => gap.Requirement.Name.English))}.");
    }

    private static LocalizedText NoMatch(TargetPosition position, DatedMatch? match) => match?.Stated is StatedMatch expired
        ? new($"Hasil penilaian untuk '{position.Standard}' sudah kedaluwarsa ({expired.Attestation.InWords.Indonesian}).", $"The assessment for '{position.Standard}' has expired ({expired.Attestation.InWords.English}).")
        : new($"Tidak ada kesesuaian untuk '{position.Standard}' dalam berkas.", $"The dossier has no match for '{position.Standard}'.");

    private static LocalizedText Critical(CompetencyGap[] below) => new(
        $"Kompetensi kritis di bawah standar: {string.Join(", ", below.Select(gap => gap.Requirement.Name.Indonesian))}.",
        $"Critical competencies below the standard: {string.Join(", ", below.Select(gap => gap.Requirement.Name.English))}.");

    private static LocalizedText CriticalOpen(CompetencyGap[] open) => new(
        $"Kompetensi kritis belum diketahui: {string.Join(", ", open.Select(gap => gap.Requirement.Name.Indonesian))}.",
        $"Critical competencies are not known: {string.Join(", ", open.Select(gap => gap.Requirement.Name.English))}.");

    private static LocalizedText CriticalNotStated { get; } = new(
        "Laporan hanya menyebut persentase; kompetensi kritisnya tidak diketahui.", "The report states a percentage only; the critical competencies are not known.");

    private static LocalizedText NoRules { get; } = new(
        "Tidak ada aturan kategori yang berlaku pada hari berkas ini.", "No rules on categories are in force on the day of the dossier.");

    private static LocalizedText Stated { get; } = new("Kesesuaian jabatan menurut laporan, persen", "Job-person match as reported, percent");
}
