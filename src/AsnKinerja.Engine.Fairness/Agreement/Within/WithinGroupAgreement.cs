using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>What is done where ratings spread more than the null distribution would.</summary>
public enum BeyondNull
{
    /// <summary>The index is 0, and a remark gives the number that the formula has (James, Demaree and Wolf 1984).</summary>
    Zero,

    /// <summary>The negative number stands.</summary>
    Keep,
}

/// <summary>How far those who rated one person agree with each other: the r_wg family.</summary>
/// <remarks>
/// r_wg depends on a null distribution that somebody chose: it is for analysts, who look at two of them at least. The average deviation is in points of the scale,
/// and the one to show for a person. Intervals take the raters as a few of many with normal ratings; with few raters they are wide, and they should be. The
/// order of the ratings changes nothing.
/// </remarks>
public static class WithinGroupAgreement
{
    /// <summary>r_wg (Finn 1970; James, Demaree and Wolf 1984): 1 less the variance of the ratings over that of the null distribution.</summary>
    /// <param name="ratings">The ratings of one person on one item.</param>
    /// <param name="expected">The null distribution.</param>
    /// <param name="beyond">What is done where the ratings spread more.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <returns>At most 1. n is the raters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not finite or too large, the level is out of range, or an option is none of the declared ones.</exception>
    public static Estimate Rwg(IReadOnlyList<double> ratings, NullVariance expected, BeyondNull beyond = BeyondNull.Zero, double level = 0.95) =>
        RwgIndex.Of(Answers.OfOneItem(ratings), Named("r_wg", expected), expected, beyond, level);

    /// <summary>r_wg(j): the same for the mean of several items that are meant to say the same.</summary>
    /// <param name="raters">Each rater's answers, item by item; a rater with an empty answer is left out.</param>
    /// <param name="expected">The null distribution.</param>
    /// <param name="beyond">What is done where the ratings spread more.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <returns>At most 1. n is the raters.</returns>
    /// <exception cref="ArgumentException">Raters have different numbers of answers, a rating is not finite or too large, the level is out of range, or an option is none of the declared ones.</exception>
    public static Estimate RwgJ(IReadOnlyList<IReadOnlyList<double?>> raters, NullVariance expected, BeyondNull beyond = BeyondNull.Zero, double level = 0.95) =>
        RwgIndex.Of(Answers.Of(raters), Named("r_wg(j)", expected), expected, beyond, level);

    /// <summary>The average deviation from the mean or the median, in points of the scale (Burke, Finkelstein and Dusig 1999). 0 is full agreement.</summary>
    /// <param name="ratings">The ratings of one person on one item.</param>
    /// <param name="centre">From what.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <returns>0 or more. n is the raters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not finite or too large, the level is out of range, or an option is none of the declared ones.</exception>
    public static Estimate AverageDeviation(IReadOnlyList<double> ratings, DeviationCentre centre = DeviationCentre.Mean, double level = 0.95) =>
        AverageDeviationIndex.Of(Answers.OfOneItem(ratings), centre, level);

    /// <summary>The mean over items of the average deviation.</summary>
    /// <param name="raters">Each rater's answers, item by item; a rater with an empty answer is left out.</param>
    /// <param name="centre">From what.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <returns>0 or more. n is the raters.</returns>
    /// <exception cref="ArgumentException">Raters have different numbers of answers, a rating is not finite or too large, the level is out of range, or an option is none of the declared ones.</exception>
    public static Estimate AverageDeviation(IReadOnlyList<IReadOnlyList<double?>> raters, DeviationCentre centre = DeviationCentre.Mean, double level = 0.95) =>
        AverageDeviationIndex.Of(Answers.Of(raters), centre, level);

    /// <summary>a_wg (Brown and Hauenstein 2005): 1 less twice the variance over the largest that is possible with this mean. From -1 to 1.</summary>
    /// <param name="ratings">The ratings of one person on one item.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <returns>Out of range where the mean lies so near an end that so few raters could not have disagreed more. n is the raters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not finite or too large, the level is out of range, or an option is none of the declared ones.</exception>
    public static Estimate Awg(IReadOnlyList<double> ratings, ResponseScale scale, double level = 0.95) => AwgIndex.Of(Answers.OfOneItem(ratings), scale, level);

    /// <summary>The mean of a_wg over the items that have one.</summary>
    /// <param name="raters">Each rater's answers, item by item; a rater with an empty answer is left out.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <returns>Out of range where no item has one. n is the raters.</returns>
    /// <exception cref="ArgumentException">Raters have different numbers of answers, a rating is not finite or too large, the level is out of range, or an option is none of the declared ones.</exception>
    public static Estimate Awg(IReadOnlyList<IReadOnlyList<double?>> raters, ResponseScale scale, double level = 0.95) => AwgIndex.Of(Answers.Of(raters), scale, level);

    private static LocalizedText Named(string index, NullVariance expected)
    {
        LocalizedText name = Throw.IfNull(expected).Name;
        return new($"{index}, acuan {name.Indonesian}", $"{index}, {name.English} null");
    }
}
