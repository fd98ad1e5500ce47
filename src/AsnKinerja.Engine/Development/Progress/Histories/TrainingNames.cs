using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Development;

/// <summary>Holds what trainings were for against the competencies of a history: one that nothing has would never be compared, and nobody would see it.</summary>
internal static class TrainingNames
{
    public static void Check(IReadOnlyList<CompletedTraining> trainings, IReadOnlyList<CompetencyRecord> records, IReadOnlyList<FrameworkMapping> mappings)
    {
        // Without records nothing is known yet; they are asked when they come.
        if (trainings.Count == 0 || records.Count == 0) return;
        HashSet<string> known = new(StringComparer.Ordinal);
        known.UnionWith(records.SelectMany(record => record.Names.Keys));
        known.UnionWith(mappings.SelectMany(mapping => mapping.Old.Competencies.Concat(mapping.New.Competencies)).Select(competency => competency.Id));
        InvalidHistoryException.ThrowIfAny([
            .. trainings.SelectMany(training => training.Competencies
                .Where(competency => !known.Contains(competency))
                .Select(competency => $"The training '{training}' is for '{competency}', which is no competency of the history{Hint(competency, known)}")),
        ]);
    }

    private static string Hint(string competency, HashSet<string> known)
    {
        string[] names = [.. known.OrderBy(name => name, StringComparer.Ordinal)];
        return Spelling.Nearest(competency, names) is string near ? $"; did you mean '{near}'?" : $"; it has {string.Join(", ", names)}.";
    }
}
