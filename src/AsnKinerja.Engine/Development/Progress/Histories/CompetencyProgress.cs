using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Development;

/// <summary>Picks from a history what it says of one competency, told by the newest version.</summary>
internal static class CompetencyProgress
{
    public static ProgressReport Of(CompetencyHistory history, string competency, string? framework)
    {
        CompetencyRecord start = Start(history, competency, framework);
        (FrameworkVersion version, string id, LocalizedText name) = Newest(history, start, competency);
        List<(CompetencyRecord Record, Measurement Point)> told = [];
        foreach (CompetencyRecord record in history.Records)
        {
            if (MappingChain.Translated(record, history.Mappings, version, id) is Measurement point) told.Add((record, point));
            else if (record.Framework.Framework == version.Framework || record.Framework == start.Framework) told.Add((record, Measurement.Missing(record.Period, NotComparable(record.Framework, version))));
        }

        InvalidHistoryException.ThrowIfAny([.. PeriodOverlaps.In([.. told.Select(one => one.Record.Period)], id)]);
        HashSet<string> names = Names(history, version, id);
        IEnumerable<CompletedTraining> trainings = history.Trainings.Where(training => training.Competencies.Count == 0 || training.Competencies.Any(names.Contains));
        return new ProgressReport(history.Employee, id, name, told.Select(one => one.Point), trainings, history.Noise)
        {
            Remarks = [.. HistoryRemarks.Of(told, version)],
        };
    }

    // The last record that has the competency, so that its newest meaning counts.
    private static CompetencyRecord Start(CompetencyHistory history, string competency, string? framework)
    {
        CompetencyRecord[] having = [.. history.Records.Where(record => record.Names.ContainsKey(competency) && (framework is null || record.Framework.Framework == framework))];
        if (having.Length == 0)
            throw new KeyNotFoundException(
                $"The history of '{history.Employee}' has no competency '{competency}'{(framework is null ? "" : $" of '{framework}'")}; it has "
                + $"{string.Join(", ", history.Records.SelectMany(record => record.Names.Keys).Distinct().OrderBy(known => known, StringComparer.Ordinal))}.");

        // Frameworks between which a mapping leads are one history; two that have nothing to do with each other are not.
        FrameworkVersion[] ends = [.. having.Select(record => End(history, record.Framework)).Distinct()];
        string[] frameworks = [.. ends.Select(end => end.Framework).Distinct().OrderBy(known => known, StringComparer.Ordinal)];
        return frameworks.Length == 1
            ? having[having.Length - 1]
            : throw new ArgumentException($"'{competency}' is a competency of {string.Join(" and of ", frameworks)}; name the framework.", nameof(framework));
    }

    private static FrameworkVersion End(CompetencyHistory history, FrameworkVersion from) =>
        MappingChain.Path(history.Mappings, from) is { Count: > 0 } path ? path[path.Count - 1].To : from;

    // Onward by the mappings, as far as the history has records.
    private static (FrameworkVersion Version, string Id, LocalizedText Name) Newest(CompetencyHistory history, CompetencyRecord start, string competency)
    {
        FrameworkVersion version = start.Framework;
        LocalizedText name = start.Names[competency];
        IReadOnlyList<FrameworkMapping> path = MappingChain.Path(history.Mappings, version);
        int last = path.Count;
        while (last > 0 && history.Records.All(record => record.Framework != path[last - 1].To)) last--;
        for (int i = 0; i < last; i++)
        {
            CompetencyMapping[] onward = [.. path[i].Competencies.Where(one => one.From.Contains(competency))];
            if (onward.Length == 0) break;
            if (onward.Length > 1)
                throw new ArgumentException(
                    $"'{competency}' of {path[i].From} became {string.Join(" and ", onward.Select(one => one.To))} in {path[i].To}; ask for one of them.", nameof(competency));
            (version, competency, name) = (path[i].To, onward[0].To, onward[0].Name);
        }

        return (version, competency, name);
    }

    // Every name under which a training may say what it was for.
    private static HashSet<string> Names(CompetencyHistory history, FrameworkVersion version, string id)
    {
        HashSet<string> names = new(StringComparer.Ordinal) { id };
        HashSet<(FrameworkVersion, string)> known = [(version, id)];
        bool grows = true;
        while (grows)
        {
            grows = false;
            foreach (FrameworkMapping mapping in history.Mappings)
                foreach (CompetencyMapping one in mapping.Competencies.Where(one => known.Contains((mapping.To, one.To))))
                    foreach (string from in one.From)
                    {
                        if (!known.Add((mapping.From, from))) continue;
                        names.Add(from);
                        grows = true;
                    }
        }

        return names;
    }

    private static LocalizedText NotComparable(FrameworkVersion from, FrameworkVersion to) => new(
        $"dinilai menurut {from}, dan tidak ada pemetaan ke {to}: tidak dapat dibandingkan",
        $"it was rated by {from}, and no mapping leads to {to}: not comparable");
}
