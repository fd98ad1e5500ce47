using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace AsnKinerja.Engine.Tests.Definitions.Schemas;

/// <summary>One slip of an author in a sound document: a key lost, misspelt or added, an entry doubled or dropped, a value of another kind.</summary>
internal static class Mutation
{
    private static readonly Func<JsonNode?>[] Values =
    [
        () => null, () => JsonValue.Create(true), () => JsonValue.Create(7m), () => JsonValue.Create(0m), () => JsonValue.Create(-1m),
        () => JsonValue.Create(2.5m), () => JsonValue.Create(1000000m), () => JsonValue.Create(""), () => JsonValue.Create("  "),
        () => JsonValue.Create("kata"), () => JsonValue.Create("Dua kata, dan koma"), () => JsonValue.Create("1/2"), () => JsonValue.Create("-70%"),
        () => JsonValue.Create("250%"), () => JsonValue.Create("2026-01-31"), () => JsonValue.Create("2026-TW5"), () => new JsonArray(), () => new JsonArray("kata"),
        () => new JsonArray(1m, 1m), () => new JsonObject(), () => new JsonObject { ["id"] = "kata" },
        () => new JsonObject { ["id"] = "kata", ["en"] = "word" }, () => new JsonObject { ["kata"] = 1m },
    ];

    /// <summary>How many slips there are to choose from at any one place.</summary>
    public static int Kinds => Values.Length + 6;

    /// <summary>The places of a document: lists of keys and indexes, the root among them.</summary>
    public static IReadOnlyList<object[]> Places(JsonNode? document)
    {
        List<object[]> places = [];
        Walk(document, []);
        return places;

        void Walk(JsonNode? node, object[] path)
        {
            places.Add(path);
            if (node is JsonObject mapping)
                foreach ((string key, JsonNode? value) in mapping) Walk(value, [.. path, key]);
            else if (node is JsonArray list)
                for (int i = 0; i < list.Count; i++) Walk(list[i], [.. path, i]);
        }
    }

    /// <summary>What stands at a place.</summary>
    public static JsonNode? At(JsonNode document, IEnumerable<object> place) =>
        place.Aggregate((JsonNode?)document, (node, step) => step is string key ? node![key] : node![(int)step]);

    /// <summary>A copy of the document with another word at a place other than the root.</summary>
    public static JsonNode Replace(JsonNode document, object[] place, string word)
    {
        JsonNode copy = document.DeepClone();
        JsonNode parent = At(copy, place.SkipLast(1))!;
        if (place[^1] is string key) parent[key] = word;
        else parent[(int)place[^1]] = word;
        return copy;
    }

    /// <summary>A copy of the document with one slip, or null where this slip cannot be made there.</summary>
    public static JsonNode? Make(JsonNode document, object[] place, int kind)
    {
        if (place.Length == 0) return null;
        JsonNode copy = document.DeepClone();
        JsonNode parent = At(copy, place.SkipLast(1))!;
        object last = place[^1];
        if (kind < Values.Length)
        {
            if (last is string name) parent[name] = Values[kind]();
            else parent[(int)last] = Values[kind]();
            return copy;
        }

        return (kind - Values.Length, parent) switch
        {
            (0, JsonObject mapping) => Do(copy, () => mapping.Remove((string)last)),
            (0, JsonArray list) => Do(copy, () => list.RemoveAt((int)last)),
            (1, JsonObject mapping) => Do(copy, () => Rename(mapping, (string)last, (string)last + "s")),
            (2, JsonObject mapping) => Do(copy, () => Rename(mapping, (string)last, "Kata Lain")),
            (3, JsonObject mapping) => Do(copy, () => mapping["tambahan-baru"] = 1m),
            (4, JsonArray list) => Do(copy, () => list.Insert((int)last, list[(int)last]?.DeepClone())),
            (5, JsonObject mapping) when mapping[(string)last] is JsonValue value => Do(copy, () => mapping[(string)last] = new JsonArray(value.DeepClone())),
            _ => null,
        };
    }

    private static JsonNode Do(JsonNode copy, Action change)
    {
        change();
        return copy;
    }

    private static void Rename(JsonObject mapping, string from, string to)
    {
        JsonNode? value = mapping[from];
        mapping.Remove(from);
        mapping[to] = value;
    }
}
