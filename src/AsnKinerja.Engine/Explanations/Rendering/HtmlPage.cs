using System.Text;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Explanations;

/// <summary>The frame of a page that stands alone: no script, no other file, nothing fetched.</summary>
internal static class HtmlPage
{
    public const string Bottom = "</main>\n</body>\n</html>\n";

    /// <param name="output">The page so far.</param>
    /// <param name="title">The title, escaped.</param>
    /// <param name="style">The style sheet.</param>
    /// <param name="language">The language of the page.</param>
    public static void AppendTop(StringBuilder output, string title, string style, Language language) => output
        .Append("<!DOCTYPE html>\n<html lang=\"").Append(LanguageCode.Of(language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        // A second lock behind the escapes: the browser runs and fetches nothing at all.
        .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .Append("<title>").Append(title).Append("</title>\n<style>\n").Append(style).Append("</style>\n</head>\n<body>\n<main>\n");
}
