using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Law 2: scores are exact, and what slow fractions say they are.</summary>
public class ExactLaws
{
    [Property(MaxTest = 800, Arbitrary = [typeof(Scenarios)])]
    public void Every_number_of_a_panel_is_what_slow_fractions_say(Scenario scenario)
    {
        MultiRaterScore score = scenario.Score();
        SlowScores slow = new(scenario);

        foreach (AskedItem item in scenario.Items) AssertSame(slow, slow.Items[item.Id], score.Items.Single(known => known.Id == item.Id));
        foreach (AskedCompetency competency in scenario.Competencies)
            AssertSame(slow, slow.Competencies[competency.Id], score.Competencies.Single(known => known.Id == competency.Id));
        AssertSame(slow, slow.Overall, score.Overall);
        Assert.Equal(score.Overall.Completeness.WeightHeard, score.Completeness.WeightHeard);
    }

    [Fact]
    public void Three_thirds_reach_one()
    {
        AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", Rational.Of(1, 3)), ("peer", Rational.Of(1, 3)), ("self", Rational.Of(1, 3)));
        MultiRaterScore score = policy.Score(
            Scale.Between(0, 1),
            RatingSheet.By("supervisor").Rate("x", 1), RatingSheet.By("peer").Rate("x", 1), RatingSheet.By("self").Rate("x", 1));

        Assert.Equal(1, score.Overall.Exact);
        Assert.Equal(1, score.Completeness.WeightHeard);
    }

    [Fact]
    public void Three_raters_of_a_third_each_reach_the_edge_of_a_band_at_one_third()
    {
        AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 1)).Banded(BandTable<ScoreBand>.Create(
            BoundaryPolicy.LowerEdgeBelongs,
            [
                new Band<ScoreBand>(0, Rational.Of(1, 3), new ScoreBand("low", LocalizedText.Same("rendah"))),
                new Band<ScoreBand>(Rational.Of(1, 3), 1, new ScoreBand("high", LocalizedText.Same("tinggi"))),
            ]));
        MultiRaterScore score = policy.Score(
            Scale.Between(0, 1), RatingSheet.By("peer").Rate("x", 1), RatingSheet.By("peer").Rate("x", 0), RatingSheet.By("peer").Rate("x", 0));

        Assert.Equal(Rational.Of(1, 3), score.Overall.Exact);
        Assert.Equal(0.33m, score.Overall.Value);
        Assert.Equal("high", score.Overall.Band!.Id);
    }

    private static void AssertSame(SlowScores slow, SlowScore expected, Score actual)
    {
        Assert.Equal(expected.Exact, actual.Exact?.ToFraction());
        Assert.Equal(expected.Exact is Fraction exact ? slow.Round(exact) : null, ((Rational?)actual.Value)?.ToFraction());
        Assert.Equal(slow.BandOf(expected) is int band ? "band-" + band : null, actual.Band?.Id);
        Assert.Equal(expected.Heard, actual.Completeness.WeightHeard.ToFraction());
        Assert.Equal(expected.Complete, actual.Completeness.IsComplete);
        Assert.Equal(expected.Provisional, actual.Completeness.IsProvisional);
        Assert.Equal(expected.Complete, actual.Completeness.Reasons.Count == 0);
        Assert.Equal(expected.Counted.Count, actual.Raters);
        Assert.Equal(expected.Counted.Count == 0, actual.Spread is null);
        Assert.Equal(expected.Groups.Keys.Order(), actual.Groups.Select(group => group.Group.Id).Order());
        foreach (GroupScore group in actual.Groups) AssertSame(expected, expected.Groups[group.Group.Id], actual, group);
    }

    private static void AssertSame(SlowScore score, SlowGroup expected, Score actual, GroupScore group)
    {
        Assert.Equal(expected.Value, group.Exact?.ToFraction());
        Assert.Equal(expected.Raters.Count, group.Raters);
        Assert.Equal(
            (expected.CannotJudge, expected.NotObserved, expected.NotAnswered), (group.CannotJudge, group.NotObserved, group.NotAnswered));
        if (actual.Kind == ScoreKind.Item) Assert.Equal(score.Exact is null ? 0 : expected.Share, group.EffectiveWeight!.Value.ToFraction());
        else Assert.Null(group.EffectiveWeight);

        bool heard = group.Weight.Sign == 0;
        Assert.Equal(
            expected.Value is not null ? (heard ? GroupStatus.HeardOnly : GroupStatus.Counted)
            : expected.Raters.Count > 0 ? GroupStatus.TooFewRaters
            : expected.HandedIn ? GroupStatus.NoValues : GroupStatus.NoSheets,
            group.Status);
    }
}
