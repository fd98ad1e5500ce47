using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <content>Describing a result step by step.</content>
public sealed partial record WorkResult
{
    /// <summary>The result with an indicator more.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="aspect">What the indicator measures.</param>
    /// <param name="target">What was agreed.</param>
    /// <param name="realised">The number realised; left out where there is none.</param>
    /// <param name="weight">How much it counts beside the others of the result; left out where they are not weighed.</param>
    /// <exception cref="ArgumentException">The realisation does not fit the target.</exception>
    public WorkResult Indicator(string name, Aspect aspect, Target target, Rational? realised = null, Rational? weight = null) =>
        With(Measured(name, aspect, target, weight) with { Realised = realised });

    /// <summary>The result with a milestone more.</summary>
    /// <param name="name">What is to be reached.</param>
    /// <param name="aspect">What the indicator measures.</param>
    /// <param name="target">The day agreed: <see cref="Target.By"/>.</param>
    /// <param name="realisedOn">The day on which it was realised.</param>
    /// <param name="weight">How much it counts beside the others of the result; left out where they are not weighed.</param>
    /// <exception cref="ArgumentException">The target is no day.</exception>
    public WorkResult Indicator(string name, Aspect aspect, Target target, LocalDate realisedOn, Rational? weight = null) =>
        With(Measured(name, aspect, target, weight) with { RealisedOn = realisedOn });

    /// <summary>The result with a measure in words more.</summary>
    /// <param name="measure">The measure of success.</param>
    /// <param name="perspective">From which side it looks, for plans of heads of units.</param>
    public WorkResult Indicator(LocalizedText measure, Perspective? perspective = null) =>
        With(new Indicator(measure) { Perspective = perspective });

    /// <summary>The result with an indicator more that was not carried out: it achieves 0.</summary>
    /// <param name="name">What was to be measured.</param>
    /// <param name="aspect">What the indicator measures.</param>
    /// <param name="target">What was agreed.</param>
    /// <param name="weight">How much it counts beside the others of the result; left out where they are not weighed.</param>
    public WorkResult NotCarriedOut(string name, Aspect aspect, Target target, Rational? weight = null) =>
        With(Measured(name, aspect, target, weight) with { NotCarriedOut = true });

    /// <summary>The result as one that was not carried out: it achieves 0 and stands below, whatever its indicators say.</summary>
    /// <param name="reason">Why, shown as the note of the result; the note it has where it is left out.</param>
    public WorkResult NotCarriedOut(LocalizedText? reason = null) => this with { IsNotCarriedOut = true, Note = reason ?? Note };

    /// <summary>The result with its weight beside the others of the plan.</summary>
    /// <param name="weight">The weight, as a ratio.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public WorkResult Weighs(Rational weight) => this with { Weight = weight };

    /// <summary>The result with where it stands, for the qualitative approach.</summary>
    /// <param name="rating">The standing.</param>
    /// <param name="realisation">What was realised, in words.</param>
    public WorkResult Stands(ExpectationRating rating, LocalizedText? realisation = null) =>
        this with { Standing = rating, Realisation = realisation ?? Realisation };

    private static Indicator Measured(string name, Aspect aspect, Target target, Rational? weight) =>
        new(LocalizedText.Same(Throw.IfBlank(name))) { Aspect = aspect, Target = Throw.IfNull(target), Weight = weight };

    private WorkResult With(Indicator indicator) => this with { Indicators = [.. Indicators, indicator] };
}
