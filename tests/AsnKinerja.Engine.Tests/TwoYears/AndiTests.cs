using System;
using System.IO;
using AsnKinerja.Engine.Tests.House;
using AsnKinerja.Samples.Andi;
using Xunit;

namespace AsnKinerja.Engine.Tests.TwoYears;

/// <summary>Two years of one person, from the gap over the training to the bigger task: the sample prints what is kept beside it.</summary>
public sealed class AndiTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void The_two_years_print_what_is_kept(string language)
    {
        using StringWriter output = new() { NewLine = "\n" };
        Assert.Equal(0, Program.Run([language], output, TextWriter.Null));
        string kept = Path.Combine(Repository.Root, "docs", "samples", "andi", $"output.{language}.txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(kept, output.ToString());
        Assert.Equal(File.ReadAllText(kept).ReplaceLineEndings("\n"), output.ToString());
    }

    [Fact]
    public void A_wrong_command_line_says_what_is_right()
    {
        using StringWriter error = new();
        Assert.Equal(2, Program.Run(["fr"], TextWriter.Null, error));
        Assert.Contains("andi [id|en] [folder]", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_says_that_it_is_made_up() =>
        Assert.All(Directory.GetFiles(Path.Combine(Repository.Root, "docs", "samples", "andi", "data")), file => Assert.Contains("ade-up data / data rekaan", File.ReadAllText(file), StringComparison.Ordinal));
}
