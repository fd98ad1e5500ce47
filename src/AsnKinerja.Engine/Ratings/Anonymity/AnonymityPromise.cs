using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The anonymity promised to raters. Before the first answer it may change; afterwards it may only become stricter.</summary>
/// <remarks>Keep it with the answers: it is what they were given under. Immutable.</remarks>
public sealed class AnonymityPromise
{
    private AnonymityPromise(AnonymityPolicy policy, bool isFixed)
    {
        Policy = policy;
        IsFixed = isFixed;
    }

    /// <summary>What is promised.</summary>
    public AnonymityPolicy Policy { get; }

    /// <summary>Whether somebody has answered under it.</summary>
    public bool IsFixed { get; }

    internal static AnonymityPromise Of(AnonymityPolicy policy) => new(policy, isFixed: false);

    /// <summary>The promise once somebody has answered.</summary>
    public AnonymityPromise AfterFirstAnswer() => IsFixed ? this : new(Policy, isFixed: true);

    /// <summary>The promise with another policy.</summary>
    /// <param name="policy">The policy; after the first answer in no respect weaker.</param>
    /// <exception cref="WeakenedAnonymityException">Somebody has answered, and the policy would show more than was promised; the message lists what.</exception>
    public AnonymityPromise ChangeTo(AnonymityPolicy policy)
    {
        IReadOnlyList<string> weaker = IsFixed ? PromiseComparison.Weaker(Policy, Throw.IfNull(policy)) : [];
        return weaker.Count == 0 ? new(Throw.IfNull(policy), IsFixed) : throw new WeakenedAnonymityException(weaker);
    }

    /// <summary>What may be shown under the promise: <see cref="AnonymityPolicy.Publish"/>.</summary>
    /// <param name="score">The scores.</param>
    /// <param name="earlier">What was published before about the same person.</param>
    public PublishedPanel Publish(MultiRaterScore score, params PublishedPanel[] earlier) => Policy.Publish(score, earlier);
}

/// <summary>Somebody answered under a promise of anonymity, and a change would show more than was promised.</summary>
public sealed class WeakenedAnonymityException : InvalidOperationException
{
    internal WeakenedAnonymityException(IReadOnlyList<string> weaker)
        : base($"The promise was fixed by the first answer and cannot be weakened: {string.Join("; ", weaker)}. Keep it for the answers that were given under it, and change it for the next round.")
    {
        Weaker = weaker;
    }

    /// <summary>In which respects the change is weaker, one sentence each.</summary>
    public IReadOnlyList<string> Weaker { get; }
}
