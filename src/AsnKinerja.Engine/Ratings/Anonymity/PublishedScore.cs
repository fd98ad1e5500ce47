using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What is shown of one score: the total and the groups.</summary>
/// <remarks>Immutable. It holds no rater and no answer.</remarks>
public sealed class PublishedScore
{
    internal PublishedScore(ScoreKind kind, string id, LocalizedText name, PublishedNumber official, PublishedNumber fromShown, IReadOnlyList<PublishedGroup> groups)
    {
        Kind = kind;
        Id = id;
        Name = name;
        Official = official;
        FromShown = fromShown;
        Groups = groups;
    }

    /// <summary>What this is a score of.</summary>
    public ScoreKind Kind { get; }

    /// <summary>The id of the item or competency; <c>overall</c> for all together.</summary>
    public string Id { get; }

    /// <summary>The text shown.</summary>
    public LocalizedText Name { get; }

    /// <summary>The official score; withheld where it contains something that is not shown, since total minus visible groups would give that away.</summary>
    public PublishedNumber Official { get; }

    /// <summary>
    /// A mean of what is shown, by its weights: what can be said where the official score is withheld; no value elsewhere. Not the official
    /// score, and never to be used for one.
    /// </summary>
    public PublishedNumber FromShown { get; }

    /// <summary>The groups: those that count, then those that are only heard.</summary>
    public IReadOnlyList<PublishedGroup> Groups { get; }

    internal IReadOnlyList<PublishedScore> Parts { get; init; } = [];

    internal int Minimum { get; init; }

    internal IReadOnlyList<Rational> Weights { get; init; } = [];

    /// <summary>From which published numbers the shown one can be calculated.</summary>
    internal PublishedArithmetic Arithmetic { get; init; }

    /// <summary>What is shown and why not more: made from published numbers alone, so it holds no single answer.</summary>
    public Explanation Explain() => PublishedExplanation.Of(this);
}
