using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Development;

/// <summary>Puts a catalogue together that is described in code, or says everything that is wrong with it.</summary>
internal static class CatalogueParts
{
    public static TrainingCatalogue Of(string id, LocalizedText title, IReadOnlyList<Training> trainings)
    {
        foreach (Training training in trainings) Throw.IfNull(training, nameof(trainings));
        List<string> problems = [];
        string[] ids = [.. trainings.Select(training => training.Id).Distinct(StringComparer.Ordinal)];
        foreach (IGrouping<string, Training> twice in trainings.GroupBy(training => training.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            problems.Add($"'{twice.Key}' stands {twice.Count()} times");
        Prerequisites(trainings, ids, problems);
        FrameworkVersion[] frameworks = [.. trainings.SelectMany(training => training.Steps).Select(step => step.Framework).Distinct()];
        foreach (IGrouping<string, FrameworkVersion> twice in frameworks.GroupBy(framework => framework.Framework).Where(group => group.Count() > 1))
            problems.Add($"it is written for {string.Join(" and for ", twice)}; a catalogue is written for one version of a framework");

        CatalogueUnits units = new();
        foreach (Training training in trainings)
        {
            if (units.AddHours(training.Hours) is LocalizedText hours) problems.Add($"'{training.Id}' takes {training.Hours} hours; allowed: {hours.English}");
            if (units.AddCost(training.Cost) is LocalizedText cost) problems.Add($"'{training.Id}' costs {training.Cost}; allowed: {cost.English}");
        }

        return problems.Count == 0
            ? new TrainingCatalogue(id, title, frameworks, trainings, units)
            : throw new ArgumentException($"The catalogue '{id}' has {problems.Count} problem(s): {string.Join("; ", problems)}.", nameof(trainings));
    }

    private static void Prerequisites(IReadOnlyList<Training> trainings, string[] ids, List<string> problems)
    {
        foreach (Training training in trainings)
            foreach (string unknown in training.Prerequisites.Where(needed => !ids.Contains(needed)))
                problems.Add($"'{training.Id}' needs '{unknown}', which is not in it{DiagnosticMessages.Suggest(unknown, ids).English}");
        ILookup<string, Training> byId = trainings.ToLookup(training => training.Id, StringComparer.Ordinal);
        List<int[]> prerequisites =
            [.. ids.Select(id => byId[id].First().Prerequisites.Select(needed => Array.IndexOf(ids, needed)).Where(place => place >= 0).ToArray())];
        foreach (IReadOnlyList<int> cycle in PrerequisiteCycles.Of(prerequisites))
            problems.Add($"prerequisites lead back: {string.Join(" -> ", cycle.Append(cycle[0]).Select(place => ids[place]))}");
    }
}
