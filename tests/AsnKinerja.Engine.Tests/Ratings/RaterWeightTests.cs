using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings;

public class RaterWeightTests
{
    private static readonly Scale OneToFive = Scale.Points(1, 5);

    [Fact]
    public void A_rater_of_weight_three_counts_as_three_beside_others_of_the_group()
    {
        MultiRaterScore score = AggregationPolicy.Weighted(("peer", 1)).Score(
            OneToFive, RatingSheet.By("peer").Weighing(3).Rate("x", 5), RatingSheet.By("peer").Rate("x", 1));

        Assert.Equal(4, score["x"].Exact);
        Assert.Equal(Operation.WeightedMean, score["x"].Explain().Operands[0].Node.Operation);
    }

    // Found by the law "weights are ratios": all of weight 2 was taken for different weights, and refused.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Raters_who_all_weigh_the_same_may_be_trimmed(int weight)
    {
        AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 1)).Using(Estimator.TrimmedMean(Rational.Of(1, 4)));
        MultiRaterScore score = policy.Score(
            OneToFive, [.. new[] { 1, 3, 4, 5 }.Select(value => RatingSheet.By("peer").Weighing(weight).Rate("x", value))]);

        Assert.Equal(Rational.Of(7, 2), score["x"].Exact);
    }

    [Fact]
    public void Raters_of_different_weight_cannot_be_trimmed()
    {
        foreach (Estimator estimator in new[] { Estimator.TrimmedMean(Rational.Of(1, 4)), Estimator.WinsorisedMean(0) })
        {
            AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 1)).Using(estimator);
            ArgumentException refused = Assert.Throws<ArgumentException>(() => policy.Score(
                OneToFive, RatingSheet.By("peer").Weighing(2).Rate("x", 5), RatingSheet.By("peer").Rate("x", 1)));

            Assert.Contains("use the mean or the median", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_median_of_raters_of_different_weight_is_where_half_of_the_weight_is()
    {
        AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 1)).Using(Estimator.Median);
        MultiRaterScore score = policy.Score(
            OneToFive,
            RatingSheet.By("peer").Weighing(3).Rate("x", 2), RatingSheet.By("peer").Weighing(2).Rate("x", 4), RatingSheet.By("peer").Rate("x", 5));

        Assert.Equal(3, score["x"].Exact);
        Assert.Equal(Operation.WeightedMedian, score["x"].Explain().Operands[0].Node.Operation);
    }

    // Anonymous raters who answer alike are told apart by their weight alone, which random panels seldom show.
    [Fact]
    public void Anonymous_raters_of_different_weight_who_answer_alike_are_listed_alike_in_any_order()
    {
        RatingSheet light = RatingSheet.By("peer").Rate("x", 4), heavy = RatingSheet.By("peer").Weighing(3).Rate("x", 4);
        AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 1));

        Assert.Equal(policy.Score(OneToFive, light, heavy).Explain().ToJson(), policy.Score(OneToFive, heavy, light).Explain().ToJson());
    }

    [Fact]
    public void A_rater_has_one_weight()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => AggregationPolicy.Weighted(("peer", 1)).Score(
            OneToFive, RatingSheet.By("peer", "ani").Weighing(2).Rate("x", 5), RatingSheet.By("peer", "ani").Rate("y", 1)));

        Assert.Contains("Rater ani of group 'peer' has the weights 2 and 1; a rater has one weight.", refused.Message, StringComparison.Ordinal);
    }
}
