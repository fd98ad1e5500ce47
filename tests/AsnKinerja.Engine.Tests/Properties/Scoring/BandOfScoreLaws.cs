using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Law 6 on scores: where a policy has bands, every score has exactly one.</summary>
public class BandOfScoreLaws
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios)])]
    public void Every_score_of_a_policy_with_bands_is_in_exactly_one(Scenario scenario)
    {
        AggregationPolicy policy = scenario.ToPolicy();
        if (policy.Bands is not BandTable<ScoreBand> bands) return;
        MultiRaterScore score = scenario.Score();
        foreach (Score part in score.Items.Concat(score.Competencies).Append(score.Overall))
        {
            if (part.Exact is not Rational exact)
            {
                Assert.Null(part.Band);
                continue;
            }

            Rational read = scenario.Rules.BandsReadRounded ? new SlowScores(scenario).Round(exact.ToFraction()).ToRational() : exact;
            Assert.Equal(Assert.Single(bands.Bands, band => band.Contains(read)).Value, part.Band);
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios)])]
    public void A_score_exactly_on_an_edge_is_on_the_side_that_the_policy_declares(Scenario scenario)
    {
        if (new SlowScores(scenario).Overall.Exact is not Fraction exact) return;
        foreach (BoundaryPolicy side in new[] { BoundaryPolicy.LowerEdgeBelongs, BoundaryPolicy.UpperEdgeBelongs })
        {
            Rational edge = exact.ToRational();
            AggregationPolicy policy = scenario.ToPolicy().Banded(BandTable<ScoreBand>.Create(side,
            [
                new Band<ScoreBand>(null, edge, new ScoreBand("under", LocalizedText.Same("under"))),
                new Band<ScoreBand>(edge, null, new ScoreBand("over", LocalizedText.Same("over"))),
            ]));
            Assert.Equal(
                side == BoundaryPolicy.LowerEdgeBelongs ? "over" : "under",
                policy.Score(scenario.ToInstrument(), scenario.ToSheets()).Overall.Band!.Id);
        }
    }
}
