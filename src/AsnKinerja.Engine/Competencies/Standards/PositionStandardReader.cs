using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads position standards: <c>docs/yaml/standard.md</c>, <c>Definitions/schemas/standard.json</c>.</summary>
internal sealed class PositionStandardReader
{
    private readonly RuleSources _sources;
    private readonly UniqueValues _ids = new();
    private readonly string[] _pinned;
    private readonly bool _areAllPinsKnown;

    private PositionStandardReader(RuleSources sources, IEnumerable<CompetencyFramework> pinned, bool areAllPinsKnown)
    {
        _sources = sources;
        _pinned = [.. pinned.Select(framework => framework.Id)];
        _areAllPinsKnown = areAllPinsKnown;
    }

    /// <param name="source">The text.</param>
    /// <param name="classes">What may be extended beside the file's own positions and the classes that ship; null: nothing.</param>
    /// <param name="frameworks">The frameworks that may be pinned beside those that ship.</param>
    /// <param name="isOfTheLibrary">Whether this is the file of the classes that ship, which extends nothing else.</param>
    public static PositionStandards Read(YamlSource source, PositionStandards? classes, IReadOnlyList<CompetencyFramework> frameworks, bool isOfTheLibrary = false)
    {
        GivenFrameworks given = new(frameworks);
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("standard").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        EffectiveInterval inForce = RuleSources.InForceOf(root.Optional("in-force"));
        RuleSources sources = RuleSources.Read(root);
        YamlValue pins = root.Required("frameworks");
        List<CompetencyFramework> pinned = Pins(pins, given, out bool areAllPinsKnown);
        PositionStandardReader reader = new(sources, pinned, areAllPinsKnown);
        List<StandardPlace> places = root.Required("positions").AsList(atLeast: 1).Select(reader.Position).ToList();
        root.NoOtherKeys();
        StandardResolver resolver = new(places, pinned, areAllPinsKnown, classes, isOfTheLibrary ? null : PositionStandards.Classes);
        resolver.Check();
        document.ThrowIfProblems();
        return new PositionStandards(id, title, inForce, places.Select(place => resolver.Standard(place, inForce)));
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

    private StandardPlace Position(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue id = mapping.Required("id"), family = mapping.Optional("job-family"), level = mapping.Optional("job-level");
        YamlValue extends = mapping.Optional("extends"), requirements = mapping.Optional("requirements");
        string idText = id.AsId();
        _ids.Add(id);
        mapping.RequireAny(RequirementsOrExtends, "requirements", "extends");
        LocalizedText name = mapping.Required("name").AsLocalizedText();
        Citation? citation = _sources.Cite(mapping.Optional("cite"));
        string? extendsId = extends.Exists ? extends.AsId() : null;
        IReadOnlyList<YamlEntry> entries = requirements.Exists ? requirements.AsMapping().Entries : [];
        if (requirements.IsMapping && entries.Count == 0) requirements.Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        List<StatementPlace> statements = entries.Select(entry => Statement(entry, idText, name, citation)).ToList();
        mapping.NoOtherKeys();
        return new StandardPlace(idText, name, extends, extendsId, statements)
        {
            JobFamily = family.Exists ? family.AsId() : null,
            JobLevel = level.Exists ? level.AsId() : null,
        };
    }

    // "komunikasi: 3", or a mapping with everything that is said of it.
    private StatementPlace Statement(YamlEntry entry, string id, LocalizedText name, Citation? citation)
    {
        if (entry.Value.IsNull && entry.Name.Text.All(c => c is >= '0' and <= '9'))
            entry.Name.Report(DiagnosticCode.UnknownReference, entry.Name.Text, YamlMapping.CommaInNumber);
        _ = entry.Name.AsId();
        if (entry.Value.IsScalar)
        {
            Rational only = entry.Name.IsUnusable ? default : entry.Value.AsNumber();
            return new StatementPlace(entry.Name, null, entry.Value, new RequirementStatement(id, name, only, null, null, null, citation));
        }

        YamlMapping mapping = entry.Value.AsMapping();
        YamlValue level = mapping.Optional("level"), weight = mapping.Optional("weight"), critical = mapping.Optional("critical");
        YamlValue tolerance = mapping.Optional("tolerance"), framework = mapping.Optional("framework"), cite = mapping.Optional("cite");
        mapping.RequireAny(AnyOfFour, "level", "weight", "critical", "tolerance");
        RequirementStatement statement = new(
            id,
            name,
            level.Exists ? level.AsNumber() : null,
            weight.Exists ? Positive(weight) : null,
            critical.Exists ? critical.AsBoolean() : null,
            tolerance.Exists ? tolerance.AsNumber(0) : null,
            cite.Exists ? _sources.Cite(cite) : citation);
        string? frameworkId = framework.Exists ? framework.AsReference(_pinned, _areAllPinsKnown) : null;
        bool saysSomething = level.Exists || weight.Exists || critical.Exists || tolerance.Exists;
        bool isSound = mapping.NoOtherKeys() && saysSomething && !(framework.Exists && framework.IsUnusable);
        return new StatementPlace(entry.Name, framework.Exists ? framework : null, level.Exists ? level : null, statement) { FrameworkId = frameworkId, IsSound = isSound };
    }

    private static Rational Positive(YamlValue value)
    {
        Rational number = value.AsNumber();
        if (!value.IsUnusable && number.Sign <= 0) value.Report(DiagnosticCode.OutOfRange, number, AboveZero);
        return value.IsUnusable ? Rational.One : number;
    }

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");

    private static LocalizedText RequirementsOrExtends { get; } = new("requirements' atau 'extends", "requirements' or 'extends");

    private static LocalizedText AnyOfFour { get; } = new("level', 'weight', 'critical' atau 'tolerance", "level', 'weight', 'critical' or 'tolerance");
}
