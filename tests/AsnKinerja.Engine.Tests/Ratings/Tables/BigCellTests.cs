using System;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>So many ratings in one cell that any narrow sum would overflow: the score is still the mean, to the last digit.</summary>
public class BigCellTests
{
    private static readonly RatingInstrument Bytes = RatingInstrument.Flat(Scale.Points(1, 127), ["a", "b"]);

    private static readonly RatingInstrument Shorts = RatingInstrument.Flat(Scale.Between(1, 32_767), ["a", "b"]);

    public static TheoryData<int, bool, TableLayout> Sizes
    {
        get
        {
            TheoryData<int, bool, TableLayout> sizes = [];
            foreach (int size in new[] { 254, 255, 256, 4095, 4096, 65_535, 65_536, 1_000_000 })
                foreach (TableLayout layout in new[] { TableLayout.Sheets, TableLayout.Rows })
                {
                    sizes.Add(size, false, layout);
                    sizes.Add(size, true, layout);
                }

            return sizes;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void As_many_as_you_like_of_the_highest_value_are_the_highest_value(int ratings, bool isWide, TableLayout layout)
    {
        int top = isWide ? 32_767 : 127;
        RatingTable table = Table(layout, isWide, ratings, people: 1, _ => top);

        foreach (Estimator estimator in new[] { Estimator.Mean, Estimator.Median, Estimator.TrimmedMean(Rational.Of(1, 10)), Estimator.WinsorisedMean(Rational.Of(1, 10)) })
        {
            ScoreTable scores = Policy().Using(estimator).Score(table);

            Assert.Equal(top, scores.Overall[0]);
            Assert.Equal([top, top], scores.Items.Select(item => item[0]));
            Assert.Equal(layout == TableLayout.Sheets ? ratings : 2 * ratings, scores.RatersOf(0, "peer"));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void One_low_value_among_them_is_not_lost(int ratings, bool isWide, TableLayout layout)
    {
        int top = isWide ? 32_767 : 127;

        // Two people take turns, so that rows are not grouped either; the low value is the last of the first one's.
        RatingTable table = Table(layout, isWide, ratings, people: 2, rating => rating == ratings - 1 ? 1 : top);
        Rational mean = new(((BigInteger)top * (ratings - 1)) + 1, ratings);
        RoundingRule rule = new(8);
        ScoreTable scores = Policy().RoundedBy(new RoundingPlan(rule, RoundingPlaces.Result)).Score(table);

        Assert.False(table.IsGrouped);
        for (int employee = 0; employee < 2; employee++)
        {
            Assert.Equal(rule.Round(mean), scores.Overall[employee]);
            Assert.Equal(rule.Round(mean), scores["b"][employee]);
        }
    }

    // An instrument of many items may have a way of its own, with narrow counts of its own.
    [Theory]
    [InlineData(33, 253)]
    [InlineData(33, 254)]
    [InlineData(33, 255)]
    [InlineData(33, 256)]
    [InlineData(33, 300)]
    [InlineData(31, 254)]
    [InlineData(31, 255)]
    [InlineData(32, 256)]
    [InlineData(64, 257)]
    [InlineData(64, 70_000)]
    public void Long_sheets_are_counted_as_far_as_short_ones(int items, int sheets)
    {
        RatingInstrument instrument = RatingInstrument.Flat(Scale.Points(1, 127), Enumerable.Range(0, items).Select(item => "i" + item));
        string[] groups = new string[2 * sheets];
        Array.Fill(groups, "peer");
        byte[] cells = new byte[groups.Length * items];
        Array.Fill(cells, (byte)127);
        cells[^1] = 1;
        foreach (bool isGrouped in new[] { true, false })
        {
            // The last sheet is the second person's in either order.
            RatingTable table = RatingTable.FromSheets(instrument, [.. Enumerable.Range(0, groups.Length).Select(row => isGrouped ? row / sheets : row % 2)], groups, cells);
            foreach (ScoreLevels levels in new[] { ScoreLevels.All, ScoreLevels.Overall })
            {
                ScoreTable scores = Policy().RoundedBy(new RoundingPlan(new RoundingRule(6), RoundingPlaces.Result)).Score(table, new TableScoring { Levels = levels });

                Assert.Equal(127m, scores.Overall[0]);
                Assert.Equal(new RoundingRule(6).Round(127 - Rational.Of(126, (long)sheets * items)), scores.Overall[1]);
                Assert.Equal((sheets, sheets), (scores.RatersOf(0, "peer"), scores.RatersOf(1, "peer")));
                if (levels == ScoreLevels.All) Assert.Equal(new RoundingRule(6).Round(127 - Rational.Of(126, sheets)), scores.Items[^1][1]);
            }
        }
    }

    private static AggregationPolicy Policy() => AggregationPolicy.Weighted(("peer", 1));

    // Every rater answers both items; people take turns.
    private static RatingTable Table(TableLayout layout, bool isWide, int ratings, int people, Func<int, int> value)
    {
        RatingInstrument instrument = isWide ? Shorts : Bytes;
        int[] cells = new int[ratings * people * 2];
        for (int at = 0; at < cells.Length; at++) cells[at] = value(at / 2 / people);
        int answersInRow = layout == TableLayout.Sheets ? 2 : 1;
        int[] employees = new int[cells.Length / answersInRow];
        string[] groups = new string[employees.Length], items = new string[employees.Length];
        for (int row = 0; row < employees.Length; row++)
        {
            employees[row] = row * answersInRow / 2 % people;
            groups[row] = "peer";
            items[row] = row % 2 == 0 ? "a" : "b";
        }

        if (layout == TableLayout.Rows) return RatingTable.FromColumns(employees, groups, items, cells, instrument);
        return isWide
            ? RatingTable.FromSheets(instrument, employees, groups, Array.ConvertAll(cells, cell => (ushort)cell))
            : RatingTable.FromSheets(instrument, employees, groups, Array.ConvertAll(cells, cell => (byte)cell));
    }
}
