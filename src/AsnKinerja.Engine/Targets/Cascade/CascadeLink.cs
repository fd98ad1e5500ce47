using System;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>That a result serves a superior's result, and how.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record CascadeLink
{
    /// <summary>Creates a link.</summary>
    /// <param name="to">The id of the superior's result.</param>
    /// <param name="role">What the holder is to that result.</param>
    /// <param name="path">How the result bears on it.</param>
    /// <param name="share">A shared owner's share of the common work: above 0, at most 1. Null for the other roles.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The role or the path is none of the known ones.</exception>
    /// <remarks>A share that is out of range, or that the role does not take, is reported by <see cref="Cascade.Of"/> with all other problems.</remarks>
    public CascadeLink(
        string to, ContributionRole role = ContributionRole.Owner, ContributionPath path = ContributionPath.Direct, Rational? share = null)
    {
        To = Throw.IfBlank(to);
        _ = role.Name();
        _ = path.Name();
        Role = role;
        Path = path;
        Share = share;
    }

    /// <summary>The id of the superior's result.</summary>
    public string To { get; }

    /// <summary>What the holder is to that result.</summary>
    public ContributionRole Role { get; }

    /// <summary>How the result bears on it.</summary>
    public ContributionPath Path { get; }

    /// <summary>A shared owner's share of the common work, a fraction of 1; null for the other roles.</summary>
    public Rational? Share { get; }

    // What of the number enters the superior's; 0 where it is shown only.
    internal Rational Counted => Path != ContributionPath.Direct ? Rational.Zero : Role switch
    {
        ContributionRole.Owner => Rational.One,
        ContributionRole.SharedOwner => Share ?? Rational.Zero,
        _ => Rational.Zero,
    };

    internal bool Counts => Path == ContributionPath.Direct && Role != ContributionRole.Collaborator;
}
