using System.Text;

namespace AsnKinerja.Engine.Explanations;

/// <summary>
/// Makes foreign text harmless for a display: one line, no terminal control sequences, no reordering of the text around it,
/// and nothing that cannot be written as UTF-8.
/// </summary>
internal static class OneLine
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        StringBuilder? result = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result?.Append(c).Append(text[i + 1]);
                i++;
                continue;
            }

            char shown = Shown(c);
            if (shown != c) result ??= new StringBuilder(text, 0, i, text.Length);
            result?.Append(shown);
        }

        return (result is null ? text : result.ToString()).Trim();
    }

    private static char Shown(char c) => c switch
    {
        '\u2028' or '\u2029' => ' ',
        >= '\u202A' and <= '\u202E' => Replacement,
        >= '\u2066' and <= '\u2069' => Replacement,
        _ when char.IsSurrogate(c) => Replacement,
        _ when char.IsControl(c) => ' ',
        _ => c,
    };
}
