using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>values</c> of a regulation of numbers.</summary>
internal sealed class ValueRulesReader(RuleSources sources, IReadOnlyList<Predicate> predicates)
{
    /// <returns>Makes the rules; only to be called once the whole file is known to be sound.</returns>
    public Func<ValueRules> Read(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        (string formula, Func<IPlanFormula> planFormula) = PlanFormulaReader.Read(mapping.Required("work-results"), sources);
        Func<BehaviourRules> behaviour = Behaviour(mapping.Required("behaviour"));
        Func<List<ValueVariant>> variants = new ValueVariantReader(sources).Read(mapping);
        YamlValue missing = mapping.Optional("missing-part"), rounding = mapping.Optional("rounding");
        bool renormalises = missing.Exists && missing.AsOneOf(("no-total", false), ("renormalised", true));
        (RoundingRule Rule, Citation? Citation)? rounded = rounding.Exists ? Rounding(rounding) : null;
        Func<ValueBands> bands = Bands(mapping.Required("bands"));
        mapping.NoOtherKeys();
        return () => new ValueRules(formula, planFormula(), behaviour(), variants(), bands())
        {
            RenormalisesMissing = renormalises,
            Rounding = rounded?.Rule ?? new RoundingRule(2),
            RoundingCitation = rounded?.Citation,
        };
    }

    private Func<BehaviourRules> Behaviour(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        YamlValue framework = mapping.Required("framework"), only = mapping.Optional("only-for");
        CompetencyFramework aspects = framework.AsOneOf(CompetencyFramework.ById);
        string[] known = [.. aspects.Competencies.Select(aspect => aspect.Id)];
        Dictionary<string, PostKind[]> onlyFor = new(StringComparer.Ordinal);
        if (only.Exists)
            foreach (YamlEntry entry in only.AsMapping().Entries)
            {
                string aspect = entry.Name.AsReference(known, isComplete: !framework.IsUnusable);
                UniqueValues unique = new();
                onlyFor[aspect] = [.. entry.Value.AsList(atLeast: 1).Select(post =>
                {
                    unique.Add(post);
                    return post.AsOneOf(PostKinds.ById);
                })];
            }

        mapping.NoOtherKeys();
        return () => new BehaviourRules(aspects, onlyFor, citation);
    }

    private (RoundingRule Rule, Citation? Citation) Rounding(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        int digits = mapping.Required("digits").AsInteger(0, 10);
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (new RoundingRule(digits), citation);
    }

    private Func<ValueBands> Bands(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        BoundaryPolicy edge = Scales.BandReader.EdgeOf(mapping.Optional("edge-belongs-to"));
        YamlValue read = mapping.Optional("read");
        bool readsRounded = read.Exists && read.AsOneOf(("exact", false), ("rounded", true));
        string[] known = [.. predicates.Select(predicate => predicate.Id)];
        bool isComplete = PredicateReader.IsComplete(predicates);
        YamlValue list = mapping.Required("list");

        // An id that is not known is reported; what stands for it here is never used.
        Predicate Find(YamlValue id) => predicates.FirstOrDefault(predicate => predicate.Id == id.AsReference(known, isComplete)) ?? NoPredicate;
        BandTable<ValueBand>? table = Scales.BandReader.Read(list, edge, Rational.Zero, band =>
        {
            YamlValue without = band.Optional("without-new-idea");
            return new ValueBand(Find(band.Required("predicate")), without.Exists ? Find(without) : null);
        });
        if (table is not null && isComplete) ReportFalling(list, [.. table.Bands.Select(band => Array.IndexOf(known, band.Value.Predicate.Id))]);
        mapping.NoOtherKeys();
        return () => new ValueBands(table!, readsRounded, citation);
    }

    private static Predicate NoPredicate { get; } = new(YamlValue.NoId, null, LocalizedText.Same(YamlValue.NoId));

    // A higher value cannot give a lower predicate.
    private static void ReportFalling(YamlValue list, int[] order)
    {
        for (int i = 1; i < order.Length; i++)
            if (order[i] >= 0 && order[i] < order[i - 1]) list.Report(DiagnosticCode.OutOfRange, i + 1, PredicatesRise);
    }

    private static LocalizedText PredicatesRise { get; } = new("predikat yang naik bersama nilai", "predicates that rise with the value");
}
