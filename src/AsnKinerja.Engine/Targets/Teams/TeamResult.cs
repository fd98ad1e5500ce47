using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>A result that several people produce together, and how it reaches each of them (<i>hasil kerja tim kerja</i>).</summary>
/// <remarks>
/// A person may work alone or in a team (PermenPANRB 6/2022 Lampiran Bab II A angka 5 huruf f.6, p. 45). How a team's achievement becomes a member's,
/// no national regulation says: the rule is declared. Credits need not add up to 1. Immutable.
/// </remarks>
public sealed class TeamResult
{
    private readonly Dictionary<string, TeamMember> _byId;

    /// <summary>Creates a team's result.</summary>
    /// <param name="id">The id of the team.</param>
    /// <param name="result">The result with its indicators and what became of them.</param>
    /// <param name="sharing">How it reaches the members.</param>
    /// <param name="members">The members, each once; under <see cref="TeamSharing.ByContribution"/> each with a credit.</param>
    /// <param name="title">The name of the team; its id where it is left out.</param>
    /// <exception cref="ArgumentException">
    /// The id is empty; there is no member, or one stands twice; a credit is missing, is not from 0 to 1, or is given where everyone has the whole.
    /// All that is wrong with the members is listed.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of the known ones.</exception>
    public TeamResult(string id, WorkResult result, TeamSharing sharing, IEnumerable<TeamMember> members, LocalizedText? title = null)
    {
        Id = Throw.IfBlank(id);
        Result = Throw.IfNull(result);
        _ = sharing.Name();
        Sharing = sharing;
        Title = title ?? LocalizedText.Same(id);
        TeamMember[] all = [.. Throw.IfNull(members).Select(member => Throw.IfNull(member, nameof(members)))];
        string[] problems = [.. Problems(sharing, all)];
        if (problems.Length > 0) throw new ArgumentException($"The team '{id}': {string.Join("; ", problems)}.", nameof(members));
        Members = Array.AsReadOnly(all);
        _byId = all.ToDictionary(member => member.Id, StringComparer.Ordinal);
    }

    /// <summary>The id of the team.</summary>
    public string Id { get; }

    /// <summary>The name of the team.</summary>
    public LocalizedText Title { get; }

    /// <summary>The result with its indicators and what became of them.</summary>
    public WorkResult Result { get; }

    /// <summary>How it reaches the members.</summary>
    public TeamSharing Sharing { get; }

    /// <summary>The members in the order given.</summary>
    public IReadOnlyList<TeamMember> Members { get; }

    /// <summary>A result that everyone in the team has alike.</summary>
    /// <param name="id">The id of the team.</param>
    /// <param name="result">The result.</param>
    /// <param name="members">The ids of the members.</param>
    /// <exception cref="ArgumentException">An id is empty, there is no member, or one stands twice.</exception>
    public static TeamResult Everyone(string id, WorkResult result, params string[] members) =>
        new(id, result, TeamSharing.Everyone, Throw.IfNull(members).Select(member => new TeamMember(member)));

    /// <summary>A result of which each member has the share agreed.</summary>
    /// <param name="id">The id of the team.</param>
    /// <param name="result">The result.</param>
    /// <param name="members">The members, each with a credit from 0 to 1.</param>
    /// <exception cref="ArgumentException">An id is empty, there is no member, one stands twice, or a credit is not from 0 to 1.</exception>
    public static TeamResult ByContribution(string id, WorkResult result, params (string Member, Rational Credit)[] members) =>
        new(id, result, TeamSharing.ByContribution, Throw.IfNull(members).Select(member => new TeamMember(member.Member, member.Credit)));

    /// <summary>What a member has of the result.</summary>
    /// <param name="member">The id of the member; may be left out where everyone has the whole.</param>
    /// <exception cref="ArgumentException">The team has no such member, or the rule needs to know who it is.</exception>
    public TeamShare ShareOf(string? member = null)
    {
        if (member is null)
            return Sharing == TeamSharing.Everyone
                ? new TeamShare(this, null, Rational.One)
                : throw new ArgumentException(
                    $"The team '{Id}' shares its result by contribution; say whose plan this is, one of {string.Join(", ", Members.Select(known => known.Id))}.", nameof(member));
        if (_byId.TryGetValue(member, out TeamMember? found)) return new TeamShare(this, member, found.Credit ?? Rational.One);
        string? near = Spelling.Nearest(member, Members.Select(known => known.Id));
        throw new ArgumentException(
            $"'{member}' is not in the team '{Id}'; {(near is null ? "its" : $"did you mean '{near}'? Its")} members are {string.Join(", ", Members.Select(known => known.Id))}.",
            nameof(member));
    }

    private static IEnumerable<string> Problems(TeamSharing sharing, TeamMember[] members)
    {
        if (members.Length == 0) yield return "it has no member; name at least one";
        foreach (IGrouping<string, TeamMember> group in members.GroupBy(member => member.Id, StringComparer.Ordinal))
            if (group.Count() > 1) yield return $"'{group.Key}' is a member {group.Count()} times; name each once";
        foreach (TeamMember member in members)
        {
            if (sharing == TeamSharing.Everyone)
            {
                if (member.Credit is Rational idle) yield return $"'{member.Id}' has the credit {idle}, but everyone has the whole; leave it out, or share by contribution";
            }
            else if (member.Credit is not Rational credit)
            {
                yield return $"'{member.Id}' has no credit; a credit is from 0 to 1";
            }
            else if (credit.Sign < 0 || credit > Rational.One)
            {
                yield return $"'{member.Id}' has the credit {credit}; a credit is from 0 to 1";
            }
        }
    }
}
