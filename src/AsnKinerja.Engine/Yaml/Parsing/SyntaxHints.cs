using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Yaml.Parsing;

/// <summary>Says what a message of the YAML parser means for the author of a file.</summary>
internal static class SyntaxHints
{
    private static readonly (string Fragment, LocalizedText Meaning)[] Meanings =
    [
        ("quoted scalar, found unexpected", new(
            "tanda kutip yang dibuka di sini tidak pernah ditutup", "the quotation mark that opens here is never closed")),
        ("quoted scalar, found wrong indentation", new(
            "tanda kutip yang dibuka di sini tidak ditutup, atau baris lanjutan teksnya tidak diindentasi",
            "the quotation mark that opens here is not closed, or the further lines of the text are not indented")),
        ("unknown escape", new(
            "garis miring terbalik dalam tanda kutip ganda; pakai tanda kutip tunggal",
            "a backslash in double quotes begins an escape; use single quotes")),
        ("Mapping values are not allowed", new(
            "titik dua kedua di baris ini; beri tanda kutip pada teksnya, atau perbaiki indentasinya",
            "a second colon on this line; put the text in quotes, or mend the indentation")),
        ("found invalid mapping", new(
            "titik dua dalam teks tanpa tanda kutip; beri tanda kutip, atau perbaiki indentasinya",
            "a colon in a text without quotes; put the text in quotes, or mend the indentation")),
        ("cannot start any token", new(
            "teks tidak boleh dimulai dengan karakter ini; beri tanda kutip",
            "a text cannot begin with this character; put it in quotes")),
        ("could not find expected ':'", new(
            "kunci tanpa titik dua, atau teks dengan indentasi keliru", "a key without a colon, or a text with the wrong indentation")),
        ("did not find expected ',' or ']'", new(
            "kurung siku ini kurang koma atau penutup", "a list in square brackets lacks a comma or its closing bracket")),
        ("did not find expected ',' or '}'", new(
            "kurung kurawal ini kurang koma atau penutup", "a mapping in braces lacks a comma or its closing brace")),
        ("did not find expected '-' indicator", new(
            "butir daftar tanpa '-', atau indentasi keliru", "a list entry without '-', or the wrong indentation")),
        ("did not find expected key", new(
            "indentasi keliru, atau kunci tanpa titik dua", "the wrong indentation, or a key without a colon")),
        ("Block sequence entries are not allowed", new(
            "daftar harus dimulai di baris baru", "a list with '-' must begin on a line of its own")),
        ("comment between adjacent scalars", new(
            "teks berlanjut setelah komentar", "a text goes on after a comment")),
    ];

    /// <summary>Our words where the message is a known one, with the parser's own in brackets.</summary>
    public static LocalizedText Explain(string message)
    {
        // Two spellings of one message differ by a doubled space.
        string text = message.Replace("  ", " ").Trim();
        foreach ((string fragment, LocalizedText meaning) in Meanings)
            if (text.IndexOf(fragment, StringComparison.Ordinal) >= 0)
                return new LocalizedText($"{meaning.Indonesian} ({text})", $"{meaning.English} ({text})");
        return text.Length == 0
            ? new LocalizedText(
                "tidak dapat dibaca mulai dari sini; periksa indentasi dan tanda kurungnya",
                "it cannot be read from here on; look at the indentation and the brackets")
            : LocalizedText.Same(text);
    }
}
