using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads a bridge between the parts of a year: <c>docs/yaml/bridge.md</c>, <c>Definitions/schemas/bridge.json</c>.</summary>
internal static class YearBridgeReader
{
    public static YearBridge Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("bridge").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        RuleSources sources = RuleSources.Read(root, isRequired: true);
        YamlValue second = root.Required("second");
        (AppraisalPeriod? Period, string Regulation) firstPart = Part(root.Required("first")), secondPart = Part(second);
        if (firstPart.Period is AppraisalPeriod one && secondPart.Period is AppraisalPeriod other && other.First != one.Last.PlusDays(1))
            second.Report(DiagnosticCode.OutOfRange, other, BeginsAfter(one));
        Citation? citation = sources.Cite(root.Required("cite"));
        YamlMapping weights = root.Required("weights").AsMapping();
        Rational firstWeight = Weight(weights.Required("first")), secondWeight = Weight(weights.Required("second"));
        Citation? weightsCitation = sources.Cite(weights.Required("cite"));
        weights.NoOtherKeys();
        YamlMapping conversion = root.Required("conversion").AsMapping();
        Citation? conversionCitation = sources.Cite(conversion.Required("cite"));
        List<(Rational X, Rational Y)> points = Points(conversion.Required("points"));
        conversion.NoOtherKeys();
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new YearBridge(
            id,
            title,
            new BridgedPart(firstPart.Period!, firstPart.Regulation, firstWeight),
            new BridgedPart(secondPart.Period!, secondPart.Regulation, secondWeight),
            PiecewiseLinear.Through([.. points]))
        {
            Citation = citation,
            WeightsCitation = weightsCitation,
            ConversionCitation = conversionCitation,
        };
    }

    private static (AppraisalPeriod? Period, string Regulation) Part(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        AppraisalPeriod? period = PeriodReader.Read(mapping.Required("period"));
        string regulation = mapping.Required("regulation").AsId();
        mapping.NoOtherKeys();
        return (period, regulation);
    }

    private static Rational Weight(YamlValue value)
    {
        Rational weight = value.AsNumber();
        if (!value.IsUnusable && weight.Sign <= 0) value.Report(DiagnosticCode.OutOfRange, weight, AboveZero);
        return weight;
    }

    // A higher value of the first part must not become a lower one, so both columns go up.
    private static List<(Rational X, Rational Y)> Points(YamlValue value)
    {
        List<(Rational X, Rational Y)> points = [];
        foreach (YamlValue item in value.AsList(atLeast: 2))
        {
            YamlMapping mapping = item.AsMapping();
            YamlValue from = mapping.Required("from"), to = mapping.Required("to");
            (Rational X, Rational Y) point = (from.AsNumber(), to.AsNumber());
            mapping.NoOtherKeys();
            if (from.IsUnusable || to.IsUnusable) continue;
            if (points.Count > 0 && point.X <= points.Last().X) from.Report(DiagnosticCode.OutOfRange, point.X, Above(points.Last().X));
            else if (points.Count > 0 && point.Y < points.Last().Y) to.Report(DiagnosticCode.OutOfRange, point.Y, NotBelow(points.Last().Y));
            else points.Add(point);
        }

        return points;
    }

    private static LocalizedText BeginsAfter(AppraisalPeriod first) => new($"bagian yang mulai sehari sesudah {first}", $"a part that begins on the day after {first}");

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");

    private static LocalizedText Above(Rational number) => new($"di atas {number}, nilai sebelumnya", $"above {number}, the one before");

    private static LocalizedText NotBelow(Rational number) => new($"paling sedikit {number}, nilai sebelumnya", $"at least {number}, the one before");
}
