using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AsnKinerja.Engine.Tests.Definitions.Schemas;

/// <summary>The part of JSON Schema (draft-07) that the schemas of this library use; anything else is a mistake in the schema.</summary>
internal sealed class JsonSchema
{
    private static readonly string[] Annotations = ["$schema", "title", "description", "default", "definitions"];

    private readonly JsonObject _root;

    private JsonSchema(JsonObject root) => _root = root;

    public JsonObject Root => _root;

    public static JsonSchema Parse(string json) => new(JsonNode.Parse(json)!.AsObject());

    /// <summary>Whether a document is accepted.</summary>
    public bool Accepts(JsonNode? document) => Accepts(_root, document);

    /// <summary>Every schema inside this one, with its place.</summary>
    public IEnumerable<(string Place, JsonObject Schema)> Parts() => Parts("#", _root);

    /// <summary>What a <c>$ref</c> points to.</summary>
    public JsonObject Resolve(string reference) =>
        _root["definitions"]![reference["#/definitions/".Length..]]?.AsObject() ?? throw new InvalidOperationException($"{reference} leads nowhere.");

    private bool Accepts(JsonNode? schema, JsonNode? value) => schema switch
    {
        JsonValue always => always.GetValue<bool>(),
        JsonObject keywords => keywords.All(keyword => Accepts(keywords, keyword.Key, keyword.Value, value)),
        _ => throw new InvalidOperationException($"{schema} is no schema."),
    };

    // A keyword says something about one kind of value, and nothing about all others.
    private bool Accepts(JsonObject schema, string keyword, JsonNode? rule, JsonNode? value) => keyword switch
    {
        _ when Annotations.Contains(keyword) => true,
        "$ref" => Accepts(Resolve(rule!.GetValue<string>()), value),
        "type" => rule is JsonArray types ? types.Any(type => IsOfType(type!.GetValue<string>(), value)) : IsOfType(rule!.GetValue<string>(), value),
        "enum" => rule!.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)),
        "const" => JsonNode.DeepEquals(rule, value),
        "pattern" => !IsText(value, out string text) || Regex.IsMatch(text, rule!.GetValue<string>(), RegexOptions.ECMAScript),
        "minimum" => !IsNumber(value, out decimal number) || number >= rule!.GetValue<decimal>(),
        "maximum" => !IsNumber(value, out decimal number) || number <= rule!.GetValue<decimal>(),
        "exclusiveMinimum" => !IsNumber(value, out decimal number) || number > rule!.GetValue<decimal>(),
        "exclusiveMaximum" => !IsNumber(value, out decimal number) || number < rule!.GetValue<decimal>(),
        "required" => value is not JsonObject mapping || rule!.AsArray().All(key => mapping.ContainsKey(key!.GetValue<string>())),
        "properties" => value is not JsonObject mapping || rule!.AsObject().All(entry => !mapping.ContainsKey(entry.Key) || Accepts(entry.Value, mapping[entry.Key])),
        "additionalProperties" => value is not JsonObject mapping || mapping.All(entry => schema["properties"]?[entry.Key] is not null || Accepts(rule, entry.Value)),
        "propertyNames" => value is not JsonObject mapping || mapping.All(entry => Accepts(rule, JsonValue.Create(entry.Key))),
        "minProperties" => value is not JsonObject mapping || mapping.Count >= rule!.GetValue<int>(),
        "items" => value is not JsonArray list || list.All(item => Accepts(rule, item)),
        "minItems" => value is not JsonArray list || list.Count >= rule!.GetValue<int>(),
        "maxItems" => value is not JsonArray list || list.Count <= rule!.GetValue<int>(),
        "uniqueItems" => value is not JsonArray list || !list.Where((item, i) => list.Take(i).Any(earlier => JsonNode.DeepEquals(earlier, item))).Any(),
        "anyOf" => rule!.AsArray().Any(part => Accepts(part, value)),
        "oneOf" => rule!.AsArray().Count(part => Accepts(part, value)) == 1,
        "allOf" => rule!.AsArray().All(part => Accepts(part, value)),
        "not" => !Accepts(rule, value),
        "if" => Accepts(rule, value) ? schema["then"] is not JsonNode then || Accepts(then, value) : schema["else"] is not JsonNode otherwise || Accepts(otherwise, value),
        "then" or "else" => true,
        _ => throw new InvalidOperationException($"The keyword {keyword} is not known here."),
    };

    private static bool IsOfType(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => IsText(value, out _),
        "number" => IsNumber(value, out _),
        "integer" => IsNumber(value, out decimal number) && decimal.IsInteger(number),
        "boolean" => value is JsonValue && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => throw new InvalidOperationException($"{type} is no type."),
    };

    private static bool IsText(JsonNode? value, out string text)
    {
        bool isText = value is JsonValue && value.GetValueKind() == JsonValueKind.String;
        text = isText ? value!.GetValue<string>() : "";
        return isText;
    }

    private static bool IsNumber(JsonNode? value, out decimal number)
    {
        bool isNumber = value is JsonValue && value.GetValueKind() == JsonValueKind.Number;
        number = isNumber ? value!.GetValue<decimal>() : 0;
        return isNumber;
    }

    private static IEnumerable<(string Place, JsonObject Schema)> Parts(string place, JsonNode? schema)
    {
        if (schema is not JsonObject keywords) yield break;
        yield return (place, keywords);
        foreach ((string keyword, JsonNode? rule) in keywords)
        {
            IEnumerable<(string, JsonNode?)> inner = keyword switch
            {
                "properties" or "definitions" => rule!.AsObject().Select(entry => ($"{place}/{keyword}/{entry.Key}", entry.Value)),
                "anyOf" or "oneOf" or "allOf" => rule!.AsArray().Select((part, i) => ($"{place}/{keyword}/{i}", part)),
                "additionalProperties" or "propertyNames" or "items" or "not" or "if" or "then" or "else" => [($"{place}/{keyword}", rule)],
                _ => [],
            };
            foreach ((string at, JsonNode? part) in inner)
                foreach ((string, JsonObject) found in Parts(at, part)) yield return found;
        }
    }
}
