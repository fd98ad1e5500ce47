using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads what each predicate of a regulation is: every predicate once, no other, and a higher one never lower.</summary>
/// <param name="sources">What the file cites.</param>
/// <param name="read">Reads what one predicate is.</param>
/// <param name="isLower">Whether the reading of a higher predicate is lower than that of a lower one.</param>
internal sealed class PredicateTableReader<T>(RuleSources sources, Func<YamlValue, T> read, Func<T, T, bool> isLower)
{
    /// <summary>Reads one table for each regulation.</summary>
    /// <param name="value">Ids of regulations with their tables.</param>
    /// <param name="regulations">What was seen; a regulation has one table.</param>
    public IEnumerable<(string Regulation, IReadOnlyDictionary<string, T> Readings, Citation? Citation)> Read(YamlValue value, UniqueValues regulations)
    {
        IReadOnlyList<YamlEntry> entries = value.AsMapping().Entries;
        if (value.IsMapping && entries.Count == 0) value.Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        List<(string, IReadOnlyDictionary<string, T>, Citation?)> tables = [];
        foreach (YamlEntry entry in entries)
        {
            string id = entry.Name.AsReference([.. Regulation.All.Select(regulation => regulation.Id)]);
            regulations.Add(entry.Name);
            YamlMapping mapping = entry.Value.AsMapping();
            Citation? citation = sources.Cite(mapping.Required("cite"));
            Regulation? regulation = Regulation.All.FirstOrDefault(known => known.Id == id);
            string[]? predicates = regulation is null ? null : [.. regulation.Predicates.Select(predicate => predicate.Id)];
            tables.Add((id, Table(entry, mapping, predicates), citation));
        }

        return tables;
    }

    private Dictionary<string, T> Table(YamlEntry regulation, YamlMapping mapping, string[]? known)
    {
        Dictionary<string, T> found = new(StringComparer.Ordinal);
        Dictionary<string, YamlValue> places = new(StringComparer.Ordinal);
        bool areSound = regulation.Value.IsMapping;
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (entry.Name.Text == "cite") continue;
            string id = entry.Name.AsReference(known ?? [], known is not null);
            T reading = read(entry.Value);
            areSound &= !entry.Name.IsUnusable && !entry.Value.IsUnusable;
            if (entry.Name.IsUnusable || found.ContainsKey(id)) continue;
            found.Add(id, reading);
            places.Add(id, entry.Value);
        }

        // A misspelt predicate is one mistake, not a lacking one as well; and order is judged once all are there.
        if (!areSound || known is null) return found;
        string[] lacking = [.. known.Where(predicate => !found.ContainsKey(predicate))];
        foreach (string predicate in lacking) mapping.Report(DiagnosticCode.UnknownReference, predicate, EveryPredicate(regulation.Name.Text));
        for (int i = 1; i < known.Length && lacking.Length == 0; i++)
            if (isLower(found[known[i]], found[known[i - 1]]))
                places[known[i]].Report(DiagnosticCode.OutOfRange, places[known[i]].Text, NotBelow(known[i - 1], places[known[i - 1]].Text));
        return found;
    }

    private static LocalizedText EveryPredicate(string regulation) => new(
        $"; setiap predikat {regulation} perlu dibaca", $"; every predicate of {regulation} needs a reading");

    private static LocalizedText NotBelow(string predicate, string reading) => new(
        $"paling sedikit {reading}, bacaan '{predicate}' yang lebih rendah", $"at least {reading}, the reading of the lower '{predicate}'");
}
