using System.IO;
using AsnKinerja.Benchmarks.Baselines;
using AsnKinerja.Benchmarks.Workloads;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary><c>score-rows [--file FILE.csv | --rows N] [--sorted|--shuffled] [--threads 2] [--runs 5] [--linq RUNS] [--scores FILE.csv]</c></summary>
internal static class ScoreRows
{
    public static void Run(string[] arguments)
    {
        Options options = new(arguments);
        int rows = options.Number("--rows", 1_000_000), threads = options.Number("--threads", 2), runs = options.Number("--runs", 5);
        int linqRuns = options.Has("--linq") ? options.Number("--linq", 1) : 0;
        bool shuffled = WriteRows.IsShuffled(options);
        string? file = options.TextOrNull("--file"), scores = options.TextOrNull("--scores");
        options.RefuseOthers();

        RowWorkload workload = file is null ? RowWorkload.Make(rows, shuffled) : RowFileReader.Read(file);
        Measurement about = new("", "rows", shuffled ? "shuffled" : "sorted", workload.Rows, 1, 0, 0);
        scores ??= Path.GetTempFileName();
        for (int on = 1; linqRuns > 0 && on <= threads; on++) Linq(workload, about with { Threads = on }, linqRuns, scores);
    }

    private static void Linq(RowWorkload workload, Measurement about, int runs, string file)
    {
        LinqRows.Row[] rows = LinqRows.From(workload);
        decimal?[] scores = [];
        Measurement measured = Measurement.Of(about with { Engine = "LINQ" }, runs, () => scores = LinqRows.Score(rows, about.Threads));
        (measured with { Scores = scores.Length, Digest = ScoreFile.Write(file, scores) }).Print();
    }
}
