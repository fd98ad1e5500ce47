using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Lays a match open: what each competency brings and could bring at most, their sums and quotient, and the sum form beside it.</summary>
internal static class MatchExplanation
{
    public static Explanation Of(GapAnalysis analysis, JobPersonMatch match)
    {
        LocalizedText[] remarks = [.. Reasons(analysis, match)];
        if (match.Percent is null) return new(Name, Operation.Summary, Operands(analysis, Capped)) { Remarks = remarks };
        return new(Name, Operation.Summary,
        [
            new Operand(Form(analysis, match, CappedName, match.Percent, match.Rules?.CapCitation, match.CategoryOrNull(sum: false), Capped)),
            new Operand(Form(analysis, match, SumName, match.SumPercent, match.Rules?.SumCitation, match.CategoryOrNull(sum: true), Whole)),
        ])
        {
            Remarks = remarks,
        };
    }

    public static IReadOnlyList<LocalizedText> Reasons(GapAnalysis analysis, JobPersonMatch match) =>
    [
        .. Unknown(analysis, match),
        .. match.Percent is MatchPercent percent && match.SumPercent is MatchPercent sum ? Hidden(analysis, match, percent, sum) : [],
        .. NotFinal(analysis),
        .. match.Rules is null ? [NoRules] : System.Array.Empty<LocalizedText>(),
    ];

    private static Explanation Form(
        GapAnalysis analysis, JobPersonMatch match, LocalizedText name, MatchPercent? percent, Citation? citation, MatchCategory? category,
        System.Func<CompetencyGap, Explanation> contribution)
    {
        Explanation brought = Sum(BroughtName, Operands(analysis, contribution));
        Explanation required = Sum(RequiredName, Operands(analysis, Required));
        PurposeRule? rule = category is null ? null : match.Rules![match.Purpose];
        LocalizedText purpose = MatchWords.Name(match.Purpose);
        return new(name, Operation.Formula("{0} / {1} × 100"), [new Operand(brought), new Operand(required)])
        {
            Value = percent!.Value.Exact,
            Rounding = MatchPercent.Rounding,
            Outcome = category?.Name,
            Citations = [.. new[] { citation }.OfType<Citation>(), .. rule?.Citations ?? []],
            Remarks = category is null
                ? []
                : [new(
                    $"Kategori untuk {purpose.Indonesian}; batas: {string.Join(", ", rule!.Thresholds)}, dibandingkan dengan nilai eksak.",
                    $"Category for {purpose.English}; thresholds: {string.Join(", ", rule.Thresholds)}, compared with the exact value.")],
        };
    }

    private static Operand[] Operands(GapAnalysis analysis, System.Func<CompetencyGap, Explanation> node) =>
        [.. analysis.Select(gap => gap.Level is null
            ? new Operand(Explanation.Missing(gap.Requirement.Name, gap.Reason!.Value)) { Counted = false }
            : new Operand(node(gap)))];

    private static Explanation Sum(LocalizedText name, Operand[] operands) => new(name, Operation.Sum, operands)
    {
        Value = operands.Where(operand => operand.Counted).Aggregate(Rational.Zero, (sum, operand) => sum + operand.Node.Value!.Value),
    };

    private static Explanation Capped(CompetencyGap gap) => new(
        gap.Requirement.Name,
        Operation.Formula(Times(gap) + "min({0}; {1})"),
        [new Operand(GapExplanation.Level(gap)), new Operand(GapExplanation.Required(gap.Requirement))])
    {
        Value = gap.Requirement.Weight * JobPersonMatch.Capped(gap),
    };

    private static Explanation Whole(CompetencyGap gap) => new(gap.Requirement.Name, Operation.Formula(Times(gap) + "{0}"), [new Operand(Short(gap))])
    {
        Value = gap.Requirement.Weight * gap.Level!.Value,
    };

    private static Explanation Required(CompetencyGap gap) => new(
        gap.Requirement.Name, Operation.Formula(Times(gap) + "{0}"), [new Operand(GapExplanation.Required(gap.Requirement))])
    {
        Value = gap.Requirement.Weight * gap.Requirement.Level,
    };

    // The evidence stands in the capped form already.
    private static Explanation Short(CompetencyGap gap) => Explanation.Given(new("Tingkat", "Level"), gap.Level!.Value);

    private static string Times(CompetencyGap gap) => gap.Requirement.Weight == Rational.One ? "" : NumberText.BesideOperator(gap.Requirement.Weight) + " × ";

    private static IEnumerable<LocalizedText> Unknown(GapAnalysis analysis, JobPersonMatch match)
    {
        IReadOnlyList<CompetencyGap> unknown = analysis.NotKnown;
        if (unknown.Count > 0)
        {
            string indonesian = string.Join("; ", unknown.Select(gap => $"{gap.Requirement.Name.Indonesian} ({gap.Reason!.Value.Indonesian})"));
            string english = string.Join("; ", unknown.Select(gap => $"{gap.Requirement.Name.English} ({gap.Reason!.Value.English})"));
            yield return new($"Tingkatnya tidak diketahui: {indonesian}.", $"Levels not known: {english}.");
            if (match.Missing == MissingCompetencies.NotKnown)
                yield return new(
                    $"Karena itu kesesuaiannya belum diketahui; nilainya {match.AtLeast} sampai {match.AtMost}.",
                    $"Therefore the match is not known; it lies between {match.AtLeast} and {match.AtMost}.");
            else if (match.Percent is not null)
                yield return new(
                    $"Sementara: dihitung dari {match.Known} dari {match.Count} kompetensi; nilai akhirnya {match.AtLeast} sampai {match.AtMost}.",
                    $"Provisional: from {match.Known} of {match.Count} competencies; in the end it lies between {match.AtLeast} and {match.AtMost}.");
        }

        if (match.Percent is null && (unknown.Count == 0 || match.Missing == MissingCompetencies.Provisional))
            yield return new("Dari kompetensi yang diketahui tidak ada yang dipersyaratkan, sehingga tidak ada persentasenya.", "Nothing is required of the competencies that are known, so there is no percentage.");
    }

    private static IEnumerable<LocalizedText> Hidden(GapAnalysis analysis, JobPersonMatch match, MatchPercent percent, MatchPercent sum)
    {
        if (sum > 100)
            yield return new(
                $"Jumlah tingkat melampaui jumlah standar ({sum} %): lebih dari 100 % tidak berarti memenuhi setiap kompetensi.",
                $"The levels add up to more than the standards ({sum} %): above 100 % does not mean that every competency is met.");
        if (!match.SumHidesGaps) yield break;
        CompetencyGap[] below = [.. analysis.Where(gap => gap.Gap is { Sign: < 0 })];
        yield return new(
            $"Bentuk jumlah menutupi kesenjangan pada {string.Join(", ", below.Select(gap => gap.Requirement.Name.Indonesian))}: {sum} %, padahal yang dipenuhi {percent} %.",
            $"The sum form hides the gap in {string.Join(", ", below.Select(gap => gap.Requirement.Name.English))}: {sum} %, while {percent} % is met.");
    }

    private static IEnumerable<LocalizedText> NotFinal(GapAnalysis analysis)
    {
        CompetencyGap[] open = [.. analysis.Where(gap => gap.Profiled.IsProvisional)];
        if (open.Length > 0)
            yield return new(
                $"Belum final: {string.Join(", ", open.Select(gap => gap.Requirement.Name.Indonesian))}.",
                $"Not final: {string.Join(", ", open.Select(gap => gap.Requirement.Name.English))}.");
    }

    private static LocalizedText Name { get; } = new("Kesesuaian orang dengan jabatan (JPM)", "Job-person match");

    private static LocalizedText CappedName { get; } = new("JPM, setiap kompetensi paling tinggi sebesar standarnya", "Match, each competency capped at its standard");

    private static LocalizedText SumName { get; } = new("JPM sebagaimana lazim dijumlahkan, tanpa batas", "Match as practice adds it up, without a cap");

    private static LocalizedText BroughtName { get; } = new("Yang dicapai", "Brought");

    private static LocalizedText RequiredName { get; } = new("Yang dipersyaratkan", "Required");

    private static LocalizedText NoRules { get; } = new(
        "Tidak ada aturan kategori yang berlaku pada hari profil.", "No rules of categories are in force on the day of the profile.");
}
