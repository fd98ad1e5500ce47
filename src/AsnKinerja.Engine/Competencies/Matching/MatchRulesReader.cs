using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads rules for the job-person match: <c>docs/yaml/match.md</c>, <c>Definitions/schemas/match.json</c>.</summary>
internal sealed class MatchRulesReader
{
    private readonly RuleSources _sources;
    private readonly UniqueValues _purposes = new();

    private MatchRulesReader(RuleSources sources) => _sources = sources;

    public static MatchRules Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("match").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        EffectiveInterval inForce = RuleSources.InForceOf(root.Optional("in-force"));
        MatchRulesReader reader = new(RuleSources.Read(root, isRequired: true));
        YamlValue missing = root.Optional("missing");
        MissingCompetencies answer = missing.Exists ? missing.AsOneOf(MatchWords.Missing) : MissingCompetencies.NotKnown;
        Citation? sum = reader._sources.Cite(root.Required("sum-cite")), cap = reader._sources.Cite(root.Required("cap-cite"));
        List<PurposeRule?> purposes = root.Required("purposes").AsList(atLeast: 1).Select(reader.Purpose).ToList();
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new MatchRules(id, title, inForce, purposes.OfType<PurposeRule>()) { Missing = answer, SumCitation = sum, CapCitation = cap };
    }

    private PurposeRule? Purpose(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue purpose = mapping.Required("purpose"), list = mapping.Required("categories");
        MatchPurpose meant = purpose.AsOneOf(MatchWords.Purposes);
        _purposes.Add(purpose);
        Citation? citation = _sources.Cite(mapping.Required("cite")), thresholds = _sources.Cite(mapping.Required("thresholds-cite"));
        UniqueValues ids = new(), marks = new();
        BandTable<MatchCategory>? table = BandReader.Read(list, BoundaryPolicy.LowerEdgeBelongs, 0, band =>
        {
            YamlValue id = band.Required("id"), mark = band.Required("mark");
            string idText = id.AsId(), markText = mark.AsText();
            ids.Add(id);
            marks.Add(mark);
            return new MatchCategory(idText, markText, band.Required("name").AsLocalizedText());
        });
        if (table is not null) ReportUncovered(list, table);
        mapping.NoOtherKeys();
        return table is null ? null : new PurposeRule(meant, table, citation, thresholds);
    }

    // A match lies between 0 and 100; what the sum form has above belongs to the topmost.
    private static void ReportUncovered(YamlValue list, BandTable<MatchCategory> table)
    {
        if (table.Bands[0].From is Rational from && from.Sign > 0) list.Report(DiagnosticCode.Hole, 0, from);
        if (table.Bands[table.Bands.Count - 1].To is Rational to && to < 100) list.Report(DiagnosticCode.Hole, to, 100);
    }
}
