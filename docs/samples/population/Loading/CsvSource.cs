using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>A CSV file with a header, whose rows become ratings. The separator is seen from the file: a comma, a semicolon or a tab.</summary>
internal abstract class CsvSource : RatingSource
{
    private readonly long _length;
    private BadLines? _bad;

    protected CsvSource(string path)
    {
        FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        _length = stream.Length;
        Csv = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                // A line is a row, come what may: otherwise a quotation mark that is never closed would swallow the rest of the file.
                AllowLineBreaksInQuotes = false,
                MalformedData = CsvMalformedDataHandling.Skip,
                OnMalformedRecord = record => _bad?.Add(record.LineNumber, Reason(record.Reason)),
                MaxRecordSize = 1 << 20,
                TrackLineNumbers = true,
                TrimWhitespace = true,
                PoolStrings = true,
                BufferSize = 1 << 18,
            },
            leaveOpen: false);
        Csv.ReadHeader();
        Headers = [.. Csv.Headers.Select(header => header.Trim())];
        if (Headers.FirstOrDefault(header => header.Length > 0 && Headers.Count(other => Same(other, header)) > 1) is string twice)
            throw new MistakeException($"{path}: the column '{twice}' stands twice.");
    }

    public override double Share => _length == 0 ? 1 : (double)Csv.ByteOffset / _length;

    protected CsvReader Csv { get; }

    protected IReadOnlyList<string> Headers { get; }

    public override void Dispose() => Csv.Dispose();

    /// <summary>The next row that has as many columns as the header; false at the end.</summary>
    protected bool Next(BadLines bad)
    {
        _bad = bad;
        while (Csv.Read())
        {
            if (Csv.FieldCount == Headers.Count) return true;
            bad.Add(Csv.LineNumber, $"the row has {Csv.FieldCount} columns; the header has {Headers.Count}.");
        }

        return false;
    }

    /// <summary>The position of a column under one of its names.</summary>
    /// <exception cref="MistakeException">There is none.</exception>
    protected int Column(string path, params string[] names) =>
        TryColumn(names) is int position and >= 0
            ? position
            : throw new MistakeException($"{path}: there is no column '{names[0]}'; the columns are {string.Join(", ", Headers)}.");

    protected int TryColumn(params string[] names) => Enumerable.Range(0, Headers.Count).FirstOrDefault(i => names.Any(name => Same(name, Headers[i])), -1);

    protected static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Reason(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote => "a quotation mark is opened and not closed on the line.",
        CsvMalformedReason.StrayQuote or CsvMalformedReason.TextAfterClosingQuote => "a quotation mark stands within a value.",
        _ => "the row is not CSV.",
    };

    /// <summary>A column in which the same text mostly comes many times in a row, as employees do.</summary>
    protected sealed class Repeated
    {
        private byte[] _bytes = [];
        private string _text = "";

        public string Of(ReadOnlySpan<byte> bytes)
        {
            if (bytes.SequenceEqual(_bytes)) return _text;
            _bytes = bytes.ToArray();
            return _text = Encoding.UTF8.GetString(bytes);
        }
    }
}
