using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Calibration;

/// <summary>What one rule of a pattern says.</summary>
public enum PatternRuleKind
{
    /// <summary>Most people ideally have the predicate; "most" as the regulation's reading has it.</summary>
    MostOf,

    /// <summary>At most a share has the predicate.</summary>
    AtMost,

    /// <summary>At least a share has the predicate.</summary>
    AtLeast,

    /// <summary>At least a share has one of the predicates.</summary>
    AtLeastTogether,

    /// <summary>Somebody has one of the predicates.</summary>
    SomeOf,

    /// <summary>Nobody has the predicate.</summary>
    NoneOf,
}

/// <summary>One rule of a pattern, with where it stands.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Predicates">The predicates that it is about.</param>
/// <param name="Share">The share, 0 to 1; null for <see cref="PatternRuleKind.SomeOf"/> and <see cref="PatternRuleKind.NoneOf"/>.</param>
/// <param name="Citations">Where the rule stands, and the reading of its words where there is one.</param>
/// <remarks>Immutable.</remarks>
public sealed record PatternRule(PatternRuleKind Kind, IReadOnlyList<Predicate> Predicates, Rational? Share, IReadOnlyList<Citation> Citations)
{
    /// <summary>The fewest people of so many who must have one of the predicates.</summary>
    internal int Least(int people) => Kind switch
    {
        PatternRuleKind.MostOf => (int)(Share!.Value * people).Floor() + 1,
        PatternRuleKind.AtLeast or PatternRuleKind.AtLeastTogether => (int)-(-(Share!.Value * people)).Floor(),
        PatternRuleKind.SomeOf => 1,
        _ => 0,
    };

    /// <summary>The most people of so many who may have one of the predicates.</summary>
    internal int Most(int people) => Kind switch
    {
        PatternRuleKind.AtMost => (int)(Share!.Value * people).Floor(),
        PatternRuleKind.NoneOf => 0,
        _ => people,
    };

    internal LocalizedText InWords() => Kind switch
    {
        PatternRuleKind.MostOf => new($"idealnya sebagian besar {Names(Language.Indonesian)} (lebih dari {Share})", $"ideally most {Names(Language.English)} (more than {Share})"),
        PatternRuleKind.AtMost => new($"paling banyak {Percent} {Names(Language.Indonesian)}", $"at most {Percent} {Names(Language.English)}"),
        PatternRuleKind.AtLeast => new($"paling sedikit {Percent} {Names(Language.Indonesian)}", $"at least {Percent} {Names(Language.English)}"),
        PatternRuleKind.AtLeastTogether => new($"paling sedikit {Percent} {Names(Language.Indonesian)} bersama-sama", $"at least {Percent} {Names(Language.English)} together"),
        PatternRuleKind.SomeOf => new($"harus ada {Names(Language.Indonesian)}", $"there must be some {Names(Language.English)}"),
        _ => new($"tidak ada {Names(Language.Indonesian)}", $"no {Names(Language.English)}"),
    };

    internal static IEnumerable<PatternRule> Of(DistributionPattern pattern, ShareLimit? most)
    {
        IReadOnlyList<Citation> own = pattern.Citation is Citation citation ? [citation] : [];
        if (pattern.MostOf is Predicate ideal && most is { IsMoreThan: true })
            yield return new(PatternRuleKind.MostOf, [ideal], most.Limit, most.Citation is Citation reading ? [.. own, reading] : own);
        foreach ((Predicate predicate, Rational share) in pattern.AtMost) yield return new(PatternRuleKind.AtMost, [predicate], share, own);
        foreach ((Predicate predicate, Rational share) in pattern.AtLeast) yield return new(PatternRuleKind.AtLeast, [predicate], share, own);
        if (pattern.AtLeastTogether is (IReadOnlyList<Predicate> together, Rational joint)) yield return new(PatternRuleKind.AtLeastTogether, together, joint, own);
        if (pattern.SomeOf.Count > 0) yield return new(PatternRuleKind.SomeOf, pattern.SomeOf, null, own);
        foreach (Predicate predicate in pattern.NoneOf) yield return new(PatternRuleKind.NoneOf, [predicate], null, own);
    }

    private string Percent => $"{Share * 100}%";

    private string Names(Language language) =>
        string.Join(language == Language.English ? " and/or " : " dan/atau ", Predicates.Select(predicate => predicate.Name[language]));
}
