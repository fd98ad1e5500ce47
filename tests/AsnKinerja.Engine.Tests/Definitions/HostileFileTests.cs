using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using AsnKinerja.Engine.Tests.Yaml;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Definitions;

/// <summary>What no author writes: each public reader refuses it with one message, within bounds.</summary>
public class HostileFileTests
{
    private const long MostBytes = 64_000_000;

    public static TheoryData<string> Formats => DefinitionFormat.Names;

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nesting_of_ten_thousand_is_refused(string format)
    {
        foreach (string piece in new[] { "[", "{ a: ", "- " })
            Assert.Equal(["AK1002"], Codes(format, format + ": " + (piece == "- " ? "\n  " : "") + string.Concat(Enumerable.Repeat(piece, 10_000))));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_text_of_a_hundred_megabytes_is_refused_without_reading_it(string format)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        using EndlessStream stream = new(format + ": ", length: 100_000_000);

        Diagnostic problem = Assert.Single(DefinitionFormat.Problems(() => DefinitionFormat.Of(format).LoadStream(stream, "besar.yaml")));

        Assert.Equal("besar.yaml(1,1): error AK1002: over the limit of 4194304 bytes a file", problem.ToString());
        Assert.InRange(stream.Position, 1, (4 * 1024 * 1024) + 1);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_alias_bomb_is_refused(string format)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        string path = Path.Combine(DefinitionFiles.BadYaml, "any", "alias-bomb.yaml");

        Assert.Equal(["AK1002"], DefinitionFormat.Problems(() => DefinitionFormat.Of(format).Load(path)).Select(problem => problem.CodeText));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_full_of_mistakes_shows_the_first_hundred_and_counts_the_rest(string format)
    {
        StringBuilder text = new();
        for (int i = 0; i < 5_000; i++) text.Append($"kunci{i}: 1\n");

        DefinitionException e = Assert.Throws<DefinitionException>(() => DefinitionFormat.Of(format).Parse(text.ToString(), "banyak.yaml"));
        Assert.Equal(100, e.Diagnostics.Count);
        Assert.InRange(e.ProblemCount, 5_000, 5_020);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_path_that_is_no_file_says_so(string format)
    {
        DefinitionFormat reader = DefinitionFormat.Of(format);
        Assert.Equal(
            "no/such/tidak-ada.yaml(1,1): error AK1025: the file cannot be read: it does not exist",
            Assert.Single(DefinitionFormat.Problems(() => reader.Load("no/such/tidak-ada.yaml"))).ToString());
        Assert.EndsWith(
            "AK1025: the file cannot be read: it is a directory",
            Assert.Single(DefinitionFormat.Problems(() => reader.Load(AppContext.BaseDirectory))).ToString(),
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => reader.Load(null!));
        Assert.Throws<ArgumentException>(() => reader.Load(" "));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_empty_stream_is_an_empty_document(string format)
    {
        foreach (string text in new[] { "", "\uFEFF", "# nothing yet\n", "---\n", "~\n" })
        {
            using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
            Diagnostic problem = Assert.Single(DefinitionFormat.Problems(() => DefinitionFormat.Of(format).LoadStream(stream, "kosong.yaml")));
            Assert.Equal("kosong.yaml(1,1): error AK1012: the document is empty", problem.ToString());
            Assert.True(stream.CanRead);
        }
    }

    private static IEnumerable<string> Codes(string format, string text) =>
        DefinitionFormat.Problems(() => DefinitionFormat.Of(format).Parse(text, "test.yaml")).Select(problem => problem.CodeText);
}
