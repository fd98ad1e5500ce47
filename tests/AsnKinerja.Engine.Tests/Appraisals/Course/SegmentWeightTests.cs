using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Course;

public class SegmentWeightTests
{
    private static readonly AppraisalPeriod Year = AppraisalPeriod.Year(2021);

    private static readonly AssignmentHistory Halves = new(
        [Held("a", new(2021, 1, 1), new(2021, 6, 30)), Held("b", new(2021, 7, 1), new(2021, 12, 31))]);

    [Fact]
    public void A_year_cut_at_the_end_of_June_has_181_and_184_days()
    {
        SegmentWeights weights = SegmentWeights.Of(Halves, Year, SegmentWeighting.Days);

        Assert.Equal([Rational.Of(181, 365), Rational.Of(184, 365)], weights.Parts.Select(part => part.Weight!.Value));
        Assert.Equal(365, weights.Total);
        Assert.Empty(weights.LeftOut);
        Assert.Contains("181 / 365", weights.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void By_whole_months_both_halves_weigh_the_same() =>
        Assert.Equal([Rational.Of(1, 2), Rational.Of(1, 2)], SegmentWeights.Of(Halves, Year, SegmentWeighting.WholeMonths).Parts.Select(part => part.Weight!.Value));

    [Fact]
    public void The_last_post_alone_weighs_everything_and_the_others_are_named()
    {
        SegmentWeights weights = SegmentWeights.Of(Halves, Year, SegmentWeighting.LastPost);

        Assert.Equal(("b", Rational.One), (Assert.Single(weights.Parts).PostId, weights.Parts[0].Weight!.Value));
        Assert.Equal("a", Assert.Single(weights.LeftOut).Assignment!.PostId);
        Assert.Contains("Only the last post counts", weights.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Leave_between_two_posts_is_left_out_and_said()
    {
        AssignmentHistory history = new([Held("a", new(2021, 1, 1), new(2021, 3, 31)), Held("b", new(2021, 10, 1), new(2021, 12, 31))]);
        SegmentWeights weights = SegmentWeights.Of(history, Year, SegmentWeighting.Days);

        Assert.Equal([Rational.Of(90, 182), Rational.Of(92, 182)], weights.Parts.Select(part => part.Weight!.Value));
        Assert.True(Assert.Single(weights.LeftOut).IsGap);
        Assert.Contains("183 of the 365 days of the period are without a post", weights.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_acting_post_counts_only_where_that_is_declared()
    {
        AssignmentHistory history = new([Held("a", new(2021, 1, 1), new(2021, 12, 31)), Held("plt", new(2021, 2, 1), new(2021, 2, 28), AssignmentKind.ActingForVacancy)]);

        SegmentWeights without = SegmentWeights.Of(history, Year, SegmentWeighting.Days);
        Assert.Equal("a", Assert.Single(without.Parts).PostId);
        Assert.Equal("plt", Assert.Single(without.LeftOut).Assignment!.PostId);
        Assert.Contains("does not count", without.Explain().ToText("en"), StringComparison.Ordinal);

        SegmentWeights with = SegmentWeights.Of(history, Year, SegmentWeighting.Days, ActingPosts.Counted);
        Assert.Equal([Rational.Of(365, 393), Rational.Of(28, 393)], with.Parts.Select(part => part.Weight!.Value));
        Assert.True(with.Parts[1].IsActing);
        Assert.Empty(with.LeftOut);
    }

    [Fact]
    public void A_new_appraiser_does_not_cut_a_month_in_two()
    {
        AssignmentHistory history = new(
        [
            new("a", default, "u", "p-1", new LocalDate(2021, 1, 1), new LocalDate(2021, 3, 15)),
            new("a", default, "u", "p-2", new LocalDate(2021, 3, 16), new LocalDate(2021, 6, 30)),
            new("b", default, "u", "p-2", new LocalDate(2021, 7, 1)),
        ]);
        SegmentWeights weights = SegmentWeights.Of(history, Year, SegmentWeighting.WholeMonths);

        Assert.Equal([6, 6], weights.Parts.Select(part => part.Units));
        Assert.Equal(2, weights.Parts[0].Assignments.Count);
    }

    [Fact]
    public void Less_than_a_month_everywhere_is_no_weight_and_not_zero()
    {
        AssignmentHistory history = new([Held("a", new(2021, 2, 1), new(2021, 2, 14)), Held("b", new(2021, 2, 15), new(2021, 2, 28))]);
        SegmentWeights weights = SegmentWeights.Of(history, AppraisalPeriod.Month(2021, 2), SegmentWeighting.WholeMonths);

        Assert.False(weights.HasWeights);
        Assert.All(weights.Parts, part => Assert.Null(part.Weight));
        Assert.Contains("weights by days would be possible", weights.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_post_there_is_nothing_to_weigh()
    {
        SegmentWeights weights = SegmentWeights.Of(new AssignmentHistory([]), Year, SegmentWeighting.LastPost);

        Assert.Empty(weights.Parts);
        Assert.False(weights.HasWeights);
        Assert.True(Assert.Single(weights.LeftOut).IsGap);
        PrintedJson.Read(weights.Explain().ToJson()).Redo();
    }

    [Fact]
    public void An_unknown_way_of_weighing_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("by", () => SegmentWeights.Of(Halves, Year, (SegmentWeighting)9));
        Assert.Throws<ArgumentOutOfRangeException>("acting", () => SegmentWeights.Of(Halves, Year, SegmentWeighting.Days, (ActingPosts)9));
        Assert.Throws<ArgumentNullException>("history", () => SegmentWeights.Of(null!, Year, SegmentWeighting.Days));
        Assert.Throws<ArgumentNullException>("period", () => SegmentWeights.Of(Halves, null!, SegmentWeighting.Days));
    }

    private static Assignment Held(string post, LocalDate first, LocalDate? last, AssignmentKind kind = AssignmentKind.Main) =>
        new(post, LocalizedText.Same(post), "dinas", "penilai", first, last, kind);
}
