using System;
using System.IO;
using AsnKinerja.Benchmarks.Workloads;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary><c>write-rows [--rows N] [--sorted|--shuffled] --out FILE.csv</c>: the long rows as a file for the rivals.</summary>
internal static class WriteRows
{
    public static void Run(string[] arguments)
    {
        Options options = new(arguments);
        int rows = options.Number("--rows", 1_000_000);
        bool shuffled = RunnerOptions.ReadShuffled(options);
        string path = options.Text("--out");
        options.RefuseOthers();

        using FileStream file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1);
        RowFile.Write(RowWorkload.Make(rows, shuffled), file);
        Console.WriteLine(FormattableString.Invariant($"{rows} rows, {file.Length} bytes: {path}"));
    }
}
