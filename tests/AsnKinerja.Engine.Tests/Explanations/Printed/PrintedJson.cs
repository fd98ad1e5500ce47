using System.Text.Json;

namespace AsnKinerja.Engine.Tests.Explanations.Printed;

/// <summary>Reads the JSON of an explanation as another program would.</summary>
internal static class PrintedJson
{
    public static PrintedStep Read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 10_000 });
        return Step(document.RootElement.GetProperty("explanation"));
    }

    private static PrintedStep Step(JsonElement node)
    {
        JsonElement rounding = node.GetProperty("rounding");
        bool rounded = rounding.ValueKind is JsonValueKind.Object;
        JsonElement value = node.GetProperty("value");
        PrintedStep step = new()
        {
            Label = node.GetProperty("label").GetProperty("id").GetString()!,
            Value = value.ValueKind is JsonValueKind.Object ? Fraction.Read(value.GetProperty("exact").GetString()!) : null,
            Operation = node.GetProperty("operation").GetString(),
            Formula = node.GetProperty("formula").GetString(),
            Rounded = rounded ? rounding.GetProperty("rounded").GetString() : null,
            Digits = rounded ? rounding.GetProperty("digits").GetInt32() : 0,
            Mode = rounded ? rounding.GetProperty("mode").GetString() : null,
            Counted = !node.TryGetProperty("counted", out JsonElement counted) || counted.GetBoolean(),
            Weight = Number(node, "weight"),
            EffectiveWeight = Number(node, "effectiveWeight"),
        };
        foreach (JsonElement operand in node.GetProperty("operands").EnumerateArray()) step.Operands.Add(Step(operand));
        return step;
    }

    private static Fraction? Number(JsonElement node, string name) =>
        node.TryGetProperty(name, out JsonElement number) && number.GetString() is string text ? Fraction.Read(text) : null;
}
