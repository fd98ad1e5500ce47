using System;
using System.Globalization;
using System.Linq;
using AsnKinerja.Benchmarks.Runner;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace AsnKinerja.Benchmarks;

/// <summary>Runs the benchmarks: <c>[--people N]</c>, then the arguments of BenchmarkDotNet such as <c>--filter '*'</c>; or one of <see cref="Commands"/>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (Commands.TryRun(args, out int exitCode)) return exitCode;
        string[] rest = TakePeople(args);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest, Config(rest));
        return 0;
    }

    // A job on the command line stands alone; else the one that made the published tables.
    private static IConfig Config(string[] args)
    {
        IConfig config = DefaultConfig.Instance.WithSummaryStyle(
            SummaryStyle.Default.WithCultureInfo(CultureInfo.InvariantCulture).WithRatioStyle(RatioStyle.Value));
        return args.Any(argument => argument is "--job" or "-j")
            ? config
            : config.AddJob(Job.Default.WithWarmupCount(2).WithIterationCount(12).AsDefault());
    }

    private static string[] TakePeople(string[] args)
    {
        int at = Array.IndexOf(args, "--people");
        if (at < 0)
        {
            // A dry run asks whether everything runs, not how fast.
            if (args.Contains("Dry", StringComparer.OrdinalIgnoreCase)) PopulationBenchmarks.Size = 1_000;
            return args;
        }

        PopulationBenchmarks.Size = at + 1 < args.Length
            && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int people) && people > 0
            ? people
            : throw new ArgumentException("--people is followed by a whole number above 0, for example --people 1000.");
        return [.. args[..at], .. args[(at + 2)..]];
    }
}
