using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Careers;

/// <summary>What evidence names that the rules do not have: everything at once.</summary>
internal static class ProfessionalismEvidenceCheck
{
    public static IEnumerable<string> Problems(ProfessionalismRules rules, ProfessionalismEvidence evidence)
    {
        if (Unknown(rules.Groups.Select(group => group.Id), evidence.Group, "group of posts") is string group) yield return group;
        if (evidence.QualificationId is string qualification
            && Unknown(rules.Qualifications.Select(grade => grade.Id), qualification, "qualification") is string level) yield return level;
        foreach (string id in evidence.Trainings)
        {
            if (Unknown(rules.Trainings.Select(known => known.Id), id, "training") is string training) yield return training;
            else if (rules.Trainings.First(known => known.Id == id).HoursAtLeast is int needed && evidence.TryTraining(id, out int? hours) && hours is null)
                yield return $"'{id}' counts from {needed} hours; give Hours(\"{id}\", ...)";
        }

        foreach (string id in evidence.DisciplineIds ?? [])
            if (Unknown(rules.Disciplines.Select(grade => grade.Id), id, "discipline") is string discipline) yield return discipline;
        if (Contradiction(rules, evidence.DisciplineIds ?? []) is string contradiction) yield return contradiction;
        if (new ProfessionalismPerformance(rules).Problem(evidence.PerformanceEvidence) is string performance) yield return performance;
    }

    // Somebody without a sanction has the id with the most points, which says so; beside a sanction it is not true.
    private static string? Contradiction(ProfessionalismRules rules, IReadOnlyList<string> ids)
    {
        string none = rules.Disciplines.OrderByDescending(grade => grade.Points).First().Id;
        string[] sanctions = [.. ids.Where(id => id != none).Distinct()];
        return sanctions.Length > 0 && ids.Contains(none) ? $"'{none}' contradicts {string.Join(" and ", sanctions.Select(id => $"'{id}'"))}; keep one of them" : null;
    }

    private static string? Unknown(IEnumerable<string> known, string id, string what) =>
        known.Contains(id) ? null : $"'{id}' is no {what}{TalentRules.DidYouMean(id, known)} (there is {string.Join(", ", known)})";
}
