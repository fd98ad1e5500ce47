using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings;

public class MissingGroupTests
{
    private static readonly Scale OneToFive = Scale.Points(1, 5);

    private static readonly AggregationPolicy ThreeGroups = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 20), ("subordinate", 20));

    [Fact]
    public void The_groups_that_spoke_share_the_weight_of_the_missing_one_in_proportion()
    {
        Score score = ThreeGroups.Score(OneToFive, RatingSheet.By("supervisor").Rate("x", 5), RatingSheet.By("peer").Rate("x", 1))["x"];

        Assert.Equal(4, score.Exact);
        Assert.Equal([Rational.Of(3, 4), Rational.Of(1, 4), 0], score.Groups.Select(group => group.EffectiveWeight!.Value));
        Assert.Equal((Rational.Of(4, 5), false), (score.Completeness.WeightHeard, score.Completeness.IsProvisional));
    }

    [Fact]
    public void A_heir_takes_over_the_whole_weight_of_the_missing_group()
    {
        Score score = ThreeGroups.WhenMissing(MissingGroups.MoveWeightTo("peer"))
            .Score(OneToFive, RatingSheet.By("supervisor").Rate("x", 5), RatingSheet.By("peer").Rate("x", 1))["x"];

        Assert.Equal(Rational.Of(17, 5), score.Exact);
        Assert.Equal([Rational.Of(3, 5), Rational.Of(2, 5), 0], score.Groups.Select(group => group.EffectiveWeight!.Value));
        Assert.Contains(score.Explain().Remarks, remark => remark.Indonesian == "Rekan kerja setingkat mengambil alih bobot 20 dari kelompok yang tidak dihitung.");
        Assert.Contains(score.Explain().Remarks, remark => remark.English == "Peers takes over the weight 20 of the groups left out.");
    }

    [Fact]
    public void Where_the_heir_is_missing_too_the_others_share_in_proportion()
    {
        Score score = ThreeGroups.WhenMissing(MissingGroups.MoveWeightTo("peer"))
            .Score(OneToFive, RatingSheet.By("supervisor").Rate("x", 5), RatingSheet.By("subordinate").Rate("x", 1))["x"];

        Assert.Equal(4, score.Exact);
        Assert.Equal((Rational.Of(4, 5), false), (score.Completeness.WeightHeard, score.Completeness.IsProvisional));
    }

    // Found by the laws: the item had no score, but counted raters, and its explanation left the others out without a word.
    [Fact]
    public void An_item_without_score_counts_no_rater_and_says_why_the_others_are_left_out()
    {
        Score score = ThreeGroups.WhenMissing(MissingGroups.NoScore)
            .Score(OneToFive, RatingSheet.By("supervisor").Rate("x", 5), RatingSheet.By("peer").Rate("x", 1))["x"];

        Assert.Null(score.Exact);
        Assert.Equal(0, score.Raters);
        Assert.Null(score.Spread);
        Assert.Equal((Rational.Zero, true), (score.Completeness.WeightHeard, score.Completeness.IsProvisional));
        Assert.All(score.Groups, group => Assert.Equal(0, group.EffectiveWeight));
        Assert.Equal(
            "the item has no score: another group is missing, and the policy asks for all of them",
            score.Explain().Operands[0].Reason?[Language.English]);
    }

    // Found by the laws: a group heard only, whose value is rounded, was left out without its reason.
    [Fact]
    public void A_group_that_is_heard_only_says_so_also_where_its_value_is_rounded()
    {
        AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", 1)).HeardOnly("self")
            .RoundedBy(new RoundingPlan(new RoundingRule(0), RoundingPlaces.EveryStep));
        Explanation self = policy.Score(
            OneToFive, RatingSheet.By("supervisor").Rate("x", 5), RatingSheet.By("self").Rate("x", 1), RatingSheet.By("self").Rate("x", 2))["x"]
            .Explain().Operands[1].Node;

        Assert.Equal(Operation.Rounded, self.Operation);
        Assert.Equal("didengar tanpa dihitung", Assert.Single(self.Remarks).Indonesian);
        Assert.Empty(self.Operands[0].Node.Remarks);
    }

    // Found while reading: every group of a pool was taken for unlisted, so that nobody counted.
    [Fact]
    public void In_a_pool_no_group_is_unlisted()
    {
        MultiRaterScore score = AggregationPolicy.Pooled().HearingUnlisted()
            .Score(OneToFive, RatingSheet.By("supervisor").Rate("x", 5), RatingSheet.By("pembina").Rate("x", 2));

        Assert.Equal(Rational.Of(7, 2), score["x"].Exact);
        Assert.Equal(2, score.Overall.Raters);
    }

    [Fact]
    public void Groups_that_weigh_together_keep_the_weight_among_them_while_one_of_them_speaks()
    {
        AggregationPolicy policy = ThreeGroups.WhenMissing(MissingGroups.ShareWithin("subordinate", "peer"));
        Score peer = policy.Score(OneToFive, RatingSheet.By("supervisor").Rate("x", 5), RatingSheet.By("peer").Rate("x", 1))["x"];
        Assert.Equal([Rational.Of(3, 5), Rational.Of(2, 5), 0], peer.Groups.Select(group => group.EffectiveWeight!.Value));
        Assert.Contains(peer.Explain().Remarks, remark => remark.English == "Peers takes over the weight 20 of the groups left out.");
        Score supervisor = policy.Score(OneToFive, RatingSheet.By("supervisor").Rate("x", 5))["x"];
        Assert.Equal([1, 0, 0], supervisor.Groups.Select(group => group.EffectiveWeight!.Value));
        Score colleagues = policy.Score(OneToFive, RatingSheet.By("peer").Rate("x", 5), RatingSheet.By("subordinate").Rate("x", 1))["x"];
        Assert.Equal([0, Rational.Of(1, 2), Rational.Of(1, 2)], colleagues.Groups.Select(group => group.EffectiveWeight!.Value));
    }

    [Fact]
    public void Weight_is_shared_within_two_groups_or_more_that_count()
    {
        Assert.Equal(MissingGroups.ShareWithin("peer", "subordinate"), MissingGroups.ShareWithin("subordinate", "peer"));
        Assert.Equal(MissingGroups.ShareWithin("peer", "subordinate").GetHashCode(), MissingGroups.ShareWithin("subordinate", "peer").GetHashCode());
        Assert.NotEqual(MissingGroups.Renormalise, MissingGroups.ShareWithin("peer", "subordinate"));
        Assert.Throws<ArgumentException>(() => MissingGroups.ShareWithin("peer"));
        Assert.Throws<ArgumentException>(() => MissingGroups.ShareWithin("peer", "peer"));
        Assert.Throws<ArgumentException>(() => ThreeGroups.WhenMissing(MissingGroups.ShareWithin("peer", "public")));
    }
}
