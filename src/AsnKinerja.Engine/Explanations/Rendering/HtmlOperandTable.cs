using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Explanations;

/// <summary>The operands of one step as a table, with the columns that this step needs.</summary>
internal static class HtmlOperandTable
{
    /// <summary>False where the only row would repeat the heading of the one step that stands right below.</summary>
    public static bool SaysMoreThanTheStepsBelow(Explanation step) =>
        step.Operands.Count > 1
        || step.Operands.Any(operand =>
            operand.Node.Operands.Count == 0 || !operand.Counted || operand.Weight is not null || operand.EffectiveWeight is not null);

    public static void Append(StringBuilder output, Explanation step, Language language)
    {
        bool weights = step.Operands.Any(operand => operand.Weight is not null);
        bool shares = step.Operands.Any(operand => operand.EffectiveWeight is not null);
        int columns = 2 + (weights ? 1 : 0) + (shares ? 1 : 0);
        string label = HtmlRenderer.Escape(StepText.Label(step, language));

        // Focusable, so that a reader without a mouse can scroll a table wider than the screen.
        output.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(ExplanationWords.Operands[language]).Append(": ")
            .Append(label).Append("\">\n<table>\n<caption>").Append(ExplanationWords.Operands[language]).Append(": ").Append(label)
            .Append("</caption>\n<thead><tr>");
        AppendColumn(output, ExplanationWords.Operand[language]);
        AppendColumn(output, ExplanationWords.Value[language]);
        if (weights) AppendColumn(output, Capitalised(ExplanationWords.Weight[language]));
        if (shares) AppendColumn(output, Capitalised(ExplanationWords.EffectiveWeight[language]));
        output.Append("</tr></thead>\n<tbody>\n");
        foreach (Operand operand in step.Operands)
        {
            List<Fact> notes = Notes(operand, language);
            string row = "<tr class=\"" + (operand.Counted ? "in" : "out") + (notes.Count > 0 ? " noted\">" : "\">");
            output.Append(row).Append("<th scope=\"row\">").Append(HtmlRenderer.Escape(StepText.Label(operand.Node, language))).Append("</th>");
            AppendCell(output, StepText.Result(operand.Node, language));
            if (weights) AppendCell(output, operand.Weight is Rational weight ? NumberText.Exact(weight) : "");
            if (shares) AppendCell(output, operand.EffectiveWeight is Rational share ? NumberText.ShareOfOne(share) : "");
            output.Append("</tr>\n");
            if (notes.Count > 0) AppendNotes(output, notes, columns);
        }

        output.Append("</tbody>\n</table>\n</div>\n");
    }

    private static List<Fact> Notes(Operand operand, Language language)
    {
        List<Fact> notes = [];
        if (StepText.LeftOut(operand, language) is string reason) notes.Add(new Fact(FactKind.Remark, "", reason));
        if (operand.Node.Operands.Count == 0)
            notes.AddRange(StepText.Facts(new Visit(operand.Node, operand, 0, IsLast: true, Enters: true), language));
        return notes;
    }

    private static void AppendColumn(StringBuilder output, string heading) =>
        output.Append("<th scope=\"col\">").Append(heading).Append("</th>");

    private static void AppendCell(StringBuilder output, string text) =>
        output.Append("<td class=\"number\">").Append(HtmlRenderer.Escape(text)).Append("</td>");

    // Notes get a row of their own: as a column they would push the numbers off a telephone's screen.
    private static void AppendNotes(StringBuilder output, List<Fact> notes, int columns)
    {
        output.Append("<tr class=\"notes\"><td colspan=\"").Append(columns.ToString(CultureInfo.InvariantCulture)).Append("\">");
        foreach (Fact note in notes)
        {
            output.Append("<p>").Append(note.Heading.Length == 0 ? "" : HtmlRenderer.Escape(note.Heading) + ": ").Append(HtmlRenderer.Escape(note.Text));
            HtmlRenderer.AppendMark(output, note.Mark);
            output.Append("</p>");
        }

        output.Append("</td></tr>\n");
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
