using System.Collections.Generic;
using System.Globalization;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads how evidence becomes a profile: <c>docs/yaml/evidence.md</c>, <c>Definitions/schemas/evidence.json</c>.</summary>
internal sealed class ProfilePolicyReader
{
    private const int MostValues = 100;
    private const int MostIndicators = 1000;

    private readonly RuleSources _sources;

    private ProfilePolicyReader(RuleSources sources) => _sources = sources;

    public static ProfilePolicy Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("evidence").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        ProfilePolicyReader reader = new(RuleSources.Read(root));
        YamlValue combine = root.Required("combine"), ties = root.Optional("ties"), expired = root.Optional("expired");
        EvidenceCombination combination = combine.AsOneOf(EvidenceRules.Combinations);
        bool? weighs = combine.IsUnusable ? null : combination == EvidenceCombination.Weighted;
        List<EvidenceKindRule> kinds = Kinds(root.Required("kinds"), weighs);
        EvidenceTie tie = ties.Exists ? ties.AsOneOf(EvidenceRules.Ties) : EvidenceTie.Lower;
        ExpiredEvidence past = expired.Exists ? expired.AsOneOf(EvidenceRules.Expired) : ExpiredEvidence.Ignore;
        Citation? citation = reader._sources.Cite(root.Optional("cite"));
        ObservationScale? observation = reader.Observation(root.Optional("observation"));
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new ProfilePolicy(id, title, combination, kinds) { Ties = tie, Expired = past, Citation = citation, Observation = observation };
    }

    private static List<EvidenceKindRule> Kinds(YamlValue value, bool? weighs)
    {
        UniqueValues names = new();
        List<EvidenceKindRule> kinds = [];
        foreach (YamlValue item in value.AsList(atLeast: 1))
        {
            YamlMapping mapping = item.AsMapping();
            YamlValue kind = mapping.Required("kind"), months = mapping.Optional("valid-months");
            EvidenceKind meant = kind.AsOneOf(EvidenceKinds.Words);
            names.Add(kind);
            if (weighs == false) mapping.Refuse("weight", OnlyWeighted);
            YamlValue weight = weighs == true ? mapping.Required("weight") : mapping.Optional("weight");
            Rational? ratio = weight.Exists && weighs != false ? Positive(weight) : null;
            kinds.Add(new EvidenceKindRule(meant, ratio, months.Exists ? months.AsInteger(1, ProfilePolicy.MostMonths) : null));
            mapping.NoOtherKeys();
        }

        return kinds;
    }

    private ObservationScale? Observation(YamlValue value)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        Citation? citation = _sources.Cite(mapping.Required("cite")), steps = _sources.Cite(mapping.Required("steps-cite"));
        UniqueValues numbers = new();
        List<ObservationValue> values = [];
        ObservationValue? before = null;
        foreach (YamlValue item in mapping.Required("values").AsList(atLeast: 1))
        {
            ObservationValue? read = Value(item, numbers, before, isFirst: values.Count == 0);
            values.Add(read ?? new ObservationValue(0, default, 0, default, default));
            before = read;
        }

        mapping.NoOtherKeys();
        return new ObservationScale(values, citation, steps);
    }

    // Each value asks for at least as much as the one below it and stands for no lower level: then more indicators never make a lower one.
    private static ObservationValue? Value(YamlValue item, UniqueValues numbers, ObservationValue? before, bool isFirst)
    {
        YamlMapping mapping = item.AsMapping();
        YamlValue value = mapping.Required("value"), atLeast = mapping.Required("at-least"), shows = mapping.Optional("shows"), step = mapping.Required("step");
        int number = value.AsInteger(0, MostValues), indicators = atLeast.AsInteger(0, MostIndicators);
        ShownBehaviour shown = shows.Exists
            ? shows.AsOneOf(ObservationScale.ShownWords)
            : ShownBehaviour.AtLevel;
        Rational levels = step.AsNumber(-MostValues, MostValues);
        if (numbers.Add(value, number.ToString(CultureInfo.InvariantCulture)) && before is not null && number < before.Value) value.Report(DiagnosticCode.OutOfRange, number, $"> {before.Value}");
        if (isFirst && !atLeast.IsUnusable && indicators != 0) atLeast.Report(DiagnosticCode.OutOfRange, indicators, FirstIsZero);
        if (isFirst && shows.Exists && !shows.IsUnusable && shown != ShownBehaviour.AtLevel) shows.Report(DiagnosticCode.OutOfRange, shows.Text, FirstAtLevel);
        if (before is not null)
        {
            if (!atLeast.IsUnusable && indicators < before.AtLeast) atLeast.Report(DiagnosticCode.OutOfRange, indicators, DiagnosticMessages.Range(before.AtLeast, null));
            if (shown < before.Shows && !(shows.Exists && shows.IsUnusable)) (shows.Exists ? shows : value).Report(DiagnosticCode.OutOfRange, shows.Exists ? shows.Text : "at-level", AsBefore);
            if (!step.IsUnusable && levels < before.Step) step.Report(DiagnosticCode.OutOfRange, levels, DiagnosticMessages.Range(before.Step, null));
        }

        LocalizedText name = mapping.Required("name").AsLocalizedText();
        bool isSound = mapping.NoOtherKeys() && !value.IsUnusable && !atLeast.IsUnusable && !step.IsUnusable && !(shows.Exists && shows.IsUnusable);
        return isSound ? new ObservationValue(number, name, indicators, shown, levels) : null;
    }

    private static Rational Positive(YamlValue value)
    {
        Rational number = value.AsNumber();
        if (!value.IsUnusable && number.Sign <= 0) value.Report(DiagnosticCode.OutOfRange, number, AboveZero);
        return value.IsUnusable ? Rational.One : number;
    }

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");

    private static LocalizedText OnlyWeighted { get; } = new("; bobot hanya ada pada combine: weighted", "; a weight belongs to combine: weighted alone");

    private static LocalizedText FirstIsZero { get; } = new("0 pada nilai yang terendah, agar setiap orang mendapat nilai", "0 for the lowest value, so that everybody has one");

    private static LocalizedText FirstAtLevel { get; } = new("at-level pada nilai yang terendah", "at-level for the lowest value");

    private static LocalizedText AsBefore { get; } = new("tidak kurang daripada nilai sebelumnya", "no less than the value before it");
}
