using System;
using System.IO;
using Xunit;

namespace AsnKinerja.Engine.Tests.Quickstart;

/// <summary>Whether one can write to the output folder is known before anything is printed.</summary>
public class OutputFolderTests
{
    [Theory]
    [InlineData("en", "--out: '{0}' is a file, not a folder.")]
    [InlineData("id", "--out: '{0}' adalah berkas, bukan folder.")]
    public void A_file_is_no_output_folder(string language, string message)
    {
        using TemporaryFolder folder = new();
        string file = folder.Add("laporan", "");

        QuickstartRun run = QuickstartRun.Of("--lang", language, "--out", file, QuickstartRun.Sample("bidan-penyelia.yaml"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(message.Replace("{0}", file, StringComparison.Ordinal) + "\n", run.Error);
    }

    [Theory]
    [InlineData("en", "--out: cannot write to the folder '{0}': ")]
    [InlineData("id", "--out: tidak dapat menulis ke folder '{0}': ")]
    public void A_folder_that_cannot_be_made_is_named(string language, string message)
    {
        using TemporaryFolder folder = new();
        string below = Path.Combine(folder.Add("laporan", ""), "x");

        QuickstartRun run = QuickstartRun.Of("--lang", language, "--out", below, QuickstartRun.Sample("bidan-penyelia.yaml"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(message.Replace("{0}", below, StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Trying_the_folder_leaves_nothing_behind()
    {
        using TemporaryFolder folder = new();

        QuickstartRun run = QuickstartRun.Of("--out", folder.PathOf("a/b"), QuickstartRun.Sample("bidan-penyelia.yaml"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.PathOf("a/b")).Length);
    }

    [Fact]
    public void An_explanation_that_cannot_be_written_stops_no_other()
    {
        using TemporaryFolder folder = new();
        folder.AddSample("bidan-penyelia.yaml", "kasus/a.yaml");
        folder.AddSample("bidan-penyelia.yaml", "kasus/b.yaml");
        Directory.CreateDirectory(folder.PathOf("out/a.id.html"));

        QuickstartRun run = QuickstartRun.Of("--out", folder.PathOf("out"), folder.PathOf("kasus"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(folder.PathOf("out/a.id") + ": ", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathOf("out/b.id.md")));
    }
}
