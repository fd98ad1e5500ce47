using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings;

public class AggregationPolicyTests
{
    private static readonly Scale OneToFive = Scale.Points(1, 5);

    private static readonly AggregationPolicy Policy = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 40));

    [Fact]
    public void A_policy_needs_groups_each_once_and_named()
    {
        Assert.Contains("at least one rater group that counts", Fault(() => AggregationPolicy.Weighted()), StringComparison.Ordinal);
        Assert.Contains("The group 'peer' stands twice in the policy.", Fault(() => AggregationPolicy.Weighted(("peer", 1), ("peer", 2))), StringComparison.Ordinal);
        Assert.Contains("A rater group needs a name", Fault(() => AggregationPolicy.Weighted((default, 1))), StringComparison.Ordinal);
        Assert.Contains("Group 'peer' asks for 0 raters; the minimum is 1 or more.", Fault(() => AggregationPolicy.Of([new GroupRule("peer", 1, 0)])), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => AggregationPolicy.Of(null!));
    }

    [Fact]
    public void What_is_said_about_a_group_must_be_about_one_that_counts()
    {
        const string known = "Group 'peers' does not count in this policy; the groups that count are supervisor, peer.";

        Assert.Equal(known, Fault(() => Policy.WithMinimumRaters("peers", 2)));
        Assert.Equal(known, Fault(() => Policy.Requiring("supervisor", "peers")));
        Assert.Equal(known, Fault(() => Policy.WhenMissing(MissingGroups.MoveWeightTo("peers"))));
        Assert.Contains("Group 'peer' asks for 0 raters", Fault(() => Policy.WithMinimumRaters("peer", 0)), StringComparison.Ordinal);
        Assert.Contains("Group 'peer' counts in this policy, so it cannot be heard only; leave its weight out.", Fault(() => Policy.HeardOnly("peer")), StringComparison.Ordinal);
        Assert.Contains("must go to a named group", Fault(() => MissingGroups.MoveWeightTo(default)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_change_gives_a_new_policy_and_keeps_the_rest()
    {
        Citation article = new("PP 30/2019", "Pasal 39", Established.Regulation), local = new("SK Bupati", "", Established.Local);
        AggregationPolicy full = Policy
            .Named("bobot-bkd", new LocalizedText("Bobot BKD", "Weights of the agency"))
            .Using(Estimator.Median)
            .WithMinimumRaters("peer", 3)
            .Requiring("supervisor").Requiring("supervisor", "peer")
            .HeardOnly("self").HeardOnly("public", "self")
            .HearingUnlisted()
            .WhenMissing(MissingGroups.NoScore)
            .RoundedBy(new RoundingPlan(new RoundingRule(0), RoundingPlaces.Result))
            .Citing(article).Citing(local);

        Assert.Equal(("bobot-bkd", "Bobot BKD"), (full.Id, full.Title.Indonesian));
        Assert.Equal(Estimator.Median, full.Estimator);
        Assert.Equal([1, 3], full.Groups.Select(rule => rule.MinimumRaters));
        Assert.Equal(["supervisor", "peer"], full.Required.Select(group => group.Id));
        Assert.Equal(["self", "public"], full.Heard.Select(group => group.Id));
        Assert.True(full.HearsUnlisted);
        Assert.Equal(MissingGroups.NoScore, full.Missing);
        Assert.Equal(0, full.Rounding.Rule.Digits);
        Assert.Equal([article, local], full.Citations);

        Assert.Equal(("", EstimatorKind.Mean, MissingGroups.Renormalise), (Policy.Id, Policy.Estimator.Kind, Policy.Missing));
        Assert.Empty(Policy.Required.Concat(Policy.Heard));
        Assert.Empty(Policy.Citations);
        Assert.Equal([1, 1], Policy.Groups.Select(rule => rule.MinimumRaters));
    }

    [Fact]
    public void A_group_below_its_minimum_does_not_count_and_shows_no_value()
    {
        Score score = Policy.WithMinimumRaters("peer", 3)
            .Score(OneToFive, RatingSheet.By("supervisor").Rate("x", 5), RatingSheet.By("peer").Rate("x", 1), RatingSheet.By("peer").Rate("x", 2), RatingSheet.By("peer").CannotJudge("x"))["x"];
        GroupScore peers = score.Groups[1];

        Assert.Equal(5, score.Exact);
        Assert.Equal((GroupStatus.TooFewRaters, null, null, 2, 1, 0), (peers.Status, peers.Exact, peers.Value, peers.Raters, peers.CannotJudge, peers.EffectiveWeight));
        Assert.Equal(1, score.Raters);
        Assert.Equal("Peers left out: fewer than 3 raters.", Assert.Single(score.Completeness.Reasons).English);
    }

    [Fact]
    public void A_minimum_is_asked_item_by_item()
    {
        MultiRaterScore score = Policy.WithMinimumRaters("peer", 2).Requiring("peer")
            .Score(OneToFive, RatingSheet.By("supervisor").Rate("a", 5).Rate("b", 5), RatingSheet.By("peer").Rate("a", 1).Rate("b", 1), RatingSheet.By("peer").Rate("a", 1));

        Assert.Equal((Rational.Of(17, 5), 5), (score["a"].Exact, score["b"].Exact));
        Assert.Equal((false, true, true), (score["a"].Completeness.IsProvisional, score["b"].Completeness.IsProvisional, score.Completeness.IsProvisional));
        Assert.Equal(Rational.Of(4, 5), score.Completeness.WeightHeard);
    }

    [Fact]
    public void Who_is_heard_only_is_shown_beside_the_score_and_changes_nothing()
    {
        Score score = Policy.HeardOnly("self").Score(
            OneToFive, RatingSheet.By("supervisor").Rate("x", 2), RatingSheet.By("peer").Rate("x", 2), RatingSheet.By("self").Rate("x", 5))["x"];
        GroupScore self = score.Groups[2];

        Assert.Equal(2, score.Exact);
        Assert.Equal((GroupStatus.HeardOnly, 5, 0, 0, 1), (self.Status, self.Exact, self.Weight, self.EffectiveWeight, self.Raters));
        Assert.Equal((2, true), (score.Raters, score.Completeness.IsComplete));
        Assert.Equal(0, score.Spread!.MeanAbsoluteDeviation);
    }

    [Fact]
    public void An_unlisted_group_may_be_heard_instead_of_refused()
    {
        Score score = Policy.HearingUnlisted().Score(
            OneToFive, RatingSheet.By("supervisor").Rate("x", 2), RatingSheet.By("tamu").Rate("x", 5), RatingSheet.By("pembina").Rate("x", 4))["x"];

        Assert.Equal(2, score.Exact);
        Assert.Equal(["supervisor", "peer", "pembina", "tamu"], score.Groups.Select(group => group.Group.Id));
        Assert.Equal(GroupStatus.HeardOnly, score.Groups[3].Status);
    }

    [Fact]
    public void In_a_pool_every_rater_counts_alike()
    {
        AggregationPolicy pool = AggregationPolicy.Pooled().WithMinimumRaters("everyone", 2).Requiring("everyone").HeardOnly("self");
        MultiRaterScore three = pool.Score(
            OneToFive, RatingSheet.By("supervisor").Rate("x", 5), RatingSheet.By("peer").Rate("x", 2), RatingSheet.By("peer").Rate("x", 1), RatingSheet.By("self").Rate("x", 5));
        MultiRaterScore one = pool.Score(OneToFive, RatingSheet.By("supervisor").Rate("x", 5));

        Assert.Equal(Rational.Of(8, 3), three.Overall.Exact);
        Assert.Equal(3, three.Overall.Raters);
        Assert.Equal((null, true), (one.Overall.Exact, one.Completeness.IsProvisional));
        Assert.Equal(
            "Semua penilai tidak dihitung: kurang dari 2 penilai. Kelompok ini wajib, maka hasil bersifat sementara.",
            Assert.Single(one.Completeness.Reasons).Indonesian);
        Assert.Equal("Group 'peer' does not count in this policy; the groups that count are everyone.", Fault(() => pool.Requiring("peer")));
    }

    [Fact]
    public void Each_estimator_makes_its_own_of_the_same_raters()
    {
        RatingSheet[] peers = [.. new[] { 1, 4, 4, 5, 5 }.Select(value => RatingSheet.By("peer").Rate("x", value))];
        Rational? Exact(Estimator estimator) => AggregationPolicy.Weighted(("peer", 1)).Using(estimator).Score(OneToFive, peers)["x"].Exact;

        Assert.Equal(Rational.Of(19, 5), Exact(Estimator.Mean));
        Assert.Equal(4, Exact(Estimator.Median));
        Assert.Equal(Rational.Of(13, 3), Exact(Estimator.TrimmedMean(Rational.Of(1, 5))));
        Assert.Equal(Rational.Of(22, 5), Exact(Estimator.WinsorisedMean(Rational.Of(1, 5))));
        Assert.Equal(Estimator.Mean, default);
    }

    [Theory]
    [InlineData("-0.1")]
    [InlineData("1/2")]
    [InlineData("20")]
    public void A_share_to_trim_is_zero_or_more_and_below_one_half(string text)
    {
        Rational share = Rational.Parse(text);
        Assert.Contains($"The share at each end is {share}; it is 0 or more and below 1/2.", Assert.Throws<ArgumentOutOfRangeException>(() => Estimator.TrimmedMean(share)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimator.WinsorisedMean(share));
    }

    [Fact]
    public void No_question_at_all_is_no_score_and_not_complete()
    {
        MultiRaterScore score = Policy.Requiring("supervisor").Score(OneToFive);

        Assert.Null(score.Overall.Exact);
        Assert.Equal((false, true, 0), (score.Completeness.IsComplete, score.Completeness.IsProvisional, score.Completeness.WeightHeard));
        Assert.Equal("Nothing was rated.", Assert.Single(score.Completeness.Reasons).English);
        Assert.Empty(score.Overall.Parts);
    }

    private static string Fault(Func<object> wrong) => Assert.ThrowsAny<ArgumentException>(wrong).Message;
}
