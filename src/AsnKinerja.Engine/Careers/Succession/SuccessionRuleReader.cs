using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads a rule of succession: <c>docs/yaml/succession.md</c>, <c>Definitions/schemas/succession.json</c>.</summary>
internal static class SuccessionRuleReader
{
    private const int MostCandidates = 1_000;

    public static SuccessionRule Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("succession").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        EffectiveInterval inForce = RuleSources.InForceOf(root.Optional("in-force"));
        RuleSources sources = RuleSources.Read(root, isRequired: true);
        (int? least, Citation? leastCitation) = Candidates(root.Optional("candidates"), sources);
        (List<SuccessionCriterion> criteria, Citation? citation) = Order(root.Required("order"), sources);
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new SuccessionRule(id, title, inForce, criteria) { OrderCitation = citation, LeastCandidates = least, LeastCandidatesCitation = leastCitation };
    }

    private static (int? Least, Citation? Citation) Candidates(YamlValue value, RuleSources sources)
    {
        if (!value.Exists) return default;
        YamlMapping mapping = value.AsMapping();
        int least = mapping.Required("at-least").AsInteger(1, MostCandidates);
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (least, citation);
    }

    private static (List<SuccessionCriterion> Criteria, Citation? Citation) Order(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        UniqueValues kinds = new();
        List<SuccessionCriterion> criteria = [];
        foreach (YamlValue item in mapping.Required("criteria").AsList(atLeast: 1))
        {
            YamlMapping criterion = item.AsMapping();
            YamlValue by = criterion.Required("by"), direction = criterion.Optional("direction"), unknown = criterion.Optional("unknown");
            SuccessionCriterionKind kind = by.AsOneOf(SuccessionCriterion.Words);
            kinds.Add(by);
            criteria.Add(new SuccessionCriterion(
                kind,
                direction.Exists ? direction.AsOneOf(("highest-first", SuccessionDirection.HighestFirst), ("lowest-first", SuccessionDirection.LowestFirst)) : SuccessionDirection.HighestFirst,
                unknown.Exists ? unknown.AsOneOf(("last", UnknownPlace.Last), ("first", UnknownPlace.First)) : UnknownPlace.Last));
            criterion.NoOtherKeys();
        }

        mapping.NoOtherKeys();
        return (criteria, citation);
    }
}
