using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings;

public class RatingSheetTests
{
    [Fact]
    public void A_sheet_keeps_its_answers_in_the_order_given()
    {
        Scale scale = Scale.Points(1, 5);
        RatingSheet sheet = RatingSheet.By("peer", "ani").Rate("b", 3).CannotJudge("a").NotObserved("c").Rate("d", scale["4"]);

        Assert.Equal(["b", "a", "c", "d"], sheet.Answers.Select(answer => answer.Key));
        Assert.Equal([Answer.Of(3), Answer.CannotJudge, Answer.NotObserved, Answer.Of(4)], sheet.Answers.Select(answer => answer.Value));
        Assert.Equal(("peer", "ani", 1, null), (sheet.Group.Id, sheet.Rater, sheet.Weight, sheet.Note));
    }

    [Fact]
    public void Not_answered_cannot_judge_and_not_observed_are_three_things_and_none_is_a_number()
    {
        Answer[] silent = [default, Answer.CannotJudge, Answer.NotObserved];

        Assert.Equal(3, silent.Distinct().Count());
        Assert.Equal([AnswerKind.NotAnswered, AnswerKind.CannotJudge, AnswerKind.NotObserved], silent.Select(answer => answer.Kind));
        Assert.All(silent, answer => Assert.False(answer.HasValue));
        Assert.True(Answer.Of(0).HasValue);
        Assert.DoesNotContain(Answer.Of(0), silent);
    }

    [Fact]
    public void Every_change_gives_a_new_sheet()
    {
        RatingSheet empty = RatingSheet.By("self");
        RatingSheet heavy = empty.Rate("x", 3).Weighing(Rational.Of(1, 3)).Noting(new LocalizedText("Data contoh", "Sample data"));

        Assert.Empty(empty.Answers);
        Assert.Equal((1, null), (empty.Weight, empty.Note));
        Assert.Equal(Rational.Of(1, 3), heavy.Weight);
        Assert.Equal("Sample data", heavy.Note?.English);
        Assert.Equal("x", Assert.Single(heavy.CannotJudge("y").Answers.SkipLast(1)).Key);
    }

    [Fact]
    public void An_item_is_answered_once()
    {
        RatingSheet sheet = RatingSheet.By("peer").Rate("x", 3);

        Assert.Equal(
            "Rater (anonymous) of group 'peer' rates 'x' twice; keep one of the two.",
            Assert.Throws<DuplicateRatingException>(() => sheet.NotObserved("x")).Message);
        Assert.Throws<DuplicateRatingException>(() => sheet.Answering([KeyValuePair.Create("x", Answer.CannotJudge)]));
        Assert.Throws<DuplicateRatingException>(() => RatingSheet.By("peer").Answering([KeyValuePair.Create("y", default(Answer)), KeyValuePair.Create("y", Answer.Of(1))]));
    }

    [Fact]
    public void A_sheet_needs_a_group_and_names_for_what_it_rates()
    {
        Assert.Contains("A sheet needs the group for which its rater speaks", Assert.Throws<ArgumentException>(() => RatingSheet.By(default)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RatingSheet.By(" "));
        Assert.Throws<ArgumentException>(() => RatingSheet.By("peer", ""));
        Assert.Throws<ArgumentException>(() => RatingSheet.By("peer").Rate(" ", 3));
        Assert.ThrowsAny<ArgumentException>(() => RatingSheet.By("peer").Rate(null!, 3));
        Assert.Throws<ArgumentNullException>(() => RatingSheet.By("peer").Rate("x", (ScaleLevel)null!));
        Assert.Throws<ArgumentNullException>(() => RatingSheet.By("peer").Answering(null!));
        Assert.ThrowsAny<ArgumentException>(() => RatingSheet.By("peer").Answering([KeyValuePair.Create("", Answer.Of(1))]));
    }

    [Fact]
    public void An_answer_that_says_not_answered_is_the_same_as_none()
    {
        RatingSheet sheet = RatingSheet.By("peer").Answering([KeyValuePair.Create("x", default(Answer))]);
        GroupScore peers = AggregationPolicy.Weighted(("peer", 1)).Score(Scale.Points(1, 5), sheet)["x"].Groups[0];

        Assert.Equal((GroupStatus.NoValues, 1), (peers.Status, peers.NotAnswered));
    }

    [Fact]
    public void Groups_have_names_in_both_languages_and_an_agencys_own_shows_its_id()
    {
        Assert.Equal(
            ["Atasan", "Rekan kerja setingkat", "Bawahan langsung", "Diri sendiri", "Masyarakat", "Semua penilai", "pembina"],
            new RaterGroup[] { RaterGroup.Supervisor, RaterGroup.Peer, RaterGroup.Subordinate, RaterGroup.Self, RaterGroup.Public, RaterGroup.Everyone, "pembina" }
                .Select(group => group.Name.Indonesian));
        Assert.Equal("Supervisor", RaterGroup.Supervisor.Name.English);
        Assert.NotEqual((RaterGroup)"Peer", RaterGroup.Peer);
        Assert.Equal("", default(RaterGroup).Id);
    }
}
