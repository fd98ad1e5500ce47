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
        ["score-rows"] = ScoreRows.Run,
        ["score-sheets"] = ScoreSheets.Run,
        ["compare"] = Compare.Run,
        ["severity"] = Severity.Run,
    };

    /// <summary>Runs the command that the first argument names; false if the arguments begin with an option, for BenchmarkDotNet.</summary>
    public static bool TryRun(string[] arguments, out int exitCode)
    {
        exitCode = 0;
        if (arguments.Length == 0 || arguments[0].StartsWith('-')) return false;
        try
        {
            if (!All.TryGetValue(arguments[0], out Action<string[]>? run))
                throw new CommandException($"there is no such command; there are {string.Join(", ", All.Keys)}.");
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
