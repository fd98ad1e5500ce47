using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Rating = ratee + rater + error, by least squares on any design: what each rater adds, and each ratee's mean without it.</summary>
/// <remarks>
/// <para>Effects are known up to one constant in each subset, so they are compared only inside of it. A complete design gives the plain means.
/// Nothing is shrunk: with few ratings a person this makes means worse unless raters differ much, see docs/fairness/rater-effects.md.</para>
/// <para>Linear in the number of ratings (conjugate gradients, Correia 2016). Standard errors are exact in subsets whose smaller side has at most
/// <see cref="ExactStandardErrorsUpTo"/> members, and beyond come from a seeded sample. Immutable.</para>
/// </remarks>
public sealed class AdditiveModel
{
    /// <summary>Up to how many members of a subset's smaller side standard errors are exact: 2000.</summary>
    public const int ExactStandardErrorsUpTo = 2000;

    private readonly double[] _fitted;

    private AdditiveModel(RatingSubsets subsets, NotEstimable? reason, AdditiveSubset[] parts, AdjustedRatee[] ratees, RaterEffect[] raters, double[] fitted)
    {
        Subsets = subsets;
        Reason = reason;
        Parts = Array.AsReadOnly(parts);
        Ratees = Array.AsReadOnly(ratees);
        Raters = Array.AsReadOnly(raters);
        _fitted = fitted;
    }

    /// <summary>Who is linked with whom.</summary>
    public RatingSubsets Subsets { get; }

    /// <summary>Why there is no fit; null where there is one.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>The fit by subset, in the order of <see cref="RatingSubsets.All"/>; empty without a fit.</summary>
    public IReadOnlyList<AdditiveSubset> Parts { get; }

    /// <summary>The ratees in the order of the design; empty without a fit.</summary>
    public IReadOnlyList<AdjustedRatee> Ratees { get; }

    /// <summary>The raters in the order of the design; empty without a fit.</summary>
    public IReadOnlyList<RaterEffect> Raters { get; }

    /// <summary>What the fit says for each rating, in the order of <see cref="RatingDesign.Ratings"/>; empty without a fit.</summary>
    public IReadOnlyList<double> Fitted => Array.AsReadOnly(_fitted);

    /// <summary>The sum of squares that the fit leaves, over all subsets.</summary>
    public double ResidualSumOfSquares => Parts.Sum(part => part.ResidualSumOfSquares);

    /// <summary>Fits the model.</summary>
    /// <param name="design">Who rated whom with what.</param>
    /// <param name="weightOf">The precision of a rating, above 0 and at most 1,000,000,000: twice the weight is half the variance. Only ratios matter,
    /// and the smallest is at least a ten-billionth of the largest. Null: all the same.</param>
    /// <param name="standardErrors">Whether standard errors are wanted; without them a large design takes a fraction of the time.</param>
    /// <exception cref="ArgumentException">A weight is out of range.</exception>
    public static AdditiveModel Fit(RatingDesign design, Func<RatingObservation, double>? weightOf = null, bool standardErrors = true) =>
        Fit(design, weightOf, standardErrors, ExactStandardErrorsUpTo);

    internal static AdditiveModel Fit(RatingDesign design, Func<RatingObservation, double>? weightOf, bool standardErrors, int exactUpTo)
    {
        RatingSubsets subsets = RatingSubsets.Of(Throw.IfNull(design));
        if (design.Count == 0) return new(subsets, NotEstimable.NoRatings, [], [], [], []);
        AdditiveFit fit = new(design, subsets, weightOf is null ? null : Weights(design, weightOf));
        return fit.Solve() ? fit.Report(standardErrors, exactUpTo, (parts, ratees, raters, fitted) => new AdditiveModel(subsets, null, parts, ratees, raters, fitted))
            : new(subsets, NotEstimable.NotConverged, [], [], [], []);
    }

    /// <summary>The effect of one rater, with its interval or why there is none.</summary>
    /// <param name="rater">The id.</param>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Nobody of this id rated.</exception>
    public Estimate EffectOf(string rater, double level = 0.95)
    {
        int place = Subsets.PlaceOfRater(rater);
        return Reason is NotEstimable reason ? Estimate.None(EffectMethod, 0, reason) : EffectOf(place, level);
    }

    internal Estimate EffectOf(int rater, double level)
    {
        RaterEffect effect = Raters[rater];
        AdditiveSubset part = Parts[effect.Subset - 1];
        return part.Subset.Raters.Count == 1
            ? Estimate.None(EffectMethod, effect.Ratings, NotEstimable.OneRater)
            : Interval.Of(EffectMethod, effect.Ratings, effect.Effect, effect.StandardError, part.DegreesOfFreedom, level);
    }

    /// <summary>The adjusted mean of one ratee, each rater of the subset counting the same, with its interval or why there is none.</summary>
    /// <param name="ratee">The id.</param>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">Nobody of this id was rated.</exception>
    public Estimate AdjustedMeanOf(string ratee, double level = 0.95)
    {
        int place = Subsets.PlaceOfRatee(ratee);
        if (Reason is NotEstimable reason) return Estimate.None(MeanMethod, 0, reason);
        AdjustedRatee own = Ratees[place];
        return Interval.Of(MeanMethod, own.Ratings, own.EqualRaters, own.StandardError, Parts[own.Subset - 1].DegreesOfFreedom, level);
    }

    /// <summary>The fit by subset, in words.</summary>
    public Explanation Explain() => new(Label, Operation.Summary, Parts.Take(MostShown).Select(part => new Operand(part.ResidualDeviation.Explain())))
    {
        Outcome = Reason is NotEstimable reason ? NotEstimableWords.Of(reason) : new LocalizedText($"{Raters.Count} penilai, {Ratees.Count} yang dinilai", $"{Raters.Count} raters, {Ratees.Count} ratees"),
        Remarks = [Subsets.Words],
    };

    internal static LocalizedText Label { get; } = new("Model aditif dua arah (kuadrat terkecil)", "Additive two-way model (least squares)");

    internal static LocalizedText EffectMethod { get; } = new("Pengaruh penilai, model aditif", "Rater effect, additive model");

    internal static LocalizedText MeanMethod { get; } = new("Rata-rata tersesuaikan, model aditif", "Adjusted mean, additive model");

    private const int MostShown = 50;

    // Below, rounding would hide what the rating adds, and its standard errors would be wrong.
    private const double LeastRatio = 1e-10;

    private static double[] Weights(RatingDesign design, Func<RatingObservation, double> weightOf)
    {
        double[] weights = [.. design.Ratings().Select(weightOf)];
        int wrong = Array.FindIndex(weights, weight => !(weight > 0 && weight <= RatingDesignBuilder.MostValue));
        if (wrong >= 0) throw new ArgumentException($"The weight of {Named(design, wrong)} is {weights[wrong]}; weights are above 0 and at most {RatingDesignBuilder.MostValue}.", nameof(weightOf));
        double largest = weights.Max();
        int lost = Array.FindIndex(weights, weight => weight < LeastRatio * largest);
        return lost < 0 ? weights
            : throw new ArgumentException($"The weight of {Named(design, lost)} is {weights[lost]}, which is nothing beside the largest of {largest}; leave the rating out, or give it {LeastRatio} of the largest or more.", nameof(weightOf));
    }

    private static string Named(RatingDesign design, int rating) => $"the rating of '{design.Ratees[design.RateeOf[rating]]}' by '{design.Raters[design.RaterOf[rating]]}'";
}
