using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>What is known of a person's potential: a composite of several assessments, a number, or a level.</summary>
/// <remarks>Immutable. Composites, numbers and levels turn into it by themselves.</remarks>
public sealed class PotentialEvidence
{
    private PotentialEvidence()
    {
    }

    /// <summary>The composite; null where the evidence is of another kind.</summary>
    public PotentialScore? Score { get; private init; }

    /// <summary>The number, in the unit of the cuts; null where the evidence is of another kind.</summary>
    public Rational? Value { get; private init; }

    /// <summary>The level that the assessors set; null where the evidence is of another kind.</summary>
    public PotentialLevel? Level { get; private init; }

    /// <summary>Why nothing is known; null where something is.</summary>
    public LocalizedText? Missing { get; private init; }

    /// <summary>A composite.</summary>
    /// <param name="score">The composite; one that is not known leaves the box not known.</param>
    public static PotentialEvidence Of(PotentialScore score) => new() { Score = Throw.IfNull(score) };

    /// <summary>A level that the assessors set themselves.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none of the three.</exception>
    public static PotentialEvidence OfLevel(PotentialLevel level)
    {
        _ = level.Id();
        return new() { Level = level };
    }

    /// <summary>A number, in the unit of the cuts; null: not known.</summary>
    /// <param name="value">The number.</param>
    public static PotentialEvidence OfValue(Rational? value) =>
        value is null ? NotKnown(new("nilainya belum ada", "there is no value yet")) : new() { Value = value };

    /// <summary>Nothing is known, which is not the lowest.</summary>
    /// <param name="reason">Why.</param>
    public static PotentialEvidence NotKnown(LocalizedText reason) => new() { Missing = reason };

    /// <summary>See <see cref="Of"/>.</summary>
    public static implicit operator PotentialEvidence(PotentialScore score) => Of(score);

    /// <summary>See <see cref="OfLevel"/>.</summary>
    public static implicit operator PotentialEvidence(PotentialLevel level) => OfLevel(level);

    /// <summary>See <see cref="OfValue"/>.</summary>
    public static implicit operator PotentialEvidence(Rational? value) => OfValue(value);

    /// <summary>See <see cref="OfValue"/>.</summary>
    public static implicit operator PotentialEvidence(int value) => OfValue(value);

    /// <summary>See <see cref="OfValue"/>.</summary>
    public static implicit operator PotentialEvidence(decimal value) => OfValue(value);
}
