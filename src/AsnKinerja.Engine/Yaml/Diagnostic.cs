using System.Globalization;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Yaml;

/// <summary>One problem of a definition file: where it is, what is wrong, and mostly what would be right.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Diagnostic
{
    internal Diagnostic(DiagnosticCode code, string source, int line, int column, string path, LocalizedText message)
    {
        Code = code;
        Source = source;
        Line = line;
        Column = column;
        Path = path;
        Message = message;
    }

    /// <summary>The kind of problem.</summary>
    public DiagnosticCode Code { get; }

    /// <summary>The kind of problem as it is shown, such as <c>AK1004</c>.</summary>
    public string CodeText => "AK" + ((int)Code).ToString(CultureInfo.InvariantCulture);

    /// <summary>The path of the file as the caller gave it, or the name that the caller gave to a text or stream.</summary>
    public string Source { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in UTF-16 units, as editors count.</summary>
    public int Column { get; }

    /// <summary>The place in the document, such as <c>competencies[2].levels[0]</c>; empty for the whole document.</summary>
    public string Path { get; }

    /// <summary>What is wrong, in Indonesian and in English, without the place.</summary>
    public LocalizedText Message { get; }

    /// <summary>The English line, such as <c>kamus.yaml(14,7): error AK1004: competencies[2]: unknown key 'indikators'</c>.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The whole line in one language; editors and build servers recognise the English form.</summary>
    /// <param name="language">The language of the message.</param>
    public string ToString(Language language)
    {
        string word = language == Language.English ? "error" : "galat";
        string path = Path.Length == 0 ? "" : Path + ": ";
        return string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2}): {3} {4}: {5}{6}",
            Source, Line, Column, word, CodeText, path, Message[language]);
    }
}
