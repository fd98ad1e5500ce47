using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Anonymity;

public class PublishedPanelTests
{
    private static readonly Scale Scale = Scale.OfLevels("lima", LocalizedText.Same("lima"), [.. Enumerable.Range(1, 5).Select(value => new ScaleLevel($"l{value}", value, LocalizedText.Same($"l{value}")))]);
    private static readonly AggregationPolicy Policy = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 20), ("subordinate", 20));
    private static readonly RatingSheet Supervisor = RatingSheet.By("supervisor", "s").Rate("kerja-sama", 4);

    private static RatingSheet[] Group(string group, params int[] answers) => [.. answers.Select((answer, i) => RatingSheet.By(group, $"{group}{i}").Rate("kerja-sama", answer))];

    private static PublishedScore Publish(AnonymityPolicy anonymity, params RatingSheet[][] sheets) =>
        anonymity.Publish(Policy.Score(Scale, [Supervisor, .. sheets.SelectMany(own => own)]))["kerja-sama"];

    private static PublishedGroup Of(PublishedScore score, string group) => score.Groups.Single(own => own.Groups.Contains(group));

    [Fact]
    public void Groups_that_are_large_enough_are_shown_with_number_and_mean_and_so_is_the_official_score()
    {
        PublishedScore score = Publish(AnonymityPolicy.Default, Group("peer", 3, 4, 5), Group("subordinate", 2, 4, 4, 4));

        Assert.Equal((3, (Rational)4), (Of(score, "peer").Raters!.Value, Of(score, "peer").Number.Exact!.Value));
        Assert.Equal(Rational.Of(7, 2), Of(score, "subordinate").Number.Exact);
        Assert.Equal(((60 * (Rational)4) + (20 * (Rational)4) + (20 * Rational.Of(7, 2))) / 100, score.Official.Exact);
        Assert.Equal(PublishedKind.NoValue, score.FromShown.Kind);
    }

    [Fact]
    public void A_group_that_is_too_small_is_withheld_and_the_total_with_it_since_total_minus_visible_groups_would_be_the_group()
    {
        PublishedScore score = Publish(AnonymityPolicy.Default, Group("peer", 1, 5), Group("subordinate", 2, 4, 4, 4));

        Assert.Equal((PublishedKind.Suppressed, SuppressionReason.TooFewRaters), (Of(score, "peer").Number.Kind, Of(score, "peer").Number.Reason));
        Assert.Null(Of(score, "peer").Number.Exact);
        Assert.Null(Of(score, "peer").Raters);
        Assert.Equal(SuppressionReason.ContainsSuppressed, score.Official.Reason);
        Assert.Equal(((60 * (Rational)4) + (20 * Rational.Of(7, 2))) / 80, score.FromShown.Exact);
    }

    [Fact]
    public void Withheld_nobody_answered_and_zero_are_three_things()
    {
        PublishedScore score = Publish(AnonymityPolicy.Default, Group("peer", 1, 5));

        Assert.Equal(PublishedKind.Suppressed, Of(score, "peer").Number.Kind);
        Assert.Equal(PublishedKind.NoValue, Of(score, "subordinate").Number.Kind);
        Assert.Equal(0, Of(score, "subordinate").Raters);
        Assert.Equal("suppressed (TooFewRaters)", Of(score, "peer").Number.ToString());
        Assert.NotEqual(PublishedNumber.Shown(0, Policy.Rounding), Of(score, "peer").Number);
    }

    [Fact]
    public void A_small_group_that_is_rolled_up_is_shown_with_the_other_as_one_and_the_official_score_is_withheld()
    {
        PublishedScore score = Publish(AnonymityPolicy.Default.RollingUp("peer", "subordinate"), Group("peer", 1, 5), Group("subordinate", 2, 4, 4, 4));
        PublishedGroup together = Of(score, "peer");

        Assert.Same(together, Of(score, "subordinate"));
        Assert.Equal((6, Rational.Of(20, 6)), (together.Raters!.Value, together.Number.Exact!.Value));
        Assert.Equal("Peers + Subordinates", together.Name.English);

        // 60 x 4 + 20 x peers + 20 x subordinates and the mean of all six are two equations for two unknown means.
        Assert.Equal(SuppressionReason.ContainsSuppressed, score.Official.Reason);
        Assert.Equal(((60 * (Rational)4) + (40 * Rational.Of(20, 6))) / 100, score.FromShown.Exact);
    }

    [Fact]
    public void Two_small_groups_that_are_large_enough_together_are_one()
    {
        AnonymityPolicy both = AnonymityPolicy.Default.RollingUp("peer", "subordinate").RollingUp("subordinate", "peer");

        Assert.True(Of(Publish(both, Group("peer", 1, 5), Group("subordinate", 2)), "peer").Number.IsShown);
        Assert.Equal(SuppressionReason.TooFewRaters, Of(Publish(both, Group("peer", 1), Group("subordinate", 2)), "peer").Number.Reason);
        Assert.True(Of(Publish(both, Group("peer", 1, 2, 3), Group("subordinate", 2, 3, 4)), "peer").Groups.Count == 1);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(3)]
    public void A_group_whose_answers_are_all_the_same_is_withheld_wherever_on_the_scale(int answer)
    {
        PublishedScore score = Publish(AnonymityPolicy.Default, Group("peer", answer, answer, answer), Group("subordinate", 2, 4, 4));

        Assert.Equal(SuppressionReason.WouldDisclose, Of(score, "peer").Number.Reason);
        Assert.Equal(SuppressionReason.ContainsSuppressed, score.Official.Reason);
        Assert.True(Of(Publish(AnonymityPolicy.Default.WithoutUnanimityGuard(), Group("peer", answer, answer, answer)), "peer").Number.IsShown);
    }

    [Fact]
    public void Raters_of_different_weight_are_withheld_since_their_mean_can_be_read_like_a_code()
    {
        RatingSheet[] peers = [.. Group("peer", 2, 3, 5).Select((sheet, i) => sheet.Weighing(new Rational[] { 1, 10, 100 }[i]))];

        Assert.Equal(SuppressionReason.UnequalWeights, Of(Publish(AnonymityPolicy.Default, peers), "peer").Number.Reason);
    }

    [Fact]
    public void An_item_with_one_opinion_hides_the_items_of_its_competency_and_not_the_competency()
    {
        PublishedPanel published = AnonymityPolicy.Default.Publish(Policy.Score(Two(), Supervisor2, Sheet2("p1", 5, 2), Sheet2("p2", 5, 3), Sheet2("p3", 5, 5)));

        Assert.Equal(SuppressionReason.Complementary, Of(published["a1"], "peer").Number.Reason);
        Assert.Equal(SuppressionReason.Complementary, Of(published["a2"], "peer").Number.Reason);
        Assert.Equal((5 + Rational.Of(10, 3)) / 2, Of(published["a"], "peer").Number.Exact);
        Assert.True(published["a"].Official.IsShown && published.Overall.Official.IsShown && !published["a1"].Official.IsShown);
    }

    [Fact]
    public void Where_item_and_competency_together_would_disclose_the_competency_is_withheld()
    {
        // Known weights 1 and 37: from the mean of both, five at the first item can only be one thing at the second.
        RatingInstrument instrument = Two(secondWeight: 37);
        PublishedPanel published = AnonymityPolicy.Default.Publish(Policy.Score(instrument, Supervisor2, Sheet2("p1", 5, 2), Sheet2("p2", 5, 3), Sheet2("p3", 5, 5)));

        Assert.Equal(SuppressionReason.WouldDisclose, Of(published["a1"], "peer").Number.Reason);
        Assert.Equal(SuppressionReason.WouldDisclose, Of(published["a"], "peer").Number.Reason);
        Assert.True(Of(published["a2"], "peer").Number.IsShown);
        Assert.False(published["a"].Official.IsShown || published.Overall.Official.IsShown);
    }

    [Fact]
    public void Whoever_speaks_by_name_is_shown_alone()
    {
        Assert.Equal((1, (Rational)4), (Of(Publish(AnonymityPolicy.Default), "supervisor").Raters!.Value, Of(Publish(AnonymityPolicy.Default), "supervisor").Number.Exact!.Value));
        Assert.Equal(SuppressionReason.TooFewRaters, Of(Publish(AnonymityPolicy.Default.Named()), "supervisor").Number.Reason);
    }

    [Fact]
    public void In_a_pool_only_the_anonymous_count_towards_the_minimum()
    {
        PublishedGroup few = Pool(2, 5), enough = Pool(2, 5, 3);

        Assert.Equal(SuppressionReason.TooFewRaters, few.Number.Reason);
        Assert.Equal(Rational.Of(14, 4), enough.Number.Exact);
        static PublishedGroup Pool(params int[] peers) =>
            AnonymityPolicy.Default.Publish(AggregationPolicy.Pooled().Score(Scale, [Supervisor, .. Group("peer", peers)]))["kerja-sama"].Groups.Single();
    }

    [Fact]
    public void A_rater_who_gave_4_knows_from_a_mean_of_14_thirds_that_both_others_gave_5_unless_the_promise_guards_against_insiders()
    {
        AnonymityPolicy guarded = AnonymityPolicy.Default.WithInsiderGuard();

        Assert.Equal(Rational.Of(14, 3), Of(Publish(AnonymityPolicy.Default, Group("peer", 5, 5, 4)), "peer").Number.Exact);
        Assert.Equal(SuppressionReason.WouldDisclose, Of(Publish(guarded, Group("peer", 5, 5, 4)), "peer").Number.Reason);
        Assert.Equal(4, Of(Publish(guarded, Group("peer", 5, 3, 4)), "peer").Number.Exact);
        Assert.Equal(Rational.Of(9, 2), Of(Publish(guarded, Group("peer", 5, 5, 4, 4)), "peer").Number.Exact);
        Assert.Equal(SuppressionReason.WouldDisclose, Of(Publish(guarded, Group("peer", 5, 5, 5, 4)), "peer").Number.Reason);
    }

    [Fact]
    public void Of_two_raters_each_knows_the_other_so_under_the_guard_they_are_never_shown()
    {
        AnonymityPolicy two = AnonymityPolicy.Default.AtLeast(2);

        Assert.True(Of(Publish(two, Group("peer", 1, 5)), "peer").Number.IsShown);
        Assert.False(Of(Publish(two.WithInsiderGuard(), Group("peer", 1, 5)), "peer").Number.IsShown);
    }

    [Fact]
    public void Before_an_insider_items_may_hide_in_their_competency_only_where_others_differ_between_the_items()
    {
        AnonymityPolicy guarded = AnonymityPolicy.Default.WithInsiderGuard();
        PublishedScore hidden = guarded.Publish(Policy.Score(Two(), Supervisor2, Sheet2("p1", 4, 1), Sheet2("p2", 5, 2), Sheet2("p3", 5, 2)))["a"];
        PublishedScore open = guarded.Publish(Policy.Score(Two(), Supervisor2, Sheet2("p1", 4, 1), Sheet2("p2", 5, 5), Sheet2("p3", 5, 5)))["a"];

        // In the second only p1 says anything else than 5: p1 knows all the rest.
        Assert.Equal(Rational.Of(19, 6), Of(hidden, "peer").Number.Exact);
        Assert.False(Of(open, "peer").Number.IsShown);
    }

    [Fact]
    public void A_groups_own_minimum_holds_in_a_pool_too()
    {
        PublishedScore pool = AnonymityPolicy.Default.AtLeast(4, "peer").Publish(AggregationPolicy.Pooled().Score(Scale, [Supervisor, .. Group("peer", 2, 5, 3)]))["kerja-sama"];

        Assert.Equal(SuppressionReason.TooFewRaters, pool.Groups.Single().Number.Reason);
    }

    [Fact]
    public void Who_answers_in_two_groups_that_are_shown_as_one_is_one_rater_of_the_minimum()
    {
        RatingSheet[] twice = [.. Group("peer", 1, 5), RatingSheet.By("subordinate", "peer0").Rate("kerja-sama", 2)];

        Assert.Equal(SuppressionReason.TooFewRaters, Of(Publish(AnonymityPolicy.Default.RollingUp("subordinate", "peer"), twice), "peer").Number.Reason);
    }

    [Fact]
    public void The_reason_names_the_minimum_of_the_group_itself()
    {
        PublishedScore score = Publish(AnonymityPolicy.Default.AtLeast(5, "subordinate"), Group("peer", 1, 3, 5), Group("subordinate", 1, 2, 3, 4));

        Assert.Contains("fewer than 5 raters", score.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("kurang dari 5 penilai", score.Explain().ToText("id"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_official_score_the_explanation_says_so_in_a_sentence()
    {
        PublishedPanel nobody = AnonymityPolicy.Default.Publish(Policy.Score(RatingInstrument.Flat(Scale, ["kerja-sama"])));

        Assert.Contains("There is no official score.", nobody.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("Tidak ada nilai resmi.", nobody.Explain().ToText("id"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_explanation_and_every_text_hold_no_rater_and_no_single_answer()
    {
        RatingSheet[] sheets = [.. Group("peer", 1, 3, 5, 5), .. Group("subordinate", 2, 2)];
        PublishedPanel published = AnonymityPolicy.Default.Publish(Policy.Score(Scale, [Supervisor, .. sheets.Select(sheet => sheet.Noting(new("rahasia", "secret")))]));
        string text = published.Explain().ToText("en") + published.Explain().ToJson() + string.Join(" ", published.Items.SelectMany(item => item.Groups)) + published.Overall.Explain().ToHtml("id");

        Assert.DoesNotContain("peer0", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", text, StringComparison.Ordinal);
        Assert.Contains("Peers (4 raters)", text, StringComparison.Ordinal);
        Assert.Contains("fewer than 3 raters", text, StringComparison.Ordinal);
        Assert.Contains("not the official score", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_and_the_names_of_sheets_change_nothing()
    {
        RatingSheet[] sheets = [Supervisor, .. Group("peer", 1, 3, 5, 5), .. Group("subordinate", 2, 2)];
        RatingSheet[] renamed = [.. sheets.Reverse().Select(sheet => RatingSheet.By(sheet.Group, $"x{sheet.Rater}").Answering(sheet.Answers))];

        Assert.Equal(
            AnonymityPolicy.Default.Publish(Policy.Score(Scale, sheets)).Explain().ToJson(),
            AnonymityPolicy.Default.Publish(Policy.Score(Scale, renamed)).Explain().ToJson());
    }

    [Fact]
    public void There_is_no_item_of_a_name_that_the_instrument_has_not() =>
        Assert.Contains("kerja-sama", Assert.Throws<KeyNotFoundException>(() => AnonymityPolicy.Default.Publish(Policy.Score(Scale, Supervisor))["kerjasama"]).Message, StringComparison.Ordinal);

    private static readonly RatingSheet Supervisor2 = RatingSheet.By("supervisor", "s").Rate("a1", 4).Rate("a2", 4);

    private static RatingSheet Sheet2(string rater, int first, int second) => RatingSheet.By("peer", rater).Rate("a1", first).Rate("a2", second);

    private static RatingInstrument Two(int secondWeight = 1) => new(Scale,
        [new RatedCompetency("a", LocalizedText.Same("a"), 1, [new RatedItem("a1", LocalizedText.Same("a1")), new RatedItem("a2", LocalizedText.Same("a2"), secondWeight)])]);
}
