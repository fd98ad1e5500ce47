using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// ICC(1) and ICC(2) where ratees have different raters and different numbers of them (Bliese 2000): what one rating, and the mean of a ratee's ratings, is worth.
/// </summary>
/// <remarks>Who rated is not looked at: severity counts as error. With equal numbers these are ICC(1,1) and ICC(1,k). Immutable.</remarks>
public sealed record OneWayReliability
{
    private OneWayReliability(int ratees, int ratings, double meanSize, double? unbiasedSize, double between, double within, Estimate icc1, Estimate unbiased, Estimate icc2)
    {
        Ratees = ratees;
        Ratings = ratings;
        MeanSize = meanSize;
        UnbiasedSize = unbiasedSize;
        Between = between;
        Within = within;
        Icc1 = icc1;
        Icc1Unbiased = unbiased;
        Icc2 = icc2;
    }

    /// <summary>How many ratees.</summary>
    public int Ratees { get; }

    /// <summary>How many ratings.</summary>
    public int Ratings { get; }

    /// <summary>The arithmetic mean number of ratings of a ratee.</summary>
    public double MeanSize { get; }

    /// <summary>k0 = (N - Σ n² / N) / (G - 1), the number that makes the estimate unbiased; null with one ratee.</summary>
    public double? UnbiasedSize { get; }

    /// <summary>The mean square between ratees; 0 where there is none.</summary>
    public double Between { get; }

    /// <summary>The mean square within ratees; 0 where there is none.</summary>
    public double Within { get; }

    /// <summary>ICC(1) with the mean number of ratings, as R's <c>multilevel</c> gives it. n is the ratings.</summary>
    public Estimate Icc1 { get; }

    /// <summary>ICC(1) with k0: the usual unbiased estimate. n is the ratings.</summary>
    public Estimate Icc1Unbiased { get; }

    /// <summary>ICC(2), the reliability of the ratees' means. n is the ratings.</summary>
    public Estimate Icc2 { get; }

    /// <summary>The ratio of mean squares; null where nothing varies within.</summary>
    public double? F { get; private init; }

    /// <summary>How likely so large a ratio is where ratees do not differ, from 0 to 1.</summary>
    public double? PValue { get; private init; }

    /// <summary>From ratings with the ratee they are of; nobody says who gave them.</summary>
    /// <param name="ratings">Ratee and value, in any order.</param>
    /// <param name="level">The level of confidence of the intervals, above 0 and below 1.</param>
    /// <exception cref="InvalidRatingsException">An id is empty, or a value is not finite or too large; all of them are listed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static OneWayReliability Of(IEnumerable<(string Ratee, double Value)> ratings, double level = 0.95) =>
        Of(RatingDesign.From(Throw.IfNull(ratings).Select((rating, row) => new RatingObservation(rating.Ratee, row.ToString(CultureInfo.InvariantCulture), rating.Value))), level);

    /// <summary>From ratings.</summary>
    /// <param name="ratings">The ratings.</param>
    /// <param name="level">The level of confidence of the intervals, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static OneWayReliability Of(RatingDesign ratings, double level = 0.95)
    {
        Interval.Check(level);
        return OneWayCalculation.Of(Throw.IfNull(ratings), level);
    }

    /// <summary>ICC(1) from mean squares and a number of ratings for each ratee, for tables in print.</summary>
    /// <param name="between">The mean square between ratees, 0 or more.</param>
    /// <param name="within">The mean square within, 0 or more.</param>
    /// <param name="size">The ratings of a ratee, above 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or out of range.</exception>
    public static Estimate Icc1Of(double between, double within, double size) =>
        OneWayCalculation.Icc1(OneWayCalculation.MeanName, 0, Checked(between, 0, nameof(between)), Checked(within, 0, nameof(within)), Checked(size, 1, nameof(size)));

    /// <summary>ICC(2) from mean squares.</summary>
    /// <param name="between">The mean square between ratees, 0 or more.</param>
    /// <param name="within">The mean square within, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or out of range.</exception>
    public static Estimate Icc2Of(double between, double within) => OneWayCalculation.Icc2(0, Checked(between, 0, nameof(between)), Checked(within, 0, nameof(within)));

    /// <summary>The three coefficients as a step of an explanation.</summary>
    public Explanation Explain() => new(
        new("Keandalan satu arah", "One-way reliability"), Operation.Summary, [new(Icc1.Explain()), new(Icc1Unbiased.Explain()), new(Icc2.Explain())]);

    internal static OneWayReliability None(int ratees, int ratings, double meanSize, double? unbiasedSize, NotEstimable reason) => new(
        ratees, ratings, meanSize, unbiasedSize, 0, 0,
        Estimate.None(OneWayCalculation.MeanName, ratings, reason), Estimate.None(OneWayCalculation.UnbiasedName, ratings, reason), Estimate.None(OneWayCalculation.AverageName, ratings, reason));

    internal static OneWayReliability Known(int ratees, int ratings, double unbiasedSize, double between, double within, Estimate icc1, Estimate unbiased, Estimate icc2)
    {
        double? f = within == 0 ? null : between / within;
        return new(ratees, ratings, ratings / (double)ratees, unbiasedSize, between, within, icc1, unbiased, icc2)
        {
            F = f,
            PValue = f is double ratio ? FDistribution.UpperTail(ratio, ratees - 1, ratings - ratees) : null,
        };
    }

    private static double Checked(double value, double least, string name) =>
        Finite.Checked(value, name) >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"At least {least} is needed, not {value}.");
}
