using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using CsvHelper;

namespace AsnKinerja.Samples.Population.Saving;

/// <summary>Writes a CSV file, all or nothing: into a file of another name beside it, which takes its place at the end.</summary>
internal static class CsvFile
{
    private const int RowsAtATime = 4096;

    public static void Write(string path, IReadOnlyList<OutputColumn> columns, IEnumerable<object?[]> rows, long total, IProgress<double> progress, CancellationToken stop)
    {
        if (Directory.Exists(path)) throw new MistakeException($"'{path}' is a folder, not a file.");
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        string passing = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            using (CsvWriter csv = CsvWriter.ToFile(passing, new CsvWriterOptions { NewLine = "\n", BufferSize = 1 << 18 })) Write(csv, columns, rows, total, progress, stop);
            stop.ThrowIfCancellationRequested();
            File.Move(passing, path, overwrite: true);
        }
        finally
        {
            File.Delete(passing);
        }
    }

    private static void Write(CsvWriter csv, IReadOnlyList<OutputColumn> columns, IEnumerable<object?[]> rows, long total, IProgress<double> progress, CancellationToken stop)
    {
        foreach (OutputColumn column in columns) csv.WriteField(column.Name);
        csv.EndRecord();
        long done = 0;
        foreach (object?[] row in rows)
        {
            if (done++ % RowsAtATime == 0)
            {
                stop.ThrowIfCancellationRequested();
                progress.Report((double)done / Math.Max(total, 1));
            }

            foreach (object? value in row) csv.WriteField(TextOf(value));
            csv.EndRecord();
        }
    }

    private static string TextOf(object? value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
