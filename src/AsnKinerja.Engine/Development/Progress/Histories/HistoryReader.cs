using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <summary>Reads the history of one person: <c>docs/yaml/history.md</c>, <c>Definitions/schemas/history.json</c>.</summary>
internal sealed class HistoryReader
{
    private const int MostRaters = 1_000_000;

    private readonly Employee _employee;
    private readonly GivenFrameworks _frameworks;
    private readonly LocalDate? _on;
    private readonly List<(string Framework, AppraisalPeriod Period, int Line)> _periods = [];
    private readonly HashSet<string> _competencies = [];
    private bool _areRecordsSound;

    private HistoryReader(Employee employee, GivenFrameworks frameworks, LocalDate? on)
    {
        _employee = employee;
        _frameworks = frameworks;
        _on = on;
    }

    public static CompetencyHistory Read(YamlSource source, IReadOnlyList<CompetencyFramework> frameworks)
    {
        GivenFrameworks given = new(frameworks);
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        _ = root.Required("history").AsId();
        Employee employee = EmployeeReader.Read(root.Required("employee"));
        YamlValue on = root.Optional("on"), note = root.Optional("note"), trainings = root.Optional("trainings");
        if (note.Exists) _ = note.AsLocalizedText();
        LocalDate? day = on.Exists ? on.AsDate() : null;
        RuleSources sources = RuleSources.Read(root);
        NoiseRule? noise = Noise(root.Optional("noise"), sources);
        HistoryReader reader = new(employee, given, on.IsUnusable ? null : day);
        List<CompetencyRecord?> records = reader.Records(root.Required("records"));
        List<CompletedTraining?> done = trainings.Exists ? reader.Trainings(trainings) : [];
        root.NoOtherKeys();
        document.ThrowIfProblems();
        CompetencyHistory history = CompetencyHistory.Of(employee.Id, [.. records.Select(record => record!)]).With([.. done.Select(training => training!)]);
        return noise is null ? history : history.Judging(noise);
    }

    private static NoiseRule? Noise(YamlValue value, RuleSources sources)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        YamlValue factor = mapping.Required("factor");
        Rational number = factor.AsNumber();
        if (!factor.IsUnusable && number.Sign <= 0) factor.Report(DiagnosticCode.OutOfRange, number, AboveZero);
        Citation? citation = sources.Cite(mapping.Optional("cite"));
        mapping.NoOtherKeys();
        return factor.IsUnusable ? null : new NoiseRule(number, citation);
    }

    private List<CompetencyRecord?> Records(YamlValue value)
    {
        IReadOnlyList<YamlValue> items = value.AsList(atLeast: 1);
        _areRecordsSound = items.Count > 0;
        return [.. items.Select(Record)];
    }

    private CompetencyRecord? Record(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue period = mapping.Required("period"), name = mapping.Optional("name"), post = mapping.Optional("post"), unit = mapping.Optional("unit");
        AppraisalPeriod? days = PeriodReader.Read(period);
        CompetencyFramework? framework = _frameworks.Read(mapping.Required("framework"), out _);
        Employee then = new(_employee.Id, name.Exists ? name.AsLocalizedText() : _employee.Name)
        {
            Post = post.Exists ? post.AsLocalizedText() : null,
            Unit = unit.Exists ? unit.AsLocalizedText() : null,
        };
        UniqueValues ids = new();
        List<(string, Measurement)?> levels = [.. mapping.Required("levels").AsList(atLeast: 1).Select(level => Level(level, days, framework, ids))];
        mapping.NoOtherKeys();
        if (days is not null && framework is not null) Place(period, days, framework.Id);
        bool isSound = days is not null && framework is not null && levels.TrueForAll(level => level is not null);
        _areRecordsSound &= isSound;
        return isSound ? CompetencyRecord.Of(then, days!, framework!, [.. levels.Select(level => level!.Value)]) : null;
    }

    // A period twice, one that shares days with another, or one that is not over yet.
    private void Place(YamlValue value, AppraisalPeriod period, string framework)
    {
        foreach ((string other, AppraisalPeriod known, int line) in _periods)
        {
            if (other != framework || known.Overlap(period) is null) continue;
            if (known == period) value.Report(DiagnosticCode.DuplicateValue, period.ToString(), DiagnosticMessages.FirstAt(line));
            else value.Report(DiagnosticCode.Overlap, known.ToString(), line);
        }

        if (_on is LocalDate day && period.Last > day) value.Report(DiagnosticCode.OutOfRange, period.ToString(), NotAfter(day));
        _periods.Add((framework, period, value.Line));
    }

    private (string Competency, Measurement Measurement)? Level(YamlValue value, AppraisalPeriod? period, CompetencyFramework? framework, UniqueValues ids)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue competency = mapping.Required("competency"), level = mapping.Optional("level"), missing = mapping.Optional("missing");
        YamlValue raters = mapping.Optional("raters"), deviation = mapping.Optional("standard-deviation");
        mapping.RequireAny(LevelOrMissing, "level", "missing");
        string id = competency.AsReference(framework is null ? [] : [.. framework.Competencies.Select(known => known.Id)], isComplete: framework is not null);
        ids.Add(competency);
        if (!competency.IsUnusable) _competencies.Add(id);
        if (missing.Exists)
            foreach (string key in new[] { "level", "raters", "standard-deviation" }) mapping.Refuse(key, NotWithMissing);
        LocalizedText reason = missing.Exists ? missing.AsLocalizedText() : default;
        Rational number = level.Exists ? level.AsNumber() : default;
        if (!missing.Exists && level.Exists && !level.IsUnusable && framework is not null && (number < framework.Scale.Minimum || number > framework.Scale.Maximum))
            level.Report(DiagnosticCode.OutOfRange, number, DiagnosticMessages.Range(framework.Scale.Minimum, framework.Scale.Maximum));
        RaterPanel? panel = missing.Exists ? RaterPanel.Unknown : Panel(mapping, raters, deviation);
        bool isSound = mapping.NoOtherKeys() && value.IsMapping && !competency.IsUnusable && panel is not null && (missing.Exists ? !missing.IsUnusable : !level.IsUnusable);
        if (!isSound || period is null) return null;
        return (id, missing.Exists ? Measurement.Missing(period, reason) : Measurement.Of(period, number, panel));
    }

    private static RaterPanel? Panel(YamlMapping mapping, YamlValue raters, YamlValue deviation)
    {
        if (!raters.Exists && deviation.Exists && !mapping.Misspells("raters")) mapping.Refuse("standard-deviation", OnlyWithRaters);
        int count = raters.Exists ? raters.AsInteger(1, MostRaters) : 1;
        Rational spread = deviation.Exists ? deviation.AsNumber(0) : default;
        if (raters.Exists && !raters.IsUnusable && count == 1 && deviation.Exists) deviation.Report(DiagnosticCode.OutOfRange, spread, NotOfOne);
        if ((raters.Exists && raters.IsUnusable) || (deviation.Exists && (deviation.IsUnusable || !raters.Exists))) return null;
        return raters.Exists ? RaterPanel.Of(count, deviation.Exists ? spread : null) : RaterPanel.Unknown;
    }

    private List<CompletedTraining?> Trainings(YamlValue value)
    {
        UniqueValues ids = new();
        return [.. value.AsList(atLeast: 1).Select(item => Training(item, ids))];
    }

    private CompletedTraining? Training(YamlValue value, UniqueValues ids)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue id = mapping.Required("id"), name = mapping.Optional("name"), first = mapping.Required("first"), last = mapping.Optional("last");
        YamlValue competencies = mapping.Optional("competencies");
        string idText = id.AsId();
        LocalizedText? nameText = name.Exists ? name.AsLocalizedText() : null;
        LocalDate from = first.AsDate(), to = last.Exists ? last.AsDate() : from;
        YamlValue end = last.Exists ? last : first;
        if (!first.IsUnusable && !end.IsUnusable)
        {
            if (to < from) last.Report(DiagnosticCode.ReversedDates, to, from);
            else if (_on is LocalDate day && to > day) end.Report(DiagnosticCode.OutOfRange, to, NotAfter(day));
        }

        // One training may be done twice, but not on the same days.
        ids.Add(id, $"{idText} {to:uuuu-MM-dd}", idText);
        List<string> known = [];
        UniqueValues own = new();
        foreach (YamlValue competency in competencies.Exists ? competencies.AsList(atLeast: 1) : [])
        {
            known.Add(competency.AsReference(_competencies, isComplete: _areRecordsSound));
            own.Add(competency);
        }

        mapping.NoOtherKeys();
        return id.IsUnusable || first.IsUnusable || end.IsUnusable || to < from ? null : new CompletedTraining(idText, from, to, nameText, [.. known]);
    }

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");

    private static LocalizedText NotAfter(LocalDate day) => new($"tidak sesudah {day:uuuu-MM-dd}, hari riwayat ini", $"not after {day:uuuu-MM-dd}, the day of this history");

    private static LocalizedText LevelOrMissing { get; } = new("level' atau 'missing", "level' or 'missing");

    private static LocalizedText NotWithMissing { get; } = new("; yang tidak ada nilainya tidak punya tingkat dan penilai", "; what is missing has no level and no raters");

    private static LocalizedText OnlyWithRaters { get; } = new("; sebutkan 'raters', banyaknya penilai", "; say 'raters', how many there were");

    private static LocalizedText NotOfOne { get; } = new("tidak ada; satu penilai tidak punya simpangan baku", "none; one rater has no standard deviation");
}
