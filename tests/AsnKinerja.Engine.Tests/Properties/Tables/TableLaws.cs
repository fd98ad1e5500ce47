using System;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>The population door gives the numbers of the case door, digit by digit.</summary>
public class TableLaws
{
    private static readonly TableScoring OneThread = TableScoring.Default with { Threads = 1 };

    // What headquarters ask for most, so there may be a way of its own.
    private static readonly TableScoring OverallAlone = OneThread with { Levels = ScoreLevels.Overall };

    [Property(MaxTest = 300, Arbitrary = [typeof(Populations)])]
    public void A_table_gives_every_person_the_scores_of_the_case_door(Population population)
    {
        AggregationPolicy policy = population.ToPolicy();
        RatingTable table = population.ToTable();

        TableAgainstCases.Check(population, policy.Score(table, OneThread), policy.Score(table, OverallAlone));
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(PlainPopulations)])]
    public void A_plain_table_on_the_fastest_ways_gives_them_too(Population population)
    {
        AggregationPolicy policy = population.ToPolicy();
        RatingTable table = population.ToTable();

        TableAgainstCases.Check(population, policy.Score(table, OverallAlone), policy.Score(table, OneThread));
    }

    [Property(MaxTest = 80, Arbitrary = [typeof(Populations)])]
    public void Any_threads_any_levels_and_any_order_of_rows_give_them_too(Population population, byte choice)
    {
        ScoreLevels levels = (ScoreLevels)(1 + (choice % 7));
        Population mixed = population with { Shuffle = choice };
        TableScoring options = new() { Levels = levels, Threads = 1 + (choice % 4) };

        TableAgainstCases.Check(mixed, mixed.ToPolicy().Score(mixed.ToTable(), options));
    }

    [Property(MaxTest = 80, Arbitrary = [typeof(Populations)])]
    public void Chunks_of_any_size_make_the_same_table(Population population, byte chunk)
    {
        RatingTable whole = population.ToTable(), pieced = population.ToTable(1 + (chunk % 40));

        Assert.Equal(Described(whole), Described(pieced));
        for (int employee = 0; employee < whole.EmployeeCount; employee++)
        {
            Assert.Equal(whole.IdText(employee), pieced.IdText(employee));
            Assert.Equal(whole.SheetsOf(employee).Select(Described), pieced.SheetsOf(employee).Select(Described));
        }
    }

    [Property(MaxTest = 30, Arbitrary = [typeof(Populations)])]
    public void The_case_behind_a_row_is_that_persons(Population population)
    {
        ScoreTable scores = population.ToPolicy().Score(population.ToTable(), OneThread);
        TableCases cases = new(population);
        foreach (int person in cases.People.Take(2))
        {
            MultiRaterScore expected = cases.Score(person), actual = scores.Case(population.IndexOf(scores.Table!, person));
            Assert.Equal(Scoring.Fractions.WithGroups(expected).All, Scoring.Fractions.WithGroups(actual).All);
            foreach (GroupRule rule in scores.Policy.Groups)
                Assert.Equal(expected.Overall.Groups.Single(group => group.Group == rule.Group).Raters, cases.Raters(person, rule.Group.Id));
        }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Populations)])]
    public void Sheets_and_long_rows_of_named_raters_are_the_same_scores(Population drawn)
    {
        // Every sheet is of another rater, who has a name, so that long rows know who belongs together.
        Population sheets = drawn with { Pouring = Pouring.AnswerSheets, Sheets = [.. drawn.Sheets.Select((sheet, at) => sheet with { Rater = "r" + at })] };
        Population rows = sheets with { Pouring = Pouring.SingleAnswers };
        ScoreTable fromSheets = sheets.ToPolicy().Score(sheets.ToTable(), OneThread), fromRows = rows.ToPolicy().Score(rows.ToTable(), OneThread);

        TableAgainstCases.Check(rows, fromRows);
        foreach (int person in new TableCases(rows).People)
        {
            int one = sheets.IndexOf(fromSheets.Table!, person), other = rows.IndexOf(fromRows.Table!, person);
            Assert.Equal(fromSheets.Overall[one], fromRows.Overall[other]);
            Assert.Equal(fromSheets.Policy.Groups.Select(rule => fromSheets.RatersOf(one, rule.Group)), fromRows.Policy.Groups.Select(rule => fromRows.RatersOf(other, rule.Group)));
        }
    }

    private static string Described(RatingTable table) => FormattableString.Invariant(
        $"{table.Layout} {table.EmployeeCount} {table.RowCount} {string.Join(",", table.Groups)} {table.HasRaters} {table.IsGrouped} {table.Bytes}");

    private static string Described(RatingSheet sheet) =>
        $"{sheet.Group} {sheet.Rater}: {string.Join(", ", sheet.Answers.Select(answer => $"{answer.Key} {answer.Value.Kind} {answer.Value.Value}"))}";
}
