using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What a post demands of one competency.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record CompetencyRequirement
{
    private readonly Rational _weight = Rational.One;
    private readonly Rational _tolerance;

    internal CompetencyRequirement(string competencyId, LocalizedText name, FrameworkVersion framework, Rational level)
    {
        CompetencyId = competencyId;
        Name = name;
        Framework = framework;
        Level = level;
    }

    /// <summary>The id of the competency, unique in the standard.</summary>
    public string CompetencyId { get; }

    /// <summary>The name of the competency.</summary>
    public LocalizedText Name { get; }

    /// <summary>The framework that has the competency, in the version that the standard was written for.</summary>
    public FrameworkVersion Framework { get; }

    /// <summary>The level demanded, on the framework's scale.</summary>
    public Rational Level { get; }

    /// <summary>The weight among the requirements of the standard: a ratio above 0; 1 where nobody states one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above 0.</exception>
    public Rational Weight
    {
        get => _weight;
        init => _weight = value.Sign > 0 ? value : throw new ArgumentOutOfRangeException(
            nameof(value), value, $"The weight of '{CompetencyId}' is {value}; a weight is a ratio above 0.");
    }

    /// <summary>Whether the post cannot be held below this level, whatever the other competencies are like.</summary>
    public bool IsCritical { get; init; }

    /// <summary>By how many levels one may be below and still be within tolerance; 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is below 0.</exception>
    public Rational Tolerance
    {
        get => _tolerance;
        init => _tolerance = value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(
            nameof(value), value, $"The tolerance of '{CompetencyId}' is {value}; it is a number of levels, 0 or more.");
    }

    /// <summary>Where the level stands; null where its author gives no source.</summary>
    public Citation? Citation { get; init; }

    /// <summary>A requirement of a competency at a level.</summary>
    /// <param name="framework">The framework that has the competency.</param>
    /// <param name="competencyId">The id of the competency.</param>
    /// <param name="level">The level, on the framework's scale.</param>
    /// <exception cref="System.Collections.Generic.KeyNotFoundException">The framework has no such competency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not on the scale.</exception>
    public static CompetencyRequirement Of(CompetencyFramework framework, string competencyId, Rational level)
    {
        Competency competency = Throw.IfNull(framework)[competencyId];
        return framework.Scale.Accepts(level)
            ? new CompetencyRequirement(competency.Id, competency.Name, FrameworkVersion.Of(framework), level)
            : throw new ArgumentOutOfRangeException(
                nameof(level), level, $"The level {level} of '{competencyId}' is not on the scale of {FrameworkVersion.Of(framework)}: {framework.Scale.Describe()}.");
    }
}
