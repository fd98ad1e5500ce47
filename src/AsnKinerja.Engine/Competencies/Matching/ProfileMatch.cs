using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>The result of profile matching for one person and one post.</summary>
/// <remarks>Immutable. The weights of the standard play no part: a factor is core or secondary, and those of one kind count alike.</remarks>
public sealed class ProfileMatch
{
    private static readonly RoundingRule TwoDecimals = new(2);

    internal ProfileMatch(ProfileMatching matching, GapAnalysis analysis, string[] core)
    {
        Matching = matching;
        HashSet<string> chosen = [.. core.Length > 0 ? core : analysis.Where(gap => gap.IsCritical).Select(gap => gap.CompetencyId)];
        Check(matching, analysis, core);
        Factors = Array.AsReadOnly(analysis.Select(gap => new MatchedFactor(matching, gap, chosen.Contains(gap.CompetencyId))).ToArray());
        bool isComplete = Factors.All(factor => factor.Value is not null);
        IsProvisional = analysis.Any(gap => gap.Profiled.IsProvisional) || (!isComplete && matching.Missing == MissingCompetencies.Provisional);
        if (!isComplete && matching.Missing == MissingCompetencies.NotKnown) return;

        Core = Mean(Factors.Where(factor => factor.IsCore));
        Secondary = Mean(Factors.Where(factor => !factor.IsCore));
        Exact = Core is Rational a && Secondary is Rational b
            ? (matching.CoreWeight * a + matching.SecondaryWeight * b) / (matching.CoreWeight + matching.SecondaryWeight)
            : Core ?? Secondary;
    }

    /// <summary>The method.</summary>
    public ProfileMatching Matching { get; }

    /// <summary>The factors, in the order of the standard.</summary>
    public IReadOnlyList<MatchedFactor> Factors { get; }

    /// <summary>The mean of the core factors; null where there is none, or the match is not known.</summary>
    public Rational? Core { get; }

    /// <summary>The mean of the secondary factors; null where there is none, or the match is not known.</summary>
    public Rational? Secondary { get; }

    /// <summary>The exact total: core and secondary factors in the ratio of their weights; where there are only factors of one kind, their mean; null where it is not known.</summary>
    public Rational? Exact { get; }

    /// <summary>The total with two decimals for display, or null.</summary>
    public decimal? Value => Exact is Rational exact ? TwoDecimals.Round(exact) : null;

    /// <summary>Whether the total is not final: a level is missing or not final itself.</summary>
    public bool IsProvisional { get; }

    /// <summary>How the total comes about.</summary>
    public Explanation Explain() => ProfileMatchExplanation.Of(this);

    internal static RoundingRule Rounding => TwoDecimals;

    private static Rational? Mean(IEnumerable<MatchedFactor> factors)
    {
        Rational[] values = [.. factors.Select(factor => factor.Value).OfType<Rational>()];
        return values.Length == 0 ? null : values.Aggregate(Rational.Zero, (sum, value) => sum + value) / values.Length;
    }

    private static void Check(ProfileMatching matching, GapAnalysis analysis, string[] core)
    {
        List<string> problems = [];
        foreach (IGrouping<string, string> id in core.GroupBy(id => id ?? "null"))
        {
            if (analysis.All(gap => gap.CompetencyId != id.Key))
                problems.Add($"the core factor '{id.Key}' is none of the competencies of '{analysis.Standard.Id}' ({string.Join(", ", analysis.Select(gap => gap.CompetencyId))})");
            else if (id.Count() > 1) problems.Add($"the core factor '{id.Key}' stands {id.Count()} times");
        }

        foreach (CompetencyGap gap in analysis)
            if (gap.Gap is Rational known && !matching.Accepts(known))
                problems.Add($"the gap of '{gap.CompetencyId}' is {known}, which the table '{matching.Id}' does not name ({matching.Describe()})");
        if (problems.Count > 0)
            throw new ArgumentException(
                $"Profile matching has {problems.Count} problem(s): {string.Join("; ", problems)}. Interpolating() and TakingTheNearestEnd() declare what gaps that the table does not name are worth.", nameof(core));
    }
}
