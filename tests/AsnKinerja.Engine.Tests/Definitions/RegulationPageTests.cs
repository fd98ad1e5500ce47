using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Tests.Definitions.Schemas;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Definitions;

/// <summary>The page of a regulation of numbers: its table has every number of the pack's values, with its source, and no other.</summary>
public class RegulationPageTests
{
    private const string Row = @"^\| [^|]+ \| `([^`]+)` \| `([^`]+)` \| ([^|]+) \| (regulation|secondary|local|unverified) \|$";

    public static TheoryData<string> Packs() =>
        [.. Regulation.All.Where(pack => pack.Values is not null && Regex.IsMatch(Page(pack.Id), Row, RegexOptions.Multiline)).Select(pack => pack.Id)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_number_of_the_pack_stands_in_the_table_with_its_source(string id)
    {
        JsonObject root = Read(id);
        string[] printed = [.. Regex.Matches(Page(id), Row, RegexOptions.Multiline).Select(row => $"{row.Groups[1].Value} = {row.Groups[2].Value}: {row.Groups[4].Value}")];
        Assert.Equal(Numbers(root["values"]!, "", null).Select(number => $"{number.Path} = {number.Value}: {Source(root, number.Cite)["established"]}").Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void The_table_names_the_source_and_the_article_that_the_pack_cites(string id)
    {
        JsonObject root = Read(id);
        Dictionary<string, string> cites = Numbers(root["values"]!, "", null).ToDictionary(number => number.Path, number => number.Cite);
        Assert.All(Regex.Matches(Page(id), Row, RegexOptions.Multiline), row =>
        {
            string cite = cites[row.Groups[1].Value], shown = Source(root, cite)["name"] + (cite.Contains(',', StringComparison.Ordinal) ? cite[cite.IndexOf(',', StringComparison.Ordinal)..] : "");
            Assert.StartsWith(row.Groups[3].Value, shown, StringComparison.Ordinal);
        });
    }

    // Every number below a part, with the citation that stands nearest above it.
    private static IEnumerable<(string Path, string Value, string Cite)> Numbers(JsonNode node, string path, string? cite)
    {
        if (node is JsonObject mapping)
        {
            cite = mapping["cite"]?.ToString() ?? cite;
            return mapping.Where(entry => entry.Value is not null).SelectMany(entry => Numbers(entry.Value!, path.Length == 0 ? entry.Key : path + "." + entry.Key, cite));
        }

        if (node is JsonArray list) return list.SelectMany((item, i) => Numbers(item!, $"{path}[{i}]", cite));
        bool isNumber = node.GetValueKind() == JsonValueKind.Number || Regex.IsMatch(node.ToString(), "^[0-9.]+(%|/[0-9]+)$");
        return isNumber ? [(path, node.ToString(), cite!)] : [];
    }

    private static JsonNode Source(JsonObject root, string cite) => root["sources"]![cite.Split(',')[0]]!;

    private static JsonObject Read(string id)
    {
        Assert.True(YamlAsJson.TryRead(YamlSource.FromFile(Path.Combine(DefinitionFiles.Repository, "src/AsnKinerja.Engine/Definitions/regulations", id + ".yaml")).Text, out JsonNode? json));
        return json!.AsObject();
    }

    private static string Page(string id)
    {
        string path = Path.Combine(DefinitionFiles.Repository, "docs/regulations", id + ".md");
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
    }
}
