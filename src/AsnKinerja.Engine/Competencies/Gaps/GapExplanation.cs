using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Lays gaps open: level, required level, their difference and what it is called.</summary>
internal static class GapExplanation
{
    public static Explanation Of(GapAnalysis analysis)
    {
        LocalizedText name = analysis.Standard.Name;
        LocalizedText label = new($"Kesenjangan kompetensi: {name.Indonesian}", $"Competency gap: {name.English}");
        return new(label, Operation.Summary,
        [
            .. analysis.Select(gap => new Operand(Of(gap)) { Counted = gap.Level is not null }),
            new Operand(analysis.JobPersonMatch.Explain()),
        ])
        {
            Remarks = [.. Critical(analysis), .. Unknown(analysis)],
        };
    }

    public static Explanation Of(CompetencyGap gap)
    {
        CompetencyRequirement requirement = gap.Requirement;
        if (gap.Gap is not Rational difference)
            return Explanation.Missing(requirement.Name, gap.Reason!.Value);
        return new(requirement.Name, Operation.Formula("{0} - {1}"), [new Operand(Level(gap)), new Operand(Required(requirement))])
        {
            Value = difference,
            Outcome = GapStatuses.Name(gap.Status),
            Remarks = [.. Remarks(gap)],
        };
    }

    /// <summary>The level as the profile explains it.</summary>
    public static Explanation Level(CompetencyGap gap) => gap.Profiled.Explain();

    /// <summary>The required level, with its place.</summary>
    public static Explanation Required(CompetencyRequirement requirement) =>
        new(new($"Standar: {requirement.Name.Indonesian}", $"Standard: {requirement.Name.English}"), Operation.Given)
        {
            Value = requirement.Level,
            Citations = requirement.Citation is Citation citation ? [citation] : [],
        };

    private static IEnumerable<LocalizedText> Remarks(CompetencyGap gap)
    {
        CompetencyRequirement requirement = gap.Requirement;
        if (gap.RelativeGap is Rational relative && relative.Sign != 0)
        {
            string share = NumberText.ShareOfOne(Rational.Abs(relative));
            yield return relative.Sign < 0
                ? new($"Kurang {share} dari tingkat yang dipersyaratkan.", $"Lacks {share} of the required level.")
                : new($"Lebih {share} dari tingkat yang dipersyaratkan.", $"Exceeds the required level by {share}.");
        }

        if (requirement.Tolerance.Sign > 0)
            yield return new($"Toleransi: {requirement.Tolerance} tingkat.", $"Tolerance: {requirement.Tolerance} levels.");
        if (gap.IsCritical) yield return new("Kompetensi ini kritis bagi jabatan.", "The competency is critical for the post.");
        if (gap.Profiled.IsProvisional) yield return new("Tingkat ini belum final.", "This level is not final.");
    }

    private static IEnumerable<LocalizedText> Critical(GapAnalysis analysis)
    {
        CompetencyGap[] critical = [.. analysis.Below.Where(gap => gap.IsCriticalGap)];
        if (critical.Length > 0)
            yield return new(
                $"Kompetensi kritis di bawah standar: {string.Join(", ", critical.Select(gap => gap.Requirement.Name.Indonesian))}.",
                $"Critical competencies below the standard: {string.Join(", ", critical.Select(gap => gap.Requirement.Name.English))}.");
    }

    private static IEnumerable<LocalizedText> Unknown(GapAnalysis analysis)
    {
        foreach (CompetencyGap gap in analysis.NotKnown)
            yield return new(
                $"{gap.Requirement.Name.Indonesian} tidak diketahui: {gap.Reason!.Value.Indonesian}.",
                $"{gap.Requirement.Name.English} is not known: {gap.Reason.Value.English}.");
    }
}
