using AsnKinerja.Benchmarks.Baselines;
using AsnKinerja.Benchmarks.Workloads;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>
/// <c>score-rows [--file FILE.csv | --rows N] [--sorted|--shuffled] [--threads 2] [--runs 5] [--all-levels] [--linq RUNS] [--scores FILE.csv]</c>:
/// long rows by the engine and, if asked for, by LINQ; on one thread, two, and so on.
/// </summary>
internal static class ScoreRows
{
    public static void Run(string[] arguments)
    {
        Options options = new(arguments);
        int rows = options.Number("--rows", 1_000_000), linqRuns = options.Has("--linq") ? options.Number("--linq", 1) : 0;
        string? file = options.TextOrNull("--file");
        RunnerOptions how = RunnerOptions.From(options);
        options.RefuseOthers();

        RowWorkload workload = file is null ? RowWorkload.Make(rows, how.IsShuffled) : RowFileReader.Read(file);
        Measurement about = new("", "rows", how.Order, workload.Rows, 1, 0, 0);
        LoadTime load = LoadTime.Start();
        EngineRun engine = new(workload.ToTable(), TableFeed.Policy, how.Levels, how.Runs, how.Scores);
        load.Tell(workload.Rows);
        for (int on = 1; on <= how.Threads; on++) engine.On(on, about);
        for (int on = 1; linqRuns > 0 && on <= how.Threads; on++) Linq(workload, about with { Threads = on }, linqRuns, how.Scores);
        how.CleanUp();
    }

    private static void Linq(RowWorkload workload, Measurement about, int runs, string file)
    {
        LinqRows.Row[] rows = LinqRows.From(workload);
        decimal?[] scores = [];
        // Seconds a run: the first one is not thrown away.
        Measurement measured = Measurement.Of(about with { Engine = "LINQ" }, runs, () => scores = LinqRows.Score(rows, about.Threads), warmUp: false);
        (measured with { Scores = scores.Length, Digest = ScoreFile.Write(file, scores) }).Print();
    }
}
