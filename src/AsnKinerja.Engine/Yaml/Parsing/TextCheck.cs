using System.Globalization;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Yaml.Parsing;

/// <summary>Refuses, before the parser sees them, the texts that it hangs on, loses letters of, or counts lines of differently.</summary>
internal static class TextCheck
{
    /// <returns>Whether the text may be parsed; otherwise the first problem was reported.</returns>
    public static bool Passes(string text, SourceLines lines, DiagnosticCollector problems)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t') continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            if (IsAllowed(c)) continue;
            (int line, int column) = lines.At(i);
            string code = "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
            problems.Report(DiagnosticCode.Syntax, line, column, null, new LocalizedText(
                $"karakter tak terlihat {code}; hapus, atau tulis sebagai \\u{code.Substring(2)} dalam tanda kutip ganda",
                $"invisible character {code}; remove it, or write it as \\u{code.Substring(2)} in double quotes"));
            return false;
        }

        for (int line = 1; line <= lines.Count; line++)
        {
            if (lines.Indentation(line) <= YamlLimits.Indentation) continue;
            problems.Report(DiagnosticCode.LimitExceeded, line, 1, null, YamlLimits.Indentation, YamlLimitNames.Indentation);
            return false;
        }

        return true;
    }

    // NEL, LS and PS break lines for the parser but not for editors; a byte order mark belongs at the start only.
    private static bool IsAllowed(char c) =>
        c >= '\u00A0' && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');
}
