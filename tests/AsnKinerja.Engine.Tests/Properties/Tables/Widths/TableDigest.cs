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
    public static string OfTables(IEnumerable<Population> populations) => Of(populations.Select(population => Lines(population.ToPolicy().Score(population.ToTable()))));

    /// <summary>What the tables should give, person by person at the case door.</summary>
    public static string OfCases(IEnumerable<Population> populations) => Of(populations.Select(population => Lines(new TableCases(population))));

    private static string Of(IEnumerable<IEnumerable<string>> tables)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (IEnumerable<string> lines in tables)
            foreach (string line in lines) hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Lines(ScoreTable scores)
    {
        for (int row = 0; row < scores.Count; row++)
        {
            foreach (ScoreColumn column in scores.Items.Concat(scores.Competencies).Append(scores.Overall))
                yield return Line(column.Id, column[row], column.Band(row), column.IsComplete(row), column.IsProvisional(row));
            yield return string.Join(" ", scores.Policy.Groups.Select(rule => scores.RatersOf(row, rule.Group)));
        }
    }

    private static IEnumerable<string> Lines(TableCases cases)
    {
        foreach (int person in cases.People)
        {
            MultiRaterScore one = cases.Score(person);
            foreach (Score score in one.Items.Concat(one.Competencies).Append(one.Overall))
                yield return Line(score.Id, score.Value, score.Band, score.Numbers.IsComplete, score.Numbers.IsProvisional);
            yield return string.Join(" ", cases.Policy.Groups.Select(rule => cases.Raters(person, rule.Group.Id)));
        }
    }

    private static string Line(string id, decimal? value, ScoreBand? band, bool isComplete, bool isProvisional) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} {value} {band?.Id} {isComplete} {isProvisional}");
}
