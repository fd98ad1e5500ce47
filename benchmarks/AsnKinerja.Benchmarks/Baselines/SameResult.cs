using System;
using AsnKinerja.Benchmarks.Samples;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Benchmarks.Baselines;

/// <summary>Holds the engine and the baselines to one result: a benchmark of different numbers would compare nothing.</summary>
internal static class SameResult
{
    private static readonly Rational Tolerance = 0.000000001m;

    public static void Check(SamplePanel panel)
    {
        decimal mean = Engine(panel, SamplePanel.Policy);
        Near(mean, LinqDecimal.Score(panel.Rows, SamplePanel.Weights, LinqDecimal.Mean), "LINQ in decimal");
        Near(mean, (decimal?)LinqDouble.Score(panel.Rows, SamplePanel.Weights), "LINQ in double");
        Near(
            Engine(panel, SamplePanel.Policy.Using(Estimator.Median)),
            LinqDecimal.Score(panel.Rows, SamplePanel.Weights, LinqDecimal.Median),
            "LINQ in decimal with the median");
    }

    private static decimal Engine(SamplePanel panel, AggregationPolicy policy) =>
        policy.Score(CompetencyFramework.BerAkhlak, panel.Sheets).Overall.Exact?.ToDecimal()
        ?? throw new InvalidOperationException("A sample panel has no score; its supervisor always rates, so the samples are wrong.");

    private static void Near(decimal engine, decimal? baseline, string name)
    {
        if (baseline is not decimal other || Rational.Abs((Rational)engine - other) > Tolerance)
            throw new InvalidOperationException(FormattableString.Invariant($"The engine gives {engine}, {name} gives {baseline}; they must agree to {Tolerance}."));
    }
}
