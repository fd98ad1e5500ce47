using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Development;

/// <summary>The raters behind a measured value: how many, how far apart, and so how uncertain the value is.</summary>
/// <remarks>
/// <para>
/// The squared standard error is the variance of the raters' views (n - 1), divided by the effective number of raters. Where every rater
/// weighs the same, that is their number; where groups weigh differently it is 1 / Σ (share² / raters of the group), which is never more:
/// one supervisor with 60 % and four peers with 40 % tell as much as 2.5 raters, not as 5.
/// </para>
/// <para>With one rater, or where nobody kept how far apart the raters were, it is not known, which is not 0. Immutable.</para>
/// </remarks>
public sealed record RaterPanel
{
    private RaterPanel(int? raters, Rational? effectiveRaters, Rational? variance, Agreement agreement = Agreement.NotEstimable)
    {
        Raters = raters;
        EffectiveRaters = effectiveRaters;
        Variance = variance;
        Agreement = agreement;
    }

    /// <summary>Nothing is known of the raters, for instance of a level that an assessment centre reported.</summary>
    public static RaterPanel Unknown { get; } = new(null, null, null);

    /// <summary>How many raters count; null where that is not known.</summary>
    public int? Raters { get; }

    /// <summary>As how many raters of equal weight they count; null where the number is not known.</summary>
    public Rational? EffectiveRaters { get; }

    /// <summary>The variance of the raters' views (n - 1), in squared points of the scale; null with one rater or where it is not known.</summary>
    public Rational? Variance { get; }

    /// <summary>How far the raters agree, in words; <see cref="Ratings.Agreement.NotEstimable"/> where that was not kept.</summary>
    public Agreement Agreement { get; }

    /// <summary>The standard error, squared and exact, in squared points of the scale; null where it is not known.</summary>
    public Rational? SquaredError => Variance is Rational variance && EffectiveRaters is Rational raters ? variance / raters : null;

    /// <summary>Why the uncertainty is not known; null where it is.</summary>
    public LocalizedText? WhyUnknown =>
        SquaredError is not null ? null
        : Raters is not int raters ? NumberNotKnown
        : raters == 1 ? OneRater
        : SpreadNotKnown;

    /// <summary>Raters of equal weight who are this far apart.</summary>
    /// <param name="raters">How many; at least 1.</param>
    /// <param name="standardDeviation">The standard deviation of their views (n - 1), 0 or more, in points of the scale; null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no rater, or the standard deviation is negative.</exception>
    /// <exception cref="ArgumentException">One rater alone is given a standard deviation, which one rater cannot have.</exception>
    public static RaterPanel Of(int raters, Rational? standardDeviation = null)
    {
        if (raters < 1) throw new ArgumentOutOfRangeException(nameof(raters), raters, $"A value comes from at least 1 rater, not from {raters}; where the number is not known, use RaterPanel.Unknown.");
        if (standardDeviation is not Rational deviation) return new RaterPanel(raters, raters, null);
        if (deviation.Sign < 0)
            throw new ArgumentOutOfRangeException(nameof(standardDeviation), deviation, $"A standard deviation is 0 or more, not {deviation}.");
        if (raters == 1)
            throw new ArgumentException($"One rater has no standard deviation, also not {deviation}; leave it out, and the uncertainty is not known.", nameof(standardDeviation));
        return new RaterPanel(raters, raters, deviation * deviation);
    }

    /// <summary>Raters of equal weight with these views.</summary>
    /// <param name="views">What each rater gave, in any order; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static RaterPanel OfViews(params Rational[] views)
    {
        Sample sample = Sample.Of(Throw.IfNull(views));
        return sample.Count > 0
            ? new RaterPanel(sample.Count, sample.Count, sample.Variance())
            : throw new ArgumentException("A value comes from at least 1 rater; there is no view.", nameof(views));
    }

    /// <summary>The raters who count in a score.</summary>
    /// <param name="score">The score of an item, of a competency, or overall.</param>
    public static RaterPanel Of(Score score)
    {
        if (Throw.IfNull(score).Spread is not Spread spread) return Unknown;
        return new RaterPanel(spread.Raters, Effective(score, spread.Raters), spread.Variance, spread.Agreement);
    }

    /// <summary>The same raters on a scale whose points are this much wider.</summary>
    internal RaterPanel Scaled(Rational factor) => new(Raters, EffectiveRaters, Variance * factor * factor, Agreement);

    /// <summary>The same raters where it is not known what their spread becomes.</summary>
    internal RaterPanel WithoutSpread() => new(Raters, EffectiveRaters, null);

    // Kish's effective sample size, with the shares that the groups have in the score.
    private static Rational Effective(Score score, int raters)
    {
        IReadOnlyList<GroupScore> counted = [.. score.Groups.Where(group => group.Status == GroupStatus.Counted && group.Raters > 0)];
        Rational total = counted.Aggregate(Rational.Zero, (sum, group) => sum + Share(group));
        if (total.Sign == 0) return raters;
        Rational squares = counted.Aggregate(Rational.Zero, (sum, group) => sum + (Share(group) / total * (Share(group) / total) / group.Raters));
        return Rational.Min(raters, 1 / squares);
    }

    private static Rational Share(GroupScore group) => group.EffectiveWeight ?? group.Weight;

    private static LocalizedText NumberNotKnown { get; } = new(
        "banyaknya penilai tidak diketahui, sehingga ketidakpastiannya tidak diketahui",
        "how many raters there were is not known, and so its uncertainty is not");

    private static LocalizedText OneRater { get; } = new(
        "hanya ada satu penilai, sehingga ketidakpastiannya tidak diketahui",
        "there is one rater only, and so its uncertainty is not known");

    private static LocalizedText SpreadNotKnown { get; } = new(
        "seberapa jauh penilai berbeda tidak diketahui, sehingga ketidakpastiannya tidak diketahui",
        "how far the raters differ is not known, and so its uncertainty is not");
}
