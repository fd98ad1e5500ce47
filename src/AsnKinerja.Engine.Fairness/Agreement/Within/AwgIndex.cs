using System;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>a_wg with its interval: that of the variance, with the mean as it is. It ends at -1, where raters could not disagree more.</summary>
internal static class AwgIndex
{
    public static Estimate Of(Answers answers, ResponseScale scale, double level)
    {
        Interval.Check(level);
        LocalizedText method = LocalizedText.Same("a_wg");
        if (answers.Nothing is NotEstimable reason) return answers.None(method, reason);
        if (answers.Items.Any(item => item.Any(value => !scale.Contains(value)))) return answers.None(method, NotEstimable.WrongScale);
        double?[] most = Array.ConvertAll(answers.Items, scale.MostVariance);
        double[] ratios = [.. answers.Items.Select((item, at) => Ratio(item, most[at])).Where(ratio => ratio is not null).Select(ratio => ratio!.Value)];
        int items = most.Length;
        if (ratios.Length == 0) return answers.None(method, NotEstimable.OutOfRange) with { Remark = answers.Remark(TooExtreme) };

        double mean = ratios.Sum() / ratios.Length;
        Estimate estimate = Estimate.Of(method, answers.Raters, 1 - (2 * mean)) with
        {
            Remark = answers.Remark(ratios.Length < items ? Counted(ratios.Length, items) : mean == 0 ? Answers.NoSpread : null),
        };
        if (mean == 0) return estimate;
        (double lower, double upper) = ChiSquare.VarianceFactors(answers.DegreesOfFreedom(item => most[item] is > 0 ? 1 / Math.Sqrt(most[item]!.Value) : 0), level);
        return estimate with { Interval = new ConfidenceInterval(1 - (2 * Math.Min(1, mean * upper)), 1 - (2 * Math.Min(1, mean * lower)), level) };
    }

    /// <summary>The variance over the largest possible one; null where so few raters could not have disagreed so far.</summary>
    private static double? Ratio(double[] sorted, double? most) => most switch
    {
        null => null,
        0 => 0,
        double known => Answers.Variance(sorted) / known,
    };

    private static LocalizedText TooExtreme => new(
        "Rata-ratanya terlalu dekat dengan ujung skala untuk penilai sesedikit ini.", "The mean is too near an end of the scale for so few raters.");

    private static LocalizedText Counted(int known, int items) => new(
        $"{known} dari {items} butir dihitung; pada yang lain rata-ratanya terlalu dekat dengan ujung skala.",
        $"{known} of {items} items count; in the others the mean is too near an end of the scale.");
}
