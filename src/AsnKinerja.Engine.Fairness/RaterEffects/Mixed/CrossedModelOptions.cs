using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How a crossed model is fitted.</summary>
public sealed record CrossedModelOptions
{
    /// <summary>How the variances are estimated. Default: REML, or moments where the design is large.</summary>
    public VarianceEstimation Method { get; init; } = VarianceEstimation.Automatic;

    /// <summary>Whether the rater's group (supervisor, peer, ...) shifts ratings by a fixed amount of its own. Default: no.</summary>
    public bool GroupEffect { get; init; }

    /// <summary>Variances known from elsewhere, such as the whole cycle; then none are estimated. The residual variance is above 0.</summary>
    public VarianceComponents? Variances { get; init; }

    /// <summary>Whether conditional standard deviations are wanted; without them a large design takes a fraction of the time. Default: yes.</summary>
    public bool ConditionalDeviations { get; init; } = true;

    /// <summary>The level of the intervals, above 0 and below 1. Default: 0.95.</summary>
    public double Level { get; init; } = 0.95;

    internal void Check()
    {
        Interval.Check(Level, nameof(Level));
        if (Variances is { Residual: 0 }) throw new ArgumentOutOfRangeException(nameof(Variances), 0.0, "A residual variance of 0 leaves nothing to weigh ratings by; give one above 0.");
        if (Method == VarianceEstimation.Given && Variances is null) throw new ArgumentException($"The method {nameof(VarianceEstimation.Given)} needs {nameof(Variances)}.", nameof(Variances));
    }
}
