using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.House;
using AsnKinerja.Engine.Tests.Quickstart;
using Xunit;

namespace AsnKinerja.Engine.Tests.Population;

/// <summary>Files in, scores out: the scores of the case door, whatever the file looks like.</summary>
public sealed class ScoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Scores => _folder.PathOf("scores.csv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_made_up_government_gets_the_scores_that_are_kept()
    {
        PopulationRun.Good("generate", "--sheets", "--out", _folder.PathOf("sheets.csv"));
        Assert.Equal(0, PopulationRun.Score("--in", _folder.PathOf("sheets.csv"), "--sheets", "--out", Scores).ExitCode);

        string kept = Path.Combine(Repository.Root, "docs", "samples", "population", "data", "scores.csv");
        if (Approval.IsGiven) File.Copy(Scores, kept, overwrite: true);
        Assert.Equal(File.ReadAllText(kept).ReplaceLineEndings("\n"), File.ReadAllText(Scores));
    }

    [Theory]
    [InlineData]
    [InlineData("--anonymous")]
    [InlineData("--unsorted")]
    [InlineData("--sheets")]
    [InlineData("--sheets", "--anonymous", "--unsorted")]
    public void Every_score_is_that_of_the_case_door(params string[] form)
    {
        string input = _folder.PathOf("ratings.csv");
        PopulationRun.Good(["generate", "--employees", "40", "--seed", "7", "--out", input, .. form]);
        Assert.Equal(0, PopulationRun.Score(["--in", input, "--out", Scores, .. form.Where(option => option == "--sheets")]).ExitCode);

        AggregationPolicy policy = AggregationPolicy.Load(PopulationRun.Policy);
        RatingInstrument instrument = CompetencyFramework.BerAkhlak.Instrument;
        Dictionary<string, RatingSheet[]> panels = Panels(PopulationRun.Rows(input));
        List<Dictionary<string, string>> scored = PopulationRun.Rows(Scores);
        Assert.Equal(panels.Keys, scored.Select(row => row["employee"]));
        foreach (Dictionary<string, string> row in scored)
        {
            MultiRaterScore expected = policy.Score(instrument, panels[row["employee"]]);
            Assert.Equal(Text(expected.Overall), row["overall"]);
            Assert.Equal(expected.Overall.Band?.Id ?? "", row["band"]);
            Assert.Equal(expected.Completeness.IsComplete ? "true" : "false", row["complete"]);
            Assert.Equal(expected.Completeness.IsProvisional ? "true" : "false", row["provisional"]);
            foreach (Score competency in expected.Competencies) Assert.Equal(Text(competency), row[competency.Id]);
            foreach (GroupScore group in expected.Overall.Groups) Assert.Equal(group.Raters.ToString(CultureInfo.InvariantCulture), row[$"raters_{group.Group}"]);
        }
    }

    [Theory]
    [InlineData("employee,group,item,score\n1,peer,a,4\n1,self,a,2\n", "")]
    [InlineData("\uFEFFItem;Score;Employee;Group\r\na;4;1;peer\r\n\r\na;2;1;self\r\n", "")]
    [InlineData("item\tscore\temployee\trater_group\trater\n\"a\"\t 4 \t1\tpeer\t9\na\t2\t1\tself\t", "")]
    [InlineData("employee,group,a\n1,peer,4\n1,self,2\n", "--sheets")]
    public void A_file_may_look_as_it_looks(string text, string sheets)
    {
        string input = _folder.Add("ratings.csv", text), policy = _folder.Add("policy.yaml", "policy: p\ntitle: { id: P, en: P }\ngroups: { peer: { weight: 1 }, self: { weight: 3 } }\n");

        PopulationRun run = PopulationRun.Of(["score", "--policy", policy, "--scale", "1-5", "--in", input, "--out", Scores, .. sheets.Length > 0 ? [sheets] : Array.Empty<string>()]);

        Assert.Equal("", run.Error);
        Assert.Equal("employee,overall,band,complete,provisional,raters_peer,raters_self,a\n1,2.50,,true,false,1,1,2.50\n", File.ReadAllText(Scores));
    }

    [Fact]
    public void Decimals_are_read_exactly_with_the_step_that_is_given()
    {
        string policy = _folder.Add("policy.yaml", "policy: p\ntitle: { id: P, en: P }\npooled: true\n");
        string rows = _folder.Add("rows.csv", "employee,group,item,score\n1,peer,a,87.35\n1,peer,a,0\n1,peer,a,TB\n");
        string sheets = _folder.Add("sheets.csv", "employee,group,a\n1,peer,87.35\n1,peer,0\n1,peer,TT\n");
        string other = _folder.PathOf("other.csv");

        Assert.Equal(0, PopulationRun.Of("score", "--policy", policy, "--scale", "0-100", "--step", "0.01", "--in", rows, "--out", Scores).ExitCode);
        Assert.Equal(0, PopulationRun.Of("score", "--policy", policy, "--scale", "0-100", "--step", "0.01", "--in", sheets, "--sheets", "--out", other).ExitCode);

        Assert.Equal("1,43.68,,true,false,2,43.68", File.ReadAllLines(Scores)[1]);
        Assert.Equal(File.ReadAllText(Scores), File.ReadAllText(other));
    }

    [Fact]
    public void An_explanation_is_that_of_the_case_door()
    {
        string input = _folder.PathOf("ratings.csv");
        PopulationRun.Good("generate", "--employees", "10", "--out", input);
        (string employee, RatingSheet[] panel) = Panels(PopulationRun.Rows(input)).Last();
        MultiRaterScore expected = AggregationPolicy.Load(PopulationRun.Policy).Score(CompetencyFramework.BerAkhlak.Instrument, panel);

        foreach (string language in new[] { "id", "en" })
        {
            PopulationRun run = PopulationRun.Good("explain", "--policy", PopulationRun.Policy, "--framework", "berakhlak", "--in", input, "--employee", employee, "--lang", language);
            Assert.Equal(expected.Explain().ToMarkdown(language) + "\n", run.Output);
        }
    }

    private static string Text(Score score) => score.Value?.ToString(CultureInfo.InvariantCulture) ?? "";

    // Read here in the plainest way, so that nothing of the sample's reading is taken on trust. Rows of one rater are one sheet.
    private static Dictionary<string, RatingSheet[]> Panels(List<Dictionary<string, string>> rows)
    {
        Dictionary<string, List<RatingSheet>> panels = new(StringComparer.Ordinal);
        foreach (Dictionary<string, string> row in rows)
        {
            if (!panels.TryGetValue(row["employee"], out List<RatingSheet>? sheets)) panels.Add(row["employee"], sheets = []);
            IEnumerable<(string Item, string Answer)> answers = row.TryGetValue("item", out string? item)
                ? [(item, row["score"])]
                : CompetencyFramework.BerAkhlak.Instrument.Items.Select(rated => (rated.Id, row[rated.Id]));
            RatingSheet sheet = RatingSheet.By(row["group"], row.GetValueOrDefault("rater"));
            foreach ((string id, string answer) in answers)
                sheet = answer switch
                {
                    "" => sheet,
                    "TB" => sheet.CannotJudge(id),
                    "TT" => sheet.NotObserved(id),
                    _ => sheet.Rate(id, int.Parse(answer, CultureInfo.InvariantCulture)),
                };
            sheets.Add(sheet);
        }

        return panels.ToDictionary(panel => panel.Key, panel => panel.Value.ToArray(), StringComparer.Ordinal);
    }
}
