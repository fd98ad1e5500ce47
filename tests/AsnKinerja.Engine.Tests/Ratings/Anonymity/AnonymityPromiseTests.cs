using System;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Anonymity;

public class AnonymityPromiseTests
{
    private static readonly AnonymityPromise Fixed = AnonymityPolicy.Default.RollingUp("peer", "subordinate").Promise().AfterFirstAnswer();

    [Fact]
    public void Before_the_first_answer_a_promise_may_change_either_way()
    {
        AnonymityPromise open = AnonymityPolicy.Default.Promise();

        Assert.Equal(2, open.ChangeTo(AnonymityPolicy.Default.AtLeast(2)).Policy.Minimum);
        Assert.False(open.ChangeTo(AnonymityPolicy.Default.AtLeast(2)).IsFixed);
    }

    [Fact]
    public void After_the_first_answer_each_weakening_is_refused_and_all_are_named()
    {
        AnonymityPolicy weaker = AnonymityPolicy.Default.Named("supervisor", "self", "peer").AtLeast(2).WithoutUnanimityGuard().RollingUp("public", "subordinate");
        WeakenedAnonymityException refused = Assert.Throws<WeakenedAnonymityException>(() => Fixed.ChangeTo(weaker));

        Assert.Equal(
            [
                "the minimum was 3 raters and would be 2",
                "groups whose answers are all the same would be shown",
                "the group 'peer' was anonymous and would speak by name",
                "the group 'public' would be shown together with 'subordinate' instead of not at all",
            ],
            refused.Weaker);
        Assert.Contains("change it for the next round", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_groups_own_minimum_is_part_of_the_promise()
    {
        AnonymityPromise promise = AnonymityPolicy.Default.AtLeast(5, "public").Promise().AfterFirstAnswer();

        Assert.Equal(["the minimum of the group 'public' was 5 raters and would be 4"], Assert.Throws<WeakenedAnonymityException>(() => promise.ChangeTo(AnonymityPolicy.Default.AtLeast(4, "public"))).Weaker);
        Assert.Equal(["the minimum of the group 'public' was 5 raters and would be 4"], Assert.Throws<WeakenedAnonymityException>(() => promise.ChangeTo(AnonymityPolicy.Default.AtLeast(4))).Weaker);
        Assert.Equal(["the minimum of the group 'peer' was 3 raters and would be 2"], Assert.Throws<WeakenedAnonymityException>(() => promise.ChangeTo(AnonymityPolicy.Default.AtLeast(5).AtLeast(2, "peer"))).Weaker);
    }

    [Fact]
    public void After_the_first_answer_a_promise_may_become_stricter()
    {
        AnonymityPromise stricter = Fixed.ChangeTo(AnonymityPolicy.Default.AtLeast(5).Named("supervisor"));

        Assert.Equal((5, true), (stricter.Policy.Minimum, stricter.IsFixed));
        Assert.Null(stricter.Policy.RollUpOf("peer"));
        Assert.Throws<WeakenedAnonymityException>(() => stricter.ChangeTo(AnonymityPolicy.Default.AtLeast(4)));
    }

    [Fact]
    public void The_guard_against_insiders_is_part_of_the_promise()
    {
        AnonymityPromise promise = AnonymityPolicy.Default.WithInsiderGuard().Promise().AfterFirstAnswer();

        Assert.False(AnonymityPolicy.Default.GuardsInsider);
        Assert.True(promise.ChangeTo(AnonymityPolicy.Default.WithInsiderGuard().AtLeast(4)).Policy.GuardsInsider);
        Assert.Equal(["a rater who adds his or her own answers could learn those of the others"], Assert.Throws<WeakenedAnonymityException>(() => promise.ChangeTo(AnonymityPolicy.Default)).Weaker);
        Assert.True(AnonymityPolicy.Default.Promise().AfterFirstAnswer().ChangeTo(promise.Policy).Policy.GuardsInsider);
    }

    [Fact]
    public void Each_other_choice_keeps_the_guard_against_insiders() =>
        Assert.All(
            [
                AnonymityPolicy.Default.WithInsiderGuard().AtLeast(4),
                AnonymityPolicy.Default.WithInsiderGuard().AtLeast(4, "peer"),
                AnonymityPolicy.Default.WithInsiderGuard().Named("supervisor"),
                AnonymityPolicy.Default.WithInsiderGuard().RollingUp("peer", "subordinate"),
            ],
            policy => Assert.True(policy.GuardsInsider));

    [Fact]
    public void No_guard_against_insiders_goes_with_groups_that_are_shown_although_all_say_the_same()
    {
        Assert.Throws<InvalidOperationException>(() => AnonymityPolicy.Default.WithInsiderGuard().WithoutUnanimityGuard());
        Assert.Throws<InvalidOperationException>(() => AnonymityPolicy.Default.WithoutUnanimityGuard().WithInsiderGuard());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_minimum_below_two_is_no_anonymity(int raters) =>
        Assert.Contains($"not {raters}", Assert.Throws<ArgumentOutOfRangeException>(() => AnonymityPolicy.Default.AtLeast(raters)).Message, StringComparison.Ordinal);

    [Fact]
    public void Minimums_and_roll_ups_are_for_anonymous_groups()
    {
        Assert.Contains("'supervisor' speaks by name", Assert.Throws<ArgumentException>(() => AnonymityPolicy.Default.RollingUp("peer", "supervisor")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AnonymityPolicy.Default.RollingUp("peer", "peer"));
        Assert.Throws<ArgumentException>(() => AnonymityPolicy.Default.AtLeast(4, "self"));
        Assert.Throws<ArgumentException>(() => AnonymityPolicy.Default.AtLeast(4, "peer").Named("peer"));
        Assert.Throws<ArgumentException>(() => AnonymityPolicy.Default.Named(default(RaterGroup)));
        Assert.Throws<ArgumentException>(() => AnonymityPolicy.Default.AtLeast(4, default(RaterGroup)));
        Assert.Equal(["self", "supervisor"], AnonymityPolicy.Default.NamedGroups.Select(group => group.Id));
    }
}
