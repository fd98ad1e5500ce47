using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

/// <summary>13,204 ratings of 2,005 people, scored by Python's fractions; <c>30_large.json</c> says how the files came about.</summary>
public class LargeGolden
{
    private static readonly RatingInstrument Instrument = RatingInstrument.Flat(Scale.Points(1, 5), ["kinerja"]);

    private static readonly string[][] Ratings = Read("30_large_ratings.csv", "ratee,rater,group,score");

    private static readonly Dictionary<string, Rational> Expected = Read("30_large_expected_ratee.csv", "ratee,score_exact").ToDictionary(line => line[0], line => Rational.Parse(line[1]));

    private static readonly string[] Ratees = [.. Ratings.Select(rating => rating[0])];

    private static readonly string[] Raters = [.. Ratings.Select(rating => rating[1])];

    private static readonly string[] Groups = [.. Ratings.Select(rating => rating[2])];

    private static RatingTable Rows => RatingTable.FromColumns(
        Ratees, Groups, [.. Ratings.Select(_ => "kinerja")], [.. Ratings.Select(rating => int.Parse(rating[3], CultureInfo.InvariantCulture))], Instrument, Raters);

    private static RatingTable Sheets => RatingTable.FromSheets(
        Instrument, Ratees, Groups, [.. Ratings.Select(rating => byte.Parse(rating[3], CultureInfo.InvariantCulture))], Raters);

    public static TheoryData<TableLayout, RoundingMode> Layouts => new()
    {
        { TableLayout.Rows, RoundingMode.HalfAwayFromZero }, { TableLayout.Rows, RoundingMode.HalfToEven }, { TableLayout.Rows, RoundingMode.TowardZero },
        { TableLayout.Sheets, RoundingMode.HalfAwayFromZero }, { TableLayout.Sheets, RoundingMode.HalfToEven }, { TableLayout.Sheets, RoundingMode.TowardZero },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_score_is_the_rounded_fraction(TableLayout layout, RoundingMode mode)
    {
        RatingTable table = layout == TableLayout.Rows ? Rows : Sheets;
        Assert.Equal((layout, 13_204, 2005), (table.Layout, table.RowCount, table.EmployeeCount));
        for (int digits = 0; digits <= 8; digits++)
        {
            RoundingRule rule = new(digits, mode);
            ScoreTable scores = Policy().RoundedBy(new RoundingPlan(rule, RoundingPlaces.Result)).Score(table);

            for (int employee = 0; employee < scores.Count; employee++)
                Assert.Equal(rule.RoundToText(Expected[table.IdOf<string>(employee)]), scores.Overall[employee]?.ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void The_case_behind_every_score_is_the_fraction_itself()
    {
        // Grouped, so that asking for each person in turn does not look through all rows each time.
        string[][] sorted = [.. Ratings.OrderBy(rating => rating[0], StringComparer.Ordinal)];
        RatingTable table = RatingTable.FromSheets(
            Instrument, [.. sorted.Select(rating => rating[0])], [.. sorted.Select(rating => rating[2])], [.. sorted.Select(rating => byte.Parse(rating[3], CultureInfo.InvariantCulture))], [.. sorted.Select(rating => rating[1])]);
        ScoreTable scores = Policy().Score(table);

        Assert.True(table.IsGrouped);
        Assert.Equal(2005, scores.Count);
        for (int employee = 0; employee < scores.Count; employee++)
            Assert.Equal(Expected[table.IdOf<string>(employee)], scores.Case(employee).Overall.Exact);
        Assert.Equal(Expected["E00496"], Policy().Score(Rows).Case(0).Overall.Exact);
    }

    // A group of weight 0 is heard only.
    private static AggregationPolicy Policy()
    {
        (string Group, Rational Weight)[] weights =
            [.. GoldenFile.Read("30_large.json").Property("weights").EnumerateObject().Select(weight => (weight.Name, Rational.Parse(weight.Value.GetString()!)))];
        return AggregationPolicy.Weighted([.. weights.Where(weight => weight.Weight.Sign > 0).Select(weight => ((RaterGroup)weight.Group, weight.Weight))])
            .HeardOnly([.. weights.Where(weight => weight.Weight.Sign == 0).Select(weight => (RaterGroup)weight.Group)]);
    }

    private static string[][] Read(string name, string header)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Golden", name));
        Assert.Equal(header, lines[0]);
        return [.. lines.Skip(1).Select(line => line.Split(','))];
    }
}
