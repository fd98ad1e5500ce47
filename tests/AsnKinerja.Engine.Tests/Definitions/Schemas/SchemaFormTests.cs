using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Xunit;

namespace AsnKinerja.Engine.Tests.Definitions.Schemas;

/// <summary>The schemas themselves: sound, closed, and with something to show for every key.</summary>
public class SchemaFormTests
{
    private static readonly string[] Keywords =
    [
        "$schema", "$ref", "title", "description", "default", "definitions", "type", "enum", "const", "pattern", "minimum", "maximum", "exclusiveMinimum",
        "exclusiveMaximum", "required", "properties", "additionalProperties", "propertyNames", "minProperties", "items", "minItems", "maxItems",
        "uniqueItems", "anyOf", "oneOf", "allOf", "not", "if", "then", "else",
    ];

    public static TheoryData<string> Formats => DefinitionFormat.Names;

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_schema_is_well_formed(string format)
    {
        JsonSchema schema = SchemaFiles.Of(format);
        Assert.Equal("http://json-schema.org/draft-07/schema#", schema.Root["$schema"]!.GetValue<string>());
        Assert.All(schema.Parts(), part =>
        {
            Assert.Empty(part.Schema.Select(keyword => keyword.Key).Except(Keywords));
            if (part.Schema["$ref"] is JsonNode reference) Assert.NotEmpty(schema.Resolve(reference.GetValue<string>()));
            if (part.Schema["pattern"] is JsonNode pattern) _ = new Regex(pattern.GetValue<string>(), RegexOptions.ECMAScript);
            if (part.Schema["if"] is not null) Assert.NotNull(part.Schema["then"]);
        });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_mapping_is_closed_and_every_key_is_described(string format)
    {
        JsonSchema schema = SchemaFiles.Of(format);
        Assert.False(string.IsNullOrEmpty(schema.Root["title"]?.GetValue<string>()));
        foreach ((string place, JsonObject part) in schema.Parts().Where(part => part.Schema["type"]?.ToString() == "object"))
        {
            Assert.True(part["additionalProperties"] is not null, place);
            if (part["required"] is JsonArray required)
                Assert.All(required, key => Assert.NotNull(part["properties"]![key!.GetValue<string>()]));
            if (part["properties"] is JsonObject properties)
                Assert.All(properties, key => Assert.True(IsDescribed(schema, key.Value!.AsObject()), $"{place}/{key.Key} has no description"));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_definition_lies_idle(string format)
    {
        string text = SchemaFiles.Text(format);
        Assert.All(SchemaFiles.Of(format).Root["definitions"]!.AsObject(), definition =>
            Assert.Contains($"\"#/definitions/{definition.Key}\"", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_schemas_ship_as_files_too()
    {
        string project = File.ReadAllText(Path.Combine(DefinitionFiles.Repository, "src/AsnKinerja.Engine/AsnKinerja.Engine.csproj"));
        Assert.Contains("Include=\"Definitions/schemas/*.json\" Pack=\"true\" PackagePath=\"schemas/\"", project, StringComparison.Ordinal);
        Assert.Equal(
            DefinitionFormat.All.Select(format => format.Name + ".json").Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(DefinitionFiles.Repository, "src/AsnKinerja.Engine/Definitions/schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static bool IsDescribed(JsonSchema schema, JsonObject part) =>
        part["description"] is not null
        || (part["$ref"] is JsonNode reference && IsDescribed(schema, schema.Resolve(reference.GetValue<string>())))
        || (part["allOf"] is JsonArray all && all.Any(inner => IsDescribed(schema, inner!.AsObject())));
}
