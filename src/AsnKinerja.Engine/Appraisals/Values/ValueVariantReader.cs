using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>variants</c> of a regulation of numbers, and which <c>variant</c> holds.</summary>
internal sealed class ValueVariantReader(RuleSources sources)
{
    /// <returns>Makes the variants, the one that holds first; only to be called once the whole file is known to be sound.</returns>
    public Func<List<ValueVariant>> Read(YamlMapping values)
    {
        YamlValue list = values.Required("variants"), chosen = values.Required("variant");
        YamlMapping mapping = list.AsMapping();
        if (list.IsMapping && mapping.Entries.Count == 0) list.Report(DiagnosticCode.EmptyValue, TheVariants);
        List<(string Id, Func<ValueVariant> Make)> variants = [.. mapping.Entries.Select(entry => (entry.Name.AsId(), Variant(entry)))];
        string[] known = [.. variants.Select(variant => variant.Id)];
        string holds = chosen.AsReference(known, isComplete: list.IsMapping && known.Length > 0 && known.All(id => id != YamlValue.NoId));
        return () => [.. variants.OrderBy(variant => variant.Id == holds ? 0 : 1).Select(variant => variant.Make())];
    }

    private Func<ValueVariant> Variant(YamlEntry entry)
    {
        string id = entry.Name.Text;
        YamlMapping mapping = entry.Value.AsMapping();
        LocalizedText title = mapping.Required("title").AsLocalizedText();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        List<ValueWeight> weights = Weights(mapping.Required("weights"));
        Func<AggregationPolicy> policy = AggregationPolicyReader.ReadBody(mapping.Required("policy").AsMapping(), sources, mustCite: true);
        mapping.NoOtherKeys();
        return () => new ValueVariant(id, title, policy(), weights.AsReadOnly(), citation);
    }

    private static List<ValueWeight> Weights(YamlValue value)
    {
        List<ValueWeight> weights = [];
        if (!value.Exists) return weights;
        YamlMapping mapping = value.AsMapping();
        if (value.IsMapping && mapping.Entries.Count == 0) value.Report(DiagnosticCode.EmptyValue, TheWeights);
        foreach (YamlEntry entry in mapping.Entries)
        {
            ValuePart part = entry.Name.AsOneOf(ValueParts.ById);
            Rational weight = entry.Value.AsNumber();
            if (!entry.Value.IsUnusable && weight.Sign <= 0) entry.Value.Report(DiagnosticCode.OutOfRange, weight, AboveZero);
            weights.Add(new ValueWeight(part, weight));
        }

        // In the order of the parts, whatever the order of the file.
        return [.. weights.OrderBy(weight => weight.Part)];
    }

    private static LocalizedText TheVariants { get; } = new("daftar pilihan", "the list of variants");

    private static LocalizedText TheWeights { get; } = new("daftar bobot", "the list of weights");

    private static LocalizedText AboveZero { get; } = new("di atas 0 (bagian yang tidak dihitung dihapus saja)", "above 0 (leave out a part that does not count)");
}
