using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Lays a standard open: each requirement, and who states which part of it.</summary>
internal static class StandardExplanation
{
    public static Explanation Of(PositionStandard standard) => new(
        new($"Standar kompetensi: {standard.Name.Indonesian}", $"Competency standard: {standard.Name.English}"),
        Operation.Summary,
        standard.Stated.Select(stated => new Operand(Requirement(standard, stated)) { Weight = stated.Requirement.Weight }))
    {
        Citations = [.. standard.Stated.Select(stated => stated.Framework.ScaleCitation).OfType<Citation>().Distinct()],
        Remarks = [.. About(standard)],
    };

    /// <summary>One requirement: the level that somebody with the authority decided, and those who had a say.</summary>
    public static Explanation Requirement(PositionStandard standard, StatedRequirement stated)
    {
        CompetencyRequirement requirement = stated.Requirement;
        IReadOnlyList<RequirementStatement> statements = stated.Chain.FromTheTop();
        RequirementStatement last = statements[statements.Count - 1];
        return new Explanation(
            requirement.Name,
            Operation.Decision,
            statements.Count == 1 ? [] : statements.Select((statement, i) => Statement(statements, i)))
        {
            Value = requirement.Level,
            Outcome = ScaleWords.Name(stated.Framework.Scale, requirement.Level),
            Citations = statements.Count == 1 ? Cited(last.Citation) : [],
            Remarks = [.. Remarks(standard, requirement, last)],
        };
    }

    private static IEnumerable<LocalizedText> About(PositionStandard standard)
    {
        yield return new(
            $"Ditulis untuk {string.Join(", ", standard.Frameworks)}.", $"Written for {string.Join(", ", standard.Frameworks)}.");
        if (standard.ExtendsName is LocalizedText above)
            yield return new($"Mengambil alih kelas {above.Indonesian} ({standard.Extends}).", $"Takes over the class {above.English} ({standard.Extends}).");
        if (standard.JobFamily is string family) yield return new($"Rumpun jabatan: {family}.", $"Job family: {family}.");
        if (standard.JobLevel is string level) yield return new($"Jenjang: {level}.", $"Level of the post: {level}.");
    }

    private static IEnumerable<LocalizedText> Remarks(PositionStandard standard, CompetencyRequirement requirement, RequirementStatement last)
    {
        if (last.Standard != standard.Id || last.StandardName != standard.Name)
            yield return new($"Diambil dari kelas {last.StandardName.Indonesian}.", $"Taken over from the class {last.StandardName.English}.");
        if (requirement.IsCritical) yield return new("Kritis.", "Critical.");
        if (requirement.Tolerance.Sign > 0)
            yield return new($"Toleransi {requirement.Tolerance} tingkat.", $"Tolerance of {requirement.Tolerance} level.");
        if (requirement.Citation is null) yield return NoSource;
    }

    // What a lower statement has replaced takes no part any more, and neither does its source.
    private static Operand Statement(IReadOnlyList<RequirementStatement> statements, int index)
    {
        RequirementStatement own = statements[index];
        RequirementStatement[] below = [.. statements.Skip(index + 1)];
        bool levelHolds = own.Level is not null && below.All(statement => statement.Level is null);
        bool holds = levelHolds
            || (own.Weight is not null && below.All(statement => statement.Weight is null))
            || (own.IsCritical is not null && below.All(statement => statement.IsCritical is null))
            || (own.Tolerance is not null && below.All(statement => statement.Tolerance is null));
        LocalizedText[] rest = [.. Rest(own)];
        LocalizedText all = new(string.Join(", ", rest.Select(text => text.Indonesian)), string.Join(", ", rest.Select(text => text.English)));
        List<LocalizedText> remarks = own.Level is null || rest.Length == 0 ? [] : [all];
        if (holds && own.Level is not null && !levelHolds) remarks.Add(LevelReplaced);
        if (!holds && own.Citation is Citation replaced) remarks.Add(new($"Sumbernya: {replaced}.", $"Its source: {replaced}."));
        Explanation step = new(new($"{own.StandardName.Indonesian} ({own.Standard})", $"{own.StandardName.English} ({own.Standard})"), Operation.Given)
        {
            Value = own.Level,
            Outcome = own.Level is null ? all : null,
            Citations = holds ? Cited(own.Citation) : [],
            Remarks = remarks,
        };
        return new Operand(step) { Counted = holds, Reason = holds ? null : ReplacedBy(below) };
    }

    private static IEnumerable<LocalizedText> Rest(RequirementStatement own)
    {
        if (own.Weight is Numerics.Rational weight) yield return new($"bobot {weight}", $"weight {weight}");
        if (own.IsCritical is bool critical) yield return critical ? new("kritis", "critical") : new("tidak kritis", "not critical");
        if (own.Tolerance is Numerics.Rational tolerance) yield return new($"toleransi {tolerance} tingkat", $"tolerance of {tolerance} level");
    }

    private static LocalizedText ReplacedBy(RequirementStatement[] below)
    {
        LocalizedText name = (below.LastOrDefault(statement => statement.Level is not null) ?? below[below.Length - 1]).StandardName;
        return new($"diganti oleh {name.Indonesian}", $"replaced by {name.English}");
    }

    private static IReadOnlyList<Citation> Cited(Citation? citation) => citation is null ? [] : [citation];

    private static LocalizedText LevelReplaced { get; } = new("tingkatnya diganti di bawahnya", "the level is replaced below");

    private static LocalizedText NoSource { get; } = new(
        "Tanpa sumber: ketentuan instansi sendiri.", "Without a source: the agency's own rule.");
}
