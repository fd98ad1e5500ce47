using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>The credit points that somebody enters a post or a level with, and what they are made of.</summary>
/// <remarks>Immutable. Where a part is not known there is no <see cref="Total"/>, only what is <see cref="Known"/>.</remarks>
public sealed class EntryPoints
{
    internal EntryPoints(LocalizedText name, IReadOnlyList<EntryPart> parts, IReadOnlyList<Citation> citations, IReadOnlyList<LocalizedText> remarks)
    {
        Name = name;
        Parts = parts;
        Citations = citations;
        Remarks = remarks;
    }

    /// <summary>No points at all.</summary>
    public static EntryPoints None { get; } = Of(0, new("Tanpa angka kredit awal", "No points to begin with"));

    /// <summary>What kind of entry it is.</summary>
    public LocalizedText Name { get; }

    /// <summary>The parts, in the order in which they are added.</summary>
    public IReadOnlyList<EntryPart> Parts { get; }

    /// <summary>The sum of the parts that are known.</summary>
    public Rational Known => Parts.Aggregate(Rational.Zero, (sum, part) => sum + (part.Points ?? 0));

    /// <summary>The sum of all parts, or null where one is not known.</summary>
    public Rational? Total => Parts.All(part => part.Points is not null) ? Known : null;

    /// <summary>From where the basic points are counted; null where there are none.</summary>
    internal BasicPointsBasis? Basis { get; init; }

    /// <summary>How the points that the next rank needs are filled up; null where they are not.</summary>
    internal RankFilling? Filling { get; init; }

    internal IReadOnlyList<Citation> Citations { get; }

    internal IReadOnlyList<LocalizedText> Remarks { get; }

    /// <summary>Points that a decision states.</summary>
    /// <param name="points">The points, 0 or more.</param>
    /// <param name="name">What they are, for example the number of the decision.</param>
    /// <param name="citation">Where they stand, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is negative.</exception>
    public static EntryPoints Of(Rational points, LocalizedText name, Citation? citation = null) => points.Sign >= 0
        ? new(name, [new EntryPart(name, points, new(name, Operation.Given) { Value = points, Citations = ConversionExplanation.Known(citation) })], [], [])
        : throw new ArgumentOutOfRangeException(nameof(points), points, $"Credit points are 0 or more; {points} is not.");

    /// <summary>The whole calculation.</summary>
    public Explanation Explain() => new(Name, Operation.Sum, Parts.Select(part => new Operand(part.Explanation) { Counted = part.Points is not null }))
    {
        Value = Total,
        Citations = Citations,
        Remarks = Total is null ? [.. Remarks, Incomplete] : Remarks,
    };

    /// <summary>The total, or <c>-</c> where there is none.</summary>
    public override string ToString() => Total?.ToString() ?? "-";

    private LocalizedText Incomplete => new($"Yang sudah diketahui berjumlah {Known}; jumlah seluruhnya belum ada.", $"What is known adds up to {Known}; there is no total yet.");
}
