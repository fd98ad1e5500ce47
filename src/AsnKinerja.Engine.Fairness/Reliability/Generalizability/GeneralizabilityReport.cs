using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>What scores of a whole cycle are worth, where each ratee has some raters of many (Cronbach and others 1972; Brennan 2001; Putka and others 2008).</summary>
/// <remarks>
/// For those who run the cycle, not for one person. The components come from an estimate that the caller made and are taken as given, so there is no interval: draw the ratees
/// again, estimate again, and hand the results to <see cref="BootstrapReplicates"/>. Immutable.
/// </remarks>
public sealed class GeneralizabilityReport
{
    private readonly NotEstimable? _reason;

    private GeneralizabilityReport(VarianceComponents components, DesignOverlap? overlap, int ratees, NotEstimable? reason)
    {
        Components = components;
        Overlap = overlap;
        Ratees = ratees;
        _reason = reason;
    }

    /// <summary>The components that were given.</summary>
    public VarianceComponents Components { get; }

    /// <summary>k-hat and q of the design; null with fewer than two ratees.</summary>
    public DesignOverlap? Overlap { get; }

    /// <summary>How many ratees.</summary>
    public int Ratees { get; }

    /// <summary>From components and the design they were estimated from.</summary>
    /// <param name="components">The variances.</param>
    /// <param name="ratings">The ratings.</param>
    public static GeneralizabilityReport Of(VarianceComponents components, RatingDesign ratings)
    {
        Throw.IfNull(components);
        int ratees = Throw.IfNull(ratings).Ratees.Count;
        NotEstimable? reason =
            ratings.Count == 0 ? NotEstimable.NoRatings
            : ratees == 1 ? NotEstimable.OneRatee
            : ratings.Raters.Count == 1 ? NotEstimable.OneRater
            : components.Total == 0 ? NotEstimable.NoVariation
            : null;
        return new(components, DesignOverlap.Of(ratings), ratees, reason);
    }

    /// <summary>G(q,k-hat): how far the ratees' order would come out again with other raters in the same kind of design, from 0 to 1.</summary>
    public Estimate Coefficient => Share(
        new("G(q,k-hat), keandalan urutan", "G(q,k-hat), reliability of the order"), overlap => (overlap.Confounding * Components.Rater) + (Components.Residual / overlap.Raters));

    /// <summary>ICC(A,k-hat): how far the scores themselves would come out again, severity counting as error, from 0 to 1.</summary>
    public Estimate AgreementAverage => Share(
        new("ICC(A,k-hat), keandalan nilai mutlak", "ICC(A,k-hat), reliability of the scores themselves"), overlap => (Components.Rater + Components.Residual) / overlap.Raters);

    /// <summary>ICC(A,1): what one rater is worth, severity counting as error, from 0 to 1.</summary>
    public Estimate AgreementSingle => Share(new("ICC(A,1), satu penilai, kesepakatan mutlak", "ICC(A,1), one rater, absolute agreement"), _ => Components.Rater + Components.Residual);

    /// <summary>ICC(C,1): what one rater is worth where all are rated by the same, from 0 to 1.</summary>
    public Estimate ConsistencySingle => Share(new("ICC(C,1), satu penilai, konsistensi", "ICC(C,1), one rater, consistency"), _ => Components.Residual);

    /// <summary>The relative standard error of measurement, in points: for comparing ratees of this cycle.</summary>
    public Estimate RelativeError => Error(
        new("Galat baku pengukuran relatif", "Relative standard error of measurement"), overlap => (overlap.Confounding * Components.Rater) + (Components.Residual / overlap.Raters));

    /// <summary>The absolute standard error of measurement, in points: for a ratee with k-hat raters against a threshold.</summary>
    public Estimate AbsoluteError => Error(
        new("Galat baku pengukuran mutlak", "Absolute standard error of measurement"), overlap => (Components.Rater + Components.Residual) / overlap.Raters);

    /// <summary>The standard error of one person's mean, in points: √((rater + residual) / k).</summary>
    /// <param name="raters">How many rated the person, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no raters.</exception>
    public Estimate ErrorFor(int raters)
    {
        if (raters < 1) throw new ArgumentOutOfRangeException(nameof(raters), raters, "A person has one rater or more.");
        return Error(new($"Galat baku nilai dari {raters} penilai", $"Standard error of a score by {raters} raters"), _ => (Components.Rater + Components.Residual) / raters);
    }

    /// <summary>How far to either side of one person's mean the interval reaches, in points; null where it cannot be told.</summary>
    /// <param name="raters">How many rated the person, 1 or more.</param>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no raters, or the level is out of range.</exception>
    public double? MarginFor(int raters, double level = 0.95)
    {
        if (level is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(level), level, $"A level of confidence is above 0 and below 1, not {level}.");
        return ErrorFor(raters).Value is double error ? error * StandardNormal.Critical(level) : null;
    }

    /// <summary>How many raters each person needs for the wanted reliability of scores; null: no number is enough, or it cannot be told.</summary>
    /// <param name="wanted">The reliability wanted, above 0 and below 1, for example 0.7.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reliability is out of range.</exception>
    public int? RatersNeeded(double wanted) => SpearmanBrown.RatersNeeded(AgreementSingle.Value ?? 0, wanted);

    /// <summary>The shares of the ratings' variance that ratees, raters and the rest have; null where there is none.</summary>
    public (double Ratee, double Rater, double Residual)? Shares =>
        Components.Total == 0 ? null : (Components.Ratee / Components.Total, Components.Rater / Components.Total, Components.Residual / Components.Total);

    /// <summary>The coefficients and errors as a step of an explanation.</summary>
    public Explanation Explain()
    {
        IEnumerable<Estimate> parts = [Coefficient, AgreementAverage, AgreementSingle, ConsistencySingle, RelativeError, AbsoluteError];
        return new(new("Keandalan seluruh penilaian", "Reliability of the whole cycle"), Operation.Summary, parts.Select(part => new Operand(part.Explain())))
        {
            Remarks = [LocalizedText.Same(Components.ToString()), .. Overlap is DesignOverlap overlap ? [LocalizedText.Same(overlap.ToString())] : Array.Empty<LocalizedText>()],
        };
    }

    private Estimate Share(LocalizedText method, Func<DesignOverlap, double> errorOf)
    {
        if (_reason is NotEstimable reason) return Estimate.None(method, Ratees, reason);
        double below = Components.Ratee + errorOf(Overlap!.Value);
        return below == 0 ? Estimate.None(method, Ratees, NotEstimable.NoVariation) : Estimate.Of(method, Ratees, Components.Ratee / below);
    }

    private Estimate Error(LocalizedText method, Func<DesignOverlap, double> errorOf) =>
        _reason is NotEstimable reason ? Estimate.None(method, Ratees, reason) : Estimate.Of(method, Ratees, Math.Sqrt(errorOf(Overlap!.Value)));
}
