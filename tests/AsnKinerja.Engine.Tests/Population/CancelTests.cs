using System;
using System.IO;
using System.Linq;
using System.Threading;
using AsnKinerja.Engine.Tests.Quickstart;
using AsnKinerja.Samples.Population.Display;
using Xunit;

namespace AsnKinerja.Engine.Tests.Population;

/// <summary>Ctrl+C at any moment leaves what was there before, and nothing else.</summary>
public sealed class CancelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Reading", false)]
    [InlineData("Reading", true)]
    [InlineData("Scoring", false)]
    [InlineData("Writing", false)]
    [InlineData("Writing", true)]
    public void A_file_that_was_there_stays_and_no_other_appears(string stage, bool isUnderWay)
    {
        string input = _folder.PathOf("ratings.csv"), scores = _folder.Add("scores.csv", "old");
        PopulationRun.Good("generate", "--employees", "150", "--out", input);

        PopulationRun run = CancelledAt(stage, isUnderWay, "--in", input, "--out", scores);

        Assert.Equal((130, "", "Stopped. Nothing was written.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal("old", File.ReadAllText(scores));
        Assert.Equal(["ratings.csv", "scores.csv"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Reading", true)]
    [InlineData("Writing", false)]
    [InlineData("Writing", true)]
    public void A_table_that_was_there_stays(string stage, bool isUnderWay)
    {
        string database = _folder.PathOf("agency.db");
        PopulationRun.Good("generate", "--employees", "150", "--sqlite", database);
        Sqlite.Execute(database, "CREATE TABLE scores (employee TEXT); INSERT INTO scores VALUES ('old')");

        PopulationRun run = CancelledAt(stage, isUnderWay, "--sqlite", database);

        Assert.Equal(130, run.ExitCode);
        Assert.Equal("old", Assert.Single(Sqlite.Read(database, "SELECT * FROM scores"))[0]);
    }

    [Fact]
    public void Making_up_ratings_stops_as_well()
    {
        using CancellationTokenSource stop = new();
        PopulationRun run = PopulationRun.Of(new CancellingStages(stop, "Making up", isUnderWay: true), stop.Token, "generate", "--out", _folder.PathOf("ratings.csv"));

        Assert.Equal(130, run.ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    private static PopulationRun CancelledAt(string stage, bool isUnderWay, params string[] args)
    {
        using CancellationTokenSource stop = new();
        return PopulationRun.Of(
            new CancellingStages(stop, stage, isUnderWay), stop.Token, ["score", "--policy", PopulationRun.Policy, "--framework", "berakhlak", .. args]);
    }

    // Cancels when a stage begins, or with its first report.
    private sealed class CancellingStages(CancellationTokenSource stop, string stage, bool isUnderWay) : IStages
    {
        public T Run<T>(string title, Func<IProgress<double>, T> work)
        {
            if (title == stage && !isUnderWay) stop.Cancel();
            return work(new Relay<double>(_ =>
            {
                if (title == stage) stop.Cancel();
            }));
        }
    }
}
