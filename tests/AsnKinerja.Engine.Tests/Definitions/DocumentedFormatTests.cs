using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.Tests.Definitions.Schemas;
using Xunit;

namespace AsnKinerja.Engine.Tests.Definitions;

/// <summary>The pages on the formats: their examples load, their keys are all there, and the messages they print are real.</summary>
public class DocumentedFormatTests
{
    public static TheoryData<string> Formats => DefinitionFormat.Names;

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_example_of_each_page_loads_and_suits_its_schema(string format)
    {
        string example = Assert.Single(Examples(Page(format)));
        Assert.StartsWith($"# yaml-language-server: $schema=schemas/{format}.json\n", example, StringComparison.Ordinal);
        Assert.Empty(DefinitionFormat.Problems(() => DefinitionFormat.Of(format).Parse(example, format + ".md")));
        Assert.True(YamlAsJson.TryRead(example, out JsonNode? json));
        Assert.True(SchemaFiles.Of(format).Accepts(json));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_key_of_a_format_stands_on_its_page(string format)
    {
        string page = Page(format);
        IEnumerable<string> keys = SchemaFiles.Of(format).Parts().SelectMany(part => part.Schema["properties"]?.AsObject().Select(key => key.Key) ?? []);

        // The body of a policy inside a regulation has its own page.
        string also = format == "regulation" ? Page("policy") : "";
        Assert.All(keys.Distinct(), key => Assert.Matches($"(?<![a-z-]){Regex.Escape(key)}(?![a-z-])", page + also));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_word_that_a_format_allows_stands_on_its_page(string format)
    {
        string page = Page(format) + (format == "regulation" ? Page("policy") : "") + Page("README");
        IEnumerable<string> words = SchemaFiles.Of(format).Parts().SelectMany(part => part.Schema["enum"]?.AsArray() ?? []).Select(word => word!.ToString());
        Assert.All(words.Distinct(), word => Assert.Contains(word, page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_message_on_a_page_is_one_that_the_reader_gives(string format)
    {
        HashSet<string> real =
            [.. DefinitionFiles.Broken(format).SelectMany(path => File.ReadAllLines(Path.ChangeExtension(path, ".expected"))).Select(line => line[(line.IndexOf(' ') + 1)..])];
        string[] printed = [.. Regex.Matches(Page(format), @"`(AK1\d{3} [^`]+)`").Select(match => match.Groups[1].Value)];
        Assert.True(printed.Length >= 5);
        Assert.All(printed, message => Assert.Contains(message, real));
    }

    private static string Page(string name) => File.ReadAllText(Path.Combine(DefinitionFiles.Repository, "docs/yaml", name + ".md")).ReplaceLineEndings("\n");

    private static IEnumerable<string> Examples(string page) =>
        Regex.Matches(page, "<!-- example -->\n```yaml\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);
}
