using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Turns a mapping around, where every level of the new version is exactly one of the old.</summary>
internal static class MappingReversal
{
    public static FrameworkMapping Of(FrameworkMapping mapping)
    {
        List<string> reasons = [.. Reasons(mapping)];
        if (reasons.Count > 0) throw new InvalidOperationException($"The mapping '{mapping.Id}' has no way back: {string.Join("; ", reasons)}. Write a mapping of its own.");
        return new FrameworkMapping(mapping.Id + "-kembali", Back(mapping.Title), mapping.New, mapping.Old)
        {
            Competencies =
            [
                .. mapping.Old.Competencies.SelectMany(old => mapping.Competencies
                    .Where(one => one.From[0] == old.Id)
                    .Select(one => new CompetencyMapping(old, [mapping.New[one.To]], Inverse(one.Line), one.Citation))),
            ],
            Dropped = mapping.Added,
            Added = mapping.Dropped,
        };
    }

    private static IEnumerable<string> Reasons(FrameworkMapping mapping)
    {
        foreach (CompetencyMapping merged in mapping.Competencies.Where(one => one.IsMerged))
            yield return $"{string.Join(", ", merged.From)} were merged into '{merged.To}'";
        foreach (IGrouping<string, CompetencyMapping> split in mapping.Competencies.Where(one => !one.IsMerged).GroupBy(one => one.From[0]).Where(group => group.Count() > 1))
            yield return $"'{split.Key}' was split into {string.Join(", ", split.Select(one => one.To))}";
        foreach (CompetencyMapping one in mapping.Competencies)
        {
            if (one.Line is not PiecewiseLinear line) continue;
            foreach (IGrouping<Rational, (Rational X, Rational Y)> shared in line.Points.GroupBy(point => point.Y).Where(group => group.Count() > 1))
                yield return $"level {shared.Key} of '{one.To}' is {string.Join(" and ", shared.Select(point => point.X))} of '{one.From[0]}'";
            foreach (Rational level in Needed(mapping.New.Scale).Where(level => line.Points.All(point => point.Y != level)))
                yield return $"level {level} of '{one.To}' is none of '{one.From[0]}'";
        }
    }

    private static Rational[] Needed(Scale scale) =>
        scale.Levels.Count > 0 ? [.. scale.Levels.Select(level => level.Value)] : [scale.Minimum, scale.Maximum];

    private static PiecewiseLinear? Inverse(PiecewiseLinear? line) =>
        line is null ? null : PiecewiseLinear.Through([.. line.Points.Select(point => (point.Y, point.X))]);

    private static LocalizedText Back(LocalizedText title) => new($"{title.Indonesian} (kembali)", $"{title.English} (back)");
}
