using System;
using System.Collections.Generic;
using System.IO;
using AsnKinerja.Engine.Tests.Quickstart;
using Xunit;

namespace AsnKinerja.Engine.Tests.Population;

/// <summary>From SQLite and back, as from a file.</summary>
public sealed class DatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => _folder.PathOf("agency.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_database_gets_the_scores_that_a_file_of_the_same_ratings_gets()
    {
        string fromFile = _folder.PathOf("file.csv"), fromDatabase = _folder.PathOf("database.csv");
        PopulationRun.Good("generate", "--employees", "30", "--out", _folder.PathOf("ratings.csv"));
        PopulationRun.Good("generate", "--employees", "30", "--sqlite", Database);

        Assert.Equal(0, PopulationRun.Score("--in", _folder.PathOf("ratings.csv"), "--out", fromFile).ExitCode);
        Assert.Equal(0, PopulationRun.Score("--sqlite", Database, "--out", fromDatabase).ExitCode);
        Assert.Equal(File.ReadAllText(fromFile), File.ReadAllText(fromDatabase));

        Assert.Equal(0, PopulationRun.Score("--sqlite", Database).ExitCode);
        List<Dictionary<string, string>> expected = PopulationRun.Rows(fromFile);
        List<string[]> written = Sqlite.Read(Database, "SELECT employee, overall, band, complete, provisional, raters_peer, \"berorientasi-pelayanan\" FROM scores");
        Assert.Equal(expected.Count, written.Count);
        for (int i = 0; i < written.Count; i++)
        {
            Assert.Equal(expected[i]["employee"], written[i][0]);
            Assert.Equal(decimal.Parse(expected[i]["overall"], System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(written[i][1], System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(expected[i]["band"], written[i][2]);
            Assert.Equal(expected[i]["complete"] == "true" ? "1" : "0", written[i][3]);
            Assert.Equal(expected[i]["provisional"] == "true" ? "1" : "0", written[i][4]);
            Assert.Equal(expected[i]["raters_peer"], written[i][5]);
            Assert.Equal(decimal.Parse(expected[i]["berorientasi-pelayanan"], System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(written[i][6], System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_query_may_stand_for_the_table_and_numbers_may_be_numbers()
    {
        Sqlite.Execute(Database, "CREATE TABLE nilai (nip INTEGER, kelompok TEXT, butir TEXT, skor); INSERT INTO nilai VALUES (7, 'peer', 'ramah-dan-sigap', 3), (7, 'peer', 'ramah-dan-sigap', 2.0), (7, 'peer', 'ramah-dan-sigap', NULL), (7, 'self', 'ramah-dan-sigap', 'TB')");

        PopulationRun run = PopulationRun.Score(
            "--sqlite", Database, "--query", "SELECT nip AS employee, kelompok AS \"group\", butir AS item, skor AS score FROM nilai", "--out", _folder.PathOf("scores.csv"));

        Assert.Equal("", run.Error);
        Dictionary<string, string> row = Assert.Single(PopulationRun.Rows(_folder.PathOf("scores.csv")));
        Assert.Equal(("7", "2.50", "2"), (row["employee"], row["overall"], row["raters_peer"]));
    }

    [Fact]
    public void A_bad_row_is_named_by_its_place_and_leaves_the_old_scores()
    {
        PopulationRun.Good("generate", "--employees", "10", "--sqlite", Database);
        Sqlite.Execute(Database, "CREATE TABLE scores (employee TEXT); INSERT INTO scores VALUES ('old'); UPDATE ratings SET score = '8' WHERE rowid = 5");

        PopulationRun run = PopulationRun.Score("--sqlite", Database);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("line 5: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", Assert.Single(Sqlite.Read(Database, "SELECT * FROM scores"))[0]);
    }

    [Theory]
    [InlineData("SELECT * FROM unknown", "no such table: unknown")]
    [InlineData("SELECT 1 AS employee", "The query gives no column 'group'; it gives employee.")]
    public void A_query_that_does_not_fit_is_refused(string query, string reason)
    {
        Sqlite.Execute(Database, "CREATE TABLE ratings (employee TEXT)");

        PopulationRun run = PopulationRun.Score("--sqlite", Database, "--query", query);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_does_not_exist_is_not_made()
    {
        PopulationRun run = PopulationRun.Score("--sqlite", Database);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"There is no database '{Database}'.\n", run.Error);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        _folder.Add("agency.db", new string('x', 5000));

        PopulationRun run = PopulationRun.Score("--sqlite", Database);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("file is not a database", run.Error, StringComparison.Ordinal);
    }
}
