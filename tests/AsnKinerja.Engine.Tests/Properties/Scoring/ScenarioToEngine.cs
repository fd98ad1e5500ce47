using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Explanations.Printed;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>The same plain data, as a user of the library would put it in.</summary>
internal static class ScenarioToEngine
{
    public static MultiRaterScore Score(this Scenario scenario) => scenario.ToPolicy().Score(scenario.ToInstrument(), scenario.ToSheets());

    public static Rational ToRational(this Fraction value) => new(value.Numerator, value.Denominator);

    public static Fraction ToFraction(this Rational value) => new(value.Numerator, value.Denominator);

    public static Scale ToScale(this AskedScale scale) => scale.Levels.Count == 0
        ? Scale.Between(scale.Low.ToRational(), scale.High.ToRational())
        : Scale.OfLevels("drawn", LocalizedText.Same("drawn"),
            [.. scale.Levels.Select((value, at) => new ScaleLevel("level-" + at, value.ToRational(), LocalizedText.Same("level " + at)))]);

    public static RatingInstrument ToInstrument(this Scenario scenario) => new(
        scenario.Scale.ToScale(),
        scenario.Competencies.Select(competency => new RatedCompetency(
            competency.Id,
            LocalizedText.Same(competency.Id),
            competency.Weight.ToRational(),
            [.. competency.Items.Select(item => new RatedItem(item.Id, LocalizedText.Same(item.Id), item.Weight.ToRational()))])));

    public static RatingSheet[] ToSheets(this Scenario scenario) => [.. scenario.Sheets.Select(ToSheet)];

    public static RatingSheet ToSheet(this HandedIn sheet)
    {
        RatingSheet result = RatingSheet.By(sheet.Group, sheet.Rater).Weighing(sheet.Weight.ToRational());
        foreach (Reply reply in sheet.Replies)
            result = reply.Kind switch
            {
                ReplyKind.Value => result.Rate(reply.Item, reply.Value.ToRational()),
                ReplyKind.CannotJudge => result.CannotJudge(reply.Item),
                _ => result.NotObserved(reply.Item),
            };
        return result;
    }

    public static AggregationPolicy ToPolicy(this Scenario scenario)
    {
        Rules rules = scenario.Rules;
        AggregationPolicy policy = rules.Pooled
            ? AggregationPolicy.Pooled()
            : AggregationPolicy.Weighted([.. rules.Groups.Select(group => ((RaterGroup)group.Id, group.Weight.ToRational()))]);
        foreach (CountingGroup group in rules.Groups) policy = policy.WithMinimumRaters(group.Id, group.Minimum);
        policy = policy
            .Requiring([.. rules.Required.Select(group => (RaterGroup)group)])
            .HeardOnly([.. rules.Heard.Select(group => (RaterGroup)group)])
            .Using(rules.ToEstimator())
            .RoundedBy(rules.ToPlan())
            .WhenMissing(rules.Missing switch
            {
                "renormalise" => MissingGroups.Renormalise,
                "no-score" => MissingGroups.NoScore,
                _ => MissingGroups.MoveWeightTo(rules.Missing),
            });
        if (rules.HearsUnlisted) policy = policy.HearingUnlisted();
        return rules.Edges.Count == 0 ? policy : policy.Banded(rules.ToBands(), rules.BandsReadRounded);
    }

    private static Estimator ToEstimator(this Rules rules) => rules.Estimator switch
    {
        "median" => Estimator.Median,
        "trimmed-mean" => Estimator.TrimmedMean(rules.Share.ToRational()),
        "winsorised-mean" => Estimator.WinsorisedMean(rules.Share.ToRational()),
        _ => Estimator.Mean,
    };

    private static RoundingPlan ToPlan(this Rules rules)
    {
        RoundingMode mode = rules.Mode switch
        {
            "half-to-even" => RoundingMode.HalfToEven,
            "toward-zero" => RoundingMode.TowardZero,
            _ => RoundingMode.HalfAwayFromZero,
        };
        RoundingPlaces places = RoundingPlaces.Result;
        if (rules.RoundsTerms) places |= RoundingPlaces.Terms;
        if (rules.RoundsSubtotals) places |= RoundingPlaces.Subtotals;
        return new RoundingPlan(new RoundingRule(rules.Digits, mode), places);
    }

    private static BandTable<ScoreBand> ToBands(this Rules rules)
    {
        List<Band<ScoreBand>> bands = [];
        for (int i = 0; i <= rules.Edges.Count; i++)
            bands.Add(new Band<ScoreBand>(
                i == 0 ? null : rules.Edges[i - 1].ToRational(),
                i == rules.Edges.Count ? null : rules.Edges[i].ToRational(),
                new ScoreBand("band-" + i, LocalizedText.Same("band " + i))));
        return BandTable<ScoreBand>.Create(
            rules.LowerEdgeBelongs ? BoundaryPolicy.LowerEdgeBelongs : BoundaryPolicy.UpperEdgeBelongs, bands);
    }
}
