using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>What a training does for one competency: it begins at a level and leads to a higher one.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record TrainingStep
{
    internal TrainingStep(FrameworkVersion framework, string competencyId, LocalizedText name, Rational from, Rational to)
    {
        Framework = framework;
        CompetencyId = competencyId;
        Name = name;
        From = from;
        To = to;
    }

    /// <summary>The framework that has the competency, in the version that the catalogue was written for.</summary>
    public FrameworkVersion Framework { get; }

    /// <summary>The id of the competency.</summary>
    public string CompetencyId { get; }

    /// <summary>The name of the competency.</summary>
    public LocalizedText Name { get; }

    /// <summary>The level at which the training begins, on the framework's scale: whoever is below does not get in.</summary>
    public Rational From { get; }

    /// <summary>The level to which the training leads, above <see cref="From"/>; whoever is there already gains nothing.</summary>
    public Rational To { get; }

    /// <summary>The step as <c>komunikasi 2-3</c>.</summary>
    public override string ToString() => $"{CompetencyId} {From}-{To}";

    /// <summary>A step of a competency.</summary>
    /// <param name="framework">The framework that has the competency.</param>
    /// <param name="competencyId">The id of the competency.</param>
    /// <param name="from">The level at which the training begins.</param>
    /// <param name="to">The level to which it leads.</param>
    /// <exception cref="System.Collections.Generic.KeyNotFoundException">The framework has no such competency.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException">A level is not on the scale, or <paramref name="to"/> is not above <paramref name="from"/>.</exception>
    public static TrainingStep Of(CompetencyFramework framework, string competencyId, Rational from, Rational to)
    {
        Competency competency = Throw.IfNull(framework)[competencyId];
        foreach ((string name, Rational level) in new[] { (nameof(from), from), (nameof(to), to) })
            if (!framework.Scale.Accepts(level))
                throw new System.ArgumentOutOfRangeException(
                    name, level, $"The level {level} of '{competencyId}' is not on the scale of {FrameworkVersion.Of(framework)}: {framework.Scale.Describe()}.");
        return to > from
            ? new TrainingStep(FrameworkVersion.Of(framework), competency.Id, competency.Name, from, to)
            : throw new System.ArgumentOutOfRangeException(nameof(to), to, $"A training of '{competencyId}' leads from {from} to {to}; it has to lead upwards.");
    }
}
