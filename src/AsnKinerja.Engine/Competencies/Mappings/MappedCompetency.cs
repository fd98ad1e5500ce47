using System;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>The level of a competency of the new version, worked out from levels of the old one.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MappedCompetency
{
    private readonly Func<Explanation> _explanation;

    internal MappedCompetency(string competencyId, LocalizedText name, FrameworkVersion framework, Rational? level, LocalizedText? missing, Func<Explanation> explanation)
    {
        CompetencyId = competencyId;
        Name = name;
        Framework = framework;
        Level = level;
        MissingBecause = missing;
        _explanation = explanation;
    }

    /// <summary>The competency of the new version.</summary>
    public string CompetencyId { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The new version.</summary>
    public FrameworkVersion Framework { get; }

    /// <summary>The level on the scale of the new version; null: there is none, which is never 0.</summary>
    public Rational? Level { get; }

    /// <summary>Why there is no level; null where there is one.</summary>
    public LocalizedText? MissingBecause { get; }

    /// <summary>How the level comes about.</summary>
    public Explanation Explain() => _explanation();
}
