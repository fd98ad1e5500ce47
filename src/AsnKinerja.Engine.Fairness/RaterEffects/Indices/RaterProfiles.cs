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
    /// <exception cref="InvalidRatingsException">A rating cannot be used; all of them are listed.</exception>
    /// <exception cref="ArgumentException">The scale is no scale, or a rating lies outside of it.</exception>
    public static RaterProfiles Of(IEnumerable<DimensionRating> ratings, double lowest, double highest)
    {
        if (!(lowest < highest && Finite.Is(lowest) && Finite.Is(highest))) throw new ArgumentException($"A scale goes from a lower to a higher value, not from {lowest} to {highest}.", nameof(highest));
        DimensionData data = DimensionData.From(Throw.IfNull(ratings));
        foreach (DimensionRating rating in data.Ratings)
            if (rating.Value < lowest || rating.Value > highest) throw new ArgumentException($"'{rating.Rater}' gives '{rating.Ratee}' {rating.Value} on '{rating.Dimension}'; the scale goes from {lowest} to {highest}.", nameof(ratings));
        RatingSubsets subsets = RatingSubsets.Of(data.Pairs);
        ThreeWayFit? fit = data.Ratings.Length == 0 ? null : ThreeWayFit.Of(data, subsets);
        ScaleUse use = new(data, lowest, highest);
        RaterIndices[] raters = [.. data.Pairs.Raters.Select((rater, j) => use.Of(rater, EffectOf(fit, subsets, j, use.CountOf(rater))))];
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

    private static Estimate EffectOf(ThreeWayFit? fit, RatingSubsets subsets, int rater, int ratings)
    {
        RatingSubset subset = subsets.All[subsets.SubsetOfRater[rater]];
        if (subset.Raters.Count == 1) return Estimate.None(Effect, ratings, NotEstimable.OneRater);
        return fit is null ? Estimate.None(Effect, ratings, NotEstimable.NotConnected) : Estimate.Of(Effect, ratings, fit.Raters[rater]);
    }

    private static LocalizedText Label { get; } = new("Cara penilai memakai skala", "How raters use the scale");

    private static LocalizedText Effect { get; } = new("Pengaruh penilai, model aditif tiga arah", "Rater effect, additive three-way model");
}
