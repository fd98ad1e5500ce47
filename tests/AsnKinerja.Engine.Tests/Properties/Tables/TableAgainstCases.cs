using System.Globalization;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Holds a table of scores against the case door, number by number.</summary>
internal static class TableAgainstCases
{
    /// <summary>Every level that was scored, of every person.</summary>
    /// <param name="population">The population.</param>
    /// <param name="tables">Its table, scored in one way or in several.</param>
    public static void Check(Population population, params ScoreTable[] tables)
    {
        TableCases cases = new(population);
        int people = 0;
        foreach (int person in cases.People)
        {
            MultiRaterScore one = cases.Score(person);
            foreach (ScoreTable scores in tables) Check(population, cases, scores, one, person);
            people++;
        }

        Assert.All(tables, scores => Assert.Equal(people, scores.Count));
    }

    private static void Check(Population population, TableCases cases, ScoreTable scores, MultiRaterScore one, int person)
    {
        int row = population.IndexOf(scores.Table!, person);
        if ((scores.Levels & ScoreLevels.Overall) != 0) Check(one.Overall, scores.Overall, row, person);
        Assert.Equal((scores.Levels & ScoreLevels.Competencies) != 0 ? one.Competencies.Count : 0, scores.Competencies.Count);
        for (int c = 0; c < scores.Competencies.Count; c++) Check(one.Competencies[c], scores.Competencies[c], row, person);
        Assert.Equal((scores.Levels & ScoreLevels.Items) != 0 ? one.Items.Count : 0, scores.Items.Count);
        for (int i = 0; i < scores.Items.Count; i++) Check(one.Items[i], scores.Items[i], row, person);
        foreach (GroupRule rule in scores.Policy.Groups)
        {
            long expected = cases.Raters(person, rule.Group.Id), actual = scores.RatersOf(row, rule.Group);
            Assert.True(expected == actual, $"person {person}: {expected} raters of {rule.Group}, in the table {actual}");
        }
    }

    private static void Check(Score score, ScoreColumn column, int row, int person)
    {
        string expected = Text(score), actual = Text(column, row);
        if (expected != actual) Assert.Fail($"person {person}: {expected} (exactly {score.Exact}), in the table {actual}");
        Assert.Equal((score.Kind, score.Id), (column.Kind, column.Id));
        if (score.Value is not decimal value) Assert.Equal((false, 0), (column.HasScore(row), column.Units(row)));
        else Assert.Equal((true, value), (column.HasScore(row), new Rational(column.Units(row), BigInteger.Pow(10, column.Digits)).ToDecimal()));
    }

    // Decimals as text: 4.40 is not 4.4 here.
    private static string Text(Score score) => string.Create(CultureInfo.InvariantCulture,
        $"{score.Id} = {score.Value} {score.Band?.Id} {(score.Numbers.IsComplete ? "complete" : "")} {(score.Numbers.IsProvisional ? "provisional" : "")}");

    private static string Text(ScoreColumn column, int row) => string.Create(CultureInfo.InvariantCulture,
        $"{column.Id} = {column[row]} {column.Band(row)?.Id} {(column.IsComplete(row) ? "complete" : "")} {(column.IsProvisional(row) ? "provisional" : "")}");
}
