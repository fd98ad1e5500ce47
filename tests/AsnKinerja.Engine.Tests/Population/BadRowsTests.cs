using System;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Tests.Quickstart;
using Xunit;

namespace AsnKinerja.Engine.Tests.Population;

/// <summary>Bad rows are named by their line, all of them, and nothing is written unless the user says so.</summary>
public sealed class BadRowsTests : IDisposable
{
    private const string Rows =
        """
        employee,group,rater,item,score
        1,peer,r1,a,4

        1,peer,r1,b,9
        1,peer,r2,x,4
        1,peer,"r3,a,4
        ,peer,r4,a,4
        2,,r4,a,4
        2,peer,r4,a
        2,peer,r4,a,empat
        2,peer,r4,a,3.5
        2,peer,r5,a,TB
        1,peer,r1,a,5
        2,peer,r6,b,2

        """;

    private readonly TemporaryFolder _folder = new();

    private string Scores => _folder.PathOf("scores.csv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_bad_row_is_listed_with_its_line_and_nothing_is_written()
    {
        PopulationRun run = Score(Rows);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(["ratings.csv"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Except(["policy.yaml"]));
        string[] lines = run.Error.Split('\n');
        string[] begins =
        [
            "line 4: 'b' has the value 9;",
            "line 5: 'x' is no item of the instrument;",
            "line 6: a quotation mark is opened and not closed on the line.",
            "line 7: the employee's id is empty.",
            "line 8: the rater group is empty;",
            "line 9: the row has 4 columns; the header has 5.",
            "line 10: 'empat' is no score;",
            "line 11: 'a' has the value ",
            "line 13 (row ",
            "9 rows are bad, so nothing was scored.",
        ];
        Assert.Equal(begins.Length + 1, lines.Length);
        Assert.All(begins.Zip(lines), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.Contains("rater r1 of group 'peer' rates 'a' of 1 twice", lines[8], StringComparison.Ordinal);
    }

    [Fact]
    public void The_good_rows_are_scored_where_the_user_says_so()
    {
        PopulationRun run = Score(Rows, "--skip-bad-rows");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(9, run.Error.Split('\n').Length - 1);
        Assert.Contains("Read    3 ratings of 2 employees; 9 bad rows left out", run.Output, StringComparison.Ordinal);
        Assert.Equal(["1,4.00,,false,false,1,4.00,", "2,2.00,,false,false,1,,2.00"], File.ReadAllLines(Scores).Skip(1));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("8")]
    public void One_bad_row_too_many_ends_the_run_even_where_they_are_skipped(string limit)
    {
        PopulationRun run = Score(Rows, "--skip-bad-rows", "--bad-row-limit", limit);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith($"More than {limit} rows are bad, so the reading was stopped; --bad-row-limit allows more.\n", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Scores));
    }

    [Theory]
    [InlineData("keep-first", "1,4.00")]
    [InlineData("keep-last", "1,5.00")]
    public void Of_two_answers_of_one_rater_the_user_may_choose(string rule, string begin)
    {
        PopulationRun run = Score("employee,group,rater,item,score\n1,peer,r1,a,4\n1,peer,r1,a,5\n", "--duplicates", rule);

        Assert.Equal("", run.Error);
        Assert.StartsWith(begin, File.ReadAllLines(Scores)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_cell_of_a_sheet_is_named()
    {
        PopulationRun run = Score("b,employee,a,group\n4,1,TB,peer\n4,1,7,peer\n?,1,3,peer\n4,1,3,-\n4,1,1.5,peer\n-1,1,,peer\n", "--sheets");

        Assert.Equal(1, run.ExitCode);
        string[] lines = run.Error.Split('\n');
        Assert.StartsWith("line 3: 'a' has the value 7;", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("line 4: 'b': '?' is no score;", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("line 6: 'a': 1.5 is not a whole number of steps of 1", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("line 7: 'b': -1 is not a whole number of steps of 1", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("4 rows are bad", lines[4], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "there is no column 'employee'")]
    [InlineData("employee,group,item\n1,peer,a\n", "there is no column 'score'; the columns are employee, group, item.")]
    [InlineData("employee,group,item,score,Item\n", "the column 'item' stands twice.")]
    [InlineData("employee,group,item,score\n1,publik,a,4\n", "'publik'")]
    public void A_file_that_cannot_be_scored_is_refused_with_the_reason(string text, string reason)
    {
        PopulationRun run = Score(text);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Scores));
    }

    [Theory]
    [InlineData("employee,group,a\n1,peer,4\n", "there is no column 'b'")]
    [InlineData("employee,group,a,b,c\n1,peer,4,4,4\n", "the column 'c' is no item; the items are a, b.")]
    public void A_file_of_sheets_has_a_column_for_each_item_and_no_other(string text, string reason)
    {
        PopulationRun run = Score(text, "--sheets");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_file_ends_with_a_bad_row()
    {
        PopulationRun run = Score("employee,group,item,score\n1,peer,a,4\n1,pe");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("line 3: the row has 2 columns; the header has 4.\n", run.Error, StringComparison.Ordinal);
    }

    private PopulationRun Score(string text, params string[] options)
    {
        string input = _folder.Add("ratings.csv", text), policy = _folder.Add("policy.yaml", "policy: p\ntitle: { id: P, en: P }\ngroups: { peer: { weight: 1 } }\n");
        return PopulationRun.Of(["score", "--policy", policy, "--scale", "1-5", "--items", "a,b", "--in", input, "--out", Scores, .. options]);
    }
}
