using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Yaml;

public class SpellingTests
{
    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("indikators", "indicators", 1)]
    [InlineData("nmae", "name", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void A_distance_counts_edits_and_swaps(string left, string right, int expected)
    {
        Assert.Equal(expected, Spelling.Distance(left, right));
        Assert.Equal(expected, Spelling.Distance(right, left));
    }

    [Theory]
    [InlineData("inForce", "in-force")]
    [InlineData("IN_FORCE", "in-force")]
    [InlineData("titel", "title")]
    [InlineData("sources ", "sources")]
    [InlineData("x", null)]
    [InlineData("weights", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found_or_none(string word, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(word, ["title", "in-force", "sources", "y"]));
}
