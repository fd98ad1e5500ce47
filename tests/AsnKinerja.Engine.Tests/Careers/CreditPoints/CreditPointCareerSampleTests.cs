using System;
using System.IO;
using AsnKinerja.Engine.Tests.House;
using AsnKinerja.Samples.CreditPoints;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

/// <summary>A made-up career in credit points: the sample prints what is kept beside it.</summary>
public sealed class CreditPointCareerSampleTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void The_career_prints_what_is_kept(string language)
    {
        using StringWriter output = new() { NewLine = "\n" };
        Assert.Equal(0, Program.Run([language], output, TextWriter.Null));
        string kept = Path.Combine(Repository.Root, "docs", "samples", "credit-points", $"output.{language}.txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(kept, output.ToString());
        Assert.Equal(File.ReadAllText(kept).ReplaceLineEndings("\n"), output.ToString());
    }

    [Fact]
    public void A_wrong_command_line_is_refused_and_a_folder_gets_the_explanations()
    {
        using StringWriter error = new() { NewLine = "\n" };
        Assert.Equal(2, Program.Run(["fr"], TextWriter.Null, error));
        Assert.Equal("credit-points [id|en] [folder]\n", error.ToString());

        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Assert.Equal(0, Program.Run(["en", folder], TextWriter.Null, TextWriter.Null));
            Assert.Contains("Credit points on 1 October 2026", File.ReadAllText(Path.Combine(folder, "2026.html")), StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(folder, "2028.html")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
