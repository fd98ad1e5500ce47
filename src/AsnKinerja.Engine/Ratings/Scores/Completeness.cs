using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What a score lacks: no absent answer ever counts as zero, and none is passed over in silence.</summary>
/// <remarks>Immutable.</remarks>
public sealed record Completeness
{
    internal Completeness(bool isComplete, bool isProvisional, Rational weightHeard, IReadOnlyList<LocalizedText> reasons)
    {
        IsComplete = isComplete;
        IsProvisional = isProvisional;
        WeightHeard = weightHeard;
        Reasons = reasons;
    }

    /// <summary>Whether every group that counts was counted, on every item.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether a group that the policy requires is missing, on this item or on any part.</summary>
    public bool IsProvisional { get; }

    /// <summary>The share of the policy's weight that was heard, 0 to 1. A score of 90 with 1/2 heard is 90, not 45.</summary>
    public Rational WeightHeard { get; }

    /// <summary>What is missing and why, one sentence each; empty where nothing is.</summary>
    public IReadOnlyList<LocalizedText> Reasons { get; }
}
