using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads a post and what it requires: <c>docs/yaml/position.md</c>, <c>Definitions/schemas/position.json</c>.</summary>
internal sealed class TargetPositionReader
{
    private readonly RuleSources _sources;

    private TargetPositionReader(RuleSources sources) => _sources = sources;

    public static TargetPosition Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("position").AsId();
        LocalizedText name = root.Required("name").AsLocalizedText();
        YamlValue standard = root.Optional("standard"), note = root.Optional("note");
        string? standardId = standard.Exists ? standard.AsId() : null;
        if (note.Exists) _ = note.AsLocalizedText();
        TargetPositionReader reader = new(RuleSources.Read(root));
        List<PositionRequirement?> requirements = reader.Requirements(root.Required("requirements"));
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new TargetPosition(id, name, standardId, requirements.Select(requirement => requirement!));
    }

    private List<PositionRequirement?> Requirements(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        (string Kind, Func<YamlMapping, Citation?, PositionRequirement?> Read)[] kinds =
        [
            ("predicate", Predicate), ("match", Match), ("talent-box", Box), ("rank", Rank), ("credit-points", CreditPoints), ("training", Training),
            ("discipline", Discipline), ("education", Education),
        ];
        List<PositionRequirement?> requirements = [];
        foreach ((string kind, Func<YamlMapping, Citation?, PositionRequirement?> read) in kinds)
        {
            YamlValue requirement = mapping.Optional(kind);
            if (!requirement.Exists) continue;
            YamlMapping own = requirement.AsMapping();
            PositionRequirement? known = read(own, _sources.Cite(own.Optional("cite")));
            own.NoOtherKeys();
            requirements.Add(known);
        }

        if (mapping.NoOtherKeys() && value.IsMapping && requirements.Count == 0) value.Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        return requirements;
    }

    private static PredicateRequirement? Predicate(YamlMapping mapping, Citation? citation)
    {
        YamlValue atLeast = mapping.Required("at-least"), years = mapping.Required("years");
        string id = atLeast.AsReference([.. PredicateRequirement.Known.Select(predicate => predicate.Id)]);
        int count = years.AsInteger(1, PredicateRequirement.MostYears);
        return atLeast.IsUnusable || years.IsUnusable ? null : new PredicateRequirement(id, count) { Citation = citation };
    }

    private static MatchRequirement? Match(YamlMapping mapping, Citation? citation)
    {
        YamlValue purpose = mapping.Optional("purpose"), category = mapping.Optional("category"), percent = mapping.Optional("percent"), critical = mapping.Optional("no-critical-gap");
        mapping.RequireAny(CategoryOrPercent, "category", "percent");
        MatchPurpose meant = purpose.Exists ? purpose.AsOneOf(MatchWords.Purposes) : MatchPurpose.Promotion;
        if (category.Exists) mapping.Refuse("percent", NotBoth);
        else if (percent.Exists) mapping.Refuse("purpose", NoPurpose);
        string id = category.Exists ? category.AsReference([.. MatchRequirement.Categories(meant).Select(known => known.Id)], isComplete: !(purpose.Exists && purpose.IsUnusable)) : "";
        Rational number = percent.Exists && !category.Exists ? percent.AsNumber(0, 100) : default;
        bool noGap = critical.Exists && critical.AsBoolean();
        if (category.Exists ? category.IsUnusable || (purpose.Exists && purpose.IsUnusable) : percent.IsUnusable || purpose.Exists) return null;
        MatchRequirement requirement = category.Exists ? MatchRequirement.OfCategory(id, meant) : MatchRequirement.OfPercent(number);
        return requirement.With(noGap, citation);
    }

    private static TalentBoxRequirement? Box(YamlMapping mapping, Citation? citation)
    {
        YamlValue list = mapping.Required("any-of");
        UniqueValues boxes = new();
        bool isSound = true;
        List<int> numbers = [];
        foreach (YamlValue box in list.AsList(atLeast: 1))
        {
            int number = box.AsInteger(1, TalentRules.PermenPanrb3Of2020.Cells.Count);
            isSound &= boxes.Add(box, number.ToString(CultureInfo.InvariantCulture));
            numbers.Add(number);
        }

        return isSound && numbers.Count > 0 ? new TalentBoxRequirement([.. numbers]) { Citation = citation } : null;
    }

    private static RankRequirement? Rank(YamlMapping mapping, Citation? citation)
    {
        YamlValue atLeast = mapping.Required("at-least"), years = mapping.Optional("years");
        CivilRank rank = atLeast.AsOneOf(CivilRank.ByName);
        int count = years.Exists ? years.AsInteger(0, RankRequirement.MostYears) : 0;
        return atLeast.IsUnusable || (years.Exists && years.IsUnusable) ? null : new RankRequirement(rank.ToString(), count) { Citation = citation };
    }

    private static CreditPointRequirement? CreditPoints(YamlMapping mapping, Citation? citation)
    {
        YamlValue atLeast = mapping.Required("at-least");
        Rational points = atLeast.AsNumber();
        if (!atLeast.IsUnusable && points.Sign <= 0) atLeast.Report(DiagnosticCode.OutOfRange, points, AboveZero);
        return atLeast.IsUnusable ? null : new CreditPointRequirement(points) { Citation = citation };
    }

    private static TrainingRequirement? Training(YamlMapping mapping, Citation? citation)
    {
        YamlValue all = mapping.Optional("all-of"), any = mapping.Optional("any-of");
        mapping.RequireAny(AllOrAny, "all-of", "any-of");
        if (all.Exists) mapping.Refuse("any-of", NotBothLists);
        YamlValue list = all.Exists ? all : any;
        UniqueValues ids = new();
        bool isSound = list.Exists;
        List<string> trainings = [];
        foreach (YamlValue training in list.Exists ? list.AsList(atLeast: 1) : [])
        {
            trainings.Add(training.AsId());
            isSound &= ids.Add(training);
        }

        if (!isSound || trainings.Count == 0) return null;
        return (all.Exists ? TrainingRequirement.AllOf([.. trainings]) : TrainingRequirement.AnyOf([.. trainings])).With(citation);
    }

    private static DisciplineRequirement? Discipline(YamlMapping mapping, Citation? citation)
    {
        YamlValue none = mapping.Required("none"), years = mapping.Required("years");
        DisciplineLevel level = none.AsOneOf(CareerLevelWords.Discipline);
        int count = years.AsInteger(1, DisciplineRequirement.MostYears);
        return none.IsUnusable || years.IsUnusable ? null : new DisciplineRequirement(level, count) { Citation = citation };
    }

    private static EducationRequirement? Education(YamlMapping mapping, Citation? citation)
    {
        YamlValue atLeast = mapping.Required("at-least");
        EducationLevel level = atLeast.AsOneOf(CareerLevelWords.Education);
        return atLeast.IsUnusable ? null : new EducationRequirement(level) { Citation = citation };
    }

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");

    private static LocalizedText CategoryOrPercent { get; } = new("category' atau 'percent", "category' or 'percent");

    private static LocalizedText NotBoth { get; } = new("; syaratnya kategori atau persentase, bukan keduanya", "; either a category or a percentage is required, not both");

    private static LocalizedText NoPurpose { get; } = new("; hanya kategori yang bergantung pada tujuan", "; only a category depends on the purpose");

    private static LocalizedText AllOrAny { get; } = new("all-of' atau 'any-of", "all-of' or 'any-of");

    private static LocalizedText NotBothLists { get; } = new("; sudah ada 'all-of'", "; there is 'all-of' already");
}
