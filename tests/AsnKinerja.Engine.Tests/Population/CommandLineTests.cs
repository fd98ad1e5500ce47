using System;
using System.IO;
using AsnKinerja.Engine.Tests.Quickstart;
using Xunit;

namespace AsnKinerja.Engine.Tests.Population;

public class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("score", "-h")]
    public void Help_names_every_command(params string[] args)
    {
        PopulationRun run = PopulationRun.Of(args);

        Assert.Equal(0, run.ExitCode);
        foreach (string command in new[] { "score", "explain", "generate" }) Assert.Contains($"population {command}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no command 'scores'; there are score, explain and generate.", "scores")]
    [InlineData("'--lang' is no option of score.", "score", "--lang", "en")]
    [InlineData("'x.csv' is no option of score.", "score", "x.csv")]
    [InlineData("--in needs a value.", "score", "--in", "--out", "x")]
    [InlineData("--in stands twice.", "score", "--in=a", "--in=b")]
    [InlineData("--sheets takes no value.", "score", "--sheets=yes")]
    public void A_wrong_command_line_is_told_from_bad_data(string message, params string[] args)
    {
        PopulationRun run = PopulationRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"{message}\nHelp: population --help\n", run.Error);
    }

    [Theory]
    [InlineData("score needs --policy.")]
    [InlineData("Say where the ratings are: --in FILE, --sqlite FILE or --postgres CONNECTION.", "--policy=P")]
    [InlineData("--in and --sqlite exclude each other.", "--policy=P", "--in=a", "--sqlite=b")]
    [InlineData("There is no file 'none.csv'.", "--policy=P", "--in=none.csv", "--out=x")]
    [InlineData("score needs --out.", "--policy=P", "--in=R")]
    [InlineData("--sheets belongs to --in: a database is read rating by rating.", "--policy=P", "--sqlite=b", "--sheets")]
    [InlineData("--query belongs to a database.", "--policy=P", "--in=R", "--query=x")]
    [InlineData("Say what was asked: --framework berakhlak, or --scale 1-5.", "--policy=P", "--in=R", "--out=x")]
    [InlineData("--framework and --scale exclude each other.", "--policy=P", "--in=R", "--out=x", "--framework=berakhlak", "--scale=1-5")]
    [InlineData("--framework: there is no file 'kamus.yaml'; embedded are berakhlak and asn-2017.", "--policy=P", "--in=R", "--out=x", "--framework=kamus.yaml")]
    [InlineData("--scale is '5'; it is two whole numbers, such as 1-5 or 0-100.", "--policy=P", "--in=R", "--out=x", "--scale=5")]
    [InlineData("--step is '0'; it is a number above 0, such as 0.01.", "--policy=P", "--in=R", "--out=x", "--scale=1-5", "--step=0")]
    [InlineData("--threads is '-1'; it is a whole number from 0 to 1024.", "--policy=P", "--in=R", "--out=x", "--threads=-1")]
    [InlineData("--bad-row-limit is '0'; it is a whole number from 1 up.", "--policy=P", "--in=R", "--out=x", "--bad-row-limit=0")]
    [InlineData("--duplicates is 'all'; it is refuse, keep-first or keep-last.", "--policy=P", "--in=R", "--out=x", "--duplicates=all")]
    public void What_does_not_fit_together_is_said(string message, params string[] args)
    {
        using TemporaryFolder folder = new();
        string ratings = folder.Add("ratings.csv", "employee,group,item,score\n");
        string[] given = Array.ConvertAll(args, argument => argument == "--policy=P" ? "--policy=" + PopulationRun.Policy : argument == "--in=R" ? "--in=" + ratings : argument);

        PopulationRun run = PopulationRun.Of(["score", .. given]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(message + "\n", run.Error);
        Assert.False(File.Exists("x"));
    }

    [Fact]
    public void Somebody_who_was_not_rated_has_no_explanation()
    {
        using TemporaryFolder folder = new();
        string ratings = folder.Add("ratings.csv", "employee,group,item,score\n1,self,ramah-dan-sigap,2\n");

        PopulationRun run = PopulationRun.Of("explain", "--policy", PopulationRun.Policy, "--framework", "berakhlak", "--in", ratings, "--employee", "2");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Nobody has the id '2'; there are 1 employees.\n", run.Error);
    }
}
