using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Rating = mean (+ group) + ratee + rater + residual, with ratees and raters as random draws: effects are drawn towards 0 as far as the data are thin.</summary>
/// <remarks>
/// <para>Variances by REML or ML as R's lme4 (Bates et al. 2015), or by moments in one pass (Gao and Owen 2017); effects are best linear unbiased
/// predictions (Henderson 1975). A disconnected part is drawn towards the common mean, which must be shown: it is not compared by any rating.</para>
/// <para>Effects are linear in the number of ratings at any size. Immutable.</para>
/// </remarks>
public sealed class CrossedModel
{
    private readonly double _level;

    private CrossedModel(CrossedFit fit, double level, NotEstimable? reason)
    {
        Subsets = fit.Subsets;
        Method = fit.Method;
        Reason = reason;
        _level = level;
    }

    /// <summary>Who is linked with whom.</summary>
    public RatingSubsets Subsets { get; }

    /// <summary>How the variances came about.</summary>
    public VarianceEstimation Method { get; }

    /// <summary>Why there is no fit; null where there is one.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>The variances; null without a fit.</summary>
    public VarianceComponents? Variances { get; private init; }

    /// <summary>The intercept, and with a group effect one shift for each group but the first.</summary>
    public IReadOnlyList<FixedEffect> FixedEffects { get; private init; } = [];

    /// <summary>The mean of the fixed part over all ratings: what an average ratee gets from average raters. 0 without a fit.</summary>
    public double Mean { get; private init; }

    /// <summary>The log-likelihood (restricted, except with maximum likelihood) at the variances; null where the design is too large for it.</summary>
    public double? LogLikelihood { get; private init; }

    /// <summary>Whether a variance was estimated at 0: its effects are then all 0.</summary>
    public bool IsSingular { get; private init; }

    /// <summary>Whether conditional deviations of large subsets come from a seeded sample.</summary>
    public bool IsSampled { get; private init; }

    /// <summary>The effects of ratees in the order of the design; empty without a fit.</summary>
    public IReadOnlyList<PredictedEffect> Ratees { get; private init; } = [];

    /// <summary>The effects of raters in the order of the design, + lenient and - severe; empty without a fit.</summary>
    public IReadOnlyList<PredictedEffect> Raters { get; private init; } = [];

    /// <summary>Fits the model.</summary>
    /// <param name="design">Who rated whom with what.</param>
    /// <param name="options">How; the defaults where it is left out.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or there are more than 50 groups to have an effect.</exception>
    public static CrossedModel Fit(RatingDesign design, CrossedModelOptions? options = null)
    {
        options ??= new();
        options.Check();
        CrossedFit fit = new(Throw.IfNull(design), options);
        if (fit.Reason() is NotEstimable reason) return new(fit, options.Level, reason);
        if (fit.Variances() is not VarianceComponents variances) return new(fit, options.Level, NotEstimable.NotConverged);
        if (!fit.Predict(variances, out FixedEffect[] fixedEffects, out PredictedEffect[] ratees, out PredictedEffect[] raters, out bool isSampled)) return new(fit, options.Level, NotEstimable.NotConverged);
        return new(fit, options.Level, null)
        {
            Variances = variances,
            FixedEffects = Array.AsReadOnly(fixedEffects),
            Mean = fit.MeanOf(fixedEffects),
            LogLikelihood = fit.Criterion(variances) is double criterion ? -criterion / 2 : null,
            IsSingular = Math.Min(variances.Ratee, variances.Rater) <= DevianceMinimum.Nothing * DevianceMinimum.Nothing * variances.Residual,
            IsSampled = isSampled,
            Ratees = Array.AsReadOnly(ratees),
            Raters = Array.AsReadOnly(raters),
            Intervals = fit.Intervals(variances),
        };
    }

    /// <summary>The ratee's score on the scale of the ratings, mean plus effect, with the interval of its conditional deviation.</summary>
    /// <param name="ratee">The id.</param>
    /// <exception cref="ArgumentException">Nobody of this id was rated.</exception>
    public Estimate ScoreOf(string ratee)
    {
        int place = Subsets.PlaceOfRatee(ratee);
        return Reason is NotEstimable reason ? Estimate.None(ScoreMethod, 0, reason) : ScoreOf(place);
    }

    internal Estimate ScoreOf(int ratee)
    {
        PredictedEffect own = Ratees[ratee];
        LocalizedText? remark = Subsets.IsConnected ? null : new(
            $"Hanya dapat dibandingkan di dalam bagian {own.Subset}; bagian lain tidak terhubung oleh penilaian mana pun.",
            $"Comparable only inside part {own.Subset}; no rating links it with the other parts.");
        return own.ConditionalDeviation is double deviation
            ? Interval.Normal(ScoreMethod, own.Ratings, Mean + own.Effect, deviation, _level, remark)
            : Estimate.Of(ScoreMethod, own.Ratings, Mean + own.Effect);
    }

    /// <summary>The intraclass correlation of the mean of so many raters, absolute agreement: ratee / (ratee + (rater + residual) / raters).</summary>
    /// <remarks>The interval is that of the profiled likelihood; each call searches for it, which takes about as long as the fit. None with moments.</remarks>
    /// <param name="raters">How many raters are averaged, 1 or more.</param>
    public Estimate Agreement(int raters = 1) => Icc(AgreementMethod(raters), raters, NoisePart.Agreement);

    /// <summary>The intraclass correlation of the mean of so many raters, consistency: ratee / (ratee + residual / raters).</summary>
    /// <inheritdoc cref="Agreement" path="/remarks"/>
    /// <param name="raters">How many raters are averaged, 1 or more.</param>
    public Estimate Consistency(int raters = 1) => Icc(ConsistencyMethod(raters), raters, NoisePart.Consistency);

    /// <summary>The variances and the mean in words.</summary>
    public Explanation Explain() => new(Label, Reason is null ? Operation.Given : Operation.Missing)
    {
        Outcome = Variances is VarianceComponents variances ? LocalizedText.Same(variances.ToString()) : null,
        Remarks = Reason is NotEstimable reason ? [NotEstimableWords.Of(reason), Subsets.Words] : IsSingular ? [Singular, Subsets.Words] : [Subsets.Words],
    };

    /// <summary>Ratee / (ratee + noise), with the interval of the likelihood where the variances are from it.</summary>
    internal Estimate Share(LocalizedText method, NoisePart noise)
    {
        if (Variances is not VarianceComponents variances) return Estimate.None(method, Ratees.Count, Reason!.Value);
        double below = variances.Ratee + noise.Of(variances);
        if (below == 0) return Estimate.None(method, Ratees.Count, NotEstimable.NoVariation);
        return Estimate.Of(method, Ratees.Count, variances.Ratee / below) with { Interval = Intervals?.Share(noise, _level), Remark = WithoutInterval };
    }

    /// <summary>The root of the noise, in points, with the interval of the likelihood where the variances are from it.</summary>
    internal Estimate Error(LocalizedText method, NoisePart noise)
    {
        if (Variances is not VarianceComponents variances) return Estimate.None(method, Ratees.Count, Reason!.Value);
        double error = Math.Sqrt(noise.Of(variances));
        return Estimate.Of(method, Ratees.Count, error) with
        {
            Interval = Intervals?.ErrorFactor(noise, _level) is double factor && Finite.Is(error * factor) ? new ConfidenceInterval(error / factor, error * factor, _level) : null,
            Remark = WithoutInterval,
        };
    }

    private Estimate Icc(LocalizedText method, int raters, Func<double, NoisePart> noise) =>
        raters >= 1 ? Share(method, noise(raters)) : throw new ArgumentOutOfRangeException(nameof(raters), raters, $"At least 1 rater is averaged, not {raters}.");

    private LikelihoodIntervals? Intervals { get; init; }

    private LocalizedText? WithoutInterval => Method switch
    {
        VarianceEstimation.Given => GivenVariances,
        VarianceEstimation.Moments => new("Ragamnya ditaksir dengan momen, sehingga tidak ada selang; REML memberikannya.", "The variances are by moments, so there is no interval; REML gives one."),
        _ => null,
    };

    internal static LocalizedText GivenVariances { get; } = new("Ragamnya diberikan, sehingga tidak ada selang.", "The variances are given, so there is no interval.");

    private static LocalizedText Label { get; } = new("Model silang dengan pengaruh acak", "Crossed model with random effects");

    internal static LocalizedText ScoreMethod { get; } = new("Nilai tersesuaikan (BLUP)", "Adjusted score (BLUP)");

    private static LocalizedText Singular { get; } = new("Salah satu ragam ditaksir 0; pengaruhnya tidak dapat dibedakan dari galat.", "One variance is estimated at 0; its effects cannot be told from error.");

    private static LocalizedText AgreementMethod(int raters) => LocalizedText.Same($"ICC(A,{raters})");

    private static LocalizedText ConsistencyMethod(int raters) => LocalizedText.Same($"ICC(C,{raters})");
}
