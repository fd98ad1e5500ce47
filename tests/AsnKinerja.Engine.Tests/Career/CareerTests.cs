using System;
using System.IO;
using AsnKinerja.Engine.Tests.House;
using AsnKinerja.Samples.Career;
using Xunit;

namespace AsnKinerja.Engine.Tests.Career;

/// <summary>One career from 2012 to 2026, each year under its rule: the sample prints what is kept beside it.</summary>
public sealed class CareerTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void The_replay_prints_what_is_kept(string language)
    {
        using StringWriter output = new() { NewLine = "\n" };
        Assert.Equal(0, Program.Run([language], output, TextWriter.Null));
        string kept = Path.Combine(Repository.Root, "docs", "samples", "career", $"output.{language}.txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(kept, output.ToString());
        Assert.Equal(File.ReadAllText(kept).ReplaceLineEndings("\n"), output.ToString());
    }
}
