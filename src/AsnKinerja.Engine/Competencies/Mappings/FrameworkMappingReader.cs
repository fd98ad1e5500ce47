using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads a mapping between two versions: <c>docs/yaml/mapping.md</c>, <c>Definitions/schemas/mapping.json</c>.</summary>
internal sealed class FrameworkMappingReader
{
    private readonly RuleSources _sources;
    private readonly LevelTableReader _levels;
    private readonly MappedSide _from;
    private readonly MappedSide _to;

    private FrameworkMappingReader(RuleSources sources, CompetencyFramework? from, CompetencyFramework? to)
    {
        _sources = sources;
        _levels = new LevelTableReader(from?.Scale, to?.Scale);
        _from = new MappedSide(from, "dropped");
        _to = new MappedSide(to, "added");
    }

    public static FrameworkMapping Read(YamlSource source, IReadOnlyList<CompetencyFramework> frameworks)
    {
        GivenFrameworks given = new(frameworks);
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("mapping").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        RuleSources sources = RuleSources.Read(root);
        CompetencyFramework? from = given.Read(root.Required("from"), out _), to = given.Read(root.Required("to"), out YamlValue toId);
        if (from is not null && from == to) toId.Report(DiagnosticCode.DuplicateValue, $"'{FrameworkVersion.Of(to)}'", OneVersion);
        FrameworkMappingReader reader = new(sources, from, to);
        LevelTable levels = reader._levels.Read(root.Required("levels"));
        YamlValue competencies = root.Required("competencies");
        List<CompetencyMapping> mappings = [];
        foreach (YamlValue entry in competencies.AsList(atLeast: 1)) reader.Entry(entry, levels, mappings);
        IReadOnlyList<string> dropped = reader._from.Unmapped(root.Optional("dropped")), added = reader._to.Unmapped(root.Optional("added"));
        if (root.NoOtherKeys() && mappings.Count > 0)
        {
            reader._from.ReportRest(competencies);
            reader._to.ReportRest(competencies);
        }

        document.ThrowIfProblems();
        return new FrameworkMapping(id, title, from!, to!)
        {
            Competencies = InOrder(to!, mappings),
            Dropped = dropped,
            Added = added,
        };
    }

    private static CompetencyMapping[] InOrder(CompetencyFramework to, List<CompetencyMapping> mappings) =>
        [.. to.Competencies.SelectMany(competency => mappings.Where(mapping => mapping.To == competency.Id))];

    // One to one, one split into several, or several merged into one; several into several would not say which comes from which.
    private void Entry(YamlValue value, LevelTable common, List<CompetencyMapping> mappings)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue from = mapping.Required("from"), to = mapping.Required("to"), levels = mapping.Optional("levels");
        Competency?[] olds = _from.Read(from), news = _to.Read(to);
        if (olds.Length > 1 && news.Length > 1) to.Report(DiagnosticCode.OutOfRange, DiagnosticMessages.EntryCount(news.Length), OneOfThem);
        LevelTable table = levels.Exists ? _levels.Read(levels) : common;
        Citation? citation = _sources.Cite(mapping.Optional("cite"));
        mapping.NoOtherKeys();
        if (olds.Contains(null)) return;
        Competency[] known = [.. olds.Select(old => old!).OrderBy(old => _from.PlaceOf(old))];
        foreach (Competency? competency in news)
            if (competency is not null) mappings.Add(new CompetencyMapping(competency, known, table.Line, citation));
    }

    private static LocalizedText OneVersion { get; } = new("from dan to harus versi yang berbeda", "from and to are to be different versions");

    private static LocalizedText OneOfThem { get; } = new(
        "1, bila from memuat beberapa kompetensi; tulis satu butir untuk tiap kompetensi", "1, where from has several competencies; write an entry for each");
}
