using System;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>Raters who answer twice: refused, or one of the two counts, as the loading says.</summary>
public class DuplicateRatingTests
{
    private static readonly RatingInstrument Two = RatingInstrument.Flat(Scale.Points(1, 5), ["integritas", "komunikasi"]);

    private static readonly AggregationPolicy Policy = AggregationPolicy.Weighted(("peer", 1)).HearingUnlisted();

    // Rows 2 and 5 are bad for another reason: those numbers count.
    private static readonly string[] Items = ["integritas", "x", "komunikasi", "integritas", "x", "integritas", "komunikasi", "komunikasi"];

    private static readonly int[] People = [1, 1, 1, 1, 1, 2, 2, 2];

    private static readonly string?[] Raters = ["ani", "ani", "ani", "ani", "ani", "ani", "budi", "budi"];

    private static readonly int[] Scores = [1, 1, 2, 5, 1, 3, 2, 4];

    private static readonly string[] Groups = [.. People.Select(_ => "peer")];

    [Fact]
    public void A_second_rating_is_a_bad_row_that_names_the_first()
    {
        RatingTableBuilder<int> builder = Loaded(DuplicateRatings.Refuse, skips: false);

        BadRowsException bad = Assert.Throws<BadRowsException>(builder.Build);

        Assert.Equal(
        [
            "row 2: 'x' is no item of the instrument; its items are integritas, komunikasi.",
            "row 4: rater ani of group 'peer' rates 'integritas' of 1 twice (first in row 1); keep one, or say which counts (TableLoading.Duplicates).",
            "row 5: 'x' is no item of the instrument; its items are integritas, komunikasi.",
            "row 8: rater budi of group 'peer' rates 'komunikasi' of 2 twice (first in row 7); keep one, or say which counts (TableLoading.Duplicates).",
        ], bad.Rows.Select(row => row.ToString()));
    }

    [Theory]
    [InlineData(DuplicateRatings.Refuse, 1, 2)]
    [InlineData(DuplicateRatings.KeepFirst, 1, 2)]
    [InlineData(DuplicateRatings.KeepLast, 5, 4)]
    public void The_rating_that_counts_is_the_first_or_the_last(DuplicateRatings rule, int integrity, int communication)
    {
        RatingTableBuilder<int> builder = Loaded(rule, skips: true);
        ScoreTable scores = Policy.Score(builder.Build());

        Assert.Equal(rule == DuplicateRatings.Refuse ? 4 : 2, builder.BadRows.Count);
        Assert.Equal((integrity, 2m), (scores["integritas"][0], scores["komunikasi"][0]));
        Assert.Equal((3m, communication), (scores["integritas"][1], scores["komunikasi"][1]));
        Assert.Equal(4, scores.Table!.RowCount);
        Assert.Equal((integrity, communication), (scores.Case(0)["integritas"].Value, scores.Case(1)["komunikasi"].Value));
    }

    [Fact]
    public void A_rater_with_two_partial_sheets_is_one_rater()
    {
        RatingTable table = RatingTable.FromSheets(
            Two, [1, 1, 1, 1], ["peer", "peer", "self", "peer"], new byte[] { 1, 0, 0, 3, 2, 2, 0, 255 }, new[] { "ani", "ani", "ani", "budi" });
        ScoreTable scores = Policy.Score(table);

        Assert.Equal((1m, 3m), (scores["integritas"][0], scores["komunikasi"][0]));
        Assert.Equal((3, 1), (table.RowCount, scores.RatersOf(0, "peer")));
    }

    [Fact]
    public void A_sheet_that_answers_again_is_bad_as_a_whole()
    {
        BadRowsException bad = Assert.Throws<BadRowsException>(() => RatingTable.FromSheets(
            Two, [1, 1, 2], ["peer", "peer", "peer"], new byte[] { 1, 0, 254, 3, 4, 4 }, new[] { "ani", "ani", "ani" }));

        Assert.Equal(
            "row 2: rater ani of group 'peer' rates 'integritas' of 1 twice (first in row 1); keep one, or say which counts (TableLoading.Duplicates).",
            Assert.Single(bad.Rows).ToString());
    }

    [Theory]
    [InlineData(DuplicateRatings.KeepFirst, 1, 3, 2)]
    [InlineData(DuplicateRatings.KeepLast, 5, 4, 2)]
    public void Of_sheets_too_every_item_has_its_first_or_last_answer(DuplicateRatings rule, int first, int second, int third)
    {
        RatingInstrument three = RatingInstrument.Flat(Scale.Points(1, 5), ["a", "b", "c"]);
        foreach (bool isWide in new[] { false, true })
        {
            int[] cells = [1, 0, 0, /* */ 4, 3, 2, /* */ 5, 4, 0];
            int[] people = [1, 1, 1];
            string[] groups = ["peer", "peer", "peer"], raters = ["ani", "ani", "ani"];
            TableLoading loading = TableLoading.Default with { Duplicates = rule };
            RatingTable table = isWide
                ? RatingTable.FromSheets(three, people, groups, Array.ConvertAll(cells, cell => (ushort)cell), raters, loading)
                : RatingTable.FromSheets(three, people, groups, Array.ConvertAll(cells, cell => (byte)cell), raters, loading);
            ScoreTable scores = Policy.Score(table);

            Assert.Equal((1, (decimal?)first, (decimal?)second, (decimal?)third), (table.RowCount, scores["a"][0], scores["b"][0], scores["c"][0]));
        }
    }

    [Theory]
    [InlineData(DuplicateRatings.Refuse)]
    [InlineData(DuplicateRatings.KeepFirst)]
    [InlineData(DuplicateRatings.KeepLast)]
    public void A_row_without_an_answer_is_no_rating(DuplicateRatings rule)
    {
        RatingTableBuilder<int> builder = new(Two, TableLoading.Default with { Duplicates = rule });
        builder.Add(1, "peer", "ani", "integritas", default);
        builder.Add(1, "peer", "ani", "integritas", Answer.Of(4));
        builder.Add(1, "peer", "ani", "integritas", default);

        Assert.Equal(4m, Policy.Score(builder.Build())["integritas"][0]);
    }

    [Fact]
    public void An_answer_without_a_value_is_an_answer()
    {
        RatingTableBuilder<int> builder = new(Two);
        builder.Add(1, "peer", "ani", "integritas", Answer.CannotJudge);
        builder.Add(1, "peer", "ani", "integritas", Answer.Of(4));

        Assert.Equal(2, Assert.Single(Assert.Throws<BadRowsException>(builder.Build).Rows).Row);
    }

    [Fact]
    public void Anonymous_raters_and_those_of_other_groups_or_employees_are_others()
    {
        RatingTable table = RatingTable.FromColumns(
            [1, 1, 1, 1, 2], ["peer", "peer", "peer", "self", "peer"], [.. Enumerable.Repeat("integritas", 5)], new[] { 1, 2, 3, 4, 5 }, Two, [null, null, "ani", "ani", "ani"]);
        ScoreTable scores = Policy.Score(table);

        Assert.Equal((5, 3, 1), (table.RowCount, scores.RatersOf(0, "peer"), scores.RatersOf(1, "peer")));
        Assert.Equal((2m, 5m), (scores.Overall[0], scores.Overall[1]));
    }

    private static RatingTableBuilder<int> Loaded(DuplicateRatings rule, bool skips)
    {
        RatingTableBuilder<int> builder = new(Two, TableLoading.Default with { Duplicates = rule, SkipsBadRows = skips });
        builder.AddColumns(People, Groups, Items, Scores, Raters);
        return builder;
    }
}
