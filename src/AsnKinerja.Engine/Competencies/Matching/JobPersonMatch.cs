using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>How much of what a post requires a person brings (<i>job person match</i>, JPM; some forms write <i>job performance match</i>).</summary>
/// <remarks>
/// <para><see cref="Percent"/> counts each competency up to what is required of it, so that a surplus in one hides no gap in another. It is
/// never above 100. <see cref="SumPercent"/> is the form that practice uses: all levels added up, divided by all required levels. It may pass 100,
/// and says less the more it does.</para>
/// <para>Both weigh each competency as the standard does; with equal weights they are those of the forms. Immutable.</para>
/// </remarks>
public sealed class JobPersonMatch
{
    private readonly GapAnalysis _analysis;

    internal JobPersonMatch(GapAnalysis analysis, MatchRules? rules, MatchPurpose purpose)
    {
        _analysis = analysis;
        Rules = rules;
        Purpose = purpose;
        CompetencyGap[] known = [.. analysis.Where(gap => gap.Level is not null)];
        Known = known.Length;
        Count = analysis.Count;
        Rational required = Sum(known, gap => gap.Requirement.Level);
        IsProvisional = known.Any(gap => gap.Profiled.IsProvisional) || (known.Length < Count && Missing == MissingCompetencies.Provisional);
        if (required.Sign == 0 || (known.Length < Count && Missing == MissingCompetencies.NotKnown)) return;
        Percent = new MatchPercent(Sum(known, Capped) / required * 100);
        SumPercent = new MatchPercent(Sum(known, gap => gap.Level!.Value) / required * 100);
    }

    /// <summary>The rules of the categories; null where none are in force on the day of the profile.</summary>
    public MatchRules? Rules { get; }

    /// <summary>What the match is asked for.</summary>
    public MatchPurpose Purpose { get; }

    /// <summary>The match, each competency capped at what is required, 0 to 100; null where it is not known.</summary>
    /// <remarks>It converts to the exact <see cref="Rational"/> and is compared exactly; it prints with two decimals.</remarks>
    public MatchPercent? Percent { get; }

    /// <summary>The match as practice adds it up, without a cap: 0 or more, above 100 where surpluses outweigh gaps; null where it is not known.</summary>
    public MatchPercent? SumPercent { get; }

    /// <summary>Of how many competencies the level is known.</summary>
    public int Known { get; }

    /// <summary>How many competencies the standard demands.</summary>
    public int Count { get; }

    /// <summary>Whether the match is not final: a level is missing or not final itself.</summary>
    public bool IsProvisional { get; }

    /// <summary>Whether the sum form reports more than the person brings: a surplus outweighs a gap, wholly or in part.</summary>
    public bool SumHidesGaps => SumPercent > Percent?.Exact && _analysis.Any(gap => gap.Gap is { Sign: < 0 });

    /// <summary>The category of <see cref="Percent"/> for <see cref="Purpose"/>; null where the match is not known or no rules are in force.</summary>
    /// <exception cref="KeyNotFoundException">The rules have no categories for the purpose.</exception>
    public MatchCategory? Category => CategoryFor(Purpose);

    /// <summary>The least that the match can be, whatever the missing levels are; null where nothing is required.</summary>
    public MatchPercent? AtLeast => Bound(gap => gap.Level is null ? 0 : Capped(gap));

    /// <summary>The most that the match can be, whatever the missing levels are; null where nothing is required.</summary>
    public MatchPercent? AtMost => Bound(gap => gap.Level is null ? gap.Requirement.Level : Capped(gap));

    /// <summary>The category of <see cref="Percent"/> for a purpose, by the exact percentage; null where the match is not known or no rules are in force.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <exception cref="KeyNotFoundException">The rules have no categories for the purpose.</exception>
    public MatchCategory? CategoryFor(MatchPurpose purpose) => Percent is MatchPercent percent ? Rules?[purpose].Of(percent.Exact) : null;

    /// <summary>The category that practice would read from <see cref="SumPercent"/>; null where the match is not known or no rules are in force.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <exception cref="KeyNotFoundException">The rules have no categories for the purpose.</exception>
    public MatchCategory? SumCategoryFor(MatchPurpose purpose) => SumPercent is MatchPercent percent ? Rules?[purpose].Of(percent.Exact) : null;

    /// <summary>What is missing, or hidden, or not final, one sentence each; empty where nothing is.</summary>
    public IReadOnlyList<LocalizedText> Reasons => MatchExplanation.Reasons(_analysis, this);

    /// <summary>How both forms of the match come about.</summary>
    public Explanation Explain() => MatchExplanation.Of(_analysis, this);

    /// <summary>The category shown in explanations: none where the rules have no such purpose.</summary>
    internal MatchCategory? CategoryOrNull(bool sum) =>
        Rules is null || Rules.Purposes.All(rule => rule.Purpose != Purpose) ? null : sum ? SumCategoryFor(Purpose) : Category;

    internal MissingCompetencies Missing => Rules?.Missing ?? MissingCompetencies.NotKnown;

    internal static Rational Capped(CompetencyGap gap) => Rational.Min(gap.Level!.Value, gap.Requirement.Level);

    private MatchPercent? Bound(Func<CompetencyGap, Rational> level)
    {
        Rational required = Sum(_analysis, gap => gap.Requirement.Level);
        return required.Sign == 0 ? null : new MatchPercent(Sum(_analysis, level) / required * 100);
    }

    private static Rational Sum(IEnumerable<CompetencyGap> gaps, Func<CompetencyGap, Rational> level) =>
        gaps.Aggregate(Rational.Zero, (sum, gap) => sum + gap.Requirement.Weight * level(gap));
}
