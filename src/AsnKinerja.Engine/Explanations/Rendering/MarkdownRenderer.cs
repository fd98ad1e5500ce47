using System.Collections.Generic;
using System.Text;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Explanations;

/// <summary>The tree as CommonMark: headings and nested lists, which every Markdown program shows; no tables, no HTML.</summary>
internal static class MarkdownRenderer
{
    public static string Render(Explanation root, Language language)
    {
        StringBuilder output = new();
        output.Append("# ").Append(Escape(StepText.Label(root, language))).Append("\n\n");
        AppendWarnings(output, root, language);
        output.Append("## ").Append(ExplanationWords.Steps[language]).Append("\n\n");
        foreach (Visit visit in ExplanationWalk.Over(root))
        {
            if (!visit.Enters) continue;
            AppendHead(output, visit, language);
            foreach (Fact fact in StepText.Facts(visit, language)) AppendFact(output, visit.Depth + 1, fact);
        }

        AppendLegend(output, root, language);
        return output.ToString();
    }

    /// <summary>The text with a backslash before everything that Markdown, or GitHub's Markdown, would take for markup.</summary>
    internal static string Escape(string text)
    {
        StringBuilder output = new(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsMarkup(c) || IsLink(text, i)) output.Append('\\');
            output.Append(c);
        }

        return output.ToString();
    }

    // Signs that mean something only at the start of a line (+ - = 1.) cannot stand there: a label never begins a line.
    private static bool IsMarkup(char c) => c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '&' or '~' or '$' or '!';

    // GitHub makes links of bare addresses: http://…, www.…, name@….
    private static bool IsLink(string text, int at) =>
        text[at] == '@' || (text[at] is ':' or '.' && at > 0 && at + 1 < text.Length && text[at + 1] != ' ' && !IsDigit(text[at - 1]));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static void AppendHead(StringBuilder output, Visit visit, Language language)
    {
        output.Append(' ', visit.Depth * 2).Append("- **").Append(Escape(StepText.Label(visit.Node, language))).Append("**");
        string result = StepText.Result(visit.Node, language);
        if (result.Length > 0) output.Append(": ").Append(Escape(result));
        if (visit.Operand?.Weight is Rational weight)
            output.Append(" · ").Append(ExplanationWords.Weight[language]).Append(' ').Append(NumberText.Exact(weight));
        if (visit.Operand?.EffectiveWeight is Rational share)
            output.Append(" · ").Append(ExplanationWords.EffectiveWeight[language]).Append(' ').Append(NumberText.ShareOfOne(share));
        if (StepText.LeftOut(visit.Operand, language) is string leftOut) output.Append(" · ").Append(Escape(leftOut));
        output.Append('\n');
    }

    private static void AppendFact(StringBuilder output, int depth, Fact fact)
    {
        output.Append(' ', depth * 2).Append("- ").Append(fact.Heading).Append(": ");
        // A formula holds only digits, signs and function names, so a code span needs no escape.
        if (fact.Kind is FactKind.Formula) output.Append('`').Append(fact.Text).Append('`');
        else output.Append(Escape(fact.Text));
        if (fact.Mark is string mark) output.Append(" (**").Append(mark).Append("**)");
        output.Append('\n');
    }

    private static void AppendWarnings(StringBuilder output, Explanation root, Language language)
    {
        List<Fact> warnings = [.. StepText.Warnings(root, language)];
        if (warnings.Count == 0) return;
        output.Append("> **").Append(ExplanationWords.Warning[language]).Append(":** ")
            .Append(ExplanationWords.WarningText[language]).Append("\n>\n");
        foreach (Fact warning in warnings)
            output.Append("> - ").Append(Escape(warning.Text)).Append(" (**").Append(warning.Mark).Append("**)\n");
        output.Append('\n');
    }

    private static void AppendLegend(StringBuilder output, Explanation root, Language language)
    {
        List<Operation> legend = [.. StepText.Legend(root)];
        if (legend.Count == 0) return;
        output.Append("\n## ").Append(ExplanationWords.HowTo[language]).Append("\n\n");
        foreach (Operation operation in legend)
            output.Append("- **").Append(operation.Name[language]).Append("**: ").Append(operation.HowTo[language]).Append('\n');
    }
}
