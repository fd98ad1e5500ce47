using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>Finds out what stays open after a plan, and why.</summary>
internal static class OpenGaps
{
    /// <summary>What stays open, critical gaps first, then the larger weighted gap, then the order of the standard.</summary>
    /// <param name="person">The person.</param>
    /// <param name="check">What could be taken at all.</param>
    /// <param name="levels">The levels after the plan.</param>
    /// <param name="limit">What keeps a gap from being closed beyond a level by what could be taken.</param>
    public static IReadOnlyList<OpenGap> Of(
        PersonCase person, CandidateCheck check, Dictionary<CompetencyGap, Rational> levels, Func<CompetencyGap, Rational, OpenReason> limit) =>
    [
        .. person.Below
            .Select(gap => (Gap: gap, After: levels.TryGetValue(gap, out Rational after) ? after : gap.Level!.Value))
            .Where(pair => pair.After < pair.Gap.Requirement.Level)
            .OrderByDescending(pair => pair.Gap.IsCritical)
            .ThenByDescending(pair => (pair.Gap.Requirement.Level - pair.After) * pair.Gap.Requirement.Weight)
            .Select(pair => Of(person, check, pair.Gap, pair.After, limit)),
    ];

    /// <summary>The trainings that teach what is lacking or not known and cannot be in a plan, by id.</summary>
    public static IReadOnlyList<LeftOutTraining> LeftOut(PersonCase person, CandidateCheck check, long? hours, long? cost)
    {
        CatalogueIndex index = person.Catalogue.Index;
        List<LeftOutTraining> leftOut = [];
        for (int place = 0; place < check.Reasons.Length; place++)
        {
            if (!index.Steps[place].Where((key, i) => Helps(person, key, person.Catalogue.Ordered[place].Steps[i])).Any()) continue;
            LeftOutReason? reason = check.Reasons[place] ?? (PersonProblem.Fits(person, check, place, hours, cost) ? null : LeftOutReason.BeyondBudget);
            if (reason is LeftOutReason known) leftOut.Add(new LeftOutTraining(person.Catalogue.Ordered[place], known));
        }

        return leftOut.AsReadOnly();
    }

    private static bool Helps(PersonCase person, int key, TrainingStep step) =>
        person.IsNotKnown[key] || (person.Needs[key] is CompetencyGap need && step.To > need.Level && step.From < need.Requirement.Level);

    private static OpenGap Of(PersonCase person, CandidateCheck check, CompetencyGap gap, Rational after, Func<CompetencyGap, Rational, OpenReason> limit)
    {
        CatalogueIndex index = person.Catalogue.Index;
        int key = index.Key(gap.Requirement.Framework, gap.CompetencyId);
        Rational reachable = key < 0 ? gap.Level!.Value : check.Reachable[key]!.Value;
        List<OpenReason> reasons = [];
        List<LeftOutTraining> blocked = [];
        if (reachable > after) reasons.Add(limit(gap, after));
        if (reachable < gap.Requirement.Level)
        {
            foreach (int place in key < 0 ? Enumerable.Empty<int>() : index.Teaching[key])
            {
                Training training = person.Catalogue.Ordered[place];
                TrainingStep step = training.Steps.First(one => one.CompetencyId == gap.CompetencyId && one.Framework == gap.Requirement.Framework);
                if (check.Reasons[place] is LeftOutReason reason && step.To > reachable && step.From < gap.Requirement.Level) blocked.Add(new(training, reason));
            }

            reasons.Add(blocked.Count > 0 ? OpenReason.Blocked : OpenReason.NoTraining);
        }

        return new OpenGap(gap, after, reasons.AsReadOnly(), blocked.AsReadOnly(), Text(gap, after, reasons, blocked));
    }

    private static LocalizedText Text(CompetencyGap gap, Rational after, List<OpenReason> reasons, List<LeftOutTraining> blocked)
    {
        Rational open = gap.Requirement.Level - after;
        LocalizedText name = gap.Requirement.Name;
        LocalizedText head = new(
            $"{name.Indonesian}{(gap.IsCritical ? " (kritis)" : "")}: masih kurang {open} dari standar (tingkat {after}, standar {gap.Requirement.Level}).",
            $"{name.English}{(gap.IsCritical ? " (critical)" : "")}: still {open} below the standard (level {after}, required {gap.Requirement.Level}).");
        return ReasonText.Join([head, .. reasons.Select(reason => Text(reason, blocked))]);
    }

    private static LocalizedText Text(OpenReason reason, List<LeftOutTraining> blocked) => reason switch
    {
        OpenReason.Budget => new(
            "Anggaran tidak cukup untuk menutup lebih banyak tanpa melepas yang lebih penting.", "The budget does not suffice to close more without giving up what counts more."),
        OpenReason.Seats => new(
            "Sendirian lebih banyak dapat ditutup; tempat, uang, dan jam di unit dipakai menurut urutan tujuan unit, dan di antara yang setara menurut urutan hak.",
            "Alone, more could be closed; the seats, the money and the hours of the unit went by its order of goals, and among equals by the order of claims."),
        OpenReason.NoTraining => new("Tidak ada pelatihan dalam katalog yang menuju lebih jauh.", "No training of the catalogue leads further."),
        _ => new(
            $"Yang menuju lebih jauh tidak dapat diikuti: {string.Join("; ", blocked.Select(one => one.Text.Indonesian))}.",
            $"What leads further cannot be taken: {string.Join("; ", blocked.Select(one => one.Text.English))}."),
    };
}
