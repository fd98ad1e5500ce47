using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Explanations;

/// <summary>What kind of line a <see cref="Fact"/> is.</summary>
internal enum FactKind
{
    Formula,
    Method,
    Rounding,
    Citation,
    Remark,
}

/// <summary>One line under a step: its heading and its text, not yet escaped for any format.</summary>
/// <param name="Kind">What kind of line it is.</param>
/// <param name="Heading">The word before the colon.</param>
/// <param name="Text">What follows.</param>
/// <param name="Mark">The warning that belongs to it, or null.</param>
internal readonly record struct Fact(FactKind Kind, string Heading, string Text, string? Mark = null);

/// <summary>What a step shows, the same in every format that people read: the renderers only lay it out and escape it.</summary>
internal static class StepText
{
    public static string Label(Explanation step, Language language)
    {
        string label = OneLine.Of(step.Label[language]);
        return label.Length == 0 ? ExplanationWords.NoLabel[language] : label;
    }

    /// <summary><c>13/3 ≈ 4.33 → Baik</c>; empty for a group that has neither value nor outcome.</summary>
    public static string Result(Explanation step, Language language)
    {
        string? outcome = step.Outcome is LocalizedText words ? OneLine.Of(words[language]) : null;
        if (step.Value is Rational value)
            return NumberText.ExactAndApproximate(value, step.Rounding) + (outcome is null ? "" : " → " + outcome);
        return outcome ?? (step.Operation.Kind is OperationKind.Summary ? "" : ExplanationWords.NoValue[language]);
    }

    /// <summary><c>tidak dihitung: …</c> for a left-out operand; null for a counted one.</summary>
    public static string? LeftOut(Operand? operand, Language language)
    {
        if (operand is not { Counted: false }) return null;
        IEnumerable<LocalizedText> reasons = operand.Reason is LocalizedText reason ? [reason] : operand.Node.Remarks;
        string text = string.Join("; ", reasons.Select(words => OneLine.Of(words[language])));
        return ExplanationWords.LeftOut[language] + (text.Length == 0 ? "" : ": " + text);
    }

    public static IEnumerable<Fact> Facts(Visit visit, Language language)
    {
        Explanation step = visit.Node;
        string name = step.Operation.Name[language];
        if (step.Formula is string formula)
            yield return new Fact(
                FactKind.Formula,
                $"{ExplanationWords.Formula[language]} ({name})",
                formula + " = " + NumberText.ExactAndApproximate(step.Value!.Value, step.Rounding));
        else if (step.Operation.IsArithmetic || step.Operation.Kind is OperationKind.Lookup or OperationKind.Decision)
            yield return new Fact(FactKind.Method, ExplanationWords.Method[language], name);

        if (step.Rounding is RoundingRule rule && step.Value is Rational value)
            yield return new Fact(
                FactKind.Rounding,
                ExplanationWords.Rounded[language],
                $"{rule.RoundToText(value)} ({ExplanationWords.Digits(rule.Digits, language)}, {ExplanationWords.Mode(rule.Mode)[language]})");

        foreach (Citation citation in step.Citations)
            yield return new Fact(
                FactKind.Citation, ExplanationWords.Basis[language], Bracketed(citation), ExplanationWords.Mark(citation.Established)?[language]);

        // The remarks of a left-out operand without a reason of its own are the reason, already said beside its label.
        if (visit.Operand is { Counted: false, Reason: null }) yield break;
        foreach (LocalizedText remark in step.Remarks)
            yield return new Fact(FactKind.Remark, ExplanationWords.Remark[language], OneLine.Of(remark[language]));
    }

    public static IEnumerable<Fact> Warnings(Explanation root, Language language) =>
        root.Warnings.Select(citation => new Fact(
            FactKind.Citation, ExplanationWords.Warning[language], Bracketed(citation), ExplanationWords.Mark(citation.Established)?[language]));

    /// <summary>The operations that a reader has to know, one of each kind.</summary>
    public static IEnumerable<Operation> Legend(Explanation root) =>
        ExplanationWalk.Operations(root).Where(operation => operation.Kind is not (OperationKind.Given or OperationKind.Summary));

    private static string Bracketed(Citation citation) => "[" + OneLine.Of(citation.ToString()) + "]";
}
