using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Fairness;

/// <summary>When a rater is called severe or lenient, and what stands beside the adjusted scores.</summary>
public sealed record SeverityOptions
{
    /// <summary>A rater stands out only where the effect is larger than this, in points of the scale; 0 or more. Default: 0.3.</summary>
    public double Points { get; init; } = 0.3;

    /// <summary>A rater stands out only where the effect is larger than so many of its standard errors; 0 or more. Default: 2.</summary>
    public double StandardErrors { get; init; } = 2;

    /// <summary>
    /// Whether verdicts compare a rater with the raters of the own group (supervisors with supervisors) where ratings carry groups: that a group gives
    /// less as a whole is a perspective and no one's severity. Otherwise with all raters. Default: yes.
    /// </summary>
    public bool AgainstOwnGroup { get; init; } = true;

    /// <summary>The level of the intervals, above 0 and below 1. Default: 0.95.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Whether what people say of themselves counts. Default: no, it is another question.</summary>
    public bool IncludeSelf { get; init; }

    /// <summary>The item of a table that is looked at; null: each rater's mean over the items answered.</summary>
    public string? Item { get; init; }

    /// <summary>
    /// Whether the gap between rater groups (supervisor, peer, ...) has a fixed effect of its own in the adjusted scores, so that it is not taken for severity
    /// of raters. Default: yes.
    /// </summary>
    public bool GroupEffect { get; init; } = true;

    /// <summary>Adjusted scores need so many raters who rated two people or more; 2 or more. Default: 10.</summary>
    public int FewestRaters { get; init; } = 10;

    /// <summary>The official scores by ratee, shown beside; null: the plain mean is shown, and called so.</summary>
    public IReadOnlyDictionary<string, decimal>? Official { get; init; }

    internal SeverityOptions Checked()
    {
        if (!(Points >= 0 && Finite.Is(Points))) throw new ArgumentOutOfRangeException(nameof(Points), Points, $"Points are 0 or more, not {Points}.");
        if (!(StandardErrors >= 0 && Finite.Is(StandardErrors))) throw new ArgumentOutOfRangeException(nameof(StandardErrors), StandardErrors, $"Standard errors are 0 or more, not {StandardErrors}.");
        Interval.Check(Level, nameof(Level));
        if (FewestRaters < 2) throw new ArgumentOutOfRangeException(nameof(FewestRaters), FewestRaters, $"At least 2 raters are needed, not {FewestRaters}.");
        return this;
    }
}
