using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>From which value which predicate follows.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ValueBands
{
    internal ValueBands(BandTable<ValueBand> table, bool readsRounded, Citation? citation)
    {
        Table = table;
        ReadsRounded = readsRounded;
        Citation = citation;
    }

    /// <summary>The ranges, without hole or overlap.</summary>
    public BandTable<ValueBand> Table { get; }

    /// <summary>Whether the rounded total is looked up; otherwise the exact one.</summary>
    public bool ReadsRounded { get; }

    /// <summary>Where the ranges stand.</summary>
    public Citation? Citation { get; }
}

/// <summary>The predicate of one range of values.</summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="WithoutNewIdea">
/// The predicate of somebody who created no new idea or way of working, where the regulation demands one (PP 30/2019 Pasal 41 ayat (5)
/// huruf a); null where it does not.
/// </param>
public sealed record ValueBand(Predicate Predicate, Predicate? WithoutNewIdea);
