using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Anonymity;

public class PeriodComparisonTests
{
    private static readonly Scale Scale = Scale.OfLevels("lima", LocalizedText.Same("lima"), [.. Enumerable.Range(1, 5).Select(value => new ScaleLevel($"l{value}", value, LocalizedText.Same($"l{value}")))]);

    private static MultiRaterScore Score(params (string? Rater, int Answer)[] peers) =>
        AggregationPolicy.Weighted(("peer", 1)).Score(Scale, [.. peers.Select(peer => RatingSheet.By("peer", peer.Rater).Rate("kerja-sama", peer.Answer))]);

    private static PublishedNumber After(PublishedPanel before, params (string? Rater, int Answer)[] peers) =>
        AnonymityPolicy.Default.Publish(Score(peers), before)["kerja-sama"].Groups.Single().Number;

    private static PublishedNumber Peers(PublishedPanel published) => published["kerja-sama"].Groups.Single().Number;

    private static RatingInstrument Two(int firstWeight) => new(Scale,
        [new RatedCompetency("a", LocalizedText.Same("a"), 1, [new RatedItem("a1", LocalizedText.Same("a1"), firstWeight), new RatedItem("a2", LocalizedText.Same("a2"))])]);

    private static readonly PublishedPanel First = AnonymityPolicy.Default.Publish(Score(("ani", 3), ("budi", 4), ("citra", 5)));

    [Fact]
    public void One_more_rater_is_withheld_since_the_difference_would_be_that_raters_answer() =>
        Assert.Equal(SuppressionReason.PeriodComparison, After(First, ("ani", 3), ("budi", 4), ("citra", 5), ("dewi", 1)).Reason);

    [Fact]
    public void One_rater_for_another_is_withheld_too() =>
        Assert.Equal(SuppressionReason.PeriodComparison, After(First, ("ani", 3), ("budi", 4), ("dewi", 1)).Reason);

    [Fact]
    public void Three_more_raters_of_different_opinion_are_shown_and_of_one_opinion_are_not()
    {
        Assert.True(After(First, ("ani", 3), ("budi", 4), ("citra", 5), ("dewi", 1), ("eko", 2), ("fitri", 1)).IsShown);
        Assert.Equal(SuppressionReason.PeriodComparison, After(First, ("ani", 3), ("budi", 4), ("citra", 5), ("dewi", 1), ("eko", 1), ("fitri", 1)).Reason);
    }

    [Fact]
    public void The_same_people_are_shown_again_unless_only_a_few_of_them_answer_otherwise()
    {
        Assert.True(After(First, ("ani", 4), ("budi", 5), ("citra", 4)).IsShown);
        Assert.True(After(First, ("ani", 3), ("budi", 4), ("citra", 5)).IsShown);
        Assert.Equal(SuppressionReason.PeriodComparison, After(First, ("ani", 3), ("budi", 4), ("citra", 4)).Reason);
    }

    [Fact]
    public void Without_ids_numbers_are_compared()
    {
        PublishedPanel nameless = AnonymityPolicy.Default.Publish(Score((null, 3), (null, 4), (null, 5)));

        Assert.Equal(SuppressionReason.PeriodComparison, After(nameless, (null, 3), (null, 4), (null, 5), (null, 5)).Reason);
        Assert.True(After(nameless, [.. Enumerable.Range(1, 5).Select(answer => ((string?)null, answer)), (null, 3)]).IsShown);
    }

    [Fact]
    public void What_was_withheld_for_an_earlier_publication_stays_withheld_when_it_is_published_again()
    {
        MultiRaterScore oneMore = Score(("ani", 3), ("budi", 4), ("citra", 5), ("dewi", 1));
        PublishedPanel second = AnonymityPolicy.Default.Publish(oneMore, First);

        Assert.Equal(SuppressionReason.PeriodComparison, Peers(second).Reason);
        Assert.Equal(SuppressionReason.PeriodComparison, Peers(AnonymityPolicy.Default.Publish(oneMore, First, second)).Reason);
        Assert.Equal(SuppressionReason.PeriodComparison, Peers(AnonymityPolicy.Default.Publish(oneMore, second)).Reason);
    }

    [Fact]
    public void A_publication_knows_those_before_it_so_the_last_one_is_enough()
    {
        PublishedPanel six = AnonymityPolicy.Default.Publish(Score(("ani", 3), ("budi", 4), ("citra", 5), ("dewi", 1), ("eko", 2), ("fitri", 1)), First);

        // Less the first three, who stand in the first publication alone: gita.
        Assert.True(Peers(six).IsShown);
        Assert.Equal(SuppressionReason.PeriodComparison, After(six, ("ani", 3), ("budi", 4), ("citra", 5), ("gita", 1)).Reason);
    }

    [Fact]
    public void A_withheld_number_of_one_more_rater_is_no_bar_to_those_who_come_with_others()
    {
        PublishedPanel four = AnonymityPolicy.Default.Publish(Score(("ani", 3), ("budi", 4), ("citra", 5), ("dewi", 1)), First);

        Assert.True(After(four, ("ani", 3), ("budi", 4), ("citra", 5), ("dewi", 1), ("eko", 2), ("fitri", 1)).IsShown);
    }

    [Fact]
    public void The_same_people_again_are_held_against_every_earlier_publication_and_not_against_their_own_alone()
    {
        PublishedPanel six = AnonymityPolicy.Default.Publish(Score(("ani", 4), ("budi", 5), ("citra", 3), ("dewi", 1), ("eko", 2), ("fitri", 1)), First);

        // The first three answer as at first: total less theirs is 15, and three people can only make 15 by fives.
        Assert.True(Peers(six).IsShown);
        Assert.Equal(SuppressionReason.PeriodComparison, After(six, ("ani", 3), ("budi", 4), ("citra", 5), ("dewi", 5), ("eko", 5), ("fitri", 5)).Reason);
    }

    [Fact]
    public void Entirely_other_people_are_no_difference_and_only_their_own_answers_decide() =>
        Assert.True(After(First, ("dewi", 1), ("eko", 2), ("fitri", 1)).IsShown);

    [Fact]
    public void The_same_answers_under_other_weights_are_two_equations_for_two_items()
    {
        // Items of one opinion each, 5 and 1: their mean is shown. With weights 2 and 1 beside it, both could be calculated.
        RatingSheet[] peers = [.. new[] { "ani", "budi", "citra" }.Select(rater => RatingSheet.By("peer", rater).Rate("a1", 5).Rate("a2", 1))];
        AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 1));
        PublishedPanel even = AnonymityPolicy.Default.Publish(policy.Score(Two(1), peers)), odd = AnonymityPolicy.Default.Publish(policy.Score(Two(2), peers), even);

        Assert.Equal(3, even["a"].Groups[0].Number.Exact);
        Assert.False(odd["a"].Groups[0].Number.IsShown);
    }

    [Fact]
    public void An_item_that_was_shown_before_does_not_help_to_calculate_a_new_one()
    {
        AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 1));
        RatingSheet[] one = [.. new[] { ("ani", 3), ("budi", 4), ("citra", 5) }.Select(peer => RatingSheet.By("peer", peer.Item1).Rate("a1", peer.Item2))];
        PublishedPanel before = AnonymityPolicy.Default.Publish(policy.Score(new RatingInstrument(Scale, [new RatedCompetency("a", LocalizedText.Same("a"), 1, [new RatedItem("a1", LocalizedText.Same("a1"))])]), one));
        PublishedPanel after = AnonymityPolicy.Default.Publish(policy.Score(Two(1), [.. one.Select(sheet => sheet.Rate("a2", 1))]), before);

        Assert.Equal(4, before["a1"].Groups[0].Number.Exact);
        Assert.False(after["a"].Groups[0].Number.IsShown);
    }

    [Fact]
    public void Without_ids_one_for_another_and_newcomers_of_one_opinion_are_withheld_too()
    {
        PublishedPanel nameless = AnonymityPolicy.Default.Publish(Score((null, 3), (null, 4), (null, 5)));

        Assert.Equal(SuppressionReason.PeriodComparison, After(nameless, (null, 3), (null, 4), (null, 1)).Reason);
        Assert.Equal(SuppressionReason.PeriodComparison, After(nameless, (null, 3), (null, 4), (null, 5), (null, 1), (null, 1), (null, 1)).Reason);
        Assert.True(After(nameless, (null, 3), (null, 4), (null, 5)).IsShown);
        Assert.True(After(nameless, (null, 1), (null, 2), (null, 1)).IsShown);
    }

    [Fact]
    public void Without_ids_a_third_publication_is_withheld_whoever_answered_what()
    {
        PublishedPanel first = AnonymityPolicy.Default.Publish(Score((null, 3), (null, 4), (null, 5)));
        PublishedPanel second = AnonymityPolicy.Default.Publish(Score((null, 1), (null, 2), (null, 1)), first);

        Assert.True(Peers(second).IsShown);
        Assert.Equal(SuppressionReason.PeriodComparison, After(second, (null, 4), (null, 4), (null, 2)).Reason);
        Assert.Equal(SuppressionReason.PeriodComparison, After(second, (null, 1), (null, 2), (null, 1)).Reason);
    }

    [Fact]
    public void Before_an_insider_sheets_without_ids_are_not_published_again_since_who_left_would_know_what_who_came_said()
    {
        AnonymityPolicy guarded = AnonymityPolicy.Default.WithInsiderGuard();
        MultiRaterScore nameless = Score((null, 3), (null, 4), (null, 5)), named = Score(("ani", 3), ("budi", 4), ("citra", 5));

        Assert.Equal(SuppressionReason.PeriodComparison, Peers(guarded.Publish(nameless, guarded.Publish(nameless))).Reason);
        Assert.True(Peers(guarded.Publish(named, guarded.Publish(named))).IsShown);
    }

    [Fact]
    public void Before_an_insider_three_who_came_must_differ_also_without_any_one_of_them()
    {
        AnonymityPolicy guarded = AnonymityPolicy.Default.WithInsiderGuard();
        (string?, int)[] three = [("ani", 3), ("budi", 4), ("citra", 5)];
        PublishedPanel before = guarded.Publish(Score(three));

        Assert.Equal(SuppressionReason.PeriodComparison, Peers(guarded.Publish(Score([.. three, ("dewi", 1), ("eko", 2), ("fitri", 1)]), before)).Reason);
        Assert.True(Peers(guarded.Publish(Score([.. three, ("dewi", 1), ("eko", 2), ("fitri", 3)]), before)).IsShown);
    }

    [Fact]
    public void What_was_too_small_to_be_shown_before_is_no_comparison()
    {
        PublishedPanel few = AnonymityPolicy.Default.Publish(Score(("ani", 3), ("budi", 4)));

        Assert.True(After(few, ("ani", 3), ("budi", 4), ("citra", 5)).IsShown);
    }

    [Fact]
    public void No_earlier_publication_is_passed_over_in_silence() =>
        Assert.Throws<ArgumentException>(() => AnonymityPolicy.Default.Publish(Score(("ani", 3)), null!, First));
}
