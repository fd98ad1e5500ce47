using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far apart a rater puts people, and against what all raters do: range restriction.</summary>
internal sealed class RaterSpread
{
    private const int FewestRatees = 5;

    private readonly double _squares;
    private readonly double _degrees;
    private readonly double _level;

    /// <param name="meansByRater">By rater: the mean of each ratee.</param>
    /// <param name="level">The level of confidence.</param>
    public RaterSpread(IEnumerable<double[]> meansByRater, double level)
    {
        _level = level;
        foreach (double[] means in meansByRater)
        {
            if (SampleMoments.Deviation(means) is not double deviation) continue;
            _squares += deviation * deviation * (means.Length - 1);
            _degrees += means.Length - 1;
        }
    }

    /// <summary>The standard deviation of the means, with the interval that normal means have.</summary>
    public Estimate Of(double[] means)
    {
        if (SampleMoments.Deviation(means) is not double deviation) return Estimate.None(Spread, means.Length, NotEstimable.OneRatee);
        Estimate estimate = Estimate.Of(Spread, means.Length, deviation);
        if (deviation == 0) return estimate;
        (double lower, double upper) = ChiSquare.VarianceFactors(means.Length - 1, _level);
        return estimate with { Interval = new ConfidenceInterval(deviation * Math.Sqrt(lower), deviation * Math.Sqrt(upper), _level) };
    }

    /// <summary>The same over the pooled one. Own and others' variances have the F distribution between them; the pooled one holds both.</summary>
    public Estimate Ratio(double[] means)
    {
        if (means.Length < FewestRatees) return Estimate.None(SpreadRatio, means.Length, NotEstimable.TooFew);
        if (_squares <= 0) return Estimate.None(SpreadRatio, means.Length, NotEstimable.NoVariation);
        double deviation = SampleMoments.Deviation(means)!.Value, df = means.Length - 1, otherDf = _degrees - df, otherSquares = _squares - (deviation * deviation * df);
        Estimate estimate = Estimate.Of(SpreadRatio, means.Length, deviation / Math.Sqrt(_squares / _degrees));
        if (otherDf <= 0 || deviation == 0 || otherSquares <= 1e-12 * _squares) return estimate;
        double f = deviation * deviation / (otherSquares / otherDf);
        (double lower, double upper) = FDistribution.Limits(f, df, otherDf, _level);
        double Pooled(double ratio) => Math.Sqrt(ratio * _degrees / ((df * ratio) + otherDf));
        return estimate with
        {
            Interval = new ConfidenceInterval(Pooled(lower), Pooled(upper), _level),
        };
    }

    private static LocalizedText Spread { get; } = new("Simpangan baku rata-rata yang dinilai", "Standard deviation of means of ratees");

    private static LocalizedText SpreadRatio { get; } = new("Sebaran dibanding semua penilai", "Spread against all raters");
}
