using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads an agency's cuts of the talent grid: <c>docs/yaml/cuts.md</c>, <c>Definitions/schemas/cuts.json</c>.</summary>
internal static class TalentCutsReader
{
    public static TalentCuts Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("cuts").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        RuleSources sources = RuleSources.Read(root, isRequired: true);
        IReadOnlyList<string> levels = Levels(root.Optional("levels"));
        PerformanceAxis performance = PerformanceAxisReader.Read(root.Required("performance"), sources);
        PotentialAxis? potential = Potential(root.Required("potential"), sources);
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new TalentCuts(id, title, performance, potential!) { Levels = levels };
    }

    // Which levels there are the rules of the grid say, and check when cuts and rules meet.
    private static IReadOnlyList<string> Levels(YamlValue value)
    {
        if (!value.Exists) return [];
        UniqueValues ids = new();
        return Array.AsReadOnly(value.AsListOf(
            item =>
            {
                string id = item.AsId();
                ids.Add(item);
                return id;
            },
            atLeast: 1).ToArray());
    }

    private static PotentialAxis? Potential(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue values = mapping.Required("values");
        (BandTable<PotentialLevel>? table, Citation? citation) = AxisBandReader.Read(values, sources, PotentialLevels.All, level => level.Id());
        PotentialComposite? composite = Composite(mapping.Optional("components"), sources);
        mapping.NoOtherKeys();
        if (table is null) return null;
        if (composite is not null)
        {
            AxisBandReader.ReportUncovered(values, table, composite.From, composite.To);
            if (table.TryLookup(composite.From, out _) && table.TryLookup(composite.To, out _) && !PotentialAxis.IsScaleOf(table, composite))
                values.Report(DiagnosticCode.OutOfRange, string.Join(", ", PotentialAxis.CutsOf(table)), OnScale(composite));
        }

        return new PotentialAxis(table, citation, composite);
    }

    private static PotentialComposite? Composite(YamlValue value, RuleSources sources)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        YamlMapping range = mapping.Required("range").AsMapping();
        YamlValue from = range.Required("from"), to = range.Required("to");
        Rational lowest = from.AsNumber(), highest = to.AsNumber();
        bool isSound = range.NoOtherKeys() && !from.IsUnusable && !to.IsUnusable;
        if (isSound && highest <= lowest)
        {
            to.Report(DiagnosticCode.OutOfRange, highest, $"> {lowest}");
            isSound = false;
        }

        MissingComponent missing = mapping.Required("missing").AsOneOf(("not-known", MissingComponent.NotKnown), ("renormalise", MissingComponent.Renormalised));
        UniqueValues ids = new();
        PotentialComponent[] components = [.. mapping.Required("list").AsListOf(
            item =>
            {
                YamlMapping component = item.AsMapping();
                YamlValue id = component.Required("id"), weight = component.Required("weight"), required = component.Optional("required");
                string idText = id.AsId();
                ids.Add(id);
                LocalizedText name = component.Required("name").AsLocalizedText();
                Rational counts = weight.AsNumber();
                if (!weight.IsUnusable && counts.Sign <= 0) weight.Report(DiagnosticCode.OutOfRange, counts, AboveZero);
                bool isRequired = required.Exists && required.AsBoolean();
                component.NoOtherKeys();
                return new PotentialComponent(idText, name, counts, isRequired);
            },
            atLeast: 1)];
        mapping.NoOtherKeys();
        return isSound ? new PotentialComposite(lowest, highest, missing, Array.AsReadOnly(components), citation) : null;
    }

    private static LocalizedText OnScale(PotentialComposite composite) => new(
        $"batas dalam rentang komponen, {composite.From} sampai {composite.To}, sehingga setiap tingkatan terjangkau", $"cuts within the range of the components, {composite.From} to {composite.To}, so that every level is within reach");

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");
}
