using System;
using System.Globalization;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;
using AsnKinerja.Engine.Yaml.Parsing;

namespace AsnKinerja.Engine.Tests.Definitions.Schemas;

/// <summary>A YAML document as an editor shows it to a JSON Schema: plain scalars typed by the core schema of YAML 1.2.</summary>
/// <remarks>What JSON cannot hold (infinity, more digits than a decimal) stays a text; quotes and spellings such as 1.0 are lost, as they are in an editor.</remarks>
internal static class YamlAsJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a text; false where it is no YAML document at all.</summary>
    public static bool TryRead(string? text, out JsonNode? json)
    {
        json = null;
        if (text is null) return false;
        DiagnosticCollector problems = new("schema.yaml");
        SourceLines lines = new(text);
        if (!TextCheck.Passes(text, lines, problems) || new NodeBuilder(text, lines, problems).Build() is not YamlNode root) return false;
        json = ToJson(root);
        return true;
    }

    /// <summary>Writes a document so that the reader sees the same values as the schema: only numbers that JSON has no spelling for go without quotes.</summary>
    public static string Write(JsonNode? json) => json switch
    {
        null => "null",
        JsonObject mapping => "{ " + string.Join(", ", mapping.Select(entry => Quoted(entry.Key) + ": " + Write(entry.Value))) + " }",
        JsonArray list => "[ " + string.Join(", ", list.Select(Write)) + " ]",
        _ when json.GetValueKind() == JsonValueKind.String => Rational.TryParse(json.GetValue<string>(), out _) ? json.GetValue<string>() : Quoted(json.GetValue<string>()),
        _ => json.ToJsonString(),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Readable);

    private static JsonNode? ToJson(YamlNode node) => node.Kind switch
    {
        YamlKind.List => new JsonArray([.. node.Items.Select(ToJson)]),
        YamlKind.Mapping => new JsonObject(node.Pairs.Select(pair => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(pair.Key.Text, ToJson(pair.Value)))),
        _ when node.IsNull => null,
        _ => node.IsPlain ? Plain(node.Text) : JsonValue.Create(node.Text),
    };

    private static JsonValue Plain(string text)
    {
        if (text is "true" or "True" or "TRUE") return JsonValue.Create(true);
        if (text is "false" or "False" or "FALSE") return JsonValue.Create(false);
        if (Regex.IsMatch(text, "^0x[0-9a-fA-F]{1,7}$")) return JsonValue.Create((decimal)Convert.ToInt32(text, 16));
        if (Regex.IsMatch(text, "^0o[0-7]{1,10}$")) return JsonValue.Create((decimal)Convert.ToInt32(text[2..], 8));
        return Regex.IsMatch(text, "^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$")
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }
}
