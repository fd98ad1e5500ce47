using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Development;

/// <summary>Reads a training catalogue: <c>docs/yaml/catalogue.md</c>, <c>Definitions/schemas/catalogue.json</c>.</summary>
internal sealed class TrainingCatalogueReader
{
    private readonly RuleSources _sources;
    private readonly IReadOnlyList<CompetencyFramework> _pinned;
    private readonly string[] _pinnedIds;
    private readonly bool _areAllPinsKnown;
    private readonly UniqueValues _ids = new();
    private readonly CatalogueUnits _units = new();

    private TrainingCatalogueReader(RuleSources sources, IReadOnlyList<CompetencyFramework> pinned, bool areAllPinsKnown)
    {
        _sources = sources;
        _pinned = pinned;
        _pinnedIds = [.. pinned.Select(framework => framework.Id)];
        _areAllPinsKnown = areAllPinsKnown;
    }

    public static TrainingCatalogue Read(YamlSource source, IReadOnlyList<CompetencyFramework> frameworks)
    {
        GivenFrameworks given = new(frameworks);
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("catalogue").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        RuleSources sources = RuleSources.Read(root);
        List<CompetencyFramework> pinned = Pins(root.Required("frameworks"), given, out bool areAllPinsKnown);
        TrainingCatalogueReader reader = new(sources, pinned, areAllPinsKnown);
        List<TrainingPlace> places = root.Required("trainings").AsList(atLeast: 1).Select(reader.Training).ToList();
        Connect(places);
        root.NoOtherKeys();
        document.ThrowIfProblems();
        IEnumerable<Training> trainings = places.Select(place => place.Training! with { Prerequisites = [.. place.Names.Select(name => name.Text)] });
        return new TrainingCatalogue(id, title, pinned.Select(FrameworkVersion.Of), trainings, reader._units);
    }

    private static List<CompetencyFramework> Pins(YamlValue value, GivenFrameworks given, out bool areAllKnown)
    {
        List<CompetencyFramework> pinned = [];
        UniqueValues ids = new();
        areAllKnown = value.IsList;
        foreach (YamlValue pin in value.AsList(atLeast: 1))
        {
            CompetencyFramework? framework = given.Read(pin, out YamlValue id);
            if (framework is not null && ids.Add(id)) pinned.Add(framework);
            else areAllKnown = false;
        }

        return pinned;
    }

    private TrainingPlace Training(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue id = mapping.Required("id"), name = mapping.Required("name"), develops = mapping.Required("develops");
        YamlValue hours = mapping.Required("hours"), cost = mapping.Required("cost"), mode = mapping.Required("mode");
        YamlValue prerequisites = mapping.Optional("prerequisites"), capacity = mapping.Optional("capacity"), validity = mapping.Optional("validity");
        string idText = id.AsId();
        _ids.Add(id);
        LocalizedText nameText = name.AsLocalizedText();
        UniqueValues competencies = new();
        TrainingStep?[] steps = [.. develops.AsList(atLeast: 1).Select(step => Step(step, competencies))];
        Rational hoursOf = Counted(hours), costOf = Counted(cost);
        if (!hours.IsUnusable && _units.AddHours(hoursOf) is LocalizedText allowedHours) hours.Report(DiagnosticCode.OutOfRange, hoursOf, allowedHours);
        if (!cost.IsUnusable && _units.AddCost(costOf) is LocalizedText allowedCost) cost.Report(DiagnosticCode.OutOfRange, costOf, allowedCost);
        TrainingMode held = mode.AsOneOf(TrainingModes.Words);
        int? seats = capacity.Exists ? capacity.AsInteger(0) : null;
        EffectiveInterval offered = RuleSources.InForceOf(validity);
        Citation? citation = _sources.Cite(mapping.Optional("cite"));
        UniqueValues names = new();
        List<YamlValue> needed = [];
        foreach (YamlValue needs in prerequisites.Exists ? prerequisites.AsList() : [])
        {
            _ = needs.AsId();
            if (names.Add(needs)) needed.Add(needs);
        }

        mapping.NoOtherKeys();
        Training? training = steps.Length == 0 || steps.Any(step => step is null) || hours.IsUnusable || cost.IsUnusable
            ? null
            : new Training(idText, nameText, hoursOf, costOf, [.. steps.Select(step => step!).GroupBy(step => (step.Framework, step.CompetencyId)).Select(group => group.First())])
            {
                Mode = held,
                Capacity = seats,
                Validity = offered,
                Citation = citation,
            };
        return new TrainingPlace(id, prerequisites, needed, training);
    }

    private TrainingStep? Step(YamlValue value, UniqueValues competencies)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue competency = mapping.Required("competency"), from = mapping.Required("from"), to = mapping.Required("to"), framework = mapping.Optional("framework");
        string id = competency.AsId();
        Rational fromLevel = from.AsNumber(), toLevel = to.AsNumber();
        string? frameworkId = framework.Exists ? framework.AsReference(_pinnedIds, _areAllPinsKnown) : null;

        // In { from: 1,5, to: 3 } the level is not the 1: what depends on it is better left unsaid.
        bool isSound = mapping.NoOtherKeys() && !competency.IsUnusable && !(framework.Exists && framework.IsUnusable);
        if (!isSound || Meant(competency, id, frameworkId) is not (CompetencyFramework measured, Competency meant)) return null;
        competencies.Add(competency, measured.Id + " " + id, $"'{id}'");
        OnScale(from, fromLevel, measured);
        OnScale(to, toLevel, measured);
        if (from.IsUnusable || to.IsUnusable) return null;
        if (toLevel > fromLevel) return new TrainingStep(FrameworkVersion.Of(measured), id, meant.Name, fromLevel, toLevel);
        to.Report(DiagnosticCode.OutOfRange, toLevel, $"> {fromLevel}");
        return null;
    }

    private static void OnScale(YamlValue level, Rational value, CompetencyFramework framework)
    {
        if (!level.IsUnusable && !framework.Scale.Accepts(value)) level.Report(DiagnosticCode.OutOfRange, value, ScaleWords.Values(framework.Scale));
    }

    private (CompetencyFramework, Competency)? Meant(YamlValue competency, string id, string? frameworkId)
    {
        CompetencyFramework[] asked = [.. _pinned.Where(framework => frameworkId is null || framework.Id == frameworkId)];
        (CompetencyFramework Framework, Competency Competency)[] found =
            [.. asked.SelectMany(framework => framework.Competencies.Where(known => known.Id == id).Select(known => (framework, known)))];
        if (found.Length == 1) return found[0];
        if (found.Length > 1)
            competency.Report(DiagnosticCode.DuplicateValue, $"'{id}'", NameOne([.. found.Select(pair => pair.Framework.Id)]));
        else if (_areAllPinsKnown)
            competency.Report(
                DiagnosticCode.UnknownReference, id, DiagnosticMessages.Suggest(id, [.. asked.SelectMany(framework => framework.Competencies).Select(known => known.Id)]));
        return null;
    }

    // What names another training is held against all of them, whatever their order in the file.
    private static void Connect(IReadOnlyList<TrainingPlace> places)
    {
        Dictionary<string, int> byId = [];
        for (int place = 0; place < places.Count; place++)
            if (!places[place].Id.IsUnusable && !byId.ContainsKey(places[place].Id.Text)) byId.Add(places[place].Id.Text, place);
        bool areAllKnown = places.All(place => place.Id.Exists && (byId.ContainsKey(place.Id.Text) || !place.Id.IsUnusable));
        foreach (YamlValue name in places.SelectMany(place => place.Names))
            if (areAllKnown && !name.IsUnusable && !byId.ContainsKey(name.Text))
                name.Report(DiagnosticCode.UnknownReference, name.Text, DiagnosticMessages.Suggest(name.Text, byId.Keys));

        List<int[]> prerequisites =
            [.. places.Select(place => place.Names.Where(name => !name.IsUnusable && byId.ContainsKey(name.Text)).Select(name => byId[name.Text]).ToArray())];
        foreach (IReadOnlyList<int> cycle in PrerequisiteCycles.Of(prerequisites))
        {
            string[] around = [.. cycle.Append(cycle[0]).Select(place => places[place].Id.Text)];
            places[cycle[0]].Names.First(name => name.Text == around[1]).Report(DiagnosticCode.Cycle, string.Join(" -> ", around));
        }
    }

    private static Rational Counted(YamlValue value)
    {
        Rational number = value.AsNumber();
        if (!value.IsUnusable && number.Sign < 0) value.Report(DiagnosticCode.OutOfRange, number, DiagnosticMessages.Range(0, null));
        return value.IsUnusable ? Rational.Zero : number;
    }

    private static LocalizedText NameOne(string[] frameworks) => new(
        $"dalam {string.Join(", ", frameworks)}; sebut salah satunya dengan framework", $"in {string.Join(", ", frameworks)}; name one of them with framework");
}
