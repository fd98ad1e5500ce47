using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>What the mean of more raters is worth, and how many are needed (Spearman 1910, Brown 1910).</summary>
public static class SpearmanBrown
{
    private const double Slack = 1e-9;

    private static LocalizedText Method => new("Keandalan rata-rata beberapa penilai, Spearman-Brown", "Reliability of the mean of several raters, Spearman-Brown");

    /// <summary>The reliability of the mean of <paramref name="factor"/> times as many raters: k r / (1 + (k - 1) r).</summary>
    /// <param name="reliability">The reliability now, at most 1.</param>
    /// <param name="factor">How many times as many, above 0; a fraction is allowed.</param>
    /// <returns>Out of range where 1 + (k - 1) r is not above 0. n is not known and 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The reliability is not finite or above 1, or the factor is not finite or not above 0.</exception>
    public static Estimate StepUp(double reliability, double factor)
    {
        double r = Checked(reliability, nameof(reliability));
        if (Finite.Checked(factor, nameof(factor)) <= 0) throw new ArgumentOutOfRangeException(nameof(factor), factor, $"The factor is above 0, not {factor}.");
        double below = 1 + ((factor - 1) * r);
        if (below == 0) return Estimate.None(Method, 0, NotEstimable.OutOfRange);
        double value = factor * r / below;
        if (!Finite.Is(value)) return Estimate.None(Method, 0, NotEstimable.OutOfRange);
        return below < 0 ? Estimate.None(Method, 0, NotEstimable.OutOfRange) with { Beyond = value } : Estimate.Of(Method, 0, value);
    }

    /// <summary>The same from an estimate: its interval is stepped up with it, and its n stays.</summary>
    /// <param name="reliability">The reliability now, or the reason why there is none, which then is the answer.</param>
    /// <param name="factor">How many times as many, above 0; a fraction is allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reliability is above 1, or the factor is not finite or not above 0.</exception>
    public static Estimate StepUp(Estimate reliability, double factor)
    {
        if (Throw.IfNull(reliability).Value is not double known) return Estimate.None(Method, reliability.Observations, reliability.Reason!.Value);
        Estimate stepped = StepUp(known, factor);
        if (stepped.Value is not double value) return Estimate.None(Method, reliability.Observations, stepped.Reason!.Value) with { Beyond = stepped.Beyond };
        return Estimate.Of(Method, reliability.Observations, value) with
        {
            Interval = reliability.Interval is ConfidenceInterval own && StepUp(own.Lower, factor).Value is double lower && StepUp(own.Upper, factor).Value is double upper
                ? new ConfidenceInterval(lower, upper, own.Level) : null,
        };
    }

    /// <summary>How many times as many raters the wanted reliability needs, not rounded: r* (1 - r) / (r (1 - r*)).</summary>
    /// <param name="reliability">The reliability now, at most 1.</param>
    /// <param name="wanted">The reliability wanted, above 0 and below 1.</param>
    /// <returns>Out of range where the reliability is 0 or less: no number of raters is enough.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static Estimate FactorFor(double reliability, double wanted)
    {
        LocalizedText method = new("Kelipatan penilai yang diperlukan, Spearman-Brown", "Times as many raters needed, Spearman-Brown");
        double r = Checked(reliability, nameof(reliability));
        if (wanted is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(wanted), wanted, $"The reliability wanted is above 0 and below 1, not {wanted}.");
        double factor = wanted * (1 - r) / (r * (1 - wanted));
        return r <= 0 || !Finite.Is(factor) ? Estimate.None(method, 0, NotEstimable.OutOfRange) : Estimate.Of(method, 0, factor);
    }

    /// <summary>How many raters the wanted reliability needs, from the reliability of one of them; null: no number is enough.</summary>
    /// <param name="single">The reliability of one rater, at most 1, such as ICC(2,1).</param>
    /// <param name="wanted">The reliability wanted, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static int? RatersNeeded(double single, double wanted) =>
        FactorFor(single, wanted).Value is not double factor || factor > int.MaxValue ? null : Math.Max(1, (int)Math.Ceiling(factor - (Slack * Math.Max(1, factor))));

    private static double Checked(double reliability, string name) =>
        Finite.Checked(reliability, name) <= 1 ? reliability : throw new ArgumentOutOfRangeException(name, reliability, $"A reliability is at most 1, not {reliability}.");
}
