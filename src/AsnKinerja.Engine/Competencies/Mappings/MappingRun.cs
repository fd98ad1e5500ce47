using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Maps known levels of the old version to the new one, and says for each what it comes from or why it is missing.</summary>
internal static class MappingRun
{
    /// <param name="mapping">The mapping.</param>
    /// <param name="levels">The levels by competency of the old version.</param>
    /// <param name="origin">How a level of the old version came about; null: it is taken as given.</param>
    public static IReadOnlyList<MappedCompetency> Of(
        FrameworkMapping mapping, IEnumerable<KeyValuePair<string, Rational?>> levels, Func<string, Explanation>? origin = null)
    {
        Dictionary<string, Rational> known = Known(mapping, levels);
        return Array.AsReadOnly(mapping.New.Competencies.Select(competency => Of(mapping, competency, known, origin)).ToArray());
    }

    private static Dictionary<string, Rational> Known(FrameworkMapping mapping, IEnumerable<KeyValuePair<string, Rational?>> levels)
    {
        Dictionary<string, Rational> known = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<string> problems = [];
        foreach (KeyValuePair<string, Rational?> pair in levels)
        {
            if (mapping.Old.Competencies.All(competency => competency.Id != pair.Key))
                problems.Add($"'{pair.Key}' is none of the competencies of {mapping.From} ({string.Join(", ", mapping.Old.Competencies.Select(competency => competency.Id))})");
            else if (!seen.Add(pair.Key))
                problems.Add($"'{pair.Key}' stands twice");
            if (pair.Value is not Rational level) continue;
            if (level < mapping.Old.Scale.Minimum || level > mapping.Old.Scale.Maximum)
                problems.Add($"the level {level} of '{pair.Key}' is not on the scale ({mapping.Old.Scale.Minimum} to {mapping.Old.Scale.Maximum})");
            known[pair.Key] = level;
        }

        return problems.Count == 0 ? known : throw new ArgumentException(
            $"The mapping '{mapping.Id}' cannot map these levels: {string.Join("; ", problems.OrderBy(problem => problem, StringComparer.Ordinal))}.", nameof(levels));
    }

    private static MappedCompetency Of(FrameworkMapping mapping, Competency competency, Dictionary<string, Rational> known, Func<string, Explanation>? origin)
    {
        if (mapping.Competencies.FirstOrDefault(one => one.To == competency.Id) is not CompetencyMapping own) return Missing(mapping, competency, NoCounterpart(mapping));
        string[] lacking = [.. own.From.Where(from => !known.ContainsKey(from))];
        if (lacking.Length > 0) return Missing(mapping, competency, Lacking(own, known));
        Rational level = own.From.Select(from => own.Map(known[from])).Min();
        return new MappedCompetency(competency.Id, competency.Name, mapping.To, level, null, () => Explained(mapping, own, known, level, origin));
    }

    private static Explanation Explained(FrameworkMapping mapping, CompetencyMapping own, Dictionary<string, Rational> known, Rational level, Func<string, Explanation>? origin)
    {
        Explanation[] parts = [.. own.From.Select((from, i) => Part(mapping, own, i, known[from], origin?.Invoke(from)))];
        return parts.Length == 1
            ? parts[0]
            : new Explanation(own.Name, Operation.Formula($"min({string.Join("; ", parts.Select((_, i) => $"{{{i}}}"))})"), parts.Select(part => new Operand(part)))
            {
                Value = level,
                Citations = Cited(own),
                Remarks = [Merged],
            };
    }

    private static Explanation Part(FrameworkMapping mapping, CompetencyMapping own, int index, Rational level, Explanation? origin)
    {
        LocalizedText from = own.FromNames[index];
        Explanation given = origin ?? Explanation.Given(new($"{from.Indonesian} menurut {mapping.From}", $"{from.English} by {mapping.From}"), level);
        LocalizedText to = own.Name;
        bool isBetween = own.Line?.SegmentAt(level) is not null;
        return new Explanation(new($"{to.Indonesian} menurut {mapping.To}", $"{to.English} by {mapping.To}"), Step(own, level), [new Operand(given)])
        {
            Value = own.Map(level),
            Citations = isBetween ? [.. Cited(own), Reading] : Cited(own),
            Remarks = isBetween ? [Between] : [],
        };
    }

    private static Operation Step(CompetencyMapping own, Rational level) =>
        own.Line is null ? Operation.Formula("{0}")
        : own.Line.SegmentAt(level) is { From: var from, To: var to }
            ? Operation.Formula($"{Shown(from.Y)} + ({Shown(to.Y)} - {Shown(from.Y)}) / ({Shown(to.X)} - {Shown(from.X)}) × ({{0}} - {Shown(from.X)})")
            : Operation.Lookup;

    private static string Shown(Rational number) => NumberText.BesideOperator(number);

    private static MappedCompetency Missing(FrameworkMapping mapping, Competency competency, LocalizedText reason)
    {
        LocalizedText label = new($"{competency.Name.Indonesian} menurut {mapping.To}", $"{competency.Name.English} by {mapping.To}");
        return new MappedCompetency(competency.Id, competency.Name, mapping.To, null, reason, () => Explanation.Missing(label, reason));
    }

    private static Citation[] Cited(CompetencyMapping own) => own.Citation is Citation citation ? [citation] : [];

    private static LocalizedText NoCounterpart(FrameworkMapping mapping) => new($"tidak ada padanannya dalam {mapping.From}", $"it has no counterpart in {mapping.From}");

    private static LocalizedText Lacking(CompetencyMapping own, Dictionary<string, Rational> known)
    {
        LocalizedText[] names = [.. own.From.Select((from, i) => (from, i)).Where(pair => !known.ContainsKey(pair.from)).Select(pair => own.FromNames[pair.i])];
        return new(
            $"{string.Join(", ", names.Select(name => name.Indonesian))} belum diketahui",
            $"{string.Join(", ", names.Select(name => name.English))} not known");
    }

    private static Citation Reading { get; } = new("AsnKinerja.Engine", "docs/competencies.md", Established.Unverified);

    private static LocalizedText Merged { get; } = new(
        "beberapa kompetensi digabung; yang terendah menentukan", "several competencies were merged; the lowest decides");

    private static LocalizedText Between { get; } = new(
        "nilai di antara dua tingkat dipetakan menurut perbandingan", "a value between two levels is mapped in proportion");
}
