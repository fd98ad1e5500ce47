using System;
using System.IO;
using System.Text;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Yaml.Parsing;

/// <summary>From bytes to text: at most the limit, UTF-8 and nothing else.</summary>
internal static class SourceBytes
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly LocalizedText Utf16 = new("berkas ini UTF-16", "the file is UTF-16");
    private static readonly LocalizedText Utf32 = new("berkas ini UTF-32", "the file is UTF-32");

    /// <summary>Reads to the end, or to one byte beyond the limit: an endless stream costs no more than a large one.</summary>
    public static byte[] Read(Stream stream)
    {
        byte[] bytes = new byte[64 * 1024];
        int count = 0;
        while (count <= YamlLimits.Bytes)
        {
            if (count == bytes.Length) Array.Resize(ref bytes, Math.Min(bytes.Length * 2, YamlLimits.Bytes + 1));
            int read = stream.Read(bytes, count, bytes.Length - count);
            if (read <= 0) break;
            count += read;
        }

        Array.Resize(ref bytes, count);
        return bytes;
    }

    /// <summary>The text of some bytes, or null where they are not UTF-8 and that was reported.</summary>
    public static string? Decode(byte[] bytes, DiagnosticCollector problems)
    {
        if (bytes.Length > YamlLimits.Bytes)
        {
            problems.Report(DiagnosticCode.LimitExceeded, 1, 1, null, YamlLimits.Bytes, YamlLimitNames.Bytes);
            return null;
        }

        if (WideEncoding(bytes) is LocalizedText wide)
        {
            problems.Report(DiagnosticCode.Encoding, 1, 1, null, wide);
            return null;
        }

        int start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            return StrictUtf8.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException e)
        {
            int bad = Math.Min(Math.Max(start + e.Index, start), bytes.Length - 1);
            string before = Encoding.UTF8.GetString(bytes, start, bad - start);
            (int line, int column) = new SourceLines(before).At(before.Length);
            string shown = bytes[bad].ToString("X2", System.Globalization.CultureInfo.InvariantCulture);
            problems.Report(
                DiagnosticCode.Encoding, line, column, null,
                new LocalizedText($"bita 0x{shown} bukan UTF-8", $"the byte 0x{shown} is not UTF-8"));
            return null;
        }
    }

    // With a byte order mark, or without one but with the zero bytes that Latin letters have there.
    private static LocalizedText? WideEncoding(byte[] b)
    {
        if (b.Length >= 4)
        {
            bool utf32 = (b[0] == 0xFF && b[1] == 0xFE && b[2] == 0 && b[3] == 0)
                || (b[0] == 0 && b[1] == 0 && ((b[2] == 0xFE && b[3] == 0xFF) || (b[2] == 0 && b[3] != 0)))
                || (b[0] != 0 && b[1] == 0 && b[2] == 0 && b[3] == 0);
            if (utf32) return Utf32;
        }

        if (b.Length < 2) return null;
        bool utf16 = (b[0] == 0xFF && b[1] == 0xFE) || (b[0] == 0xFE && b[1] == 0xFF) || (b[0] == 0) != (b[1] == 0);
        return utf16 ? Utf16 : null;
    }
}
