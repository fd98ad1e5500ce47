using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>A member of a team.</summary>
/// <param name="Id">The id of the person, for instance a NIP.</param>
/// <param name="Credit">The share of the team's achievement that is this member's, from 0 to 1; null where everyone has the whole.</param>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
public sealed record TeamMember(string Id, Rational? Credit = null)
{
    /// <summary>The id of the person.</summary>
    /// <exception cref="System.ArgumentException">The id is empty.</exception>
    public string Id { get; init; } = Throw.IfBlank(Id);
}
