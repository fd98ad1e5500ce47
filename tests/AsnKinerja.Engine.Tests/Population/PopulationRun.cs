using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using AsnKinerja.Engine.Tests.House;
using AsnKinerja.Samples.Population;
using AsnKinerja.Samples.Population.Display;

namespace AsnKinerja.Engine.Tests.Population;

/// <summary>What the population sample printed, and how it ended.</summary>
internal sealed record PopulationRun(int ExitCode, string Output, string Error)
{
    public static string Policy { get; } = Path.Combine(Repository.Root, "docs", "samples", "population", "data", "policy.yaml");

    public static PopulationRun Of(params string[] args) => Of(new PlainStages(), CancellationToken.None, args);

    public static PopulationRun Of(IStages stages, CancellationToken stop, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = Program.Run(args, new Session(output, error, stages, stop));
        return new PopulationRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Scores under the sample's policy on the behaviours of BerAKHLAK.</summary>
    public static PopulationRun Score(params string[] args) => Of(["score", "--policy", Policy, "--framework", "berakhlak", .. args]);

    /// <summary>A run that cannot go wrong.</summary>
    public static PopulationRun Good(params string[] args)
    {
        PopulationRun run = Of(args);
        if (run.ExitCode != 0) throw new InvalidOperationException(run.Error);
        return run;
    }

    /// <summary>The rows of a CSV file without quotation marks, by the names of its columns.</summary>
    public static List<Dictionary<string, string>> Rows(string path)
    {
        string[][] lines = [.. File.ReadLines(path).Select(line => line.Split(','))];
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }
}
