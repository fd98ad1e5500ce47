using System;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>Columns, scales and options that cannot make a table: the message says what is wrong and what would be right.</summary>
public class BadTableTests
{
    private static readonly RatingInstrument Two = RatingInstrument.Flat(Scale.Points(1, 5), ["integritas", "komunikasi"]);

    private static readonly AggregationPolicy Policy = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 40)).HeardOnly("self");

    [Fact]
    public void Ragged_columns_are_counted()
    {
        string[] one = ["peer"], two = ["peer", "peer"], items = ["integritas", "komunikasi"];
        int[] ids = [1, 2], scores = [3, 4];

        Assert.Equal(
            "The columns are not equally long: 2 employees, 1 rater groups, 2 items and 2 scores.",
            Assert.Throws<ArgumentException>(() => RatingTable.FromColumns(ids, one, items, scores, Two)).Message);
        Assert.Equal(
            "The columns are not equally long: 2 employees, 2 rater groups, 2 items, 1 raters and 2 scores.",
            Assert.Throws<ArgumentException>(() => RatingTable.FromColumns(ids, two, items, scores, Two, ["ani"])).Message);
        Assert.Equal(
            "The columns are not equally long: 2 employees, 2 rater groups, 2 items and 1 scores.",
            Assert.Throws<ArgumentException>(() => RatingTable.FromColumns(ids, two, items, new[] { 3 }, Two)).Message);
        Assert.Equal(
            "The columns are not equally long: 2 employees, 2 rater groups and 3 cells, where 2 cells make a sheet.",
            Assert.Throws<ArgumentException>(() => RatingTable.FromSheets(Two, ids, two, new byte[] { 1, 2, 3 })).Message);
        Assert.Equal(
            "The columns are not equally long: 2 employees, 2 rater groups, 3 raters and 4 cells, where 2 cells make a sheet.",
            Assert.Throws<ArgumentException>(() => RatingTable.FromSheets(Two, ids, two, new ushort[] { 1, 2, 3, 4 }, new[] { "a", "b", "c" })).Message);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        string[] groups = ["peer"], items = ["integritas"];
        int[] ids = [1], scores = [3];

        Assert.Equal("employee", Assert.Throws<ArgumentNullException>(() => RatingTable.FromColumns((int[])null!, groups, items, scores, Two)).ParamName);
        Assert.Equal("raterGroup", Assert.Throws<ArgumentNullException>(() => RatingTable.FromColumns(ids, null!, items, scores, Two)).ParamName);
        Assert.Equal("item", Assert.Throws<ArgumentNullException>(() => RatingTable.FromColumns(ids, groups, null!, scores, Two)).ParamName);
        Assert.Equal("score", Assert.Throws<ArgumentNullException>(() => RatingTable.FromColumns(ids, groups, items, (int[])null!, Two)).ParamName);
        Assert.Equal("cells", Assert.Throws<ArgumentNullException>(() => RatingTable.FromSheets(Two, ids, groups, (byte[])null!)).ParamName);
        Assert.Equal("instrument", Assert.Throws<ArgumentNullException>(() => RatingTable.FromSheets(null!, ids, groups, new byte[] { 1 })).ParamName);
    }

    [Fact]
    public void A_group_that_the_policy_does_not_name_is_refused_before_anything_is_scored()
    {
        RatingTable table = RatingTable.FromSheets(Two, [1, 2], ["peer", "peers"], new byte[] { 1, 2, 3, 4 });
        bool wasTold = false;

        UnknownRaterGroupException unknown = Assert.Throws<UnknownRaterGroupException>(() => Policy.Score(table, null, new Told(() => wasTold = true)));

        Assert.Equal((RaterGroup)"peers", unknown.Group);
        Assert.Contains("did you mean 'peer'? It names supervisor, peer, self.", unknown.Message, StringComparison.Ordinal);
        Assert.False(wasTold);
        Assert.Equal(2, Policy.HearingUnlisted().Score(table).Count);
    }

    [Fact]
    public void A_scale_with_too_many_values_names_its_step_and_the_limit()
    {
        RatingInstrument fine = RatingInstrument.Flat(Scale.Between(0, 100), ["a"]);

        Assert.Equal(
            "The scale '0-100' has 100001 values in steps of 0.001; a table holds up to 32767. Give a coarser step, or score case by case.",
            WithoutParameter(Assert.Throws<ArgumentException>(() => new RatingTableBuilder<int>(fine, TableLoading.Default with { Step = Rational.Of(1, 1000) }))));
        Assert.NotNull(new RatingTableBuilder<int>(RatingInstrument.Flat(Scale.Between(1, 32_767), ["a"])));
        Assert.Throws<ArgumentException>(() => new RatingTableBuilder<int>(RatingInstrument.Flat(Scale.Between(0, 32_767), ["a"])));
    }

    [Fact]
    public void A_mark_that_is_a_value_of_the_scale_or_fits_no_cell_or_means_two_things_is_refused()
    {
        RatingInstrument hundred = RatingInstrument.Flat(Scale.Between(0, 100), ["a"]);

        Assert.Equal(
            "0 is a value of the scale '0-100', so it cannot also mean 'not answered'; choose other marks (TableLoading.Marks).",
            Marked(hundred, null));
        Assert.Equal("The mark for 'cannot judge' is 256, which does not fit a cell; cells hold 0 to 255.", Marked(Two, new CellMarks(0, 256)));
        Assert.Equal("The mark for 'not answered' is -1, which does not fit a cell; cells hold 0 to 255.", Marked(Two, new CellMarks(-1)));
        Assert.Equal("9 is the mark of two kinds of answers, one of them 'not observed'.", Marked(Two, new CellMarks(0, 9, 9)));
        Assert.Equal(1, RatingTable.FromSheets(hundred, [1], ["peer"], new byte[] { 0 }, null, TableLoading.Default with { Marks = new CellMarks(null) }).RowCount);

        static string Marked(RatingInstrument instrument, CellMarks? marks) => Assert.Throws<ArgumentException>(() =>
            RatingTable.FromSheets(instrument, [1], ["peer"], new byte[instrument.Items.Count], null, TableLoading.Default with { Marks = marks })).Message;
    }

    [Fact]
    public void Options_that_mean_nothing_are_refused_when_they_are_set()
    {
        Assert.Contains("The step between ratings is 0; it is above 0", Assert.Throws<ArgumentOutOfRangeException>(() => new TableLoading { Step = 0 }).Message, StringComparison.Ordinal);
        Assert.Contains("A whole number counts -1; it counts more than 0", Assert.Throws<ArgumentOutOfRangeException>(() => new TableLoading { Unit = -1 }).Message, StringComparison.Ordinal);
        Assert.Contains("0 bad rows cannot be listed", Assert.Throws<ArgumentOutOfRangeException>(() => new TableLoading { BadRowLimit = 0 }).Message, StringComparison.Ordinal);
        Assert.Contains("-1 rows cannot be expected", Assert.Throws<ArgumentOutOfRangeException>(() => new TableLoading { ExpectedRows = -1 }).Message, StringComparison.Ordinal);
        Assert.Contains("The number of threads is -1", Assert.Throws<ArgumentOutOfRangeException>(() => new TableScoring { Threads = -1 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableScoring { Levels = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TableScoring { Levels = (ScoreLevels)8 });
    }

    [Fact]
    public void A_policy_whose_bands_do_not_cover_the_scale_is_refused_as_at_the_case_door()
    {
        RatingTable table = RatingTable.FromSheets(Two, [1], ["peer"], new byte[] { 1, 2 });
        AggregationPolicy banded = Policy.Banded(BandTable<ScoreBand>.Create(
            BoundaryPolicy.LowerEdgeBelongs, [new Band<ScoreBand>(1, 4, new ScoreBand("low", new("rendah", "low")))]));

        ArgumentException refused = Assert.Throws<ArgumentException>(() => banded.Score(table));

        Assert.Equal("The policy's bands do not cover the scale '1-5', which goes from 1 to 5.", refused.Message);
        Assert.Equal(Assert.Throws<ArgumentException>(() => banded.Score(Two)).Message, refused.Message);
    }

    [Fact]
    public void A_policy_that_rounds_to_more_digits_than_a_column_holds_is_refused()
    {
        RatingTable table = RatingTable.FromSheets(Two, [1], ["peer"], new byte[] { 1, 2 });

        ArgumentException refused = Assert.Throws<ArgumentException>(() => Policy.RoundedBy(new RoundingPlan(new RoundingRule(18), RoundingPlaces.Result)).Score(table));

        Assert.Contains("The policy rounds to 18 digits", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1.5m, Policy.RoundedBy(new RoundingPlan(new RoundingRule(17), RoundingPlaces.Result)).Score(table).Overall[0]);
    }

    [Fact]
    public void What_a_table_or_its_scores_do_not_have_is_named()
    {
        RatingTable table = RatingTable.FromSheets(Two, ["198001012005011001"], ["peer"], new byte[] { 1, 2 });
        ScoreTable scores = Policy.Score(table, new TableScoring { Levels = ScoreLevels.Items });

        Assert.Equal("The ids came as String, not as Int32.", Assert.Throws<InvalidOperationException>(() => table.IndexOf(3)).Message);
        Assert.Equal(-1, table.IndexOf("3"));
        Assert.Contains("There are 1 employees, numbered from 0; 1 is none of them.", Assert.Throws<ArgumentOutOfRangeException>(() => table.IdText(1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => scores.Case(-1));
        Assert.Contains("Group 'self' does not count in this policy; the groups that count are supervisor, peer.", Assert.Throws<ArgumentException>(() => scores.RatersOf(0, "self")).Message, StringComparison.Ordinal);
        Assert.Contains("There is no column 'inovasi'; the levels scored are Items, with the columns integritas, komunikasi.", Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => scores["inovasi"]).Message, StringComparison.Ordinal);
        Assert.Equal((0, 0), (scores.Overall.Count, scores.Competencies.Count));
    }

    private static string WithoutParameter(ArgumentException refused) => refused.Message.Split(" (Parameter")[0];

    private sealed class Told(Action act) : IProgress<TableProgress>
    {
        public void Report(TableProgress value) => act();
    }
}
