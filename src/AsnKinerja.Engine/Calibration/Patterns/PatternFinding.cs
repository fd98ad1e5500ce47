using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Calibration;

/// <summary>One rule of the pattern held against a unit.</summary>
/// <remarks>Advice: nobody's predicate changes by it. Immutable.</remarks>
public sealed class PatternFinding
{
    private readonly UnitCalibration _unit;

    internal PatternFinding(UnitCalibration unit, PatternRule rule)
    {
        _unit = unit;
        Rule = rule;
        People = unit.Members.Count(member => rule.Predicates.Any(predicate => predicate.Id == member.Predicate));
        (int least, int most) = (rule.Least(unit.Members.Count), rule.Most(unit.Members.Count));
        TooMany = System.Math.Max(0, People - most);
        TooFew = System.Math.Max(0, least - People);
    }

    /// <summary>The rule.</summary>
    public PatternRule Rule { get; }

    /// <summary>How many people have one of its predicates.</summary>
    public int People { get; }

    /// <summary>Their share of the unit's people, 0 to 1.</summary>
    public Rational Share => Rational.Of(People, _unit.Members.Count);

    /// <summary>By how many people there are too many; 0 where there are not.</summary>
    public int TooMany { get; }

    /// <summary>By how many people there are too few; 0 where there are not.</summary>
    public int TooFew { get; }

    /// <summary>Whether the rule is met.</summary>
    public bool IsMet => TooMany + TooFew == 0;

    /// <summary>Whose predicate would have to be looked at again; nobody's where the rule is met.</summary>
    /// <param name="ties">What to do with equal scores on the boundary; null: they are named and stay undecided.</param>
    /// <exception cref="System.ArgumentException">A manual decision names somebody who is not tied, or not as many as there are places.</exception>
    public AffectedPeople Affected(TieRule? ties = null)
    {
        int[] ranks = [.. Rule.Predicates.Select(predicate => _unit.RankOf(predicate.Id))];
        IEnumerable<(UnitMember Member, int Rank)> ranked = _unit.Members.Select(member => (member, _unit.RankOf(member.Predicate)));
        return TooMany > 0 ? AffectedPeople.Of([.. ranked.Where(one => ranks.Contains(one.Rank))], TooMany, ties)
            : AffectedPeople.Of([.. ranked.Where(one => one.Rank > ranks.Max())], TooFew, ties);
    }

    /// <summary>The finding in one sentence.</summary>
    public LocalizedText InWords
    {
        get
        {
            (LocalizedText rule, int all) = (Rule.InWords(), _unit.Members.Count);
            return TooMany > 0 ? new($"{rule.Indonesian}: {People} dari {all} orang, kelebihan {TooMany}.", $"{rule.English}: {People} of {UnitCalibration.People(all)}, {TooMany} too many.")
                : TooFew > 0 ? new($"{rule.Indonesian}: {People} dari {all} orang, kurang {TooFew}.", $"{rule.English}: {People} of {UnitCalibration.People(all)}, {TooFew} too few.")
                : new($"{rule.Indonesian}: {People} dari {all} orang, terpenuhi.", $"{rule.English}: {People} of {UnitCalibration.People(all)}, met.");
        }
    }

    /// <summary>The rule, the numbers and the article.</summary>
    public Explanation Explain() => new(Rule.InWords(), Operation.Quotient, [Count(Having, People), Count(All, _unit.Members.Count)])
    {
        Value = Share,
        Outcome = IsMet ? new("terpenuhi", "met") : new("tidak terpenuhi", "not met"),
        Citations = Rule.Citations,
        Remarks = IsMet ? [InWords] : [InWords, .. Open()],
    };

    private IEnumerable<LocalizedText> Open()
    {
        AffectedPeople affected = Affected();
        if (affected.IsDecided) yield break;
        string tied = string.Join(", ", affected.Tied);
        yield return new(
            $"Tidak dapat ditentukan siapa: {affected.Tied.Count} orang {(affected.LacksScores ? "tidak terbedakan oleh nilai" : "bernilai sama")} untuk {affected.Places} tempat ({tied}).",
            $"Who cannot be decided: {affected.Tied.Count} people {(affected.LacksScores ? "have no scores that tell them apart" : "have the same score")} for {Places(affected.Places)} ({tied}).");
    }

    private static string Places(int places) => places == 1 ? "1 place" : $"{places} places";

    private static LocalizedText Having { get; } = new("orang dengan predikat itu", "people with the predicate");

    private static LocalizedText All { get; } = new("orang dalam unit", "people of the unit");

    private static Operand Count(LocalizedText label, int people) => new(Explanation.Given(label, people));
}
