using AsnKinerja.Benchmarks.Baselines;
using AsnKinerja.Benchmarks.Workloads;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary><c>score-sheets [--cells N] [--sorted|--shuffled] [--threads 2] [--runs 5]</c>: the engine and the plain sum of the same bytes.</summary>
internal static class ScoreSheets
{
    public static void Run(string[] arguments)
    {
        Options options = new(arguments);
        int cells = options.Number("--cells", 1_000_000), threads = options.Number("--threads", 2), runs = options.Number("--runs", 5);
        bool shuffled = WriteRows.IsShuffled(options);
        options.RefuseOthers();

        SheetWorkload workload = SheetWorkload.Make(cells, shuffled);
        Measurement about = new("", "sheets", shuffled ? "shuffled" : "sorted", workload.Cells.Length, 1, 0, 0);
        for (int on = 1; on <= threads; on++) Sum(workload, about with { Threads = on }, runs);
    }

    private static void Sum(SheetWorkload workload, Measurement about, int runs)
    {
        ulong sum = 0;
        Measurement measured = Measurement.Of(about with { Engine = "vector sum" }, runs, () => sum = VectorSum.Of(workload.Cells, about.Threads));
        (measured with { Form = $"sum {sum}" }).Print();
    }
}
