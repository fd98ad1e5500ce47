using System.Collections.Generic;
using System.Linq;
using System.Text;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Targets;

/// <summary>Writes a role-result matrix as a Markdown table.</summary>
internal static class MatrixMarkdown
{
    public static string Render(RoleResultMatrix matrix, Language language)
    {
        bool english = language == Language.English;
        CascadedResult first = matrix.Columns[0];
        StringBuilder output = new();
        Append(output, [english ? "Person or team" : "Pegawai", english ? "Post" : "Jabatan", .. matrix.Columns.Select((_, column) => Shown(first.HolderName, language) + " " + (column + 1))]);
        output.Append('|').Append(string.Concat(Enumerable.Repeat(" --- |", matrix.Columns.Count + 2))).Append('\n');
        Append(output, [Shown(first.HolderName, language), Shown(PostOf(matrix.Columns), language), .. matrix.Columns.Select(column => Shown(column.Title, language))]);
        foreach (MatrixRow row in matrix.Rows)
            Append(output, [Shown(row.Name, language), Shown(row.Post, language), .. row.Cells.Select(cell => Cell(cell, language))]);
        return output.ToString();
    }

    private static LocalizedText? PostOf(IEnumerable<CascadedResult> columns) =>
        columns.Select(column => column.Post).FirstOrDefault(post => post is not null);

    private static string Cell(IReadOnlyList<MatrixEntry> entries, Language language) => entries.Count == 0
        ? language == Language.English ? "no role" : "tidak ada peran"
        : string.Join("; ", entries.Select(entry => $"{Shown(entry.Result.Title, language)} ({Role(entry.Link, language)})"));

    private static string Role(CascadeLink link, Language language)
    {
        string share = link.Share is { } part ? " " + part : "";
        return link.Role.Name()[language] + share + ", " + link.Path.Name()[language];
    }

    private static string Shown(LocalizedText? text, Language language) =>
        text is LocalizedText words ? MarkdownRenderer.Escape(OneLine.Of(words[language])) : "";

    private static void Append(StringBuilder output, IEnumerable<string> cells) =>
        output.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");
}
