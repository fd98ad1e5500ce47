using System.Collections.Generic;
using System.Linq;
using System.Text;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>A form as Markdown with tables, as GitHub and most programs read them; lines of a cell are parted by <c>&lt;br&gt;</c>.</summary>
internal static class MarkdownLayout
{
    public static string Render(FormPage page, Language language)
    {
        StringBuilder output = new();
        output.Append("# ").Append(Text(page.Title, language)).Append('\n');
        foreach (LocalizedText line in page.Subtitles) output.Append("\n**").Append(Text(line, language)).Append("**\n");
        foreach (IFormPart part in page.Parts)
        {
            output.Append('\n');
            if (part is FormFields fields) AppendFields(output, fields, language);
            else if (part is FormPeople people) AppendPeople(output, people, language);
            else if (part is FormTable table) AppendTable(output, table, language);
            else if (part is FormNotes notes) AppendNotes(output, notes, language);
        }

        return output.Append('\n').Append(FormWords.FormName(page.Number)[language]).Append('\n').ToString();
    }

    private static void AppendFields(StringBuilder output, FormFields fields, Language language)
    {
        if (fields.Heading is LocalizedText heading) output.Append("## ").Append(Text(heading, language)).Append("\n\n");
        foreach (FormField field in fields.Fields)
            output.Append("- **").Append(Text(field.Label, language)).Append("**: ").Append(Cell(field.Value, language)).Append('\n');
    }

    private static void AppendPeople(StringBuilder output, FormPeople people, Language language)
    {
        bool isFirst = true;
        foreach (FormFields person in people.People)
        {
            if (!isFirst) output.Append('\n');
            isFirst = false;
            AppendRow(output, [FormWords.Number[language], Text(person.Heading ?? default, language), " "]);
            AppendRow(output, ["---", "---", "---"]);
            int number = 0;
            foreach (FormField field in person.Fields)
                AppendRow(output, [FormWords.Ordinal(++number), Text(field.Label, language), Cell(field.Value, language)]);
        }
    }

    private static void AppendTable(StringBuilder output, FormTable table, Language language)
    {
        output.Append("## ").Append(Text(table.Caption, language)).Append("\n\n");
        AppendRow(output, table.Columns.Select(column => Text(column, language)));
        AppendRow(output, table.Columns.Select(_ => "---"));
        foreach (FormRows group in table.Groups)
        {
            if (group.Heading is LocalizedText heading)
                AppendRow(output, table.Columns.Select((_, at) => at == table.HeaderColumn ? "**" + Text(heading, language) + "**" : ""));
            foreach (IReadOnlyList<FormCell?> row in group.Rows)
                AppendRow(output, row.Select(cell => cell is null ? "" : Cell(cell, language)));
        }
    }

    private static void AppendNotes(StringBuilder output, FormNotes notes, Language language)
    {
        foreach ((string mark, LocalizedText text) in notes.Notes)
            output.Append("- ").Append(mark.Length == 0 ? "" : MarkdownRenderer.Escape(mark) + " ").Append(Text(text, language)).Append('\n');
    }

    private static void AppendRow(StringBuilder output, IEnumerable<string> cells)
    {
        output.Append('|');
        foreach (string cell in cells) output.Append(' ').Append(cell.Trim()).Append(cell.Trim().Length == 0 ? "|" : " |");
        output.Append('\n');
    }

    private static string Cell(FormCell cell, Language language) => string.Join("<br>", cell.Lines.Select(line => Line(line, language)));

    private static string Line(FormText line, Language language)
    {
        string text = Text(line.Text, language);
        return line.Kind switch
        {
            FormTextKind.Item => "• " + text,
            FormTextKind.Label => "**" + text + "**",
            FormTextKind.Missing => "*" + text + "*",
            _ => text,
        };
    }

    private static string Text(LocalizedText text, Language language) => MarkdownRenderer.Escape(OneLine.Of(text[language]));
}
