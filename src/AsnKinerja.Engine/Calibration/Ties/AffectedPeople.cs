using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Calibration;

/// <summary>Whose predicate would have to be looked at again for a rule to be met: those nearest to the boundary, and those tied on it.</summary>
/// <remarks>
/// Candidates for a conversation, nobody's new predicate. The nearest to the boundary are those with the lowest scores: of the predicate that has
/// too many, or of the predicates above the one that has too few. The circular says who many, not who; this order is the library's own. Immutable.
/// </remarks>
public sealed class AffectedPeople
{
    private AffectedPeople(int needed, IEnumerable<string> certain, IEnumerable<string> tied, int places)
    {
        Needed = needed;
        Certain = Array.AsReadOnly(certain.OrderBy(id => id, StringComparer.Ordinal).ToArray());
        Tied = Array.AsReadOnly(tied.OrderBy(id => id, StringComparer.Ordinal).ToArray());
        Places = places;
    }

    /// <summary>How many people the rule is off by.</summary>
    public int Needed { get; }

    /// <summary>The ids of those nearest to the boundary, in the order of the ids.</summary>
    public IReadOnlyList<string> Certain { get; }

    /// <summary>The ids of those with equal scores on the boundary, of whom only some are needed; empty where nothing is open.</summary>
    public IReadOnlyList<string> Tied { get; }

    /// <summary>How many of the tied are needed; 0 where nothing is open.</summary>
    public int Places { get; }

    /// <summary>Whether the tied have no score for each, so that not even equal scores are known.</summary>
    internal bool LacksScores { get; private init; }

    /// <summary>Whether nothing is open.</summary>
    public bool IsDecided => Tied.Count == 0;

    // Candidates from the lowest standing (predicate, then score) up; a missing score is below none and above none of its predicate.
    internal static AffectedPeople Of(IReadOnlyList<(UnitMember Member, int Rank)> candidates, int needed, TieRule? rule)
    {
        int wanted = Math.Min(needed, candidates.Count);
        List<string> certain = [];
        foreach (UnitMember[] equal in Levels(candidates))
        {
            int places = wanted - certain.Count;
            if (places == 0) break;
            if (equal.Length > places) return Decided(needed, certain, equal, places, rule);
            certain.AddRange(equal.Select(member => member.Employee));
        }

        return new(needed, certain, [], 0);
    }

    // Without a score for each, the people of a predicate cannot be told apart.
    private static IEnumerable<UnitMember[]> Levels(IReadOnlyList<(UnitMember Member, int Rank)> candidates) => candidates
        .GroupBy(candidate => candidate.Rank)
        .OrderBy(rank => rank.Key)
        .SelectMany(rank => rank.All(candidate => candidate.Member.Score is not null)
            ? rank.GroupBy(candidate => candidate.Member.Score!.Value).OrderBy(score => score.Key).Select(score => score.Select(candidate => candidate.Member).ToArray())
            : [rank.Select(candidate => candidate.Member).ToArray()]);

    private static AffectedPeople Decided(int needed, List<string> certain, UnitMember[] tied, int places, TieRule? rule)
    {
        string[] ids = [.. tied.Select(member => member.Employee)];
        return rule?.Kind switch
        {
            TieRuleKind.AllUp => new(needed, certain, [], 0),
            TieRuleKind.AllDown => new(needed, certain.Concat(ids), [], 0),
            TieRuleKind.NearestQuota when 2 * places != ids.Length => new(needed, 2 * places > ids.Length ? certain.Concat(ids) : certain, [], 0),
            TieRuleKind.SecondaryKeys => BySecondaryKeys(needed, certain, tied, places),
            TieRuleKind.ManualDecision => new(needed, certain.Concat(Chosen(rule.Chosen, ids, places)), [], 0),
            _ => new(needed, certain, ids, places) { LacksScores = tied.Any(member => member.Score is null) },
        };
    }

    private static AffectedPeople BySecondaryKeys(int needed, List<string> certain, UnitMember[] tied, int places)
    {
        // Read are the keys that everybody has: one who lacks a key would be equal to two who are not equal to each other.
        int keys = tied.Min(member => member.SecondaryKeys.Count);
        UnitMember[] ordered = [.. tied];
        Array.Sort(ordered, (left, right) => CompareKeys(left, right, keys));
        UnitMember last = ordered[places - 1];
        UnitMember[] before = [.. ordered.Where(member => CompareKeys(member, last, keys) < 0)], equal = [.. ordered.Where(member => CompareKeys(member, last, keys) == 0)];
        IEnumerable<string> sure = certain.Concat(before.Select(member => member.Employee));
        string[] open = [.. equal.Select(member => member.Employee)];
        return before.Length + open.Length == places ? new(needed, sure.Concat(open), [], 0) : new(needed, sure, open, places - before.Length);
    }

    private static int CompareKeys(UnitMember left, UnitMember right, int keys)
    {
        for (int key = 0; key < keys; key++)
            if (left.SecondaryKeys[key].CompareTo(right.SecondaryKeys[key]) is int order && order != 0) return order;
        return 0;
    }

    private static IReadOnlyList<string> Chosen(IReadOnlyList<string> chosen, string[] tied, int places)
    {
        string[] strangers = [.. chosen.Where(id => !tied.Contains(id))];
        if (strangers.Length > 0) throw new ArgumentException($"{string.Join(", ", strangers)} is not among those tied, who are {string.Join(", ", tied.OrderBy(id => id, StringComparer.Ordinal))}.", nameof(chosen));
        return chosen.Distinct(StringComparer.Ordinal).Count() == places && chosen.Count == places
            ? chosen
            : throw new ArgumentException($"The decision names {chosen.Count} people ({string.Join(", ", chosen)}); there are {places} places for {tied.Length} tied people, each named once.", nameof(chosen));
    }
}
