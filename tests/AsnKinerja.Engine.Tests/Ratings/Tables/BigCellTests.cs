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

    private static AggregationPolicy Policy() => AggregationPolicy.Weighted(("peer", 1));

    private static RatingTable Table(TableLayout layout, bool isWide, int ratings, int people, Func<int, int> value)
    {
        RatingInstrument instrument = isWide ? Shorts : Bytes;
        int[] order = [.. Enumerable.Range(0, ratings * people)];
        if (layout == TableLayout.Sheets)
        {
            int[] employees = Array.ConvertAll(order, row => row % people);
            string[] groups = Array.ConvertAll(order, _ => "peer");
            if (isWide) return RatingTable.FromSheets(instrument, employees, groups, [.. order.SelectMany(row => Enumerable.Repeat((ushort)value(row / people), 2))]);
            TableLoading loading = TableLoading.Default with { Marks = new CellMarks(0) };
            return RatingTable.FromSheets(instrument, employees, groups, [.. order.SelectMany(row => Enumerable.Repeat((byte)value(row / people), 2))], null, loading);
        }

        int[] rows = [.. order.SelectMany(row => Enumerable.Repeat(row, 2))];
        string[] names = ["a", "b"];
        return RatingTable.FromColumns(
            Array.ConvertAll(rows, row => row % people), Array.ConvertAll(rows, _ => "peer"), [.. Enumerable.Range(0, rows.Length).Select(at => names[at % 2])], Array.ConvertAll(rows, row => value(row / people)), instrument);
    }
}
