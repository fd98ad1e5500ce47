using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;
using NodaTime;
using NodaTime.Text;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads one entry of a person's evidence: a report, a survey, a form or a certificate, with the levels that it states.</summary>
internal sealed class EvidenceReader
{
    private readonly GivenFrameworks _given;
    private readonly CompetencyFramework? _by;
    private readonly LocalDate? _on;
    private readonly ProfilePolicy _policy;
    private readonly UniqueValues _seen = new();

    public EvidenceReader(GivenFrameworks given, CompetencyFramework? by, LocalDate? on, ProfilePolicy policy)
    {
        _given = given;
        _by = by;
        _on = on;
        _policy = policy;
    }

    public IReadOnlyList<CompetencyEvidence> Read(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue kind = mapping.Required("kind"), date = mapping.Required("date"), until = mapping.Optional("valid-until");
        YamlValue source = mapping.Required("source"), own = mapping.Optional("by"), provisional = mapping.Optional("provisional");
        EvidenceKind meant = kind.AsOneOf(EvidenceKinds.Words);
        LocalDate day = date.AsDate();
        LocalDate? last = until.Exists ? until.AsDate() : null;
        Dates(date, until, meant);
        string named = source.AsText();
        CompetencyFramework? by = own.Exists ? _given.Read(own, out _) : _by;
        bool isProvisional = provisional.Exists && provisional.AsBoolean();
        bool isObserved = !kind.IsUnusable && meant == EvidenceKind.Observation;
        if (!kind.IsUnusable) Refuse(mapping, isObserved);
        YamlValue form = mapping.Optional("form");
        LevelConversion? conversion = form.Exists && !isObserved ? LevelConversionReader.Read(form, by) : null;

        // Levels in the place of observations, or the other way round, are one mistake, told by the key that is there.
        YamlValue levels = kind.IsUnusable || isObserved || mapping.Has("observations") ? mapping.Optional("levels") : mapping.Required("levels");
        YamlValue observations = isObserved && !mapping.Has("levels") ? mapping.Required("observations") : mapping.Optional("observations");

        // An entry with a slip in its head is not judged by what the slip would make of it.
        bool isSound = !kind.IsUnusable && !date.IsUnusable && !source.IsUnusable && !(until.Exists && until.IsUnusable) && by is not null;
        string key = $"{by?.Id} {by?.Version}|{meant}|{LocalDatePattern.Iso.Format(day)}|{named}|";
        List<CompetencyEvidence> evidence = [];
        foreach (YamlEntry entry in Entries(isObserved ? observations : levels))
        {
            if (entry.Value.IsNull && entry.Name.Text.All(c => c is >= '0' and <= '9'))
            {
                entry.Name.Report(DiagnosticCode.UnknownKey, entry.Name.Text, YamlMapping.CommaInNumber);
                continue;
            }

            string competency = by is null ? entry.Name.AsId() : entry.Name.AsReference([.. by.Competencies.Select(known => known.Id)]);
            if (isSound) _seen.Add(entry.Name, key + competency, competency);
            CompetencyEvidence? read = isObserved
                ? Observed(entry.Value, by, entry.Name.IsUnusable ? null : competency)?.AsEvidence(day, named)
                : Level(entry, by, form, conversion) is Rational rating && isSound && !entry.Name.IsUnusable
                    ? CompetencyEvidence.Of(FrameworkVersion.Of(by!), competency, rating, meant, day, named, conversion)
                    : null;
            if (read is not null && isSound) evidence.Add(Dated(read, last, isProvisional));
        }

        mapping.NoOtherKeys();
        return evidence;
    }

    private static CompetencyEvidence Dated(CompetencyEvidence evidence, LocalDate? last, bool isProvisional) =>
        (last is LocalDate day && day < evidence.Date ? evidence : evidence with { ValidUntil = last }) with { IsProvisional = isProvisional };

    private static IReadOnlyList<YamlEntry> Entries(YamlValue value)
    {
        if (!value.Exists) return [];
        IReadOnlyList<YamlEntry> entries = value.AsMapping().Entries;
        if (value.IsMapping && entries.Count == 0) value.Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        return entries;
    }

    private static void Refuse(YamlMapping mapping, bool isObserved)
    {
        if (!isObserved)
        {
            mapping.Refuse("observations", OnlyObserved);
            return;
        }

        mapping.Refuse("levels", ObservedHasOwn);
        mapping.Refuse("form", ObservedHasOwn);
    }

    private void Dates(YamlValue date, YamlValue until, EvidenceKind kind)
    {
        if (date.IsUnusable) return;
        LocalDate day = date.AsDate();
        if (_on is LocalDate on && day > on) date.Report(DiagnosticCode.OutOfRange, day, DiagnosticMessages.Range(null, on));
        if (until.Exists && until.IsUnusable) return;
        if (until.Exists && until.AsDate() is var last && last < day) until.Report(DiagnosticCode.ReversedDates, last, day);
        else if (_policy.Expired == ExpiredEvidence.Refuse) Expired(date, until, kind);
    }

    private void Expired(YamlValue date, YamlValue until, EvidenceKind kind)
    {
        if (_on is not LocalDate on || date.IsUnusable) return;
        if (until.Exists)
        {
            if (until.AsDate() < on) until.Report(DiagnosticCode.OutOfRange, until.AsDate(), DiagnosticMessages.Range(on, null));
        }
        else if (_policy.LastDayOf(kind, date.AsDate()) is LocalDate last && last < on)
        {
            date.Report(DiagnosticCode.OutOfRange, date.AsDate(), ValidAt(on));
        }
    }

    private static Rational? Level(YamlEntry entry, CompetencyFramework? by, YamlValue form, LevelConversion? conversion)
    {
        YamlValue value = entry.Value;
        Rational level = value.AsNumber(0);
        if (value.IsUnusable) return null;
        if (conversion is not null)
        {
            if (!conversion.Accepts(level)) value.Report(DiagnosticCode.OutOfRange, level, LocalizedText.Same(conversion.Describe()));
        }
        else if (!form.Exists && by is not null && (level < by.Scale.Minimum || level > by.Scale.Maximum))
        {
            value.Report(DiagnosticCode.OutOfRange, level, ScaleOr(by));
        }

        return value.IsUnusable ? null : level;
    }

    private ObservedCompetency? Observed(YamlValue value, CompetencyFramework? by, string? competency)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue required = mapping.Required("required"), entered = mapping.Optional("value"), met = mapping.Optional("met"), shows = mapping.Optional("shows");
        mapping.RequireAny(MetOrValue, "met", "value");
        if (entered.Exists)
        {
            mapping.Refuse("met", NotBesideValue);
            mapping.Refuse("shows", NotBesideValue);
        }

        ObservationScale scale = _policy.Observation ?? ObservationScale.FormatB19;
        int level = required.AsInteger(0, 1000);
        int number = entered.Exists ? entered.AsInteger(0, 100) : 0;
        int count = met.Exists && !entered.Exists ? met.AsInteger(0, 1000) : 0;
        ShownBehaviour shown = shows.Exists && !entered.Exists ? shows.AsOneOf(ObservationScale.ShownWords) : ShownBehaviour.AtLevel;
        bool isSound = mapping.NoOtherKeys() && !required.IsUnusable && (entered.Exists ? !entered.IsUnusable : !met.IsUnusable) && !(shows.Exists && shows.IsUnusable);
        if (by is not null && !required.IsUnusable && !by.Scale.Accepts(level)) required.Report(DiagnosticCode.OutOfRange, level, ScaleWords.Values(by.Scale));
        if (entered.Exists && !entered.IsUnusable && scale.Values.All(known => known.Value != number))
            entered.Report(DiagnosticCode.OutOfRange, number, LocalizedText.Same(string.Join(", ", scale.Values.Select(known => known.Value))));
        if (!isSound || by is null || competency is null || required.IsUnusable) return null;
        if (entered.Exists) return entered.IsUnusable ? null : scale.Entered(by, competency, level, number);
        int indicators = scale.Indicators(by, competency, level);
        if (count > indicators) met.Report(DiagnosticCode.OutOfRange, count, DiagnosticMessages.Range(0, indicators));
        return met.IsUnusable ? null : scale.Evaluate(by, competency, level, count, shown);
    }

    private static LocalizedText ScaleOr(CompetencyFramework by) => new(
        $"{by.Scale.Minimum} sampai {by.Scale.Maximum}; penilaian pada skala lain memerlukan 'form'",
        $"{by.Scale.Minimum} to {by.Scale.Maximum}; a rating on another scale needs 'form'");

    private static LocalizedText ValidAt(LocalDate on)
    {
        string day = LocalDatePattern.Iso.Format(on);
        return new($"bukti yang masih berlaku pada {day} menurut kebijakan", $"evidence that the policy still counts on {day}");
    }

    private static LocalizedText MetOrValue { get; } = new("met' atau 'value", "met' or 'value");

    private static LocalizedText NotBesideValue { get; } = new("; nilai sudah disebut oleh value", "; the value is stated already by value");

    private static LocalizedText OnlyObserved { get; } = new("; hanya pada kind: observation", "; it belongs to kind: observation alone");

    private static LocalizedText ObservedHasOwn { get; } = new("; kind: observation memakai observations", "; kind: observation has observations instead");
}
