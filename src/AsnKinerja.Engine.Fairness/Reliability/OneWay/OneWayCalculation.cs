using System;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The one-way analysis of variance with ratees for groups.</summary>
internal static class OneWayCalculation
{
    public static LocalizedText MeanName => new("ICC(1), jumlah penilaian rata-rata", "ICC(1), mean number of ratings");

    public static LocalizedText UnbiasedName => new("ICC(1), takbias dengan k0", "ICC(1), unbiased with k0");

    public static LocalizedText AverageName => new("ICC(2), rata-rata penilaian", "ICC(2), mean of the ratings");

    public static OneWayReliability Of(RatingDesign ratings, double level)
    {
        int n = ratings.Count, groups = ratings.Ratees.Count;
        double[][] values = [.. Enumerable.Range(0, groups).Select(ratee => Sorted(ratings, ratee))];
        double meanSize = groups == 0 ? 0 : n / (double)groups;
        double? unbiasedSize = groups < 2 ? null : (n - (values.Sum(own => (double)own.Length * own.Length) / n)) / (groups - 1);
        NotEstimable? reason =
            n == 0 ? NotEstimable.NoRatings
            : groups == 1 ? NotEstimable.OneRatee
            : n == groups ? NotEstimable.NoOverlap
            : null;
        if (reason is NotEstimable why) return OneWayReliability.None(groups, n, meanSize, unbiasedSize, why);

        double start = values[0][0], most = ratings.Values.Max(value => Math.Abs(value));
        double[] means = [.. values.Select(own => own.Sum(value => value - start) / own.Length)];
        double mean = values.Select((own, at) => own.Length * means[at]).Sum() / n;
        double noise = n * RoundingNoise.Relative * most * RoundingNoise.Relative * most;
        double between = Cleared(values.Select((own, at) => own.Length * (means[at] - mean) * (means[at] - mean)).Sum(), noise) / (groups - 1);
        double within = Cleared(values.Select((own, at) => own.Sum(value => (value - start - means[at]) * (value - start - means[at]))).Sum(), noise) / (n - groups);
        double k0 = unbiasedSize!.Value;
        bool isEven = values.All(own => own.Length == values[0].Length);
        (double Low, double High)? limits = within == 0 || between == 0 ? null : FDistribution.Limits(between / within, groups - 1, n - groups, level);
        return OneWayReliability.Known(
            groups, n, k0, between, within,
            Bounded(Icc1(MeanName, n, between, within, meanSize), limits, meanSize, level, isEven),
            Bounded(Icc1(UnbiasedName, n, between, within, k0), limits, k0, level, isEven),
            Bounded(Icc2(n, between, within), limits, null, level, isEven));
    }

    public static Estimate Icc1(LocalizedText method, int n, double between, double within, double size)
    {
        double below = between + ((size - 1) * within);
        return below == 0 ? Estimate.None(method, n, NotEstimable.NoVariation) : Estimate.Of(method, n, (between - within) / below);
    }

    public static Estimate Icc2(int n, double between, double within) =>
        between == 0 ? Estimate.None(AverageName, n, NotEstimable.NoVariation) : Estimate.Of(AverageName, n, (between - within) / between);

    private static Estimate Bounded(Estimate estimate, (double Low, double High)? limits, double? size, double level, bool isEven)
    {
        if (!estimate.IsKnown || limits is not (double low, double high)) return estimate;
        (double lower, double upper) = size is double k ? ((low - 1) / (low + k - 1), (high - 1) / (high + k - 1)) : (1 - (1 / low), 1 - (1 / high));
        return !Finite.Is(lower) || !Finite.Is(upper) || lower > upper ? estimate : estimate with
        {
            Interval = new ConfidenceInterval(lower, upper, level),
            Remark = isEven ? null : new(
                "Selangnya kira-kira saja, karena jumlah penilaian tiap orang berbeda.", "The interval is approximate, because ratees have different numbers of ratings."),
        };
    }

    private static double[] Sorted(RatingDesign ratings, int ratee)
    {
        int first = ratings.RateeOffsets[ratee];
        double[] own = new double[ratings.RateeOffsets[ratee + 1] - first];
        Array.Copy(ratings.Values, first, own, 0, own.Length);
        Array.Sort(own);
        return own;
    }

    private static double Cleared(double sum, double noise) => sum <= noise ? 0 : sum;
}
