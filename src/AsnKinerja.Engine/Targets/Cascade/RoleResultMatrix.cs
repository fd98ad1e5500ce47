using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>The part that one result plays in a cell of the matrix.</summary>
/// <param name="Result">The result of the row's holder.</param>
/// <param name="Link">How it serves the column's result.</param>
public sealed record MatrixEntry(CascadedResult Result, CascadeLink Link);

/// <summary>A row of the matrix: somebody below the superior, and what they contribute to each result of the superior.</summary>
/// <param name="Holder">The id of the person, team or unit.</param>
/// <param name="Name">The name.</param>
/// <param name="Post">The post; null where nobody says.</param>
/// <param name="Cells">One list for each column; empty where there is no role.</param>
public sealed record MatrixRow(string Holder, LocalizedText Name, LocalizedText? Post, IReadOnlyList<IReadOnlyList<MatrixEntry>> Cells);

/// <summary>The role-result matrix (<i>matriks pembagian peran dan hasil</i>): who contributes what to which result of a superior.</summary>
/// <remarks>
/// PermenPANRB 6/2022 Lampiran Bab II A angka 5 huruf g to j and Format A.1.5, p. 46-49. With teams there is one matrix of the unit's head, and one of
/// each team's leader. Rows and columns stand in the order of the cascade. Immutable.
/// </remarks>
public sealed class RoleResultMatrix
{
    private RoleResultMatrix(CascadedResult[] columns, MatrixRow[] rows)
    {
        Columns = Array.AsReadOnly(columns);
        Rows = Array.AsReadOnly(rows);
    }

    /// <summary>The superior's id.</summary>
    public string Holder => Columns[0].Holder;

    /// <summary>The superior's results.</summary>
    public IReadOnlyList<CascadedResult> Columns { get; }

    /// <summary>Those below, each once.</summary>
    public IReadOnlyList<MatrixRow> Rows { get; }

    /// <summary>The superior's results to which nobody below contributes: what the matrix is there to find (p. 46-47, huruf h).</summary>
    public IReadOnlyList<CascadedResult> WithoutRole =>
        [.. Columns.Where((_, column) => Rows.All(row => row.Cells[column].Count == 0))];

    /// <summary>The matrix as a Markdown table in the arrangement of Format A.1.5.</summary>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public string ToMarkdown(string language = "id") => MatrixMarkdown.Render(this, LanguageCode.Parse(language));

    internal static RoleResultMatrix Of(Cascade cascade, string holder)
    {
        CascadedResult[] columns = [.. cascade.Results.Where(result => result.Holder == holder)];
        if (columns.Length == 0)
        {
            string? near = Spelling.Nearest(holder, cascade.Results.Select(result => result.Holder).Distinct().OrderBy(id => id, StringComparer.Ordinal));
            throw new KeyNotFoundException($"No result of the cascade has the holder '{holder}'{(near is null ? "." : $"; did you mean '{near}'?")}");
        }

        HashSet<string> ids = new(columns.Select(column => column.Id), StringComparer.Ordinal);
        return new RoleResultMatrix(columns,
        [
            .. cascade.Results
                .Where(result => result.Holder != holder && result.Serves.Any(link => ids.Contains(link.To)))
                .GroupBy(result => result.Holder, StringComparer.Ordinal)
                .Select(results => Row([.. results], columns)),
        ]);
    }

    private static MatrixRow Row(CascadedResult[] results, CascadedResult[] columns) => new(
        results[0].Holder,
        results[0].HolderName,
        results.Select(result => result.Post).FirstOrDefault(post => post is not null),
        [.. columns.Select(column => Cell(results, column.Id))]);

    private static IReadOnlyList<MatrixEntry> Cell(CascadedResult[] results, string column) =>
        Array.AsReadOnly(results.SelectMany(result => result.Serves.Where(link => link.To == column).Select(link => new MatrixEntry(result, link))).ToArray());
}
