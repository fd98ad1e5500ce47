using AsnKinerja.Benchmarks.Samples;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Ratings;
using BenchmarkDotNet.Attributes;

namespace AsnKinerja.Benchmarks;

/// <summary>What an application does for one person: score, appraise, explain, show. No hand-written counterpart does as much.</summary>
[MemoryDiagnoser]
public class AppraisalBenchmarks
{
    private readonly AppraisalCase _case = SampleCase.Make(SamplePanel.Full(seed: 2022));
    private readonly Regulation _regulation = Regulation.InForce(SampleCase.Period);
    private MultiRaterScore _score = null!;
    private Appraisal _appraisal = null!;
    private Explanation _scoreExplanation = null!;
    private Explanation _appraisalExplanation = null!;

    [GlobalSetup]
    public void Setup()
    {
        _score = SamplePanel.Policy.Score(CompetencyFramework.BerAkhlak, [.. _case.Sheets]);
        _appraisal = _regulation.Appraise(_case);
        _scoreExplanation = _score.Explain();
        _appraisalExplanation = _appraisal.Explain();
    }

    [Benchmark(Baseline = true)]
    public MultiRaterScore Score() => SamplePanel.Policy.Score(CompetencyFramework.BerAkhlak, [.. _case.Sheets]);

    [Benchmark]
    public Appraisal Appraise() => _regulation.Appraise(_case);

    [Benchmark]
    public Explanation ExplainScore() => _score.Explain();

    [Benchmark]
    public Explanation ExplainAppraisal() => _appraisal.Explain();

    [Benchmark]
    public string ScoreAsText() => _scoreExplanation.ToText();

    [Benchmark]
    public string ScoreAsHtml() => _scoreExplanation.ToHtml();

    [Benchmark]
    public string AppraisalAsText() => _appraisalExplanation.ToText();

    [Benchmark]
    public string AppraisalAsHtml() => _appraisalExplanation.ToHtml();

    [Benchmark]
    public string EverythingToHtml() => _regulation.Appraise(_case).Explain().ToHtml();
}
