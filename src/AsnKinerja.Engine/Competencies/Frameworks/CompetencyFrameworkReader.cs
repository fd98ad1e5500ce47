using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads a competency framework: <c>docs/yaml/framework.md</c>, <c>Definitions/schemas/framework.json</c>.</summary>
internal sealed class CompetencyFrameworkReader
{
    private readonly RuleSources _sources;
    private readonly UniqueValues _ids = new();
    private readonly ScaleParts _scale;
    private readonly string? _jobFamily;

    private CompetencyFrameworkReader(RuleSources sources, ScaleParts scale, string? jobFamily)
    {
        _sources = sources;
        _scale = scale;
        _jobFamily = jobFamily;
    }

    public static CompetencyFramework Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("framework").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        YamlValue version = root.Optional("version");
        string versionText = version.Exists ? version.AsText() : "";
        YamlValue family = root.Optional("job-family");
        string? jobFamily = family.Exists ? family.AsId() : null;
        EffectiveInterval inForce = RuleSources.InForceOf(root.Optional("in-force"), out YamlValue inForceCite, mustBegin: false);
        RuleSources sources = RuleSources.Read(root);
        ScaleParts scale = ScaleReader.Read(root.Required("scale"), sources);
        CompetencyFrameworkReader reader = new(sources, scale, jobFamily);
        List<Competency> competencies = root.Required("competencies").AsList(atLeast: 1).Select(reader.Competency).ToList();
        Citation? inForceCitation = sources.Cite(inForceCite);
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new CompetencyFramework(id, title, versionText, inForce, scale.ToScale(), competencies)
        {
            JobFamily = jobFamily,
            ScaleCitation = scale.Citation,
            InForceCitation = inForceCitation,
        };
    }

    private Competency Competency(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue id = mapping.Required("id"), code = mapping.Optional("code"), group = mapping.Optional("group");
        YamlValue family = mapping.Optional("job-family"), definition = mapping.Optional("definition"), levels = mapping.Optional("levels"), behaviours = mapping.Optional("behaviours");
        UniqueValues numbers = new();
        string idText = id.AsId();
        _ids.Add(id);
        Competency competency = new(idText, mapping.Required("name").AsLocalizedText())
        {
            Code = code.Exists ? code.AsText() : "",
            Group = group.Exists ? group.AsId() : "",
            JobFamily = family.Exists ? family.AsId() : _jobFamily,
            Definition = definition.Exists ? definition.AsLocalizedText() : null,
            Citation = _sources.Cite(mapping.Optional("cite")),
            Levels = levels.Exists ? levels.AsList(atLeast: 1).Select(level => Level(level, numbers)).OrderBy(level => level.Level).ToList() : [],
            Behaviours = behaviours.Exists ? behaviours.AsList(atLeast: 1).Select(Behaviour).ToList() : [],
        };
        mapping.NoOtherKeys();
        return competency;
    }

    private CompetencyLevel Level(YamlValue value, UniqueValues numbers)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue number = mapping.Required("level"), indicators = mapping.Optional("indicators");
        int level = number.AsInteger(0, 1000);
        if (_scale.IsSound && !number.IsUnusable && !_scale.Accepts(level)) number.Report(DiagnosticCode.OutOfRange, level, _scale.InWords());
        numbers.Add(number, level.ToString(CultureInfo.InvariantCulture));

        CompetencyLevel result = new(
            level,
            mapping.Required("description").AsLocalizedText(),
            indicators.Exists ? indicators.AsList(atLeast: 1).Select(indicator => indicator.AsLocalizedText()).ToList() : []);
        mapping.NoOtherKeys();
        return result;
    }

    private Behaviour Behaviour(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue id = mapping.Required("id");
        string idText = id.AsId();
        _ids.Add(id);
        Behaviour behaviour = new(
            idText,
            mapping.Required("text").AsLocalizedText(),
            _sources.Cite(mapping.Optional("cite")));
        mapping.NoOtherKeys();
        return behaviour;
    }
}
