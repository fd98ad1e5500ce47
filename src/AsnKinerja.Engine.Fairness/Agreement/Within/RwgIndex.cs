using System;
using System.Globalization;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>r_wg and r_wg(j) with their interval: that of the variance (Satterthwaite 1946 where there are several items), carried through the formula.</summary>
internal static class RwgIndex
{
    public static Estimate Of(Answers answers, LocalizedText method, NullVariance expected, BeyondNull beyond, double level)
    {
        Interval.Check(level);
        if (beyond is not (BeyondNull.Zero or BeyondNull.Keep)) throw new ArgumentOutOfRangeException(nameof(beyond), beyond, $"Beyond the null the index is 0 or kept, not {beyond}.");
        if (answers.Nothing is NotEstimable reason) return answers.None(method, reason);
        double ratio = answers.MeanVariance / expected.Variance;
        int items = answers.Items.Length;
        if (Index(ratio, items, beyond) is not double value) return answers.None(method, NotEstimable.OutOfRange) with { Beyond = Unbounded(ratio, items) };
        Estimate estimate = Estimate.Of(method, answers.Raters, value) with { Remark = answers.Remark(ratio > 1 && beyond == BeyondNull.Zero ? Capped(ratio) : ratio == 0 ? Answers.NoSpread : null) };
        if (ratio == 0) return estimate;
        (double lower, double upper) = ChiSquare.VarianceFactors(answers.DegreesOfFreedom(_ => 1), level);
        return Index(ratio * upper, items, beyond) is double low && Index(ratio * lower, items, beyond) is double high
            ? estimate with { Interval = new ConfidenceInterval(low, high, level) }
            : estimate with { Remark = answers.Remark(NoLimit) };
    }

    /// <summary>The index at a ratio of variances; null where it has none.</summary>
    private static double? Index(double ratio, int items, BeyondNull beyond) =>
        ratio > 1 && beyond == BeyondNull.Zero ? 0
        : Below(ratio, items) <= 0 ? null
        : Unbounded(ratio, items);

    private static double? Unbounded(double ratio, int items) => Below(ratio, items) == 0 ? null : items * (1 - ratio) / Below(ratio, items);

    private static double Below(double ratio, int items) => (items * (1 - ratio)) + ratio;

    private static LocalizedText NoLimit => new(
        "Selangnya sampai ke ragam yang tidak mempunyai indeks menurut rumus ini.", "The interval reaches variances for which the formula has no index; none is given.");

    private static LocalizedText Capped(double ratio)
    {
        string times = ratio.ToString("0.####", CultureInfo.InvariantCulture);
        return new($"Ragamnya {times} kali ragam acuan; indeksnya menjadi 0.", $"The variance is {times} times that of the null distribution; the index is 0.");
    }
}
