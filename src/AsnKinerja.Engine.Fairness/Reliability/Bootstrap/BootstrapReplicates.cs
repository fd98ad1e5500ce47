using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>An estimate with what it came to in many draws from the same data, and the intervals that follow (Davison and Hinkley 1997).</summary>
/// <remarks>
/// Limits between two replicates are interpolated on the normal scale at (R + 1) times the probability, as R's <c>boot</c> does. With four to eight
/// ratings of one person all of these intervals are too narrow. The order of the replicates changes nothing. Immutable.
/// </remarks>
public sealed class BootstrapReplicates
{
    private readonly double[] _sorted;

    /// <summary>Takes an estimate and its replicates.</summary>
    /// <param name="estimate">The estimate from the data themselves.</param>
    /// <param name="replicates">The same estimate from each draw; at least two.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or above 1e100 in size.</exception>
    /// <exception cref="ArgumentException">There are fewer than two replicates.</exception>
    public BootstrapReplicates(double estimate, IReadOnlyList<double> replicates)
    {
        Value = Checked(estimate, nameof(estimate));
        _sorted = [.. Throw.IfNull(replicates).Select(replicate => Checked(replicate, nameof(replicates)))];
        if (_sorted.Length < 2) throw new ArgumentException($"Two replicates or more are needed, not {_sorted.Length}.", nameof(replicates));
        Array.Sort(_sorted);
    }

    /// <summary>The estimate from the data themselves.</summary>
    public double Value { get; }

    /// <summary>How many replicates.</summary>
    public int Count => _sorted.Length;

    /// <summary>The standard deviation of the replicates.</summary>
    public double StandardError
    {
        get
        {
            double mean = Mean;
            return Math.Sqrt(_sorted.Sum(one => (one - mean) * (one - mean)) / (Count - 1));
        }
    }

    /// <summary>How far the replicates lie above the estimate on average.</summary>
    public double Bias => Mean - Value;

    /// <summary>The normal quantile of the share of replicates below the estimate, z0 of BCa; null where that is none or all of them.</summary>
    public double? BiasCorrection => Below == 0 || Below == Count ? null : StandardNormal.Quantile(Below / (double)Count);

    /// <summary>The acceleration of BCa: how skewed the influence of single observations is; null where no observation has any.</summary>
    /// <param name="influence">The influence of each observation on the estimate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    public static double? Acceleration(IReadOnlyList<double> influence)
    {
        double most = 0;
        foreach (double one in Throw.IfNull(influence)) most = Math.Max(most, Math.Abs(Finite.Checked(one, nameof(influence))));
        if (most == 0) return null;

        // In units of the largest, so that neither tiny nor huge influence leaves the range of numbers.
        double squares = influence.Sum(one => one / most * (one / most)), cubes = influence.Sum(one => one / most * (one / most) * (one / most));
        return cubes / (6 * Math.Pow(squares, 1.5));
    }

    /// <summary>From quantile to quantile of the replicates.</summary>
    /// <param name="method">What is estimated.</param>
    /// <param name="observations">From how many observations.</param>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public Estimate Percentile(LocalizedText method, int observations, double level = 0.95)
    {
        (double low, double high) = Tails(level);
        return Bounded(method, observations, Quantile(low), Quantile(high), level, IsExtreme(low) || IsExtreme(high) ? TooFewDraws : null);
    }

    /// <summary>The quantiles mirrored about the estimate.</summary>
    /// <inheritdoc cref="Percentile"/>
    public Estimate Basic(LocalizedText method, int observations, double level = 0.95)
    {
        (double low, double high) = Tails(level);
        return Bounded(method, observations, (2 * Value) - Quantile(high), (2 * Value) - Quantile(low), level, IsExtreme(low) || IsExtreme(high) ? TooFewDraws : null);
    }

    /// <summary>The estimate less its bias, and standard errors by the normal distribution.</summary>
    /// <inheritdoc cref="Percentile"/>
    public Estimate Normal(LocalizedText method, int observations, double level = 0.95)
    {
        _ = Tails(level);
        double reach = StandardError * StandardNormal.Critical(level);
        return Bounded(method, observations, Value - Bias - reach, Value - Bias + reach, level, null);
    }

    /// <summary>Bias-corrected and accelerated quantiles (Efron 1987).</summary>
    /// <param name="method">What is estimated.</param>
    /// <param name="observations">From how many observations.</param>
    /// <param name="influence">The influence of each observation on the estimate.</param>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <returns>Without an interval where all replicates lie on one side of the estimate, or no observation has influence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range, or a number is not finite.</exception>
    public Estimate Bca(LocalizedText method, int observations, IReadOnlyList<double> influence, double level = 0.95)
    {
        (double low, double high) = Tails(level);
        if (BiasCorrection is not double correction || Acceleration(influence) is not double acceleration)
            return Estimate.Of(method, observations, Value) with { StandardError = StandardError, Remark = NoAdjustment };
        (low, high) = (Adjusted(low, correction, acceleration), Adjusted(high, correction, acceleration));
        return low >= high || low <= 0 || high >= 1
            ? Estimate.Of(method, observations, Value) with { StandardError = StandardError, Remark = NoAdjustment }
            : Bounded(method, observations, Quantile(low), Quantile(high), level, IsExtreme(low) || IsExtreme(high) ? TooFewDraws : null);
    }

    private static LocalizedText TooFewDraws => new(
        "Penarikan terlalu sedikit untuk tingkat keyakinan ini; batasnya adalah ulangan terkecil atau terbesar.",
        "Too few draws for this level of confidence; a limit is the smallest or the largest replicate.");

    private static LocalizedText NoAdjustment => new(
        "Semua ulangan terletak di satu sisi taksiran atau tidak berbeda; batas BCa tidak ada.", "All replicates lie on one side of the estimate or do not differ; there are no BCa limits.");

    private static double Checked(double value, string name) =>
        Math.Abs(Finite.Checked(value, name)) <= 1e100 ? value : throw new ArgumentOutOfRangeException(name, value, "An estimate is at most 1e100 in size.");

    private int Below => _sorted.Count(one => one < Value);

    private double Mean => Value + (_sorted.Sum(one => one - Value) / Count);

    private static double Adjusted(double probability, double correction, double acceleration)
    {
        double moved = correction + StandardNormal.Quantile(probability);
        return StandardNormal.Probability(correction + (moved / (1 - (acceleration * moved))));
    }

    private static (double Low, double High) Tails(double level) => ((1 - Interval.Checked(level)) / 2, (1 + level) / 2);

    private bool IsExtreme(double probability) => ((Count + 1) * probability) + Slack < 1 || ((Count + 1) * probability) - Slack > Count;

    private const double Slack = 1e-9;

    private double Quantile(double probability)
    {
        double rank = (Count + 1) * probability;
        int whole = (int)Math.Floor(rank + Slack);
        if (whole < 1) return _sorted[0];
        if (whole >= Count) return _sorted[Count - 1];
        if (Math.Abs(rank - whole) <= Slack) return _sorted[whole - 1];
        double at = StandardNormal.Quantile(probability), low = StandardNormal.Quantile(whole / (Count + 1.0)), high = StandardNormal.Quantile((whole + 1) / (Count + 1.0));
        return _sorted[whole - 1] + ((at - low) / (high - low) * (_sorted[whole] - _sorted[whole - 1]));
    }

    private Estimate Bounded(LocalizedText method, int observations, double lower, double upper, double level, LocalizedText? remark) =>
        Estimate.Of(method, observations, Value) with { StandardError = StandardError, Interval = new ConfidenceInterval(lower, upper, level), Remark = remark };
}
