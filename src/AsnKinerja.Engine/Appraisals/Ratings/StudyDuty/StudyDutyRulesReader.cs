using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>study-duty</c> of a regulation that rates.</summary>
internal sealed class StudyDutyRulesReader(RuleSources sources, IReadOnlyList<Predicate> predicates)
{
    // The regulation prints these two rows; the second is for three levels.
    private static readonly (string Key, StudyLevel[] Levels)[] Rows =
        [("s1", [StudyLevel.Bachelor]), ("profesi-s2-s3", [StudyLevel.Professional, StudyLevel.Master, StudyLevel.Doctorate])];

    private static readonly (string Word, Accreditation Value)[] Letters = [("a", Accreditation.A), ("b", Accreditation.B), ("c", Accreditation.C)];

    private readonly string[] _known = [.. predicates.Select(predicate => predicate.Id)];
    private readonly bool _isComplete = PredicateReader.IsComplete(predicates);
    private BoundaryPolicy _edge;
    private Rational? _step;

    /// <returns>The rules, or null where there are none; only to be used once the whole file is known to be sound.</returns>
    public StudyDutyRules? Read(YamlValue value)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        Citation? gapCitation = Gaps(mapping.Required("gaps").AsMapping());
        YamlValue domestic = mapping.Optional("domestic"), abroad = mapping.Optional("abroad");
        YamlValue timeliness = mapping.Optional("timeliness"), unfinished = mapping.Optional("not-completed");
        List<GpaTable> tables = [];
        if (domestic.Exists) Domestic(domestic.AsMapping(), tables);
        if (abroad.Exists) Abroad(abroad.AsMapping(), tables);
        StudyDutyRules rules = new(tables, _step ?? Rational.Zero)
        {
            GapCitation = gapCitation,
            TimelinessCitation = sources.Cite(timeliness),
            NotCompleted = unfinished.Exists ? NotCompleted(unfinished.AsMapping()) : null,
        };
        mapping.NoOtherKeys();
        return rules;
    }

    private Citation? Gaps(YamlMapping mapping)
    {
        YamlValue step = mapping.Required("printed-step"), edge = mapping.Required("edge-belongs-to");
        Rational number = step.AsNumber(Rational.Zero);
        _step = step.IsUnusable ? null : number;
        _edge = BandReader.EdgeOf(edge);
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return citation;
    }

    private void Domestic(YamlMapping mapping, List<GpaTable> tables)
    {
        Citation? citation = sources.Cite(mapping.Required("cite"));
        foreach ((string key, StudyLevel[] levels) in Rows)
        {
            YamlValue row = mapping.Optional(key);
            if (!row.Exists) continue;
            YamlMapping universities = row.AsMapping();
            foreach ((string word, Accreditation university) in Letters)
            {
                YamlValue line = universities.Optional(word);
                if (!line.Exists) continue;
                YamlMapping body = line.AsMapping();
                Accreditation least = body.Required("programme-at-least").AsOneOf(Letters);
                tables.Add(new GpaTable(levels, Bands(body.Required("bands")), citation) { University = university, ProgrammeAtLeast = least });
                body.NoOtherKeys();
            }

            universities.NoOtherKeys();
        }

        mapping.NoOtherKeys();
    }

    private void Abroad(YamlMapping mapping, List<GpaTable> tables)
    {
        Citation? citation = sources.Cite(mapping.Required("cite"));
        foreach ((string key, StudyLevel[] levels) in Rows)
        {
            YamlValue row = mapping.Optional(key);
            if (row.Exists) tables.Add(new GpaTable(levels, Bands(row), citation));
        }

        mapping.NoOtherKeys();
    }

    private BandTable<Predicate> Bands(YamlValue list)
    {
        BandTable<Predicate>? table = BandReader.Read(list, _edge, _step, band => Find(band.Required("predicate")));
        if (table is null) return null!;
        Covers(list, table.Bands[0].From, table.Bands[table.Bands.Count - 1].To);

        // A better average cannot go with a lower predicate.
        for (int i = 1; i < table.Bands.Count; i++)
            if (Rank(table.Bands[i].Value) < Rank(table.Bands[i - 1].Value)) list.Report(DiagnosticCode.OutOfRange, table.Bands[i].Value.Id, PredicatesRise);
        return table;
    }

    // From 0 to 4: less would leave an average without predicate, more is another scale.
    private static void Covers(YamlValue list, Rational? from, Rational? to)
    {
        if (from > Rational.Zero) list.Report(DiagnosticCode.Hole, Rational.Zero, from.Value);
        if (from < Rational.Zero) list.Report(DiagnosticCode.OutOfRange, from.Value, DiagnosticMessages.Range(0, 4));
        if (to < StudyDuty.HighestGpa) list.Report(DiagnosticCode.Hole, to.Value, StudyDuty.HighestGpa);
        if (to > StudyDuty.HighestGpa) list.Report(DiagnosticCode.OutOfRange, to.Value, DiagnosticMessages.Range(0, 4));
    }

    private UnfinishedStudyRule NotCompleted(YamlMapping mapping)
    {
        GuideCitations citations = sources.GuideCitations(mapping);
        List<Predicate> possible = [];
        UniqueValues unique = new();
        foreach (YamlValue one in mapping.Required("one-of").AsList(atLeast: 1))
        {
            possible.Add(Find(one));
            unique.Add(one);
        }

        YamlMapping reading = mapping.Required("by-behaviour").AsMapping();
        Citation? readingCitation = sources.Cite(reading.Required("cite"));
        Dictionary<ExpectationRating, Predicate> byBehaviour = [];
        bool arePossibleKnown = possible.Count > 0 && !possible.Contains(null!);
        foreach (ExpectationRating rating in Quadrant.Ratings)
        {
            YamlValue given = reading.Required(rating.Id());
            Predicate predicate = Find(given);
            byBehaviour[rating] = predicate;
            if (predicate is not null && arePossibleKnown && !possible.Contains(predicate))
                given.Report(DiagnosticCode.OutOfRange, predicate.Id, LocalizedText.Same(string.Join(", ", possible.Select(one => one.Id).Distinct())));
        }

        reading.NoOtherKeys();
        mapping.NoOtherKeys();
        return new UnfinishedStudyRule(citations, possible, byBehaviour, readingCitation);
    }

    // Null only where a problem is reported: the rules are then never made use of.
    private Predicate Find(YamlValue value)
    {
        string id = value.AsReference(_known, _isComplete);
        return predicates.FirstOrDefault(predicate => predicate.Id == id)!;
    }

    // Nothing stands above or below one that could not be read.
    private int? Rank(Predicate? predicate) => predicate is null ? null : Array.IndexOf(_known, predicate.Id);

    private static LocalizedText PredicatesRise { get; } = new("predikat yang naik bersama IPK", "predicates that rise with the average");
}
