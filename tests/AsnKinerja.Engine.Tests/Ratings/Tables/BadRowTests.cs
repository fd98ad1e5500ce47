using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>Bad rows: each is named with its number, what is wrong and what would be right; the good ones go on.</summary>
public class BadRowTests
{
    private static readonly RatingInstrument Two = RatingInstrument.Flat(Scale.Points(1, 5), ["integritas", "komunikasi"]);

    private static readonly RatingInstrument Halves = RatingInstrument.Flat(Scale.Between(0, 100), ["integritas"]);

    private static readonly TableLoading Skipping = TableLoading.Default with { SkipsBadRows = true };

    [Fact]
    public void An_unknown_item_names_the_items_there_are()
    {
        BadRowsException bad = Assert.Throws<BadRowsException>(() => RatingTable.FromColumns(
            [1, 2, 3], ["peer", "peer", "peer"], ["integritas", "integriti", "xyz"], new[] { 1, 2, 3 }, Two));

        Assert.Equal(
        [
            "row 2: 'integriti' is no item of the instrument; did you mean 'integritas'? Its items are integritas, komunikasi.",
            "row 3: 'xyz' is no item of the instrument; its items are integritas, komunikasi.",
        ], Texts(bad.Rows));
        Assert.StartsWith("2 of 3 rows are bad: row 2: ", bad.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_outside_the_scale_names_item_value_and_scale()
    {
        Assert.Equal("row 2: 'komunikasi' has the value 6; the scale '1-5' accepts 1, 2, 3, 4 or 5.", FromInts(3, 6));
        Assert.Equal("row 2: 'komunikasi' has the value -1; the scale '1-5' accepts 1, 2, 3, 4 or 5.", FromInts(3, -1));
        Assert.Equal("row 2: 'komunikasi' has the value 0; the scale '1-5' accepts 1, 2, 3, 4 or 5.", FromInts(5, 0));
        Assert.Equal("row 2: 'komunikasi' has the value 3.5; the scale '1-5' accepts 1, 2, 3, 4 or 5.", FromDoubles(3, 3.5));
        Assert.Equal("row 1: 'komunikasi' has the value 7; the scale '1-5' accepts 1, 2, 3, 4 or 5.", OnlyBad(() => RatingTable.FromSheets(Two, [1], ["peer"], new byte[] { 1, 7 })));
        Assert.Equal("row 1: 'komunikasi' has the value 700; the scale '1-5' accepts 1, 2, 3, 4 or 5.", OnlyBad(() => RatingTable.FromSheets(Two, [1], ["peer"], new ushort[] { 1, 700 })));
    }

    [Fact]
    public void A_value_between_the_steps_is_told_from_one_outside_the_scale()
    {
        RatingTableBuilder<int> builder = new(Halves, Skipping with { Step = Rational.Of(1, 2) });

        Assert.True(builder.Add(1, "peer", null, "integritas", Answer.Of(87.5m)));
        Assert.False(builder.Add(1, "peer", null, "integritas", Answer.Of(87.35m)));
        Assert.False(builder.Add(1, "peer", null, "integritas", Answer.Of(100.5m)));
        Assert.Equal(
        [
            "row 2: 'integritas' has the value 87.35, which is not a whole number of steps of 0.5 from 0; load the table with a finer step.",
            "row 3: 'integritas' has the value 100.5; the scale '0-100' accepts 0 to 100.",
        ], Texts(builder.BadRows));
    }

    [Fact]
    public void A_whole_number_that_counts_a_unit_shows_both()
    {
        TableLoading hundredths = TableLoading.Default with { Step = Rational.Of(1, 100), Unit = Rational.Of(1, 100) };

        Assert.Equal("row 2: 'integritas' has the value 10001 (100.01); the scale '0-100' accepts 0 to 100.", OnlyBad(() =>
            RatingTable.FromColumns([1, 2], ["peer", "peer"], ["integritas", "integritas"], new[] { 8735, 10001 }, Halves, null, hundredths)));
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void What_is_no_number_is_refused_as_such(double value, string shown) =>
        Assert.Equal($"row 2: 'komunikasi' has the value {shown}, which is no number; leave the rating out if there is none.", FromDoubles(3, value));

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    [InlineData(2.9999999999999996)]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    public void A_double_is_the_number_that_it_is_written_as(double value) =>
        Assert.Equal($"row 2: 'komunikasi' has the value {value.ToString("R", CultureInfo.InvariantCulture)}; the scale '1-5' accepts 1, 2, 3, 4 or 5.", FromDoubles(3, value));

    [Fact]
    public void Blank_ids_groups_and_items_are_refused()
    {
        RatingTableBuilder<string> builder = new(Two, Skipping);
        builder.AddColumns([" ", "a", "b", "c", null!, "d", "e"], ["peer", "", "peer", "peer", "peer", null!, "peer"], [.. Enumerable.Repeat("integritas", 6), null!], new[] { 1, 1, 1, 1, 1, 1, 1 }, [null, null, " ", "ani", null, null, null]);

        Assert.Equal(
        [
            "row 1: the employee's id is empty.",
            "row 2: the rater group is empty; name it, for example 'peer'.",
            "row 3: the rater's id is blank; leave it out for an anonymous rater.",
            "row 5: the employee's id is empty.",
            "row 6: the rater group is empty; name it, for example 'peer'.",
            "row 7: '' is no item of the instrument; its items are integritas, komunikasi.",
        ], Texts(builder.BadRows));
        RatingTable table = builder.Build();
        Assert.Equal((1, "c"), (table.RowCount, table.IdOf<string>(0)));
    }

    [Fact]
    public void A_sheet_of_another_length_is_refused()
    {
        RatingTableBuilder<int> builder = new(Two, Skipping);

        Assert.False(builder.AddSheet(1, "peer", null, [Answer.Of(1)]));
        Assert.Equal(["row 1: the sheet has 1 answers; the instrument has 2 items."], Texts(builder.BadRows));
    }

    [Fact]
    public void Too_many_groups_are_taken_for_the_wrong_column()
    {
        string[] groups = [.. Enumerable.Range(0, 256).Select(group => "g" + group)];
        RatingTableBuilder<int> builder = new(Two, Skipping);
        foreach (string group in groups) builder.AddSheet(1, group, null, [Answer.Of(1), default]);

        Assert.Equal(["row 256: 'g255' would be rater group number 256; a table has up to 255. Is this the column of the groups?"], Texts(builder.BadRows));
        Assert.Equal(255, builder.Build().Groups.Count);
    }

    [Fact]
    public void Too_many_pairs_of_groups_and_items_are_refused()
    {
        RatingInstrument wide = RatingInstrument.Flat(Scale.Points(1, 5), Enumerable.Range(0, 300).Select(item => "i" + item));
        RatingTableBuilder<int> builder = new(wide, Skipping);
        for (int group = 0; group < 216; group++) builder.Add(1, "g" + group, null, "i299", Answer.Of(1));

        Assert.Equal(["row 216: group 'g215' and item 'i299' are one pair too many; groups × items, in eights, are up to 65536."], Texts(builder.BadRows));
        Assert.Equal(5m, AggregationPolicy.Pooled().Score(FullOfGroups(wide)).Overall[0]);
    }

    [Fact]
    public void One_bad_row_too_many_stops_the_loading_at_once()
    {
        RatingTableBuilder<int> builder = new(Two, Skipping with { BadRowLimit = 2 });
        builder.AddColumns([1, 2, 3], ["peer", "peer", "peer"], ["integritas", "x", "x"], new[] { 1, 1, 1 });

        BadRowsException stopped = Assert.Throws<BadRowsException>(() => builder.AddColumns([4, 5], ["peer", "peer"], ["x", "integritas"], new[] { 1, 1 }));

        Assert.StartsWith("More than 2 of the first 4 rows are bad, so the loading was stopped: row 2: ", stopped.Message, StringComparison.Ordinal);
        Assert.Equal([2L, 3L, 4L], stopped.Rows.Select(bad => bad.Row));
    }

    [Fact]
    public void Good_rows_go_on_and_bad_ones_keep_their_numbers_over_chunks()
    {
        RatingTableBuilder<int> builder = new(Two, Skipping);
        builder.AddColumns([1, 2], ["peer", "peer"], ["integritas", "x"], new[] { 1, 1 });
        Assert.False(builder.Add(3, "peer", null, "integritas", Answer.Of(9)));
        builder.AddColumns([4, 5], ["peer", "peer"], ["x", "komunikasi"], new[] { 1, 5 });

        Assert.Equal([2L, 3L, 4L], builder.BadRows.Select(bad => bad.Row));
        Assert.Equal((5L, 2), (builder.RowsRead, builder.Count));
        RatingTable table = builder.Build();
        Assert.Equal([1, 5], Enumerable.Range(0, table.EmployeeCount).Select(table.IdOf<int>));
    }

    // A group that only bad rows name is no group of the table: the policy need not know it.
    [Fact]
    public void A_bad_row_leaves_nothing_behind()
    {
        RatingTableBuilder<int> rows = new(Two, Skipping), sheets = new(Two, Skipping);
        rows.Add(1, "atasan langsung", null, "integritas", Answer.Of(9));
        rows.Add(2, "peer", null, "integritas", Answer.Of(4));
        sheets.AddSheet(1, "atasan langsung", null, [Answer.Of(9), default]);
        sheets.AddSheet(2, "peer", null, [Answer.Of(4), default]);

        foreach (RatingTable table in new[] { rows.Build(), sheets.Build() })
        {
            Assert.Equal(["peer"], table.Groups.Select(group => group.Id));
            Assert.Equal(1, table.EmployeeCount);
            Assert.Equal(4m, AggregationPolicy.Weighted(("peer", 1)).Score(table).Overall[0]);
        }
    }

    private static RatingTable FullOfGroups(RatingInstrument wide)
    {
        RatingTableBuilder<int> builder = new(wide);
        for (int group = 0; group < 215; group++) builder.Add(1, "g" + group, null, "i299", Answer.Of(5));
        return builder.Build();
    }

    private static string FromInts(int good, int bad) => OnlyBad(() => RatingTable.FromColumns([1, 2], ["peer", "peer"], ["integritas", "komunikasi"], new[] { good, bad }, Two));

    private static string FromDoubles(double good, double bad) => OnlyBad(() => RatingTable.FromColumns([1, 2], ["peer", "peer"], ["integritas", "komunikasi"], new[] { good, bad }, Two));

    private static string OnlyBad(Func<RatingTable> load) => Assert.Single(Texts(Assert.Throws<BadRowsException>(load).Rows));

    private static IEnumerable<string> Texts(IEnumerable<BadRow> rows) => rows.Select(bad => bad.ToString());
}
