using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads a regulation's pack: <c>docs/yaml/regulation.md</c>, <c>Definitions/schemas/regulation.json</c>.</summary>
internal static class RegulationReader
{
    // A pack that extends another one has its own name, title and days; everything else it takes over unless it says it anew.
    private static YamlInheritance Inheritance { get; } = new(
        "extends",
        id => EmbeddedDefinition.Ids("regulations").Contains(id) ? EmbeddedDefinition.Open("regulations", id) : null,
        Own: ["regulation", "title", "in-force", "scope"],
        Speakers: ["cite", "annual", "periodic"],
        Shared: ["sources"]);

    public static Regulation Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source, Inheritance);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("regulation").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        YamlValue extends = root.Optional("extends");
        string? extended = extends.Exists ? extends.AsReference([.. EmbeddedDefinition.Ids("regulations")]) : null;

        // Without the regulation that it extends, everything that it takes over would be missing.
        if (extends.Exists && extends.IsUnusable) document.ThrowIfProblems();
        if (extended == id && !extends.IsUnusable) extends.Report(DiagnosticCode.DuplicateValue, $"'{id}'", OwnId);
        EffectiveInterval inForce = RuleSources.InForceOf(root.Required("in-force"), out YamlValue inForceCite, mustBegin: true);
        RuleSources sources = RuleSources.Read(root, isRequired: true);
        Citation? inForceCitation = sources.Cite(inForceCite);
        RegulationScope scope = RegulationScopeReader.Read(root.Optional("scope"), sources);
        EvaluationPeriods periods = EvaluationPeriodsReader.Read(root.Optional("periods"), sources);
        (IReadOnlyList<Predicate> predicates, Citation? predicatesCitation) = PredicateReader.Read(root.Required("predicates"), sources);
        YamlValue values = root.Optional("values");
        Func<ValueRules>? valueRules = values.Exists ? new ValueRulesReader(sources, predicates).Read(values) : null;
        Func<RatingRules>? ratingRules = values.Exists ? null : new RatingRulesReader(sources, predicates).Read(root);
        if (values.Exists) RefuseRatings(root);
        List<DistributionPattern> distribution = new DistributionReader(sources, predicates).Read(root.Optional("distribution"));
        Func<StatusDistribution>? statuses = new StatusDistributionReader(sources, predicates).Read(root.Optional("status-distribution"));
        Procedure procedure = Procedure.Read(root, sources);
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new Regulation(id, title, inForce)
        {
            InForceCitation = inForceCitation,
            Extends = extended,
            Scope = scope,
            Periods = periods,
            PredicatesCitation = predicatesCitation,
            Predicates = predicates,
            Ratings = ratingRules?.Invoke(),
            Values = valueRules?.Invoke(),
            Distribution = distribution.AsReadOnly(),
            StatusDistribution = statuses?.Invoke(),
            Procedure = procedure,
        };
    }

    private static LocalizedText OwnId { get; } = new("sebagai id berkas ini sendiri; beri peraturan ini id lain", "as this file's own id; give this regulation another one");

    private static void RefuseRatings(YamlMapping root)
    {
        foreach (string key in new[] { "ratings", "predicate", "work-results", "behaviour", "study-duty", "unit-head" }) root.Refuse(key, EitherKind);
    }

    private static LocalizedText EitherKind { get; } = new(
        "; peraturan berangka memakai values, yang lain ratings, predicate, work-results, dan behaviour",
        "; a regulation of numbers has values, another one ratings, predicate, work-results and behaviour");
}
