using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Tests.Properties.Tables.Widths;

/// <summary>All columns of many tables as one short text: two runs that give the same one gave the same scores.</summary>
internal static class TableDigest
{
    public static string OfTables(IEnumerable<Population> populations) => Of(populations.Select(population =>
    {
        RatingTable table = population.ToTable();
        return Lines(population.ToPolicy().Score(table), population.ToPolicy().Score(table, TableScoring.Default with { Levels = ScoreLevels.Overall }));
    }));

    /// <summary>What the tables should give, person by person at the case door.</summary>
    public static string OfCases(IEnumerable<Population> populations) => Of(populations.Select(population => Lines(new TableCases(population))));

    private static string Of(IEnumerable<IEnumerable<string>> tables)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (IEnumerable<string> lines in tables)
            foreach (string line in lines) hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Lines(ScoreTable scores, ScoreTable overall)
    {
        for (int row = 0; row < scores.Count; row++)
        {
            foreach (ScoreColumn column in scores.Items.Concat(scores.Competencies).Append(scores.Overall))
                yield return Line(column.Id, column[row], column.Band(row), column.IsComplete(row), column.IsProvisional(row));
            yield return Line("alone", overall.Overall[row], overall.Overall.Band(row), overall.Overall.IsComplete(row), overall.Overall.IsProvisional(row));
            foreach (ScoreTable table in new[] { scores, overall })
                yield return string.Join(" ", table.Policy.Groups.Select(rule => table.RatersOf(row, rule.Group)));
        }
    }

    private static IEnumerable<string> Lines(TableCases cases)
    {
        foreach (int person in cases.People)
        {
            MultiRaterScore one = cases.Score(person);
            foreach (Score score in one.Items.Concat(one.Competencies).Append(one.Overall))
                yield return Line(score.Id, score.Value, score.Band, score.Numbers.IsComplete, score.Numbers.IsProvisional);
            yield return Line("alone", one.Overall.Value, one.Overall.Band, one.Overall.Numbers.IsComplete, one.Overall.Numbers.IsProvisional);
            string raters = string.Join(" ", cases.Policy.Groups.Select(rule => cases.Raters(person, rule.Group.Id)));
            yield return raters;
            yield return raters;
        }
    }

    private static string Line(string id, decimal? value, ScoreBand? band, bool isComplete, bool isProvisional) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} {value} {band?.Id} {isComplete} {isProvisional}");
}
