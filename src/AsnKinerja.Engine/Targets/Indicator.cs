using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Targets;

/// <summary>A measure of success of a work result: in words (qualitative approach), or with a target (quantitative approach).</summary>
/// <param name="Name">What is measured, or the measure in words.</param>
/// <remarks>PermenPANRB 6/2022 Pasal 9 ayat (2) and (3). Immutable.</remarks>
public sealed record Indicator(LocalizedText Name)
{
    /// <summary>What the indicator measures; null where the plan does not say.</summary>
    public Aspect? Aspect { get; init; }

    /// <summary>From which side it looks; used in the plans of heads of units.</summary>
    public Perspective? Perspective { get; init; }

    /// <summary>The target, or null for a measure in words.</summary>
    public Target? Target { get; init; }

    /// <summary>The number realised, or null where there is none: missing, not 0.</summary>
    public Rational? Realised { get; init; }

    /// <summary>Where the realisation stands; null for a measure in words, or without realisation.</summary>
    public ExpectationRating? Standing => Target is not null && Realised is Rational realised ? Target.Standing(realised) : null;
}
