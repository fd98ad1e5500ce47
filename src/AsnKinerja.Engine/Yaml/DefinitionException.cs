using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Yaml;

/// <summary>A definition file has problems; all of them are listed, and nothing was loaded.</summary>
/// <remarks>
/// Each problem shows the path that the file was loaded by, as it was given: a path relative to the working directory can
/// be opened from a terminal, and a full path tells where on the machine the file stands.
/// </remarks>
public sealed class DefinitionException : Exception
{
    internal DefinitionException(IReadOnlyList<Diagnostic> sorted, int problemCount)
        : base(Describe(sorted, problemCount, Language.English))
    {
        Diagnostics = sorted;
        ProblemCount = problemCount;
    }

    /// <summary>The problems, by line, column and code; at most the first 100.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many problems there are, including those beyond the first 100; at least 1.</summary>
    public int ProblemCount { get; }

    /// <summary>The message in one language: a line with the count, then one line for each problem.</summary>
    /// <param name="language">The language wanted.</param>
    public string Describe(Language language) => Describe(Diagnostics, ProblemCount, language);

    internal static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .OrderBy(d => d.Source, StringComparer.Ordinal)
            .ThenBy(d => d.Line)
            .ThenBy(d => d.Column)
            .ThenBy(d => (int)d.Code)
            .ToList()
            .AsReadOnly();

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics, int count, Language language)
    {
        bool english = language == Language.English;
        StringBuilder text = new();
        text.Append(english
            ? count == 1 ? "The definition has 1 problem:" : string.Format(CultureInfo.InvariantCulture, "The definition has {0} problems:", count)
            : string.Format(CultureInfo.InvariantCulture, "Definisi ini mempunyai {0} masalah:", count));
        foreach (Diagnostic diagnostic in diagnostics) text.Append('\n').Append(diagnostic.ToString(language));
        int more = count - diagnostics.Count;
        if (more > 0)
            text.Append('\n').AppendFormat(CultureInfo.InvariantCulture, english ? "and {0} more" : "dan {0} lagi", more);
        return text.ToString();
    }
}
