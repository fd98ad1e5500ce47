using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>The match for a post as it is known on the day of a dossier: the latest of the gap analysis and the reports, on one day the analysis.</summary>
/// <remarks>
/// A level whose evidence has expired by that day, or is not final, may be anything, like one that is missing: the match then lies between two bounds.
/// </remarks>
internal sealed class DatedMatch
{
    private DatedMatch(GapAnalysis? analysis, StatedMatch? stated, LocalDate on)
    {
        Analysis = analysis;
        Stated = stated;
        HasExpired = stated?.Attestation.HoldsOn(on) == false;
        CompetencyGap[] known = analysis is null ? [] : [.. analysis.Where(gap => gap.Level is not null)];
        Expired = [.. known.Where(gap => gap.Profiled.Evidence.Any(one => one.Counts && gap.Profiled.Policy.LastDayOf(one.Evidence) < on))];
        NotFinal = [.. known.Where(gap => gap.Profiled.IsProvisional)];
        (Least, Most) = analysis is null ? (stated!.Percent, stated.Percent) : (Bound(analysis, isLeast: true) ?? 0, Bound(analysis, isLeast: false) ?? 100);
    }

    /// <summary>The analysis, where it is the latest.</summary>
    public GapAnalysis? Analysis { get; }

    /// <summary>What a report states, where that is the latest.</summary>
    public StatedMatch? Stated { get; }

    /// <summary>Whether the report holds no longer.</summary>
    public bool HasExpired { get; }

    /// <summary>The competencies whose evidence holds no longer.</summary>
    public IReadOnlyList<CompetencyGap> Expired { get; }

    /// <summary>The competencies whose evidence is not final.</summary>
    public IReadOnlyList<CompetencyGap> NotFinal { get; }

    /// <summary>The least that the match can be, in percent.</summary>
    public Rational Least { get; }

    /// <summary>The most that the match can be, in percent.</summary>
    public Rational Most { get; }

    /// <summary>The latest match of a dossier for a standard; null where there is none.</summary>
    public static DatedMatch? Of(Candidate candidate, string standard)
    {
        GapAnalysis? analysis = candidate.AnalysisFor(standard);
        StatedMatch? stated = candidate.StatedMatches.LastOrDefault(match => match.Standard == standard);
        if (analysis is not null && (stated is null || stated.Attestation.Date <= analysis.Profile.On)) return new(analysis, null, candidate.On);
        return stated is null ? null : new(null, stated, candidate.On);
    }

    /// <summary>Whether a level is not known on the day, or may still change.</summary>
    public bool IsOpen(CompetencyGap gap) => gap.Level is null || Expired.Contains(gap) || NotFinal.Contains(gap);

    private Rational? Bound(GapAnalysis analysis, bool isLeast)
    {
        Rational required = Rational.Zero, reached = Rational.Zero;
        foreach (CompetencyGap gap in analysis)
        {
            Rational level = !IsOpen(gap) ? JobPersonMatch.Capped(gap) : isLeast ? Rational.Zero : gap.Requirement.Level;
            required += gap.Requirement.Weight * gap.Requirement.Level;
            reached += gap.Requirement.Weight * level;
        }

        return required.Sign == 0 ? null : reached / required * 100;
    }
}
