using System.Collections.Generic;
using System.Globalization;
using System.Text;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>A form as one HTML page for paper and screen; tables say what their headers head, and no place holds markup of a user's.</summary>
internal static class HtmlLayout
{
    public static string Render(FormPage page, Language language)
    {
        StringBuilder output = new();
        string title = Text(page.Title, language);
        HtmlPage.AppendTop(output, title, HtmlFormStyle.Sheet, language);
        output.Append("<header>\n<p class=\"form\">").Append(HtmlRenderer.Escape(FormWords.FormName(page.Number)[language])).Append("</p>\n<h1>").Append(title).Append("</h1>\n");
        foreach (LocalizedText line in page.Subtitles) output.Append("<p>").Append(Text(line, language)).Append("</p>\n");
        output.Append("</header>\n");
        foreach (IFormPart part in page.Parts)
        {
            if (part is FormFields fields) AppendFields(output, fields, language);
            else if (part is FormPeople people) AppendPeople(output, people, language);
            else if (part is FormTable table) AppendTable(output, table, language);
            else if (part is FormNotes notes) AppendNotes(output, notes, language);
        }

        return output.Append(HtmlPage.Bottom).ToString();
    }

    private static void AppendFields(StringBuilder output, FormFields fields, Language language)
    {
        if (fields.Heading is LocalizedText heading) output.Append("<h2>").Append(Text(heading, language)).Append("</h2>\n");
        output.Append("<dl>\n");
        foreach (FormField field in fields.Fields)
        {
            output.Append("<div><dt>").Append(Text(field.Label, language)).Append("</dt><dd>");
            AppendLines(output, field.Value, language);
            output.Append("</dd></div>\n");
        }

        output.Append("</dl>\n");
    }

    private static void AppendPeople(StringBuilder output, FormPeople people, Language language)
    {
        output.Append("<div class=\"people\">\n");
        foreach (FormFields person in people.People)
        {
            output.Append("<table>\n<caption>").Append(Text(person.Heading ?? default, language)).Append("</caption>\n<tbody>\n");
            int number = 0;
            foreach (FormField field in person.Fields)
            {
                output.Append("<tr><td class=\"no\">").Append(FormWords.Ordinal(++number)).Append("</td><th scope=\"row\">").Append(Text(field.Label, language)).Append("</th><td>");
                AppendLines(output, field.Value, language);
                output.Append("</td></tr>\n");
            }

            output.Append("</tbody>\n</table>\n");
        }

        output.Append("</div>\n");
    }

    private static void AppendTable(StringBuilder output, FormTable table, Language language)
    {
        string caption = Text(table.Caption, language);

        // Focusable, so that a reader without a mouse can scroll a table wider than the screen.
        output.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(caption).Append("\">\n<table>\n<caption>").Append(caption)
            .Append("</caption>\n<thead><tr>");
        for (int at = 0; at < table.Columns.Count; at++)
            output.Append("<th scope=\"col\"").Append(at == 0 && table.HeaderColumn > 0 ? " class=\"no\">" : ">").Append(Text(table.Columns[at], language)).Append("</th>");
        output.Append("</tr></thead>\n");
        foreach (FormRows group in table.Groups) AppendGroup(output, group, table, language);
        output.Append("</table>\n</div>\n");
    }

    private static void AppendGroup(StringBuilder output, FormRows group, FormTable table, Language language)
    {
        output.Append("<tbody>\n");
        if (group.Heading is LocalizedText heading)
            output.Append("<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"").Append(Number(table.Columns.Count)).Append("\">").Append(Text(heading, language)).Append("</th></tr>\n");
        foreach (IReadOnlyList<FormCell?> row in group.Rows)
        {
            output.Append("<tr>");
            for (int at = 0; at < row.Count; at++)
            {
                if (row[at] is not FormCell cell) continue;
                bool heads = at == table.HeaderColumn;
                output.Append(heads ? "<th scope=\"row\"" : at == 0 ? "<td class=\"no\"" : "<td");
                if (cell.Rows > 1) output.Append(" rowspan=\"").Append(Number(cell.Rows)).Append('"');
                output.Append('>');
                AppendLines(output, cell, language);
                output.Append(heads ? "</th>" : "</td>");
            }

            output.Append("</tr>\n");
        }

        output.Append("</tbody>\n");
    }

    private static void AppendLines(StringBuilder output, FormCell cell, Language language)
    {
        bool inList = false;
        foreach (FormText line in cell.Lines)
        {
            if (inList != (line.Kind == FormTextKind.Item)) output.Append(inList ? "</ul>" : "<ul>");
            inList = line.Kind == FormTextKind.Item;
            (string open, string close) = line.Kind switch
            {
                FormTextKind.Item => ("<li>", "</li>"),
                FormTextKind.Label => ("<p class=\"label\">", "</p>"),
                FormTextKind.Missing => ("<p class=\"missing\">", "</p>"),
                _ => ("<p>", "</p>"),
            };
            output.Append(open).Append(Text(line.Text, language)).Append(close);
        }

        if (inList) output.Append("</ul>");
    }

    private static void AppendNotes(StringBuilder output, FormNotes notes, Language language)
    {
        output.Append("<footer>\n<ul class=\"notes\">\n");
        foreach ((string mark, LocalizedText text) in notes.Notes)
            output.Append("<li>").Append(mark.Length == 0 ? "" : HtmlRenderer.Escape(mark) + " ").Append(Text(text, language)).Append("</li>\n");
        output.Append("</ul>\n</footer>\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(LocalizedText text, Language language) => HtmlRenderer.Escape(OneLine.Of(text[language]));
}
