using System;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// Agreement on categories by any number of raters, with cells missing, beyond what chance would give: the coefficients differ only in how they model
/// chance. Standard errors are Gwet's (2008, 2014) over a population of ratees, intervals by Student's t, at most 1.
/// </summary>
/// <remarks>Weighted coefficients of a rating scale ask for the same weights when they are compared. Memory and time are linear in the ratings.</remarks>
public static class CategoryAgreement
{
    /// <summary>Fleiss' kappa (1971): chance draws from all ratings together.</summary>
    /// <param name="table">The ratings or counts.</param>
    /// <param name="weighting">How much categories that differ still agree.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static ChanceCorrected Fleiss(CategoryTable table, AgreementWeighting weighting = AgreementWeighting.Identity, double level = 0.95)
    {
        AgreementSums sums = Sums(table, weighting, level);
        LocalizedText method = Named("kappa Fleiss", "Fleiss' kappa", sums.Weights);
        if (sums.Nothing is NotEstimable reason) return new(Estimate.None(method, table.Ratees, reason));
        double[] evened = sums.Weighted(sums.Shares);
        return sums.Corrected(method, sums.Shares.Zip(evened, (share, even) => share * even).Sum(), sums.MeanOverOwn(evened));
    }

    /// <summary>Gwet's AC1, with weights AC2 (Gwet 2008): chance is likely only where raters do not know; steady where nearly all choose one category.</summary>
    /// <inheritdoc cref="Fleiss"/>
    public static ChanceCorrected Gwet(CategoryTable table, AgreementWeighting weighting = AgreementWeighting.Identity, double level = 0.95)
    {
        AgreementSums sums = Sums(table, weighting, level);
        LocalizedText method = weighting == AgreementWeighting.Identity ? LocalizedText.Same("Gwet AC1") : Named("Gwet AC2", "Gwet AC2", sums.Weights);
        if (sums.Nothing is NotEstimable reason) return new(Estimate.None(method, table.Ratees, reason));
        int categories = table.Categories.Count;
        double factor = sums.Weights.Sum / (categories * (categories - 1.0));
        double[] others = [.. sums.Shares.Select(share => 1 - share)];
        return sums.Corrected(method, factor * sums.Shares.Sum(share => share * (1 - share)), [.. sums.MeanOverOwn(others).Select(own => factor * own)]);
    }

    /// <summary>Brennan and Prediger's coefficient (1981): by chance every category is equally likely.</summary>
    /// <inheritdoc cref="Fleiss"/>
    public static ChanceCorrected BrennanPrediger(CategoryTable table, AgreementWeighting weighting = AgreementWeighting.Identity, double level = 0.95)
    {
        AgreementSums sums = Sums(table, weighting, level);
        LocalizedText method = Named("Brennan-Prediger", "Brennan-Prediger", sums.Weights);
        if (sums.Nothing is NotEstimable reason) return new(Estimate.None(method, table.Ratees, reason));
        double byChance = sums.Weights.Sum / ((double)table.Categories.Count * table.Categories.Count);
        return sums.Corrected(method, byChance, [.. Enumerable.Repeat(byChance, table.Ratees)]);
    }

    /// <summary>Conger's kappa (1980): chance draws from each rater's own habits; for two raters without missing cells it is Cohen's kappa.</summary>
    /// <inheritdoc cref="Fleiss"/>
    /// <exception cref="ArgumentException">The table holds counts only, which do not say who rated.</exception>
    public static ChanceCorrected Conger(CategoryTable table, AgreementWeighting weighting = AgreementWeighting.Identity, double level = 0.95)
    {
        AgreementSums sums = Sums(table, weighting, level);
        if (!table.HasRaters) throw new ArgumentException("Conger's kappa asks which rater gave which rating; counts do not say it. Give the ratings, or take Fleiss' kappa.", nameof(table));
        LocalizedText method = Named("kappa Conger", "Conger's kappa", sums.Weights);
        if (sums.Nothing is NotEstimable reason) return new(Estimate.None(method, table.Ratees, reason));
        (double byChance, double[] own) = CongerChance.Of(table, sums.Weights);
        return sums.Corrected(method, byChance, own);
    }

    /// <summary>Krippendorff's alpha with weights of agreement, with Gwet's standard error. Unweighted it is the nominal alpha of <see cref="KrippendorffAlpha"/>.</summary>
    /// <remarks>
    /// The ordinal weights here are Gwet's, which look at the scale alone; Krippendorff's own ordinal metric looks at the ratings. From counts the standard error is
    /// that of Gwet's formula for distributions, from ratings that of the later formula for raw data: the two differ a little.
    /// </remarks>
    /// <inheritdoc cref="Fleiss"/>
    public static ChanceCorrected Krippendorff(CategoryTable table, AgreementWeighting weighting = AgreementWeighting.Identity, double level = 0.95)
    {
        AgreementSums sums = Sums(table, weighting, level);
        LocalizedText method = Named("alfa Krippendorff", "Krippendorff's alpha", sums.Weights);
        return sums.Nothing is NotEstimable reason ? new(Estimate.None(method, table.Ratees, reason)) : WeightedAlpha.Of(table, sums, method);
    }

    /// <summary>The (weighted) share of pairs that agree, chance not taken off, with its standard error.</summary>
    /// <inheritdoc cref="Fleiss"/>
    public static Estimate Observed(CategoryTable table, AgreementWeighting weighting = AgreementWeighting.Identity, double level = 0.95)
    {
        AgreementSums sums = Sums(table, weighting, level);
        LocalizedText method = Named("Kesepakatan teramati", "Observed agreement", sums.Weights);
        return sums.Nothing is NotEstimable reason and not NotEstimable.OneCategory
            ? Estimate.None(method, table.Ratees, reason)
            : sums.Corrected(method, 0, new double[table.Ratees]).Estimate;
    }

    private static AgreementSums Sums(CategoryTable table, AgreementWeighting weighting, double level)
    {
        Throw.IfNull(table);
        return new(table, weighting, Interval.Checked(level));
    }

    private static LocalizedText Named(string indonesian, string english, AgreementWeights weights) =>
        new($"{indonesian}, {weights.Name.Indonesian}", $"{english}, {weights.Name.English}");
}
