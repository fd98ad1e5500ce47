using System;
using System.IO;
using AsnKinerja.Engine.Tests.House;
using AsnKinerja.Samples.Fairness;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests;

/// <summary>The fairness of an office from files: the sample prints what is kept beside it, and writes what a notebook draws from.</summary>
public sealed class FairnessSampleTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void The_sample_prints_what_is_kept(string language)
    {
        using StringWriter output = new() { NewLine = "\n" };
        Assert.Equal(0, Program.Run([language], output, TextWriter.Null));
        string kept = Path.Combine(Repository.Root, "docs", "samples", "fairness", $"output.{language}.txt");
        if (Approval.IsGiven) File.WriteAllText(kept, output.ToString());
        Assert.Equal(File.ReadAllText(kept).ReplaceLineEndings("\n"), output.ToString());
    }

    [Fact]
    public void What_was_planted_is_found_and_two_subordinates_stay_unseen()
    {
        using StringWriter output = new();
        Program.Run(["en"], output, TextWriter.Null);
        string text = output.ToString();
        Assert.Contains("'kepala-keuangan' gives", text, StringComparison.Ordinal);
        Assert.Contains("+ citra", text, StringComparison.Ordinal);
        Assert.Contains("- fitri", text, StringComparison.Ordinal);
        Assert.Contains("circle: rudi, sari, tono", text, StringComparison.Ordinal);
        Assert.Contains("Subordinates: not shown (TooFewRaters)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_command_line_is_told()
    {
        using StringWriter error = new();
        Assert.Equal(2, Program.Run(["de"], TextWriter.Null, error));
        Assert.StartsWith("fairness [id|en]", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_have_a_line_for_each_rater_rating_and_predicate()
    {
        string folder = Path.Combine(Path.GetTempPath(), "fairness-" + Guid.NewGuid().ToString("N"));
        try
        {
            Program.Run(["id", folder], TextWriter.Null, TextWriter.Null);
            Assert.Equal(31, File.ReadAllLines(Path.Combine(folder, "forest.csv")).Length);
            Assert.Equal(6, File.ReadAllLines(Path.Combine(folder, "distribution.csv")).Length);
            Assert.Equal(8, Directory.GetFiles(folder, "*.html").Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
