using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <summary>A measure of success of a work result: in words (qualitative approach), or with a target (quantitative approach).</summary>
/// <param name="Name">What is measured, or the measure in words.</param>
/// <remarks>PermenPANRB 6/2022 Pasal 9 ayat (2) and (3). Immutable.</remarks>
public sealed record Indicator(LocalizedText Name)
{
    /// <summary>What the indicator measures; null where the plan does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The aspect is none of the four.</exception>
    public Aspect? Aspect
    {
        get;
        init => field = value is null or (>= Targets.Aspect.Quantity and <= Targets.Aspect.Cost)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{(int)value} is no aspect; use Quantity, Quality, Time or Cost.");
    }

    /// <summary>From which side it looks; used in the plans of heads of units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The perspective is none of the four.</exception>
    public Perspective? Perspective
    {
        get;
        init => field = value is null or (>= Targets.Perspective.ServiceRecipient and <= Targets.Perspective.Budget)
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"{(int)value} is no perspective; use ServiceRecipient, BusinessProcess, InternalStrengthening or Budget.");
    }

    /// <summary>The target, or null for a measure in words.</summary>
    public Target? Target { get; init; }

    /// <summary>How much the indicator counts beside the others of its result, as a ratio; null where the plan does not weigh them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public Rational? Weight { get; init => field = Weights.Checked(value, nameof(Weight)); }

    /// <summary>The number realised, or null where there is none: missing, not 0.</summary>
    public Rational? Realised { get; init; }

    /// <summary>The day on which a milestone was realised; null where it is not known.</summary>
    public LocalDate? RealisedOn { get; init; }

    /// <summary>Whether somebody states that it was not carried out. It then achieves 0 and stands below; a missing realisation does neither.</summary>
    public bool NotCarriedOut { get; init; }

    /// <summary>Where the realisation stands; null for a measure in words, or without realisation.</summary>
    /// <exception cref="InvalidOperationException">A number is realised of a milestone, or a day of a number.</exception>
    public ExpectationRating? Standing =>
        NotCarriedOut ? ExpectationRating.Below
        : Target is null ? null
        : Realised is Rational realised ? Target.Standing(realised)
        : RealisedOn is LocalDate day ? Target.Standing(day)
        : null;

    /// <summary>How much of its target was achieved, in percent.</summary>
    /// <param name="limits">The most and the least that an achievement may be.</param>
    /// <param name="period">The period of the plan: its first day starts the time of a milestone that names no start.</param>
    /// <exception cref="ArgumentException">The realisation does not fit the target.</exception>
    public Achievement Achieve(AchievementLimits limits, AppraisalPeriod? period = null) => IndicatorAchievement.Of(this, limits, period);
}
