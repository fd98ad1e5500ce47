using AsnKinerja.Benchmarks.Baselines;
using AsnKinerja.Benchmarks.Workloads;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>
/// <c>score-sheets [--cells N] [--sorted|--shuffled] [--threads 2] [--runs 5] [--all-levels] [--scores FILE.csv]</c>:
/// sheets of 21 bytes to scores and bands by the engine, and the plain sum of the same bytes; on one thread, two, and so on.
/// </summary>
internal static class ScoreSheets
{
    public static void Run(string[] arguments)
    {
        Options options = new(arguments);
        int cells = options.Number("--cells", 1_000_000);
        RunnerOptions how = RunnerOptions.From(options);
        options.RefuseOthers();

        SheetWorkload workload = SheetWorkload.Make(cells, how.IsShuffled);
        Measurement about = new("", "sheets", how.Order, workload.Cells.Length, 1, 0, 0);
        for (int on = 1; on <= how.Threads; on++) Sum(workload.Cells, about with { Threads = on }, how.Runs);
        LoadTime load = LoadTime.Start();
        EngineRun engine = new(workload.ToTable(), TableFeed.Banded, how.Levels, how.Runs, how.Scores);
        load.Tell(about.Rows);
        for (int on = 1; on <= how.Threads; on++) engine.On(on, about);
        how.CleanUp();
    }

    private static void Sum(byte[] cells, Measurement about, int runs)
    {
        ulong sum = 0;
        Measurement measured = Measurement.Of(about with { Engine = "plain vector sum" }, runs, () => sum = VectorSum.Of(cells, about.Threads));
        (measured with { Form = $"sum {sum}" }).Print();
    }
}
