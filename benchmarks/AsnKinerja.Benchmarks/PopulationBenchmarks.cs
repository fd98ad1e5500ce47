using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using AsnKinerja.Benchmarks.Baselines;
using AsnKinerja.Benchmarks.Samples;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using BenchmarkDotNet.Attributes;

namespace AsnKinerja.Benchmarks;

/// <summary>Overall scores of a whole agency, person by person, on one thread and on two.</summary>
/// <remarks>Panels recur every <see cref="DifferentPanels"/> people: far more than a processor's caches hold, far less than memory.</remarks>
[MemoryDiagnoser]
public class PopulationBenchmarks
{
    private const int DifferentPanels = 4_000;

    private static readonly CompetencyFramework Framework = CompetencyFramework.BerAkhlak;

    private SamplePanel[] _panels = [];

    /// <summary>How many people are scored.</summary>
    public static int Size { get; set; } = 100_000;

    public static IEnumerable<int> Sizes => [Size];

    [ParamsSource(nameof(Sizes), Priority = 0)]
    public int People { get; set; }

    [Params(1, 2, Priority = 1)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _panels = SamplePanel.Many(Math.Min(DifferentPanels, People));
        foreach (SamplePanel panel in _panels) SameResult.Check(panel);
    }

    [Benchmark(Baseline = true)]
    public decimal?[] LinqInDecimal() => ScoreAll(panel => LinqDecimal.Score(panel.Rows, SamplePanel.Weights, LinqDecimal.Mean));

    [Benchmark]
    public double?[] LinqInDouble() => ScoreAll(panel => LinqDouble.Score(panel.Rows, SamplePanel.Weights));

    [Benchmark]
    public Rational?[] Engine() => ScoreAll(panel => SamplePanel.Policy.Score(Framework, panel.Sheets).Overall.Exact);

    private T[] ScoreAll<T>(Func<SamplePanel, T> score)
    {
        T[] scores = new T[People];
        if (Threads == 1)
            for (int i = 0; i < scores.Length; i++) scores[i] = score(_panels[i % _panels.Length]);
        else
            Parallel.For(0, scores.Length, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i => scores[i] = score(_panels[i % _panels.Length]));
        return scores;
    }
}
