using System;
using System.IO;
using System.Security;
using System.Text;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml.Parsing;

namespace AsnKinerja.Engine.Yaml;

/// <summary>A text to be read as YAML, with the name that problems show. What could not be read is a problem, never an exception.</summary>
internal sealed class YamlSource
{
    private YamlSource(string name)
    {
        Problems = new DiagnosticCollector(name);
    }

    /// <summary>The text, or null where it could not be read.</summary>
    public string? Text { get; private set; }

    public DiagnosticCollector Problems { get; }

    /// <summary>Reads a file; problems show the path as it was given, which an editor can open.</summary>
    /// <exception cref="ArgumentException">The path is null or blank.</exception>
    public static YamlSource FromFile(string path)
    {
        Throw.IfBlank(path);
        YamlSource source = new(path);
        source.ReadAll(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), path);
        return source;
    }

    /// <summary>Reads a stream from where it stands; the caller closes it.</summary>
    public static YamlSource FromStream(Stream stream, string name)
    {
        Throw.IfNull(stream);
        YamlSource source = new(Throw.IfNull(name));
        source.Read(stream);
        return source;
    }

    public static YamlSource FromText(string text, string name)
    {
        Throw.IfNull(text);
        YamlSource source = new(Throw.IfNull(name));

        // A text longer in characters than the limit in bytes needs no counting.
        if (text.Length > YamlLimits.Bytes || Encoding.UTF8.GetByteCount(text) > YamlLimits.Bytes)
            source.Problems.Report(DiagnosticCode.LimitExceeded, 1, 1, null, YamlLimits.Bytes, YamlLimitNames.Bytes);
        else
            source.Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        return source;
    }

    private void ReadAll(Func<Stream> open, string path)
    {
        Stream stream;
        try
        {
            if (Directory.Exists(path))
            {
                Unreadable(new LocalizedText("ini sebuah direktori", "it is a directory"));
                return;
            }

            stream = open();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            Unreadable(new LocalizedText("tidak ditemukan", "it does not exist"));
            return;
        }
        catch (Exception e) when (IsRefusal(e))
        {
            Unreadable(Reason(e));
            return;
        }

        using (stream) Read(stream);
    }

    private void Read(Stream stream)
    {
        byte[] bytes;
        try
        {
            bytes = SourceBytes.Read(stream);
        }
        catch (Exception e) when (IsRefusal(e))
        {
            Unreadable(Reason(e));
            return;
        }

        Text = SourceBytes.Decode(bytes, Problems);
    }

    private void Unreadable(LocalizedText reason) => Problems.Report(DiagnosticCode.Unreadable, 1, 1, null, reason);

    private static LocalizedText Reason(Exception e) =>
        e is UnauthorizedAccessException or SecurityException
            ? new LocalizedText("tidak ada izin", "permission is denied")
            : LocalizedText.Same(DiagnosticMessages.Shown(e.Message));

    private static bool IsRefusal(Exception e) =>
        e is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException
            or ObjectDisposedException or ArgumentException;
}
