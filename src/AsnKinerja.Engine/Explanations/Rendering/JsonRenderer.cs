using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Explanations;

/// <summary>The tree for programs: both languages, every exact number as text.</summary>
internal static class JsonRenderer
{
    public static string Render(Explanation root)
    {
        JsonWriter json = new();
        json.StartObject().Name("format").Text("asn-kinerja-explanation").Name("version").Number(1);
        WriteCitations(json.Name("warnings"), root.Warnings);
        json.Name("operations").StartArray();
        foreach (Operation operation in ExplanationWalk.Operations(root))
        {
            json.StartObject().Name("code").Text(operation.Code);
            WriteText(json.Name("name"), operation.Name);
            WriteText(json.Name("howTo"), operation.HowTo);
            json.EndObject();
        }

        json.EndArray().Name("explanation");
        foreach (Visit visit in ExplanationWalk.Over(root))
        {
            if (visit.Enters) WriteStart(json, visit);
            else json.EndArray().EndObject();
        }

        return json.EndObject().ToString();
    }

    // Everything but the operands, whose array stays open until the walk leaves the node.
    private static void WriteStart(JsonWriter json, Visit visit)
    {
        Explanation step = visit.Node;
        json.StartObject();
        if (visit.Operand is Operand operand) WriteOperand(json, operand);
        WriteText(json.Name("label"), step.Label);
        json.Name("operation").Text(step.Operation.Code);
        if (step.Operation.Share is Rational share) json.Name("share").Text(NumberText.Fraction(share));
        json.Name("formula").Text(step.Formula);
        WriteValue(json.Name("value"), step.Value);
        WriteRounding(json.Name("rounding"), step);
        WriteText(json.Name("outcome"), step.Outcome);
        WriteCitations(json.Name("citations"), step.Citations);
        json.Name("remarks").StartArray();
        foreach (LocalizedText remark in step.Remarks) WriteText(json, remark);
        json.EndArray().Name("operands").StartArray();
    }

    private static void WriteOperand(JsonWriter json, Operand operand)
    {
        json.Name("counted").Flag(operand.Counted);
        json.Name("weight").Text(operand.Weight is Rational weight ? NumberText.Fraction(weight) : null);
        json.Name("effectiveWeight").Text(operand.EffectiveWeight is Rational share ? NumberText.Fraction(share) : null);
        WriteText(json.Name("reason"), operand.Reason);
    }

    private static void WriteValue(JsonWriter json, Rational? value)
    {
        if (value is not Rational exact)
        {
            json.Text(null);
            return;
        }

        json.StartObject().Name("exact").Text(NumberText.Fraction(exact));
        json.Name("display").Text(NumberText.ExactAndApproximate(exact, null)).EndObject();
    }

    private static void WriteRounding(JsonWriter json, Explanation step)
    {
        if (step.Rounding is not RoundingRule rule)
        {
            json.Text(null);
            return;
        }

        json.StartObject().Name("digits").Number(rule.Digits).Name("mode").Text(ModeCode(rule.Mode));
        json.Name("rounded").Text(step.Value is Rational value ? rule.RoundToText(value) : null).EndObject();
    }

    private static void WriteCitations(JsonWriter json, IEnumerable<Citation> citations)
    {
        json.StartArray();
        foreach (Citation citation in citations)
        {
            json.StartObject().Name("source").Text(citation.Source).Name("place").Text(citation.Place);
            json.Name("established").Text(EstablishedCode(citation.Established));
            json.Name("needsWarning").Flag(citation.NeedsWarning).EndObject();
        }

        json.EndArray();
    }

    private static void WriteText(JsonWriter json, LocalizedText? text)
    {
        if (text is not LocalizedText words)
        {
            json.Text(null);
            return;
        }

        json.StartObject().Name("id").Text(words.Indonesian).Name("en").Text(words.English).EndObject();
    }

    private static string ModeCode(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfAwayFromZero => "half-away-from-zero",
        RoundingMode.HalfToEven => "half-to-even",
        _ => "toward-zero",
    };

    private static string EstablishedCode(Established established) => established switch
    {
        Established.Regulation => "regulation",
        Established.Secondary => "secondary",
        Established.Local => "local",
        _ => "unverified",
    };
}
