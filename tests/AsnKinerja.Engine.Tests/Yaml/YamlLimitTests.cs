using System;
using System.IO;
using System.Linq;
using System.Text;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Yaml;

public class YamlLimitTests
{
    [Theory]
    [InlineData("[", 10_000)]
    [InlineData("{a: ", 10_000)]
    [InlineData("[[{a: [", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("? ", 10_000)]
    [InlineData("[\n", 10_000)]
    [InlineData("[", 4_000_000)]
    public void Deep_nesting_is_refused(string piece, int times)
    {
        YamlDocument document = YamlReading.Open(string.Concat(Enumerable.Repeat(piece, times)));
        Assert.Equal(["AK1002"], document.Codes());
    }

    [Fact]
    public void Deep_nesting_by_indentation_is_refused()
    {
        StringBuilder text = new();
        for (int i = 0; i < 900; i++) text.Append(' ', i).Append("a:\n");
        Assert.Equal(["AK1002"], YamlReading.Open(text.ToString()).Codes());
    }

    [Fact]
    public void Sixty_four_levels_are_enough_and_allowed()
    {
        Assert.Empty(YamlReading.Open(new string('[', 64) + "1" + new string(']', 64)).Codes());
        Assert.Equal(["AK1002"], YamlReading.Open(new string('[', 65) + "1" + new string(']', 65)).Codes());
    }

    [Fact]
    public void Nesting_by_aliases_counts_too()
    {
        StringBuilder text = new("- &a0 [ x ]\n");
        for (int i = 1; i < 100; i++) text.Append($"- &a{i} [ *a{i - 1} ]\n");
        Assert.Equal(["AK1002"], YamlReading.Open(text.ToString()).Codes());
    }

    [Fact]
    public void A_giant_text_is_refused()
    {
        Assert.Equal(["AK1002"], YamlReading.Open("a: " + new string('x', 65_537)).Codes());
        Assert.Empty(YamlReading.Open("a: " + new string('x', 65_536)).Codes());
    }

    [Fact]
    public void Too_many_values_are_refused() =>
        Assert.Equal(["AK1002"], YamlReading.Open(string.Concat(Enumerable.Repeat("- 1\n", 200_001))).Codes());

    [Fact]
    public void Merging_the_same_large_mapping_over_and_over_is_refused()
    {
        StringBuilder text = new("a: &a\n");
        for (int i = 0; i < 1000; i++) text.Append($"  k{i}: 1\n");
        for (int i = 0; i < 1000; i++) text.Append($"m{i}: {{ <<: *a }}\n");
        Assert.Equal(["AK1002"], YamlReading.Open(text.ToString()).Codes());
    }

    [Theory]
    [InlineData("a: ")]
    [InlineData("a: \"")]
    [InlineData("# ")]
    public void An_endless_stream_is_read_to_the_limit_and_no_further(string start)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        using EndlessStream stream = new(start, length: 100_000_000);
        YamlDocument document = YamlDocument.Open(YamlSource.FromStream(stream, "endless.yaml"));

        Assert.Equal(["AK1002"], document.Codes());
        Assert.InRange(stream.Position, 1, (4 * 1024 * 1024) + 1);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64_000_000);
    }

    [Fact]
    public void A_stream_that_drips_is_read_whole()
    {
        using EndlessStream stream = new("a: ", length: 5000, drip: 1);
        YamlDocument document = YamlDocument.Open(YamlSource.FromStream(stream, "drip.yaml"));
        Assert.Equal(4997, document.Root.AsMapping().Required("a").AsText().Length);
    }

    [Fact]
    public void What_cannot_be_read_says_so()
    {
        Assert.Equal("no/such/tidak-ada.yaml(1,1): error AK1025: the file cannot be read: it does not exist", File("no/such/tidak-ada.yaml"));
        Assert.EndsWith("AK1025: the file cannot be read: it is a directory", File(AppContext.BaseDirectory), StringComparison.Ordinal);
        Assert.Contains("AK1025", File("a\0b"), StringComparison.Ordinal);

        MemoryStream closed = new();
        closed.Dispose();
        Assert.Equal(["AK1025"], YamlDocument.Open(YamlSource.FromStream(closed, "x")).Codes());

        static string File(string path) => YamlDocument.Open(YamlSource.FromFile(path)).Problems().Single().ToString();
    }
}
