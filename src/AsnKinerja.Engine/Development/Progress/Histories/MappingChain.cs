using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>The way from one version of a framework to another, over any number of mappings.</summary>
internal static class MappingChain
{
    public static void Check(IReadOnlyList<FrameworkMapping> mappings)
    {
        foreach (IGrouping<FrameworkVersion, FrameworkMapping> fork in mappings.GroupBy(mapping => mapping.From).Where(group => group.Count() > 1))
            throw new ArgumentException(
                $"{fork.Count()} mappings lead away from {fork.Key} ({string.Join(", ", fork.Select(mapping => mapping.Id).OrderBy(id => id, StringComparer.Ordinal))}); a history follows one.", nameof(mappings));
        foreach (FrameworkMapping start in mappings)
            if (Path(mappings, start.From).Any(mapping => mapping.To == start.From))
                throw new ArgumentException($"The mappings lead from {start.From} back to it; a history goes one way.", nameof(mappings));
    }

    /// <summary>The mappings that lead away from a version, one after the other.</summary>
    public static IReadOnlyList<FrameworkMapping> Path(IReadOnlyList<FrameworkMapping> mappings, FrameworkVersion from)
    {
        List<FrameworkMapping> path = [];
        while (path.Count < mappings.Count && mappings.FirstOrDefault(mapping => mapping.From == from) is FrameworkMapping next)
        {
            path.Add(next);
            from = next.To;
        }

        return path;
    }

    /// <summary>What a record says of a competency of a later version; null where that version cannot be reached.</summary>
    public static Measurement? Translated(CompetencyRecord record, IReadOnlyList<FrameworkMapping> mappings, FrameworkVersion to, string competency)
    {
        if (record.Framework == to) return record.Find(competency) ?? Measurement.Missing(record.Period, NotRated);
        FrameworkMapping[] path = [.. Path(mappings, record.Framework).TakeWhile(mapping => mapping.From != to)];
        return path.Length == 0 || path[path.Length - 1].To != to ? null : At(record, path, path.Length, competency);
    }

    // From the wanted competency back to what was measured, mapping by mapping.
    private static Measurement At(CompetencyRecord record, FrameworkMapping[] path, int depth, string competency)
    {
        if (depth == 0) return record.Find(competency) ?? Measurement.Missing(record.Period, NotRated);
        FrameworkMapping mapping = path[depth - 1];
        if (mapping.Competencies.FirstOrDefault(one => one.To == competency) is not CompetencyMapping own)
            return Measurement.Missing(record.Period, NoCounterpart(mapping.From));
        Measurement[] parts = [.. own.From.Select(from => At(record, path, depth - 1, from))];
        if (parts.FirstOrDefault(part => part.Value is null) is Measurement missing) return missing;

        // The mapping says what a level becomes; what several competencies become together is the lowest of them.
        MappedCompetency mapped = mapping.Map([.. own.From.Select((from, i) => (from, parts[i].Value!.Value))]).Single(one => one.CompetencyId == competency);
        return Measurement.Of(record.Period, mapped.Level!.Value, Panel(own, parts)) with { Note = TranslatedFrom(record.Framework, parts, own) };
    }

    // The raters' spread follows where every level moves alike; else nobody knows how far apart they would have been.
    private static RaterPanel Panel(CompetencyMapping own, Measurement[] parts)
    {
        if (parts.Length > 1) return RaterPanel.Unknown;
        IReadOnlyList<LevelPair> levels = own.Levels;
        if (levels.Count < 2) return parts[0].Panel;
        Rational[] slopes = [.. levels.Skip(1).Select((level, i) => (level.To - levels[i].To) / (level.From - levels[i].From)).Distinct()];
        return slopes.Length == 1 ? parts[0].Panel.Scaled(slopes[0]) : parts[0].Panel.WithoutSpread();
    }

    private static LocalizedText TranslatedFrom(FrameworkVersion from, Measurement[] parts, CompetencyMapping own) => new(
        $"dipetakan dari {string.Join(", ", own.From)} menurut {from}: {string.Join(", ", parts.Select(part => ProgressWords.Shown(part.Value!.Value)))}",
        $"mapped from {string.Join(", ", own.From)} by {from}: {string.Join(", ", parts.Select(part => ProgressWords.Shown(part.Value!.Value)))}");

    private static LocalizedText NoCounterpart(FrameworkVersion from) => new($"tidak ada padanannya dalam {from}", $"it has no counterpart in {from}");

    private static LocalizedText NotRated { get; } = new("kompetensi ini tidak dinilai", "the competency was not rated");
}
