using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads the axis of performance: predicates as statuses, predicates as numbers, and the cuts of numbers.</summary>
internal sealed class PerformanceAxisReader(RuleSources sources)
{
    public PerformanceAxis Read(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue statuses = mapping.Optional("predicates"), numbers = mapping.Optional("predicate-values"), values = mapping.Optional("values");
        mapping.RequireAny(AnyOf, "predicates", "values");
        (BandTable<ExpectationRating>? table, Citation? citation) = values.Exists
            ? AxisBandReader.Read(values, sources, AxisBands.Statuses, status => status.Id())
            : (null, null);
        if (numbers.Exists && !values.Exists) _ = mapping.Required("values");
        UniqueValues regulations = new();
        List<PredicateReadings> readings = [];
        readings.AddRange(Regulations(statuses, regulations, (item, _) => (item.AsOneOf(ExpectationRatings.ById), null)));
        readings.AddRange(Regulations(numbers, regulations, (item, _) => (null, Number(item, table))));
        mapping.NoOtherKeys();
        return new PerformanceAxis(readings.AsReadOnly(), table, citation);
    }

    private IEnumerable<PredicateReadings> Regulations(YamlValue value, UniqueValues regulations, Func<YamlValue, string, (ExpectationRating? Status, Rational? Value)> read)
    {
        if (!value.Exists) yield break;
        IReadOnlyList<YamlEntry> entries = value.AsMapping().Entries;
        if (value.IsMapping && entries.Count == 0) value.Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        foreach (YamlEntry entry in entries)
        {
            string id = entry.Name.AsReference([.. Regulation.All.Select(regulation => regulation.Id)]);
            regulations.Add(entry.Name);
            YamlMapping mapping = entry.Value.AsMapping();
            YamlValue cite = mapping.Required("cite");
            Citation? citation = sources.Cite(cite);
            Regulation? regulation = Regulation.All.FirstOrDefault(known => known.Id == id);
            string[] predicates = regulation is null ? [] : [.. regulation.Predicates.Select(predicate => predicate.Id)];
            Dictionary<string, (ExpectationRating? Status, Rational? Value)> found = Predicates(entry, mapping, predicates, regulation is not null, read);
            yield return new PredicateReadings(id, found, citation);
        }
    }

    private static Dictionary<string, (ExpectationRating? Status, Rational? Value)> Predicates(
        YamlEntry regulation, YamlMapping mapping, string[] known, bool isKnown, Func<YamlValue, string, (ExpectationRating? Status, Rational? Value)> read)
    {
        Dictionary<string, (ExpectationRating? Status, Rational? Value)> found = new(StringComparer.Ordinal);
        Dictionary<string, YamlValue> places = new(StringComparer.Ordinal);
        bool areSound = regulation.Value.IsMapping;
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (entry.Name.Text == "cite") continue;
            string id = entry.Name.AsReference(known, isKnown);
            (ExpectationRating?, Rational?) reading = read(entry.Value, id);
            areSound &= !entry.Name.IsUnusable && !entry.Value.IsUnusable;
            if (entry.Name.IsUnusable || found.ContainsKey(id)) continue;
            found.Add(id, reading);
            places.Add(id, entry.Value);
        }

        // A misspelt predicate is one mistake, not a lacking one as well; and order is judged once all are there.
        if (!areSound || !isKnown) return found;
        string[] lacking = [.. known.Where(predicate => !found.ContainsKey(predicate))];
        foreach (string predicate in lacking) mapping.Report(DiagnosticCode.UnknownReference, predicate, EveryPredicate(regulation.Name.Text));
        if (lacking.Length == 0)
            foreach ((string lower, string higher) in PredicateReadings.Falls(known, found))
                places[higher].Report(DiagnosticCode.OutOfRange, places[higher].Text, NotBelow(lower, places[lower].Text));
        return found;
    }

    private static Rational Number(YamlValue value, BandTable<ExpectationRating>? table)
    {
        Rational number = value.AsNumber();
        if (table is not null && !value.IsUnusable && !table.TryLookup(number, out _)) value.Report(DiagnosticCode.OutOfRange, number, InTheBands);
        return number;
    }

    private static LocalizedText AnyOf { get; } = new("predicates' atau 'values", "predicates' or 'values");

    private static LocalizedText InTheBands { get; } = new("angka di dalam rentang 'values'", "a number inside the bands of 'values'");

    private static LocalizedText EveryPredicate(string regulation) => new(
        $"; setiap predikat {regulation} perlu dibaca", $"; every predicate of {regulation} needs a reading");

    private static LocalizedText NotBelow(string predicate, string reading) => new(
        $"paling sedikit {reading}, bacaan '{predicate}' yang lebih rendah", $"at least {reading}, the reading of the lower '{predicate}'");
}
