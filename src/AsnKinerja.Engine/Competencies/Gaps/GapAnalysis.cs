using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;

namespace AsnKinerja.Engine.Competencies;

/// <summary>A person's profile beside a position standard: the gap of each competency, and the job-person match.</summary>
/// <remarks>Immutable. The gaps stand in the order of the standard.</remarks>
public sealed class GapAnalysis : IReadOnlyList<CompetencyGap>
{
    private readonly CompetencyGap[] _gaps;

    internal GapAnalysis(PositionStandard standard, CompetencyProfile profile, IEnumerable<CompetencyGap> gaps, MatchRules? rules, MatchPurpose purpose)
    {
        Standard = standard;
        Profile = profile;
        _gaps = [.. gaps];
        JobPersonMatch = new JobPersonMatch(this, rules, purpose);
    }

    /// <summary>The standard.</summary>
    public PositionStandard Standard { get; }

    /// <summary>The profile.</summary>
    public CompetencyProfile Profile { get; }

    /// <summary>How much of what the post requires the person brings.</summary>
    public JobPersonMatch JobPersonMatch { get; }

    /// <summary>How many competencies the standard demands.</summary>
    public int Count => _gaps.Length;

    /// <summary>The gaps below the standard by more than their tolerance, critical ones first, then by weight times lacking levels, then in the order of the standard.</summary>
    public IReadOnlyList<CompetencyGap> Below => Array.AsReadOnly(_gaps
        .Where(gap => gap.Status == GapStatus.Below)
        .OrderByDescending(gap => gap.IsCritical)
        .ThenBy(gap => gap.WeightedGap)
        .ToArray());

    /// <summary>The competencies whose level is not known, in the order of the standard.</summary>
    public IReadOnlyList<CompetencyGap> NotKnown => Array.AsReadOnly(_gaps.Where(gap => gap.Status == GapStatus.NotKnown).ToArray());

    /// <summary>The gap at a place in the standard, from 0.</summary>
    /// <param name="index">The place.</param>
    public CompetencyGap this[int index] => _gaps[index];

    /// <summary>The gap of a competency.</summary>
    /// <param name="competencyId">The id of the competency.</param>
    /// <exception cref="KeyNotFoundException">The standard does not demand it; the message lists what it demands.</exception>
    public CompetencyGap this[string competencyId]
    {
        get
        {
            CompetencyRequirement requirement = Standard[competencyId];
            return _gaps.First(gap => gap.CompetencyId == requirement.CompetencyId);
        }
    }

    /// <summary>The same gaps under other rules for the match.</summary>
    /// <param name="rules">The rules, such as those of an agency's own file.</param>
    public GapAnalysis Under(MatchRules rules) => new(Standard, Profile, _gaps, Throw.IfNull(rules), JobPersonMatch.Purpose);

    /// <summary>The same gaps, with the match categorised for another purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    public GapAnalysis For(MatchPurpose purpose) => new(Standard, Profile, _gaps, JobPersonMatch.Rules, purpose);

    /// <summary>The gaps and the match, step by step.</summary>
    public Explanation Explain() => GapExplanation.Of(this);

    /// <inheritdoc/>
    public IEnumerator<CompetencyGap> GetEnumerator() => ((IEnumerable<CompetencyGap>)_gaps).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
