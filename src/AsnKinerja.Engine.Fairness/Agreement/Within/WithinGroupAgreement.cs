using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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
/// and the one to show for a person. The order of the ratings changes nothing.
/// </remarks>
public static class WithinGroupAgreement
{
    /// <summary>r_wg (Finn 1970; James, Demaree and Wolf 1984): 1 less the variance of the ratings over that of the null distribution.</summary>
    /// <param name="ratings">The ratings of one person on one item.</param>
    /// <param name="expected">The null distribution.</param>
    /// <param name="beyond">What is done where the ratings spread more.</param>
    /// <returns>At most 1. n is the raters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not finite or too large.</exception>
    public static Estimate Rwg(IReadOnlyList<double> ratings, NullVariance expected, BeyondNull beyond = BeyondNull.Zero)
    {
        Answers answers = Answers.OfOneItem(ratings);
        LocalizedText method = Named("r_wg", expected);
        return answers.Nothing is NotEstimable reason ? answers.None(method, reason) : Indexed(answers, method, answers.MeanVariance / expected.Variance, 1, beyond);
    }

    /// <summary>r_wg(j): the same for the mean of several items that are meant to say the same.</summary>
    /// <param name="raters">Each rater's answers, item by item; a rater with an empty answer is left out.</param>
    /// <param name="expected">The null distribution.</param>
    /// <param name="beyond">What is done where the ratings spread more.</param>
    /// <returns>At most 1. n is the raters.</returns>
    /// <exception cref="ArgumentException">Raters have different numbers of answers, or a rating is not finite or too large.</exception>
    public static Estimate RwgJ(IReadOnlyList<IReadOnlyList<double?>> raters, NullVariance expected, BeyondNull beyond = BeyondNull.Zero)
    {
        Answers answers = Answers.Of(raters);
        LocalizedText method = Named("r_wg(j)", expected);
        return answers.Nothing is NotEstimable reason ? answers.None(method, reason) : Indexed(answers, method, answers.MeanVariance / expected.Variance, answers.Items.Length, beyond);
    }

    /// <summary>The average deviation from the mean or the median, in points of the scale (Burke, Finkelstein and Dusig 1999). 0 is full agreement.</summary>
    /// <param name="ratings">The ratings of one person on one item.</param>
    /// <param name="centre">From what.</param>
    /// <returns>0 or more. n is the raters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not finite or too large.</exception>
    public static Estimate AverageDeviation(IReadOnlyList<double> ratings, DeviationCentre centre = DeviationCentre.Mean) => Deviation(Answers.OfOneItem(ratings), centre);

    /// <summary>The mean over items of the average deviation.</summary>
    /// <param name="raters">Each rater's answers, item by item; a rater with an empty answer is left out.</param>
    /// <param name="centre">From what.</param>
    /// <returns>0 or more. n is the raters.</returns>
    /// <exception cref="ArgumentException">Raters have different numbers of answers, or a rating is not finite or too large.</exception>
    public static Estimate AverageDeviation(IReadOnlyList<IReadOnlyList<double?>> raters, DeviationCentre centre = DeviationCentre.Mean) => Deviation(Answers.Of(raters), centre);

    /// <summary>a_wg (Brown and Hauenstein 2005): 1 less twice the variance over the largest that is possible with this mean. From -1 to 1.</summary>
    /// <param name="ratings">The ratings of one person on one item.</param>
    /// <param name="scale">The scale.</param>
    /// <returns>Out of range where the mean lies so near an end that so few raters could not have disagreed more. n is the raters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A rating is not finite or too large.</exception>
    public static Estimate Awg(IReadOnlyList<double> ratings, ResponseScale scale) => Awg(Answers.OfOneItem(ratings), scale);

    /// <summary>The mean of a_wg over the items that have one.</summary>
    /// <param name="raters">Each rater's answers, item by item; a rater with an empty answer is left out.</param>
    /// <param name="scale">The scale.</param>
    /// <returns>Out of range where no item has one. n is the raters.</returns>
    /// <exception cref="ArgumentException">Raters have different numbers of answers, or a rating is not finite or too large.</exception>
    public static Estimate Awg(IReadOnlyList<IReadOnlyList<double?>> raters, ResponseScale scale) => Awg(Answers.Of(raters), scale);

    private static Estimate Indexed(Answers answers, LocalizedText method, double ratio, int items, BeyondNull beyond)
    {
        double above = items * (1 - ratio), below = above + ratio, value = above / below;
        if (ratio > 1 && beyond == BeyondNull.Zero)
            return Estimate.Of(method, answers.Raters, 0) with { Remark = answers.Remark(Capped(ratio)) };
        return below <= 0
            ? answers.None(method, NotEstimable.OutOfRange) with { Beyond = below == 0 ? null : value }
            : Estimate.Of(method, answers.Raters, value) with { Remark = answers.Remark(null) };
    }

    private static Estimate Deviation(Answers answers, DeviationCentre centre)
    {
        LocalizedText method = centre == DeviationCentre.Mean
            ? new("Simpangan rata-rata dari rata-rata, AD_M", "Average deviation from the mean, AD_M")
            : new("Simpangan rata-rata dari median, AD_Md", "Average deviation from the median, AD_Md");
        if (answers.Nothing is NotEstimable reason) return answers.None(method, reason);
        double mean = answers.Items.Sum(item => Answers.Deviation(item, centre)) / answers.Items.Length;
        return Estimate.Of(method, answers.Raters, mean) with { Remark = answers.Remark(null) };
    }

    private static Estimate Awg(Answers answers, ResponseScale scale)
    {
        LocalizedText method = LocalizedText.Same("a_wg");
        if (answers.Nothing is NotEstimable reason) return answers.None(method, reason);
        if (answers.Items.Any(item => item.Any(value => !scale.Contains(value)))) return answers.None(method, NotEstimable.WrongScale);
        double[] known = [.. answers.Items.Select(item => scale.Awg(item)).Where(one => one is not null).Select(one => one!.Value)];
        int items = answers.Items.Length;
        if (known.Length == 0) return answers.None(method, NotEstimable.OutOfRange) with { Remark = answers.Remark(TooExtreme) };
        return Estimate.Of(method, answers.Raters, known.Sum() / known.Length) with
        {
            Remark = answers.Remark(known.Length == items ? null : new(
                $"{known.Length} dari {items} butir dihitung; pada yang lain rata-ratanya terlalu dekat dengan ujung skala.",
                $"{known.Length} of {items} items count; in the others the mean is too near an end of the scale.")),
        };
    }

    private static LocalizedText TooExtreme => new(
        "Rata-ratanya terlalu dekat dengan ujung skala untuk penilai sesedikit ini.", "The mean is too near an end of the scale for so few raters.");

    private static LocalizedText Capped(double ratio)
    {
        string times = ratio.ToString("0.####", CultureInfo.InvariantCulture);
        return new($"Ragamnya {times} kali ragam acuan; indeksnya menjadi 0.", $"The variance is {times} times that of the null distribution; the index is 0.");
    }

    private static LocalizedText Named(string index, NullVariance expected)
    {
        LocalizedText name = Throw.IfNull(expected).Name;
        return new($"{index}, acuan {name.Indonesian}", $"{index}, {name.English} null");
    }
}
