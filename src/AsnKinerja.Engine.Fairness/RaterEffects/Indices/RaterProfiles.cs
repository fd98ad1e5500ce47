using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How each rater uses the scale over several dimensions: severity, range restriction, halo, central tendency, extreme response.</summary>
/// <remarks>The usual indices of rating errors (Saal, Downey and Lahey 1980). Immutable.</remarks>
public sealed class RaterProfiles
{
    private RaterProfiles(RatingSubsets subsets, RaterIndices[] raters)
    {
        Subsets = subsets;
        Raters = Array.AsReadOnly(raters);
    }

    /// <summary>Who is linked with whom; severity compares only inside a subset.</summary>
    public RatingSubsets Subsets { get; }

    /// <summary>The raters, by id.</summary>
    public IReadOnlyList<RaterIndices> Raters { get; }

    /// <summary>The mean over ratees, raters and dimensions, each counting the same; null where the additive model has no fit.</summary>
    public double? Mean { get; private init; }

    /// <summary>By ratee: points above or below the mean, freed from raters and dimensions; empty where the additive model has no fit.</summary>
    public IReadOnlyDictionary<string, double> RateeEffects { get; private init; } = new Dictionary<string, double>();

    /// <summary>By dimension: points above or below the mean; empty where the additive model has no fit.</summary>
    public IReadOnlyDictionary<string, double> DimensionEffects { get; private init; } = new Dictionary<string, double>();

    /// <summary>Computes the indices.</summary>
    /// <param name="ratings">The ratings in any order.</param>
    /// <param name="lowest">The lowest value of the scale.</param>
    /// <param name="highest">The highest value of the scale, above the lowest.</param>
    /// <param name="level">The level of confidence of the intervals, above 0 and below 1.</param>
    /// <exception cref="InvalidRatingsException">A rating cannot be used; all of them are listed.</exception>
    /// <exception cref="ArgumentException">The scale is no scale, a rating lies outside of it, or the level is out of range.</exception>
    public static RaterProfiles Of(IEnumerable<DimensionRating> ratings, double lowest, double highest, double level = 0.95)
    {
        Interval.Check(level);
        if (!(lowest < highest && Finite.Is(lowest) && Finite.Is(highest))) throw new ArgumentException($"A scale goes from a lower to a higher value, not from {lowest} to {highest}.", nameof(highest));
        DimensionData data = DimensionData.From(Throw.IfNull(ratings));
        foreach (DimensionRating rating in data.Ratings)
            if (rating.Value < lowest || rating.Value > highest) throw new ArgumentException($"'{rating.Rater}' gives '{rating.Ratee}' {rating.Value} on '{rating.Dimension}'; the scale goes from {lowest} to {highest}.", nameof(ratings));
        RatingSubsets subsets = RatingSubsets.Of(data.Pairs);
        ThreeWayFit? fit = data.Ratings.Length == 0 ? null : ThreeWayFit.Of(data, subsets);
        AdditiveModel pairs = AdditiveModel.Fit(data.Pairs);
        ScaleUse use = new(data, lowest, highest, level);
        RaterIndices[] raters = [.. data.Pairs.Raters.Select((rater, j) => use.Of(rater, EffectOf(fit, pairs, j, level)))];
        if (fit is null) return new(subsets, raters);
        double mean = fit.Ratees.Average();
        return new(subsets, raters)
        {
            Mean = mean,
            RateeEffects = data.Pairs.Ratees.Select((ratee, i) => (ratee, fit.Ratees[i] - mean)).ToDictionary(pair => pair.ratee, pair => pair.Item2, StringComparer.Ordinal),
            DimensionEffects = data.Dimensions.Select((dimension, d) => (dimension, fit.Dimensions[d])).ToDictionary(pair => pair.dimension, pair => pair.Item2, StringComparer.Ordinal),
        };
    }

    /// <summary>What stands out, rater by rater, up to 50.</summary>
    public Explanation Explain() => new(Label, Operation.Summary, Raters.Take(MostShown).Select(rater => new Operand(new Explanation(LocalizedText.Same(rater.Rater), Operation.Given) { Outcome = rater.Words })))
    {
        Outcome = LocalizedText.Same($"{Raters.Count}"),
        Remarks = [Subsets.Words],
    };

    private const int MostShown = 50;

    // A rater's dimensions of one person go together (halo), so the error comes from the means of pairs and not from single ratings.
    private static Estimate EffectOf(ThreeWayFit? fit, AdditiveModel pairs, int rater, double level)
    {
        Estimate ofPairs = pairs.EffectOf(rater, level);
        if (ofPairs.Reason == NotEstimable.OneRater || fit is null) return Estimate.None(Effect, ofPairs.Observations, ofPairs.Reason == NotEstimable.OneRater ? NotEstimable.OneRater : NotEstimable.NotConnected);
        return ofPairs.StandardError is double error
            ? Interval.Student(Effect, ofPairs.Observations, fit.Raters[rater], error, pairs.Parts[pairs.Raters[rater].Subset - 1].DegreesOfFreedom, level)
            : Estimate.Of(Effect, ofPairs.Observations, fit.Raters[rater]) with { Remark = NotEstimableWords.Of(NotEstimable.NoDegreesOfFreedom) };
    }

    private static LocalizedText Label { get; } = new("Cara penilai memakai skala", "How raters use the scale");

    private static LocalizedText Effect { get; } = new("Pengaruh penilai, model aditif tiga arah", "Rater effect, additive three-way model");
}
