using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

// Each of these is a bug that some system in use has, or had.
public class MissingTraps
{
    private static readonly Scale OneToTen = Scale.Points(1, 10);

    [Fact]
    public void Nine_of_ten_from_the_supervisor_alone_is_not_half_of_it()
    {
        MultiRaterScore score = AggregationPolicy.Weighted(("supervisor", 50), ("peer", 50)).Requiring("peer")
            .Score(OneToTen, RatingSheet.By("supervisor").Rate("kinerja", 9));

        Assert.Equal(9, score.Overall.Exact);
        Assert.False(score.Completeness.IsComplete);
        Assert.True(score.Completeness.IsProvisional);
        Assert.Equal(Rational.Of(1, 2), score.Completeness.WeightHeard);
    }

    [Fact]
    public void A_question_left_open_on_one_sheet_does_not_pull_that_rater_down()
    {
        RatingInstrument instrument = RatingInstrument.Flat(OneToTen, ["kerja-sama", "disiplin"]);
        MultiRaterScore score = AggregationPolicy.Weighted(("supervisor", 1)).Score(instrument, RatingSheet.By("supervisor").Rate("disiplin", 9));

        Assert.Equal(9, score.Overall.Exact);
        Assert.Null(score["kerja-sama"].Exact);
    }

    [Fact]
    public void Five_and_five_without_a_self_appraisal_is_five_and_not_3_33()
    {
        MultiRaterScore score = AggregationPolicy.Weighted(("goals", 1), ("feedback", 1), ("self", 1))
            .Score(Scale.Points(1, 5), RatingSheet.By("goals").Rate("x", 5), RatingSheet.By("feedback").Rate("x", 5));

        Assert.Equal(5, score.Overall.Exact);
        Assert.Equal("Diri sendiri tidak dihitung: tidak ada lembar penilaian.", Assert.Single(score.Completeness.Reasons).Indonesian);
    }

    [Fact]
    public void Who_stays_silent_about_others_neither_gains_nor_costs_them_anything()
    {
        // Three colleagues rate each other; in the second round Cici hands in nothing.
        AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 1));
        RatingSheet[] OfCici() => [RatingSheet.By("peer", "ani").Rate("x", 4), RatingSheet.By("peer", "budi").Rate("x", 4)];
        RatingSheet[] ofAni = [RatingSheet.By("peer", "budi").Rate("x", 3), RatingSheet.By("peer", "cici").Rate("x", 3)];
        RatingSheet[] ofAniWithoutCici = [RatingSheet.By("peer", "budi").Rate("x", 3), RatingSheet.By("peer", "cici")];

        Assert.Equal(4, policy.Score(OneToTen, OfCici()).Overall.Exact);
        Assert.Equal(3, policy.Score(OneToTen, ofAni).Overall.Exact);
        Assert.Equal(3, policy.Score(OneToTen, ofAniWithoutCici).Overall.Exact);
        Assert.Equal(3, policy.Score(OneToTen, ofAniWithoutCici.Take(1).ToArray()).Overall.Exact);
    }

    [Fact]
    public void A_real_zero_is_a_rating_and_is_not_left_out()
    {
        MultiRaterScore score = AggregationPolicy.Weighted(("peer", 1))
            .Score(Scale.Between(0, 100), RatingSheet.By("peer").Rate("x", 0), RatingSheet.By("peer").Rate("x", 80));

        Assert.Equal(40, score.Overall.Exact);
        Assert.Equal(2, score.Overall.Raters);
    }

    [Fact]
    public void Raters_who_all_agree_agree_highly_and_one_rater_cannot_be_compared()
    {
        AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 1));
        Spread agreed = policy.Score(OneToTen, [.. Enumerable.Range(0, 5).Select(_ => RatingSheet.By("peer").Rate("x", 8))])["x"].Spread!;
        Spread alone = policy.Score(OneToTen, RatingSheet.By("peer").Rate("x", 8))["x"].Spread!;

        Assert.Equal((5, 8, 8, 0, 0m, Agreement.High), (agreed.Raters, agreed.Lowest, agreed.Highest, agreed.MeanAbsoluteDeviation, agreed.StandardDeviation, agreed.Agreement));
        Assert.Equal((1, 0, null, Agreement.NotEstimable), (alone.Raters, alone.MeanAbsoluteDeviation, alone.StandardDeviation, alone.Agreement));
    }
}
