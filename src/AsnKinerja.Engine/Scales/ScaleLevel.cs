using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Scales;

/// <summary>One step of a rating scale: its id, the number it counts as, and its name.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record ScaleLevel
{
    /// <summary>Creates a level.</summary>
    /// <param name="id">A short id in the regulation's own words, for example <c>di-atas-ekspektasi</c>.</param>
    /// <param name="value">The number that a rating at this level counts as.</param>
    /// <param name="name">The name shown.</param>
    /// <param name="description">What somebody at this level does, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public ScaleLevel(string id, Rational value, LocalizedText name, LocalizedText? description = null)
    {
        Id = Throw.IfBlank(id);
        Value = value;
        Name = name;
        Description = description;
    }

    /// <summary>A short id in the regulation's own words.</summary>
    public string Id { get; }

    /// <summary>The number that a rating at this level counts as.</summary>
    public Rational Value { get; }

    /// <summary>The name shown.</summary>
    public LocalizedText Name { get; }

    /// <summary>What somebody at this level does, or null.</summary>
    public LocalizedText? Description { get; }

    /// <summary>Whether the id reads as a number that the level does not count as. In a file, where a rating is written as one or the other, that could mean either.</summary>
    internal bool IsNamedAfterAnotherNumber => Rational.TryParse(Id, out Rational number) && number != Value;
}
