using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Targets;

/// <summary>Something new that a person found and that is useful to the organisation (<i>kreativitas</i>).</summary>
/// <remarks>PP 46/2011 Pasal 10 huruf b; other regulations give it no points. Immutable; equal when both parts are equal.</remarks>
public sealed record Creativity
{
    /// <summary>Creates an entry.</summary>
    /// <param name="level">For whom it is useful.</param>
    /// <param name="what">What it is; null where nothing is recorded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none of the three.</exception>
    public Creativity(CreativityLevel level, LocalizedText? what = null)
    {
        _ = level.Name();
        Level = level;
        What = what;
    }

    /// <summary>For whom it is useful.</summary>
    public CreativityLevel Level { get; }

    /// <summary>What it is, or null.</summary>
    public LocalizedText? What { get; }
}
