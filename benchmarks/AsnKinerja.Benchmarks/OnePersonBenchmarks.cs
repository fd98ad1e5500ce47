using AsnKinerja.Benchmarks.Baselines;
using AsnKinerja.Benchmarks.Samples;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace AsnKinerja.Benchmarks;

/// <summary>One person's overall score from eight sheets of 21 behaviours.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class OnePersonBenchmarks
{
    private static readonly CompetencyFramework Framework = CompetencyFramework.BerAkhlak;

    private readonly AggregationPolicy _mean = SamplePanel.Policy;
    private readonly AggregationPolicy _median = SamplePanel.Policy.Using(Estimator.Median);
    private SamplePanel _panel = null!;

    [GlobalSetup]
    public void Setup()
    {
        _panel = SamplePanel.Full(seed: 2022);
        SameResult.Check(_panel);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("mean")]
    public decimal? LinqInDecimal() => LinqDecimal.Score(_panel.Rows, SamplePanel.Weights, LinqDecimal.Mean);

    [Benchmark, BenchmarkCategory("mean")]
    public double? LinqInDouble() => LinqDouble.Score(_panel.Rows, SamplePanel.Weights);

    [Benchmark, BenchmarkCategory("mean")]
    public Rational? Engine() => _mean.Score(Framework, _panel.Sheets).Overall.Exact;

    [Benchmark, BenchmarkCategory("mean")]
    public Rational? EngineWithSheetsFromAnswers() => _mean.Score(Framework, _panel.ToSheets()).Overall.Exact;

    [Benchmark(Baseline = true), BenchmarkCategory("median")]
    public decimal? LinqMedianInDecimal() => LinqDecimal.Score(_panel.Rows, SamplePanel.Weights, LinqDecimal.Median);

    [Benchmark, BenchmarkCategory("median")]
    public Rational? EngineMedian() => _median.Score(Framework, _panel.Sheets).Overall.Exact;
}
