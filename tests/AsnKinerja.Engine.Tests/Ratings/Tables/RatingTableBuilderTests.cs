using System;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>A builder: fed in chunks, used once, and never far ahead of what it was given.</summary>
public class RatingTableBuilderTests
{
    private const long Chunk = 262_144;

    private static readonly RatingInstrument Two = RatingInstrument.Flat(Scale.Points(1, 5), ["integritas", "komunikasi"]);

    [Fact]
    public void The_first_row_decides_between_sheets_and_single_ratings()
    {
        RatingTableBuilder<int> sheets = new(Two), rows = new(Two);
        sheets.AddSheet(1, "peer", null, [Answer.Of(1), Answer.Of(2)]);
        rows.Add(1, "peer", null, "integritas", Answer.Of(1));

        Assert.Equal("The table holds sheets; single ratings go into another table.", Assert.Throws<InvalidOperationException>(() => sheets.Add(1, "peer", null, "integritas", Answer.Of(1))).Message);
        Assert.Equal("The table holds single ratings; sheets go into another table.", Assert.Throws<InvalidOperationException>(() => rows.AddSheets([1], ["peer"], new byte[] { 1, 2 })).Message);
        Assert.Equal((TableLayout.Sheets, TableLayout.Rows), (sheets.Build().Layout, rows.Build().Layout));
    }

    [Fact]
    public void A_builder_is_used_once()
    {
        RatingTableBuilder<int> builder = new(Two);
        builder.AddSheet(1, "peer", null, [Answer.Of(1), Answer.Of(2)]);
        builder.Build();

        Assert.Equal("The table has been built; make another builder for another table.", Assert.Throws<InvalidOperationException>(builder.Build).Message);
        Assert.Throws<InvalidOperationException>(() => builder.AddSheet(1, "peer", null, [Answer.Of(1), Answer.Of(2)]));
        Assert.Throws<InvalidOperationException>(() => builder.AddColumns([1], ["peer"], ["integritas"], new[] { 1 }));
    }

    // Its rows are given away by the first attempt: a second one must not make a table without them.
    [Fact]
    public void A_builder_that_failed_to_build_makes_no_table_later()
    {
        RatingTableBuilder<int> builder = new(Two, TableLoading.Default with { SkipsBadRows = true, BadRowLimit = 1 });
        builder.AddColumns([1, 1, 1], ["peer", "peer", "peer"], ["integritas", "integritas", "integritas"], new[] { 1, 2, 3 }, ["ani", "ani", "ani"]);

        Assert.Throws<BadRowsException>(builder.Build);
        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Fact]
    public void A_builder_without_rows_makes_an_empty_table()
    {
        RatingTable table = new RatingTableBuilder<string>(Two).Build();

        Assert.Equal((0, 0, true, false), (table.EmployeeCount, table.RowCount, table.IsGrouped, table.HasRaters));
        Assert.Equal(0, AggregationPolicy.Pooled().Score(table).Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(700_000)]
    [InlineData(1000)]
    public void Memory_is_taken_one_chunk_ahead_at_most(int expected)
    {
        RatingTableBuilder<int> sheets = new(Two, TableLoading.Default with { ExpectedRows = expected }), rows = new(Two, TableLoading.Default with { ExpectedRows = expected });
        int[] people = new int[50_000];
        string[] groups = [.. people.Select(_ => "peer")], items = [.. people.Select(_ => "integritas")];
        int[] scores = [.. people.Select(_ => 3)];
        byte[] cells = [.. people.SelectMany(_ => new byte[] { 3, 4 })];
        long before = 0;
        for (int chunk = 1; chunk <= 14; chunk++)
        {
            sheets.AddSheets(people, groups, cells);
            rows.AddColumns(people, groups, items, scores);
            long read = Math.Max(chunk * 50_000L, expected);

            // An employee, a group and two cells; an employee and a token.
            Assert.InRange(sheets.BytesHeld, chunk * 50_000L * 7, (read * 7) + (Chunk * 6) + 64);
            Assert.InRange(rows.BytesHeld, chunk * 50_000L * 8, (read * 8) + (Chunk * 8));
            Assert.True(sheets.BytesHeld >= before);
            before = sheets.BytesHeld;
        }

        Assert.Equal((700_000, 700_000), (sheets.Build().RowCount, rows.Build().RowCount));
    }

    [Fact]
    public void A_table_says_how_many_bytes_its_rows_take()
    {
        int[] people = [.. Enumerable.Range(0, 10_000).Select(row => row / 10)];
        string[] groups = [.. people.Select(_ => "peer")];
        RatingTable sheets = RatingTable.FromSheets(Two, people, groups, [.. people.SelectMany(_ => new byte[] { 3, 4 })]);
        RatingTable rows = RatingTable.FromColumns(people, groups, [.. people.Select(_ => "integritas")], [.. people.Select(_ => 3)], Two);

        // Grouped: four bytes an employee; one a group and one a cell, or two a rating.
        Assert.InRange(sheets.Bytes, 10_000 * 3, (10_000 * 3) + (1001 * 4) + 64);
        Assert.InRange(rows.Bytes, 10_000 * 2, (10_000 * 2) + (1001 * 4) + 64);
    }

    [Fact]
    public void A_rater_named_for_the_first_time_late_leaves_those_before_anonymous()
    {
        RatingTableBuilder<int> builder = new(Two);
        builder.AddSheets([1, 1], ["peer", "peer"], new byte[] { 1, 2, 3, 4 });
        builder.AddSheets([1], ["peer"], new byte[] { 5, 5 }, new[] { "ani" });
        RatingTable table = builder.Build();

        Assert.True(table.HasRaters);
        Assert.Equal([null, null, "ani"], table.SheetsOf(0).Select(sheet => sheet.Rater));
    }
}
