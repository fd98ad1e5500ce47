using System;

namespace AsnKinerja.Engine.Numerics;

/// <content>Estimators that give the most extreme values less say.</content>
public sealed partial class Sample
{
    private static readonly Rational Half = Rational.Of(1, 2);

    /// <summary>The mean of what is left after the lowest and the highest values are dropped; null for no values.</summary>
    /// <param name="share">The share of the values dropped at each end, 0 to 1: the whole part of count × share values.
    /// From 1/2 on the outcome is the median. As <c>mean(x, trim = share)</c> in R.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is below 0 or above 1.</exception>
    public Rational? TrimmedMean(Rational share)
    {
        CheckShare(share);
        if (Count == 0) return null;
        if (share.Sign == 0) return Mean();
        if (share >= Half) return Median();
        int dropped = CountOf(share);
        return MeanOf(Sorted, dropped, Count - (2 * dropped));
    }

    /// <summary>The mean after the lowest and the highest values are set to the nearest value that is kept; null for no values.</summary>
    /// <param name="share">The share of the values replaced at each end, 0 to 1: the whole part of count × share values.
    /// From 1/2 on the outcome is the median.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is below 0 or above 1.</exception>
    public Rational? WinsorisedMeanByCount(Rational share)
    {
        CheckShare(share);
        if (Count == 0) return null;
        if (share >= Half) return Median();
        int replaced = CountOf(share);
        int kept = Count - (2 * replaced);
        Rational sum = (Sorted[replaced] + Sorted[Count - 1 - replaced]) * replaced;
        return (sum + (MeanOf(Sorted, replaced, kept) * kept)) / Count;
    }

    /// <summary>The mean after values beyond two quantiles are set to those quantiles; null for no values.</summary>
    /// <param name="share">The share for the lower quantile, 0 to 1; the upper one is at 1 - <paramref name="share"/>. From
    /// 1/2 on the outcome is the median.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is below 0 or above 1.</exception>
    public Rational? WinsorisedMeanByQuantile(Rational share) => WinsorisedByQuantile(share).Mean();

    /// <summary>The values, in the order given, with those beyond two quantiles (type 7) set to those quantiles.</summary>
    /// <param name="share">The share for the lower quantile, 0 to 1; the upper one is at 1 - <paramref name="share"/>. From
    /// 1/2 on every value becomes the median.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is below 0 or above 1.</exception>
    public Sample WinsorisedByQuantile(Rational share)
    {
        CheckShare(share);
        if (Count == 0) return this;
        share = Rational.Min(share, Half);
        Rational lower = QuantileOf(share, 7), upper = QuantileOf(1 - share, 7);
        return new Sample(Array.ConvertAll(_values, x => Rational.Max(lower, Rational.Min(upper, x))));
    }

    // Below 1/2, twice this is less than the count: at least one value is kept.
    private int CountOf(Rational share) => (int)(share * Count).Floor();

    private static void CheckShare(Rational share)
    {
        if (share.Sign < 0 || share > 1)
            throw new ArgumentOutOfRangeException(nameof(share), share, "The share at each end is between 0 and 1.");
    }
}
