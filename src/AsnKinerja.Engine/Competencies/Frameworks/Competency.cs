using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>One competency of a framework.</summary>
/// <remarks>It has levels with indicators (a dictionary such as PermenPANRB 38/2017), or behaviours to rate (BerAKHLAK), or both. Immutable.</remarks>
public sealed record Competency
{
    internal Competency(string id, LocalizedText name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The id, unique in the framework, for example <c>integritas</c>.</summary>
    public string Id { get; }

    /// <summary>The name shown.</summary>
    public LocalizedText Name { get; }

    /// <summary>The code that the regulation prints, for example <c>M.01</c>; empty where it prints none.</summary>
    public string Code { get; internal init; } = "";

    /// <summary>The group of competencies, for example <c>manajerial</c>; empty where the framework has none.</summary>
    public string Group { get; internal init; } = "";

    /// <summary>The job family (<em>rumpun jabatan</em>) whose technical competency this is; null for one that is every family's.</summary>
    public string? JobFamily { get; internal init; }

    /// <summary>What the competency is, in this library's own condensed words; null in a framework without definitions.</summary>
    public LocalizedText? Definition { get; internal init; }

    /// <summary>The article, or null in a framework of a user's own.</summary>
    public Citation? Citation { get; internal init; }

    /// <summary>The levels from the lowest; empty where the competency has none.</summary>
    public IReadOnlyList<CompetencyLevel> Levels { get; internal init; } = [];

    /// <summary>The behaviours to rate; empty where the competency is rated as a whole.</summary>
    public IReadOnlyList<Behaviour> Behaviours { get; internal init; } = [];

    /// <summary>The level with a number, or null.</summary>
    /// <param name="level">The number on the framework's scale.</param>
    public CompetencyLevel? AtLevel(int level) => Levels.FirstOrDefault(known => known.Level == level);
}
