using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <summary>What else a recommendation is to take into account.</summary>
/// <remarks>Immutable.</remarks>
public sealed record PlanningOptions
{
    /// <summary>The usual ones: on the day of the profile, nothing completed.</summary>
    public static PlanningOptions Default { get; } = new();

    /// <summary>The day on which trainings must be offered; null: the day of the profile.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The ids of trainings that the person has completed: they open what needs them and are not recommended again.</summary>
    /// <remarks>What they taught is in the profile; a completed training changes no level here.</remarks>
    /// <exception cref="ArgumentNullException">The list or an id is null.</exception>
    public IReadOnlyCollection<string> Completed
    {
        get;
        init => field = Array.AsReadOnly(Throw.IfNull(value).Select(id => Throw.IfNull(id, nameof(value))).Distinct(StringComparer.Ordinal).ToArray());
    } = [];

    /// <summary>How many plans the search may hold at a time: 100 or more. A result says whether that was enough to be proven the best.</summary>
    /// <remarks>
    /// Work is limited as well: a number above 400,000 divided by the turns of the search (at least one for each training that hangs together with
    /// others), or above 100 where that quotient is smaller, has no effect.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 100.</exception>
    public int SearchWidth
    {
        get;
        init => field = value >= 100
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The search holds at least 100 plans at a time.");
    } = PlanSearch.UsualWidth;
}
