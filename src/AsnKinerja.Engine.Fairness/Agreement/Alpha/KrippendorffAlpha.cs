using System;
using System.Collections.Generic;
using System.Globalization;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// Krippendorff's alpha (1970, 2011): one number for the agreement of any number of raters on any scale, with cells missing. 1 is perfect agreement, 0 what
/// chance would give; it can be negative.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>Alpha without an interval.</summary>
    /// <param name="ratings">The ratings.</param>
    /// <param name="level">What the numbers mean.</param>
    /// <returns>n is the ratings that can be paired with another of the same ratee.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level of measurement.</exception>
    public static Estimate Of(RatingMatrix ratings, MeasurementLevel level) => Calculated(ratings, level, null, 0.95);

    /// <summary>Alpha with an interval: ratees (not raters) are drawn again and again, and alpha is calculated for each draw.</summary>
    /// <remarks>The interval is the percentile one; with few ratees it is too narrow (Hughes 2022). Time grows with the draws times the ratings.</remarks>
    /// <param name="ratings">The ratings.</param>
    /// <param name="level">What the numbers mean.</param>
    /// <param name="bootstrap">How often to draw, and from which seed.</param>
    /// <param name="confidence">The level of confidence of the interval, above 0 and below 1.</param>
    /// <returns>n is the ratings that can be paired with another of the same ratee.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level of confidence is out of range.</exception>
    public static Estimate Of(RatingMatrix ratings, MeasurementLevel level, BootstrapPlan bootstrap, double confidence = 0.95) =>
        Calculated(ratings, level, bootstrap, Interval.Checked(confidence, nameof(confidence)));

    private static Estimate Calculated(RatingMatrix ratings, MeasurementLevel level, BootstrapPlan? bootstrap, double confidence)
    {
        Throw.IfNull(ratings);
        if (level is < MeasurementLevel.Nominal or > MeasurementLevel.Ratio) throw new ArgumentOutOfRangeException(nameof(level), level, "A level of measurement is nominal, ordinal, interval or ratio.");
        LocalizedText word = MeasurementLevelWords.Of(level);
        LocalizedText method = new($"Alfa Krippendorff, {word.Indonesian}", $"Krippendorff's alpha, {word.English}");
        if (ratings.Nothing is NotEstimable nothing) return Estimate.None(method, 0, nothing);

        AlphaUnits units = AlphaUnits.Of(ratings);
        NotEstimable? reason =
            units.HasOneValue ? NotEstimable.OneCategory
            : units.Count == 1 ? NotEstimable.OneRatee
            : level == MeasurementLevel.Ratio && units.HasNegative ? NotEstimable.WrongScale
            : null;
        if (reason is NotEstimable why) return Estimate.None(method, units.Pairable, why);

        Estimate alpha = Estimate.Of(method, units.Pairable, units.Alpha(level));
        return bootstrap is BootstrapPlan plan ? Bounded(alpha, units, level, plan, confidence) : alpha;
    }

    private static Estimate Bounded(Estimate alpha, AlphaUnits units, MeasurementLevel level, BootstrapPlan plan, double confidence)
    {
        SeededRandom chance = plan.Chance();
        List<double> replicates = [];
        for (int draw = 0; draw < plan.Draws; draw++)
        {
            AlphaUnits drawn = units.Drawn(chance);
            if (!drawn.HasOneValue) replicates.Add(drawn.Alpha(level));
        }

        int lost = plan.Draws - replicates.Count;
        LocalizedText? remark = lost == 0 ? null : new(
            $"{Number(lost)} dari {Number(plan.Draws)} penarikan hanya berisi satu kategori dan tidak dihitung.",
            $"{Number(lost)} of {Number(plan.Draws)} draws held only one category and do not count.");

        // Where every other draw tells nothing, the rest tell of themselves, not of the ratings.
        if (replicates.Count < 2 || lost * 2 > plan.Draws) return alpha with { Remark = remark };
        Estimate bounded = new BootstrapReplicates(alpha.Value!.Value, replicates).Percentile(alpha.Method, alpha.Observations, confidence);
        return bounded with { Remark = remark ?? bounded.Remark };
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
