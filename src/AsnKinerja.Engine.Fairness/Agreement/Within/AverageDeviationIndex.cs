using System;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The average deviation with an interval for what it would be with endless raters.</summary>
internal static class AverageDeviationIndex
{
    public static Estimate Of(Answers answers, DeviationCentre centre, double level)
    {
        Interval.Check(level);
        if (centre is not (DeviationCentre.Mean or DeviationCentre.Median)) throw new ArgumentOutOfRangeException(nameof(centre), centre, $"Deviations are from the mean or the median, not from {centre}.");
        LocalizedText method = centre == DeviationCentre.Mean
            ? new("Simpangan rata-rata dari rata-rata, AD_M", "Average deviation from the mean, AD_M")
            : new("Simpangan rata-rata dari median, AD_Md", "Average deviation from the median, AD_Md");
        if (answers.Nothing is NotEstimable reason) return answers.None(method, reason);
        double[] byItem = [.. answers.Items.Select(item => Answers.Deviation(item, centre))];
        double mean = byItem.Sum() / byItem.Length;
        Estimate estimate = Estimate.Of(method, answers.Raters, mean) with { Remark = answers.Remark(mean == 0 ? Answers.NoSpread : null) };
        if (mean == 0) return estimate;
        (double lower, double upper) = centre == DeviationCentre.Mean
            ? SpreadLimits.DeviationFactors(answers.Raters, answers.DegreesOfFreedom(_ => 1) / (answers.Raters - 1), level)
            : MedianFactors(answers, byItem, level);
        return estimate with { Interval = new ConfidenceInterval(mean * lower, mean * upper, level) };
    }

    // Bonett and Seier (2003), on the logarithm; items count as if they said the same, which makes the interval wide rather than narrow.
    private static (double Lower, double Upper) MedianFactors(Answers answers, double[] byItem, double level)
    {
        double n = answers.Raters, error = answers.Items.Select((item, at) => byItem[at] * Error(item, byItem[at])).Sum() / byItem.Sum();
        double reach = Math.Exp(Interval.NormalFactor(level) * error), correction = n / (n - 1);
        return (correction / reach, correction * reach);
    }

    private static double Error(double[] sorted, double deviation)
    {
        if (deviation == 0) return 0;
        double off = (Answers.Mean(sorted) - Answers.Median(sorted)) / deviation;
        return Math.Sqrt(((off * off) + (Answers.Variance(sorted) / (deviation * deviation)) - 1) / sorted.Length);
    }
}
