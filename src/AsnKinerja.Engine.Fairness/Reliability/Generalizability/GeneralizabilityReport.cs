using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>What scores of a whole cycle are worth, where each ratee has some raters of many (Cronbach and others 1972; Brennan 2001; Putka and others 2008).</summary>
/// <remarks>
/// For those who run the cycle, not for one person. Estimated from ratings by REML, coefficients have the interval of their likelihood and errors that of its curvature. From components
/// that the caller gives, or by moments, there is none: draw the ratees again, estimate again, and hand the results to <see cref="BootstrapReplicates"/>. Immutable.
/// </remarks>
public sealed class GeneralizabilityReport
{
    private readonly NotEstimable? _reason;
    private readonly CrossedModel? _model;

    // The likelihood is searched once for each, when it is asked for.
    private readonly Lazy<Estimate> _coefficient;
    private readonly Lazy<Estimate> _agreementAverage;
    private readonly Lazy<Estimate> _agreementSingle;
    private readonly Lazy<Estimate> _consistencySingle;
    private readonly Lazy<Estimate> _relativeError;
    private readonly Lazy<Estimate> _absoluteError;

    private GeneralizabilityReport(RatingDesign ratings, VarianceComponents? components, CrossedModel? model, NotEstimable? reason)
    {
        Components = components;
        Overlap = DesignOverlap.Of(ratings);
        Ratees = ratings.Ratees.Count;
        _model = model;
        _reason = reason;
        _coefficient = new(() => Share(new("G(q,k-hat), keandalan urutan", "G(q,k-hat), reliability of the order"), Relative));
        _agreementAverage = new(() => Share(new("ICC(A,k-hat), keandalan nilai mutlak", "ICC(A,k-hat), reliability of the scores themselves"), overlap => NoisePart.Agreement(overlap.Raters)));
        _agreementSingle = new(() => Share(new("ICC(A,1), satu penilai, kesepakatan mutlak", "ICC(A,1), one rater, absolute agreement"), _ => NoisePart.Agreement(1)));
        _consistencySingle = new(() => Share(new("ICC(C,1), satu penilai, konsistensi", "ICC(C,1), one rater, consistency"), _ => NoisePart.Consistency(1)));
        _relativeError = new(() => Error(new("Galat baku pengukuran relatif", "Relative standard error of measurement"), Relative));
        _absoluteError = new(() => Error(new("Galat baku pengukuran mutlak", "Absolute standard error of measurement"), overlap => NoisePart.Agreement(overlap.Raters)));
    }

    /// <summary>The variances, given or estimated; null where they could not be estimated.</summary>
    public VarianceComponents? Components { get; }

    /// <summary>k-hat and q of the design; null with fewer than two ratees.</summary>
    public DesignOverlap? Overlap { get; }

    /// <summary>How many ratees.</summary>
    public int Ratees { get; }

    /// <summary>Estimates the components from ratings, and what follows from them.</summary>
    /// <param name="ratings">The ratings.</param>
    /// <param name="options">How; REML where the design is small enough for it, where nothing is given.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static GeneralizabilityReport Of(RatingDesign ratings, CrossedModelOptions? options = null)
    {
        CrossedModel model = CrossedModel.Fit(ratings, (options ?? new()) with { ConditionalDeviations = false });
        return new(ratings, model.Variances, model, model.Reason ?? Nothing(ratings));
    }

    /// <summary>From components and the design they were estimated from.</summary>
    /// <param name="components">The variances.</param>
    /// <param name="ratings">The ratings.</param>
    public static GeneralizabilityReport Of(VarianceComponents components, RatingDesign ratings) =>
        new(Throw.IfNull(ratings), Throw.IfNull(components), null, Nothing(ratings) ?? (components.Total == 0 ? NotEstimable.NoVariation : null));

    private static NotEstimable? Nothing(RatingDesign ratings) =>
        ratings.Count == 0 ? NotEstimable.NoRatings
        : ratings.Ratees.Count == 1 ? NotEstimable.OneRatee
        : ratings.Raters.Count == 1 ? NotEstimable.OneRater
        : null;

    /// <summary>G(q,k-hat): how far the ratees' order would come out again with other raters in the same kind of design, from 0 to 1.</summary>
    public Estimate Coefficient => _coefficient.Value;

    /// <summary>ICC(A,k-hat): how far the scores themselves would come out again, severity counting as error, from 0 to 1.</summary>
    public Estimate AgreementAverage => _agreementAverage.Value;

    /// <summary>ICC(A,1): what one rater is worth, severity counting as error, from 0 to 1.</summary>
    public Estimate AgreementSingle => _agreementSingle.Value;

    /// <summary>ICC(C,1): what one rater is worth where all are rated by the same, from 0 to 1.</summary>
    public Estimate ConsistencySingle => _consistencySingle.Value;

    /// <summary>The relative standard error of measurement, in points: for comparing ratees of this cycle.</summary>
    public Estimate RelativeError => _relativeError.Value;

    /// <summary>The absolute standard error of measurement, in points: for a ratee with k-hat raters against a threshold.</summary>
    public Estimate AbsoluteError => _absoluteError.Value;

    /// <summary>The standard error of one person's mean, in points: √((rater + residual) / k).</summary>
    /// <param name="raters">How many rated the person, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no raters.</exception>
    public Estimate ErrorFor(int raters)
    {
        if (raters < 1) throw new ArgumentOutOfRangeException(nameof(raters), raters, "A person has one rater or more.");
        return Error(new($"Galat baku nilai dari {raters} penilai", $"Standard error of a score by {raters} raters"), _ => NoisePart.Agreement(raters));
    }

    /// <summary>How far to either side of one person's mean the interval reaches, in points; null where it cannot be told.</summary>
    /// <param name="raters">How many rated the person, 1 or more.</param>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no raters, or the level is out of range.</exception>
    public double? MarginFor(int raters, double level = 0.95)
    {
        Interval.Check(level);
        return ErrorFor(raters).Value is double error ? error * StandardNormal.Critical(level) : null;
    }

    /// <summary>How many raters each person needs for the wanted reliability of scores; null: no number is enough, or it cannot be told.</summary>
    /// <param name="wanted">The reliability wanted, above 0 and below 1, for example 0.7.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reliability is out of range.</exception>
    public int? RatersNeeded(double wanted) => SpearmanBrown.RatersNeeded(AgreementSingle.Value ?? 0, wanted);

    /// <summary>The shares of the ratings' variance that ratees, raters and the rest have; null where there is none.</summary>
    public (double Ratee, double Rater, double Residual)? Shares =>
        Components is { Total: > 0 } known ? (known.Ratee / known.Total, known.Rater / known.Total, known.Residual / known.Total) : null;

    /// <summary>The coefficients and errors as a step of an explanation.</summary>
    public Explanation Explain()
    {
        IEnumerable<Estimate> parts = [Coefficient, AgreementAverage, AgreementSingle, ConsistencySingle, RelativeError, AbsoluteError];
        return new(new("Keandalan seluruh penilaian", "Reliability of the whole cycle"), Operation.Summary, parts.Select(part => new Operand(part.Explain())))
        {
            Remarks = [.. Components is VarianceComponents components ? [LocalizedText.Same(components.ToString())] : Array.Empty<LocalizedText>(), .. Overlap is DesignOverlap overlap ? [LocalizedText.Same(overlap.ToString())] : Array.Empty<LocalizedText>()],
        };
    }

    // Severity stays in the differences of ratees as far as they do not share their raters.
    private static NoisePart Relative(DesignOverlap overlap) => new(overlap.Confounding, 1 / overlap.Raters);

    private Estimate Share(LocalizedText method, Func<DesignOverlap, NoisePart> noiseOf)
    {
        if (_reason is NotEstimable reason) return Estimate.None(method, Ratees, reason);
        NoisePart noise = noiseOf(Overlap!.Value);
        if (_model is not null) return _model.Share(method, noise);
        double below = Components!.Ratee + noise.Of(Components);
        return below == 0 ? Estimate.None(method, Ratees, NotEstimable.NoVariation) : Estimate.Of(method, Ratees, Components.Ratee / below) with { Remark = CrossedModel.GivenVariances };
    }

    private Estimate Error(LocalizedText method, Func<DesignOverlap, NoisePart> noiseOf)
    {
        if (_reason is NotEstimable reason) return Estimate.None(method, Ratees, reason);
        NoisePart noise = noiseOf(Overlap!.Value);
        return _model is not null ? _model.Error(method, noise) : Estimate.Of(method, Ratees, Math.Sqrt(noise.Of(Components!))) with { Remark = CrossedModel.GivenVariances };
    }
}
