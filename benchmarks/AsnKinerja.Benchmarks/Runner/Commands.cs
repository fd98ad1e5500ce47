using System;
using System.Collections.Generic;
using System.IO;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>What the benchmarks can do besides BenchmarkDotNet: make the data files, score them as a whole process, compare scores.</summary>
internal static class Commands
{
    private static readonly Dictionary<string, Action<string[]>> All = new(StringComparer.Ordinal)
    {
        ["write-rows"] = WriteRows.Run,
        ["compare"] = Compare.Run,
    };

    /// <summary>Runs the command that the first argument names; false if it names none.</summary>
    public static bool TryRun(string[] arguments, out int exitCode)
    {
        exitCode = 0;
        if (arguments.Length == 0 || !All.TryGetValue(arguments[0], out Action<string[]>? run)) return false;
        try
        {
            run(arguments[1..]);
        }
        catch (Exception mistake) when (mistake is CommandException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{arguments[0]}: {mistake.Message}");
            exitCode = 1;
        }

        return true;
    }
}
