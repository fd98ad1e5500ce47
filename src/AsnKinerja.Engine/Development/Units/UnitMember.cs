using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;

namespace AsnKinerja.Engine.Development;

/// <summary>A person of a unit: who, and the gap against the standard of the own post, or of the next one.</summary>
/// <remarks>Immutable.</remarks>
public sealed record UnitMember
{
    /// <summary>Names a person of a unit.</summary>
    /// <param name="id">The id of the person, unique in the unit.</param>
    /// <param name="gap">The person's gap.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public UnitMember(string id, GapAnalysis gap)
    {
        Id = Throw.IfBlank(id);
        Gap = Throw.IfNull(gap);
    }

    /// <summary>The id of the person.</summary>
    public string Id { get; }

    /// <summary>The person's gap.</summary>
    public GapAnalysis Gap { get; }

    /// <summary>The ids of trainings that the person has completed; see <see cref="PlanningOptions.Completed"/>.</summary>
    /// <exception cref="ArgumentNullException">The list or an id is null.</exception>
    public IReadOnlyCollection<string> Completed
    {
        get;
        init => field = Array.AsReadOnly(Throw.IfNull(value).Select(id => Throw.IfNull(id, nameof(value))).Distinct(StringComparer.Ordinal).ToArray());
    } = [];
}
