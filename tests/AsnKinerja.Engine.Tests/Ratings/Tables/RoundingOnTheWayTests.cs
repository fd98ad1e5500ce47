using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Properties.Tables;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>A policy that rounds group values or subtotals before it goes on: everybody's scores are the case door's, and nobody needs slow arithmetic for it.</summary>
public class RoundingOnTheWayTests
{
    private const int People = 60;

    public static TheoryData<RoundingPlaces, RoundingMode, int, int> Plans
    {
        get
        {
            TheoryData<RoundingPlaces, RoundingMode, int, int> plans = [];
            foreach (RoundingPlaces where in new[] { RoundingPlaces.Terms, RoundingPlaces.Subtotals, RoundingPlaces.Terms | RoundingPlaces.Subtotals, RoundingPlaces.EveryStep })
                foreach (RoundingMode mode in Enum.GetValues<RoundingMode>())
                    foreach (int digits in new[] { 0, 2, 5 })
                        foreach (int lowest in new[] { 1, -2 }) plans.Add(where, mode, digits, lowest);
            return plans;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Scores_are_those_of_the_case_door_by_the_fast_way(RoundingPlaces where, RoundingMode mode, int digits, int lowest)
    {
        Scale scale = Scale.Points(lowest, lowest + 4);
        RatingInstrument instrument = new(scale, [Competency("a", 3, ("a1", 1), ("a2", 2), ("a3", 1)), Competency("b", 1, ("b1", 1), ("b2", 1)), Competency("c", 2, ("c", 1))]);
        AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 25), ("public", 15))
            .RoundedBy(new RoundingPlan(new RoundingRule(digits, mode), where))
            .Banded(BandTable<ScoreBand>.Create(
                BoundaryPolicy.LowerEdgeBelongs,
                [new(scale.Minimum, lowest + 2, new ScoreBand("low", new LocalizedText("rendah", "low"))), new(lowest + 2, scale.Maximum, new ScoreBand("high", new LocalizedText("tinggi", "high")))]));
        ScoreTable scores = policy.Score(Table(instrument, lowest));

        Assert.Equal(0, scores.ScoredExactly);
        for (int person = 0; person < People; person++)
        {
            MultiRaterScore expected = scores.Case(person);
            foreach ((Score one, ScoreColumn column) in expected.Items.Concat(expected.Competencies).Append(expected.Overall).Zip(scores.Items.Concat(scores.Competencies).Append(scores.Overall)))
                Assert.Equal((one.Id, one.Value, one.Band, one.Completeness.IsComplete), (column.Id, column[person], column.Band(person), column.IsComplete(person)));
        }
    }

    private static RatedCompetency Competency(string id, int weight, params (string Id, int Weight)[] items) =>
        new(id, LocalizedText.Same(id), weight, [.. items.Select(item => new RatedItem(item.Id, LocalizedText.Same(item.Id), item.Weight))]);

    // One to eight raters of a group: halves, thirds, and eighths, which are ties.
    private static RatingTable Table(RatingInstrument instrument, int lowest)
    {
        RatingTableBuilder<int> builder = new(instrument);
        Dice dice = new(lowest);
        for (int person = 0; person < People; person++)
            foreach ((string group, int raters) in new[] { ("supervisor", 1), ("peer", dice.Next(1, 9)), ("public", dice.Next(0, 9)) })
                for (int rater = 0; rater < raters; rater++)
                    builder.AddSheet(person, group, null, [.. instrument.Items.Select(_ => dice.Next(7) == 0 ? Answer.NotObserved : Answer.Of(lowest + dice.Next(5)))]);
        return builder.Build();
    }
}
