using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Says everything that is wrong with evidence, at once.</summary>
internal static class EvidenceCheck
{
    /// <exception cref="InvalidEvidenceException">There is at least one problem.</exception>
    public static void Run(IReadOnlyList<CompetencyEvidence> evidence, LocalDate on, ProfilePolicy policy, IReadOnlyList<CompetencyFramework> known)
    {
        List<string> problems = [];
        string day = LocalDatePattern.Iso.Format(on);
        foreach (CompetencyEvidence one in evidence)
        {
            if (one is null)
            {
                problems.Add("A piece of evidence is null; leave it out of the list.");
                continue;
            }

            if (one.Date > on) problems.Add($"{one} is dated after the day of the profile, {day}; evidence from the future counts for nobody.");
            if (policy.Expired == ExpiredEvidence.Refuse && policy.LastDayOf(one) is LocalDate last && last < on)
                problems.Add($"{one} was valid until {LocalDatePattern.Iso.Format(last)}, before the day of the profile, {day}; the policy '{policy.Id}' refuses such evidence.");
            if (known.FirstOrDefault(framework => FrameworkVersion.Of(framework) == one.Framework) is CompetencyFramework framework)
                problems.AddRange(Against(framework, one));
        }

        foreach (IGrouping<(string, FrameworkVersion, EvidenceKind, LocalDate, string), CompetencyEvidence> same in evidence.Where(one => one is not null)
            .GroupBy(one => (one.CompetencyId, one.Framework, one.Kind, one.Date, one.Source)).Where(group => group.Count() > 1))
            problems.Add($"{same.First()} stands {same.Count()} times, with {string.Join(" and ", same.Select(one => one.Level).OrderBy(level => level))}.");
        if (problems.Count > 0) throw new InvalidEvidenceException(Array.AsReadOnly(problems.OrderBy(problem => problem, StringComparer.Ordinal).ToArray()));
    }

    private static IEnumerable<string> Against(CompetencyFramework framework, CompetencyEvidence one)
    {
        if (framework.Competencies.All(competency => competency.Id != one.CompetencyId))
            yield return $"{one}: {one.Framework} has no such competency; it has {string.Join(", ", framework.Competencies.Select(competency => competency.Id))}.";
        else if (!one.MayLeaveScale && (one.Level < framework.Scale.Minimum || one.Level > framework.Scale.Maximum))
            yield return $"{one} has the level {one.Level}, outside the scale of {one.Framework}, {framework.Scale.Minimum} to {framework.Scale.Maximum}; "
                + "a rating on another scale needs a LevelConversion.";
    }
}
