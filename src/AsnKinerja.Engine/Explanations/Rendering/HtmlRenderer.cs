using System.Collections.Generic;
using System.Globalization;
using System.Text;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Explanations;

/// <summary>The tree as one HTML page that stands alone: no script, no other file, nothing fetched.</summary>
internal static class HtmlRenderer
{
    private const int OpenLevels = 2;

    private static readonly char[] Markup = ['&', '<', '>', '"', '\''];

    public static string Render(Explanation root, Language language)
    {
        StringBuilder output = new();
        AppendTop(output, root, language);
        AppendWarnings(output, root, language);
        output.Append("<section>\n<h2>").Append(ExplanationWords.Steps[language]).Append("</h2>\n");
        foreach (Visit visit in ExplanationWalk.Over(root))
        {
            // A leaf says all it has to say in its row of the table above; only a lone leaf is a step of its own.
            if (visit.Depth > 0 && visit.Node.Operands.Count == 0) continue;
            if (visit.Enters) AppendStep(output, visit, language);
            else output.Append("</details>\n");
        }

        output.Append("</section>\n");
        AppendLegend(output, root, language);
        return output.Append(HtmlPage.Bottom).ToString();
    }

    /// <summary>The text with everything escaped that HTML would take for markup, inside and outside of attributes.</summary>
    internal static string Escape(string text)
    {
        // Hardly any name or number has such a character: most texts go on as they are.
        if (text.IndexOfAny(Markup) < 0) return text;

        StringBuilder output = new(text.Length + 8);
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\'' => output.Append("&#39;"),
                _ => output.Append(c),
            };
        }

        return output.ToString();
    }

    internal static void AppendMark(StringBuilder output, string? mark)
    {
        if (mark is not null) output.Append(" <span class=\"mark\">").Append(Escape(mark)).Append("</span>");
    }

    private static void AppendTop(StringBuilder output, Explanation root, Language language)
    {
        string label = Escape(StepText.Label(root, language));
        HtmlPage.AppendTop(output, label, HtmlStyle.Sheet, language);
        output
            .Append("<p class=\"kind\">").Append(ExplanationWords.Explanation[language]).Append("</p>\n<h1>").Append(label).Append("</h1>\n");
        string result = StepText.Result(root, language);
        if (result.Length > 0) output.Append("<p class=\"result\">").Append(Escape(result)).Append("</p>\n");
    }

    private static void AppendWarnings(StringBuilder output, Explanation root, Language language)
    {
        List<Fact> warnings = [.. StepText.Warnings(root, language)];
        if (warnings.Count == 0) return;
        output.Append("<section class=\"warning\" aria-labelledby=\"warning\">\n<h2 id=\"warning\">").Append(ExplanationWords.Warning[language])
            .Append("</h2>\n<p>").Append(ExplanationWords.WarningText[language]).Append("</p>\n<ul>\n");
        foreach (Fact warning in warnings)
        {
            AppendMark(output.Append("<li>").Append(Escape(warning.Text)), warning.Mark);
            output.Append("</li>\n");
        }

        output.Append("</ul>\n</section>\n");
    }

    private static void AppendStep(StringBuilder output, Visit visit, Language language)
    {
        string level = System.Math.Min(visit.Depth + 3, 6).ToString(CultureInfo.InvariantCulture);
        output.Append(visit.Depth < OpenLevels ? "<details open>\n" : "<details>\n").Append("<summary><h").Append(level).Append('>')
            .Append(Escape(StepText.Label(visit.Node, language))).Append("</h").Append(level).Append('>');
        string result = StepText.Result(visit.Node, language);
        if (result.Length > 0) output.Append(" <span class=\"value\">").Append(Escape(result)).Append("</span>");
        output.Append("</summary>\n");

        List<Fact> facts = [.. StepText.Facts(visit, language)];
        if (facts.Count > 0)
        {
            output.Append("<dl class=\"facts\">\n");
            foreach (Fact fact in facts) AppendFact(output, fact);
            output.Append("</dl>\n");
        }

        if (HtmlOperandTable.SaysMoreThanTheStepsBelow(visit.Node)) HtmlOperandTable.Append(output, visit.Node, language);
    }

    private static void AppendFact(StringBuilder output, Fact fact)
    {
        bool formula = fact.Kind is FactKind.Formula;
        output.Append("<dt>").Append(Escape(fact.Heading)).Append("</dt><dd>").Append(formula ? "<code>" : "").Append(Escape(fact.Text))
            .Append(formula ? "</code>" : "");
        AppendMark(output, fact.Mark);
        output.Append("</dd>\n");
    }

    private static void AppendLegend(StringBuilder output, Explanation root, Language language)
    {
        List<Operation> legend = [.. StepText.Legend(root)];
        if (legend.Count == 0) return;
        output.Append("<section>\n<h2>").Append(ExplanationWords.HowTo[language]).Append("</h2>\n<dl class=\"legend\">\n");
        foreach (Operation operation in legend)
            output.Append("<dt>").Append(Escape(operation.Name[language])).Append("</dt><dd>").Append(Escape(operation.HowTo[language])).Append("</dd>\n");
        output.Append("</dl>\n</section>\n");
    }
}
