using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads a table for profile matching: <c>docs/yaml/matching.md</c>, <c>Definitions/schemas/matching.json</c>.</summary>
internal static class ProfileMatchingReader
{
    public static ProfileMatching Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("matching").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        RuleSources sources = RuleSources.Read(root, isRequired: true);
        YamlValue missing = root.Optional("missing");
        MissingCompetencies answer = missing.Exists ? missing.AsOneOf(MatchWords.Missing) : MissingCompetencies.NotKnown;
        Gaps gaps = ReadGaps(root.Required("gaps"), sources);
        (Rational core, Rational secondary, Citation? weights) = Weights(root.Required("weights"), sources);
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new ProfileMatching(id, title, gaps.Values, core, secondary)
        {
            Fractional = gaps.Fractional,
            Beyond = gaps.Beyond,
            Missing = answer,
            GapsCitation = gaps.Citation,
            WeightsCitation = weights,
        };
    }

    private sealed record Gaps(IReadOnlyList<GapValue> Values, FractionalGaps Fractional, GapsBeyond Beyond, Citation? Citation);

    private static Gaps ReadGaps(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue fractional = mapping.Optional("fractional"), beyond = mapping.Optional("beyond"), list = mapping.Required("values");
        FractionalGaps between = fractional.Exists ? fractional.AsOneOf(GapWords.Fractional) : FractionalGaps.Refuse;
        GapsBeyond outside = beyond.Exists ? beyond.AsOneOf(GapWords.Beyond) : GapsBeyond.Refuse;
        Citation? citation = sources.Cite(mapping.Required("cite"));
        UniqueValues gaps = new();
        List<GapValue> lines = [];
        bool areSound = list.IsList;
        foreach (YamlValue item in list.AsList(atLeast: 1))
        {
            YamlMapping line = item.AsMapping();
            YamlValue gap = line.Required("gap"), worth = line.Required("value");
            Rational number = gap.AsNumber();
            if (!gap.IsUnusable) gaps.Add(gap, number.ToString());
            areSound &= !gap.IsUnusable;
            lines.Add(new GapValue(number, worth.AsNumber(0)));
            areSound &= line.NoOtherKeys();
        }

        // Whoever meets the standard exactly must be worth something.
        if (areSound && lines.Count > 0 && lines.All(line => line.Gap.Sign != 0)) list.Report(DiagnosticCode.OutOfRange, GapsNamed(lines), WithZero);
        mapping.NoOtherKeys();
        return new Gaps(lines, between, outside, citation);
    }

    private static (Rational Core, Rational Secondary, Citation? Citation) Weights(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        Rational core = Positive(mapping.Required("core")), secondary = Positive(mapping.Required("secondary"));
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (core, secondary, citation);
    }

    private static Rational Positive(YamlValue value)
    {
        Rational number = value.AsNumber();
        if (!value.IsUnusable && number.Sign <= 0) value.Report(DiagnosticCode.OutOfRange, number, AboveZero);
        return value.IsUnusable ? Rational.One : number;
    }

    private static string GapsNamed(List<GapValue> lines) => string.Join(", ", lines.Select(line => line.Gap).OrderBy(gap => gap));

    private static LocalizedText WithZero { get; } = new("tabel yang memuat kesenjangan 0", "a table that has the gap 0");

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");
}
