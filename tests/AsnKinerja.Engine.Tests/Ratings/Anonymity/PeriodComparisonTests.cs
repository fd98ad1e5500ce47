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
        Assert.True(After(nameless, (null, 3), (null, 4), (null, 4)).IsShown);
        Assert.True(After(nameless, [.. Enumerable.Range(1, 5).Select(answer => ((string?)null, answer)), (null, 3)]).IsShown);
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
