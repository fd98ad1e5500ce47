using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>One competency of a person: the level, or why it is not known, and the evidence that was considered.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ProfiledCompetency
{
    internal ProfiledCompetency(FrameworkVersion framework, string competencyId, ProfilePolicy policy)
    {
        Framework = framework;
        CompetencyId = competencyId;
        Policy = policy;
    }

    /// <summary>The id of the competency in its framework.</summary>
    public string CompetencyId { get; }

    /// <summary>The name of the competency; the id, where the framework is not known.</summary>
    public LocalizedText Name { get; internal init; }

    /// <summary>The version of the framework on whose scale the level is.</summary>
    public FrameworkVersion Framework { get; }

    /// <summary>The exact level, or null where it is not known, which is never 0.</summary>
    public Rational? Level { get; internal init; }

    /// <summary>Why the level is not known; null where it is.</summary>
    public MissingLevel? Missing { get; internal init; }

    /// <summary>Why the level is not known, in words; null where it is.</summary>
    public LocalizedText? Reason { get; internal init; }

    /// <summary>Whether the level is not final, because evidence that counts is not.</summary>
    public bool IsProvisional => Evidence.Any(one => one.Counts && one.Evidence.IsProvisional);

    /// <summary>Every piece of evidence, the latest first, with whether it counts and why not.</summary>
    public IReadOnlyList<ConsideredEvidence> Evidence { get; internal init; } = [];

    internal ProfilePolicy Policy { get; }

    /// <summary>Where the level was mapped from another version: how. Null otherwise.</summary>
    internal Func<Explanation>? Mapped { get; init; }

    /// <summary>How the level comes about, or why there is none.</summary>
    public Explanation Explain() => Mapped is null ? ProfileExplanation.Of(this) : Mapped();
}
