using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads a person's dossier: <c>docs/yaml/dossier.md</c>, <c>Definitions/schemas/dossier.json</c>.</summary>
internal sealed class CandidateReader
{
    // Each piece of evidence is added once the whole file is known to be sound.
    private readonly List<Func<Candidate, Candidate>> _steps = [];
    private readonly LocalDate? _on;

    private CandidateReader(LocalDate? on) => _on = on;

    public static Candidate Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        _ = root.Required("dossier").AsId();
        Employee employee = EmployeeReader.Read(root.Required("employee"));
        YamlValue on = root.Required("on"), note = root.Optional("note");
        LocalDate day = on.AsDate();
        if (note.Exists) _ = note.AsLocalizedText();
        CandidateReader reader = new(on.IsUnusable ? null : day);
        List(root.Optional("predicates"), new UniqueValues(), reader.Predicate);
        List(root.Optional("matches"), new UniqueValues(), reader.Match);
        List(root.Optional("talent-boxes"), new UniqueValues(), reader.Box);
        List(root.Optional("ranks"), new UniqueValues(), reader.Rank);
        List(root.Optional("credit-points"), new UniqueValues(), reader.CreditPoints);
        YamlValue trainings = root.Optional("trainings");
        if (trainings.Exists) reader._steps.Add(candidate => candidate.WithListedTrainings());
        List(trainings, new UniqueValues(), reader.Training, atLeast: 0);
        reader.Discipline(root.Optional("discipline"));
        reader.Education(root.Optional("education"));
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return reader._steps.Aggregate(Candidate.Of(employee, day), (candidate, step) => step(candidate));
    }

    private static void List(YamlValue value, UniqueValues unique, Action<YamlMapping, UniqueValues> read, int atLeast = 1)
    {
        if (!value.Exists) return;
        foreach (YamlValue item in value.AsList(atLeast))
        {
            YamlMapping mapping = item.AsMapping();
            read(mapping, unique);
            mapping.NoOtherKeys();
        }
    }

    private void Predicate(YamlMapping mapping, UniqueValues years)
    {
        YamlValue year = mapping.Required("year"), predicate = mapping.Required("predicate"), regulation = mapping.Optional("regulation");
        int number = year.AsInteger(AppraisalPeriod.MinimumYear, AppraisalPeriod.MaximumYear);
        string ruleId = regulation.Exists ? regulation.AsReference([.. Regulation.All.Select(known => known.Id)]) : "";
        years.Add(year, number.ToString(CultureInfo.InvariantCulture));
        if (!year.IsUnusable && _on is LocalDate on && new LocalDate(number, 12, 31) > on) year.Report(DiagnosticCode.OutOfRange, number, NotOver(on));
        if (regulation.Exists && !regulation.IsUnusable && !year.IsUnusable && !Candidate.IsOf(Regulation.Named(ruleId), number))
            regulation.Report(DiagnosticCode.UnknownReference, ruleId, NotInForce(number, Candidate.RegulationOf(number)));
        bool canKnow = !(regulation.Exists ? regulation.IsUnusable : year.IsUnusable);
        Regulation? rules = !canKnow ? null : regulation.Exists ? Regulation.Named(ruleId) : Candidate.RegulationOf(number);
        if (canKnow && rules is null) year.Report(DiagnosticCode.UnknownReference, number.ToString(CultureInfo.InvariantCulture), NoRegulation);
        string id = predicate.AsReference(rules is null ? [] : [.. rules.Predicates.Select(known => known.Id)], isComplete: rules is not null);
        if (rules is not null && !year.IsUnusable && !predicate.IsUnusable) _steps.Add(candidate => candidate.WithPredicate(number, id, rules));
    }

    private void Match(YamlMapping mapping, UniqueValues unique)
    {
        YamlValue standard = mapping.Required("standard"), percent = mapping.Required("percent");
        string id = standard.AsId();
        Rational number = percent.AsNumber(0);
        Attestation? attestation = Attested(mapping, unique, id);
        if (attestation is not null && !standard.IsUnusable && !percent.IsUnusable) _steps.Add(candidate => candidate.WithMatch(id, number, attestation));
    }

    private void Box(YamlMapping mapping, UniqueValues unique)
    {
        YamlValue box = mapping.Required("box");
        int number = box.AsInteger(1, TalentRules.PermenPanrb3Of2020.Cells.Count);
        Attestation? attestation = Attested(mapping, unique);
        if (attestation is not null && !box.IsUnusable) _steps.Add(candidate => candidate.WithBox(number, attestation));
    }

    private void Rank(YamlMapping mapping, UniqueValues unique)
    {
        YamlValue rank = mapping.Required("rank"), since = mapping.Required("since");
        CivilRank held = rank.AsOneOf(CivilRank.ByName);
        LocalDate day = since.AsDate();
        NotLater(since, day);
        unique.Add(since, IsoDay.Text(day));
        if (!rank.IsUnusable && !since.IsUnusable) _steps.Add(candidate => candidate.WithRank(held.ToString(), day));
    }

    private void CreditPoints(YamlMapping mapping, UniqueValues unique)
    {
        YamlValue total = mapping.Required("total");
        Rational points = total.AsNumber(0);
        Attestation? attestation = Attested(mapping, unique);
        if (attestation is not null && !total.IsUnusable) _steps.Add(candidate => candidate.WithCreditPoints(points, attestation));
    }

    private void Training(YamlMapping mapping, UniqueValues unique)
    {
        YamlValue id = mapping.Required("id");
        string training = id.AsId();
        Attestation? attestation = Attested(mapping, unique, training);
        if (attestation is not null && !id.IsUnusable) _steps.Add(candidate => candidate.WithTraining(training, attestation));
    }

    private void Discipline(YamlValue value)
    {
        if (!value.Exists) return;
        YamlMapping mapping = value.AsMapping();
        Attestation? attestation = Attested(mapping, new UniqueValues());
        List<DisciplinaryPenalty> penalties = [];
        foreach (YamlValue item in mapping.Required("penalties").AsList())
        {
            YamlMapping penalty = item.AsMapping();
            YamlValue level = penalty.Required("level"), date = penalty.Required("date");
            DisciplineLevel how = level.AsOneOf(CareerLevelWords.Discipline);
            LocalDate day = date.AsDate();
            if (attestation is not null && !date.IsUnusable && day > attestation.Date) date.Report(DiagnosticCode.OutOfRange, day, NotAfterRecord(attestation.Date));
            penalty.NoOtherKeys();
            penalties.Add(new DisciplinaryPenalty(how, day));
        }

        mapping.NoOtherKeys();
        if (attestation is not null) _steps.Add(candidate => candidate.WithDiscipline(attestation, [.. penalties]));
    }

    private void Education(YamlValue value)
    {
        if (!value.Exists) return;
        YamlMapping mapping = value.AsMapping();
        YamlValue level = mapping.Required("level");
        EducationLevel education = level.AsOneOf(CareerLevelWords.Education);
        Attestation? attestation = Attested(mapping, new UniqueValues());
        mapping.NoOtherKeys();
        if (attestation is not null && !level.IsUnusable) _steps.Add(candidate => candidate.WithEducation(education, attestation));
    }

    // Nothing is known of two values on one day: which of them holds nobody could say.
    private Attestation? Attested(YamlMapping mapping, UniqueValues unique, string subject = "")
    {
        YamlValue date = mapping.Required("date"), until = mapping.Optional("valid-until"), source = mapping.Optional("source");
        LocalDate day = date.AsDate();
        LocalDate? last = until.Exists ? until.AsDate() : null;
        string text = source.Exists ? source.AsText() : "";
        NotLater(date, day);
        unique.Add(date, $"{subject} {IsoDay.Text(day)}", subject.Length == 0 ? IsoDay.Text(day) : $"{subject} {IsoDay.Text(day)}");
        if (!date.IsUnusable && !until.IsUnusable && last < day) until.Report(DiagnosticCode.ReversedDates, last, day);
        return date.IsUnusable || (until.Exists && until.IsUnusable) || (source.Exists && source.IsUnusable) ? null : new Attestation(day, last, text);
    }

    private void NotLater(YamlValue value, LocalDate day)
    {
        if (!value.IsUnusable && _on is LocalDate on && day > on) value.Report(DiagnosticCode.OutOfRange, day, NotAfter(on));
    }

    private static LocalizedText NotAfter(LocalDate on) => new($"tidak sesudah {IsoDay.Text(on)}, hari berkas ini", $"not after {IsoDay.Text(on)}, the day of this dossier");

    private static LocalizedText NotOver(LocalDate on) => new($"tahun yang sudah berakhir pada {IsoDay.Text(on)}, hari berkas ini", $"a year that is over on {IsoDay.Text(on)}, the day of this dossier");

    private static LocalizedText NotAfterRecord(LocalDate day) => new($"tidak sesudah {IsoDay.Text(day)}, hari catatan ini", $"not after {IsoDay.Text(day)}, the day of this record");

    private static LocalizedText NotInForce(int year, Regulation? right) => right is null
        ? new($"; tidak ada peraturan yang dikenal berlaku pada akhir {year}", $"; no regulation that is known was in force at the end of {year}")
        : new($"; yang berlaku pada akhir {year}: {right.Id}", $"; in force at the end of {year}: {right.Id}");

    private static LocalizedText NoRegulation { get; } = new(
        "; tidak ada peraturan tahun itu yang dikenal", "; no regulation of that year is known");
}
