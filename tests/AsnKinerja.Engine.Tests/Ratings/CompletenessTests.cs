using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings;

public class CompletenessTests
{
    private static readonly Scale OneToFive = Scale.Points(1, 5);

    private static readonly AggregationPolicy Policy = AggregationPolicy
        .Weighted(("supervisor", 2), ("peer", 1), ("self", 1)).WithMinimumRaters("peer", 2).Requiring("supervisor");

    [Fact]
    public void A_score_with_every_group_is_complete_and_final()
    {
        Completeness complete = Policy.Score(
            OneToFive, RatingSheet.By("supervisor").Rate("x", 4), RatingSheet.By("peer").Rate("x", 4), RatingSheet.By("peer").Rate("x", 5), RatingSheet.By("self").Rate("x", 3)).Completeness;

        Assert.Equal((true, false, 1), (complete.IsComplete, complete.IsProvisional, complete.WeightHeard));
        Assert.Empty(complete.Reasons);
    }

    [Fact]
    public void What_is_missing_is_said_group_by_group_in_both_languages()
    {
        Completeness lacking = Policy.Score(OneToFive, RatingSheet.By("peer").Rate("x", 4), RatingSheet.By("self").CannotJudge("x"))["x"].Completeness;

        Assert.Equal((false, true, 0), (lacking.IsComplete, lacking.IsProvisional, lacking.WeightHeard));
        Assert.Equal(
            [
                "Atasan tidak dihitung: tidak ada lembar penilaian. Kelompok ini wajib, maka hasil bersifat sementara.",
                "Rekan kerja setingkat tidak dihitung: kurang dari 2 penilai.",
                "Diri sendiri tidak dihitung: tidak ada nilai (tidak dapat menilai: 1).",
            ],
            lacking.Reasons.Select(reason => reason.Indonesian));
        Assert.Equal(
            [
                "Supervisor left out: no sheet handed in. The group is required, so the result is provisional.",
                "Peers left out: fewer than 2 raters.",
                "Self left out: no value given (cannot judge: 1).",
            ],
            lacking.Reasons.Select(reason => reason.English));
    }

    [Fact]
    public void Over_several_items_it_says_on_how_many()
    {
        Completeness lacking = Policy.Score(
            OneToFive,
            RatingSheet.By("supervisor").Rate("a", 4).Rate("b", 4).NotObserved("c"),
            RatingSheet.By("peer").Rate("a", 4).Rate("b", 3).Rate("c", 3), RatingSheet.By("peer").Rate("a", 4).Rate("b", 3).Rate("c", 3),
            RatingSheet.By("self").Rate("a", 5)).Completeness;

        Assert.Equal(
            [
                "Supervisor left out on 1 of 3 items: no value given (not observed: 1). The group is required, so the result is provisional.",
                "Self left out on 2 of 3 items: no value given (not answered: 2).",
            ],
            lacking.Reasons.Select(reason => reason.English));
        Assert.Equal("Diri sendiri tidak dihitung pada 2 dari 3 butir: tidak ada nilai (tidak menjawab: 2).", lacking.Reasons[1].Indonesian);
        Assert.Equal(Rational.Of(2, 3), lacking.WeightHeard);
    }

    [Fact]
    public void A_missing_group_that_is_not_required_makes_a_score_incomplete_but_final()
    {
        Completeness lacking = Policy.Score(OneToFive, RatingSheet.By("supervisor").Rate("x", 4)).Completeness;

        Assert.Equal((false, false, Rational.Of(1, 2)), (lacking.IsComplete, lacking.IsProvisional, lacking.WeightHeard));
    }
}
