using System;
using System.IO;
using AsnKinerja.Engine.Tests.House;
using AsnKinerja.Samples.Development;
using Xunit;

namespace AsnKinerja.Engine.Tests.Development;

/// <summary>A unit's development plan from YAML files: the sample prints what is kept beside it.</summary>
public sealed class UnitSampleTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void The_sample_prints_what_is_kept(string language)
    {
        using StringWriter output = new() { NewLine = "\n" };
        Assert.Equal(0, Program.Run([language], output, TextWriter.Null));
        string kept = Path.Combine(Repository.Root, "docs", "samples", "development", $"output.{language}.txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(kept, output.ToString());
        Assert.Equal(File.ReadAllText(kept).ReplaceLineEndings("\n"), output.ToString());
    }
}
