using System.Collections.Generic;
using System.Text;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Explanations;

/// <summary>The tree as a person reads it in a terminal.</summary>
internal static class TextRenderer
{
    public static string Render(Explanation root, Language language)
    {
        StringBuilder output = new();
        AppendWarnings(output, root, language);

        // The strokes that lead down to the open step of each depth.
        List<string> strokes = [""];
        foreach (Visit visit in ExplanationWalk.Over(root))
        {
            if (!visit.Enters) continue;
            string above = strokes[visit.Depth];
            if (visit.Depth > 0) output.Append(above).Append(visit.IsLast ? "└─ " : "├─ ");
            AppendHead(output, visit, language);

            string own = visit.Depth == 0 ? "" : above + (visit.IsLast ? "   " : "│  ");
            string factIndent = own + (visit.Node.Operands.Count > 0 ? "│  " : "   ");
            foreach (Fact fact in StepText.Facts(visit, language)) AppendFact(output.Append(factIndent), fact);

            strokes.RemoveRange(visit.Depth + 1, strokes.Count - visit.Depth - 1);
            strokes.Add(own);
        }

        AppendLegend(output, root, language);
        return output.ToString();
    }

    private static void AppendHead(StringBuilder output, Visit visit, Language language)
    {
        output.Append(StepText.Label(visit.Node, language));
        string result = StepText.Result(visit.Node, language);
        if (result.Length > 0) output.Append(": ").Append(result);
        if (visit.Operand?.Weight is Rational weight)
            output.Append(" | ").Append(ExplanationWords.Weight[language]).Append(' ').Append(NumberText.Exact(weight));
        if (visit.Operand?.EffectiveWeight is Rational share)
            output.Append(" | ").Append(ExplanationWords.EffectiveWeight[language]).Append(' ').Append(NumberText.ShareOfOne(share));
        if (StepText.LeftOut(visit.Operand, language) is string leftOut) output.Append(" | ").Append(leftOut);
        output.Append('\n');
    }

    private static void AppendFact(StringBuilder output, Fact fact)
    {
        output.Append(fact.Heading).Append(": ").Append(fact.Text);
        if (fact.Mark is string mark) output.Append(" (").Append(mark).Append(')');
        output.Append('\n');
    }

    private static void AppendWarnings(StringBuilder output, Explanation root, Language language)
    {
        List<Fact> warnings = [.. StepText.Warnings(root, language)];
        if (warnings.Count == 0) return;
        output.Append(ExplanationWords.Warning[language].ToUpperInvariant()).Append(": ")
            .Append(ExplanationWords.WarningText[language]).Append('\n');
        foreach (Fact warning in warnings) output.Append("  ! ").Append(warning.Text).Append(" (").Append(warning.Mark).Append(")\n");
        output.Append('\n');
    }

    private static void AppendLegend(StringBuilder output, Explanation root, Language language)
    {
        List<Operation> legend = [.. StepText.Legend(root)];
        if (legend.Count == 0) return;
        output.Append('\n').Append(ExplanationWords.HowTo[language]).Append(":\n");
        foreach (Operation operation in legend)
            output.Append("  - ").Append(operation.Name[language]).Append(": ").Append(operation.HowTo[language]).Append('\n');
    }
}
