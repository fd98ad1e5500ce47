using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class GroupWeightedMeanGolden
{
    private const string Item = "kinerja";

    private static readonly Scale Hundred = Scale.Between(0, 100);

    [Fact]
    public void Every_case_of_Pythons_fractions_is_scored_alike() => Assert.Equal(28, ForEach(golden =>
    {
        Score score = Weighted(golden).Score(Hundred, Sheets(golden)).Overall;

        AssertNumber(golden.Expected("score_renormalized"), score.Exact, golden.Name);
    }));

    [Fact]
    public void The_mean_of_each_group_is_exact() => Assert.Equal(28, ForEach(golden =>
    {
        Score score = Weighted(golden).Score(Hundred, Sheets(golden))[Item];
        Dictionary<string, Rational> expected = golden.Expected("group_means").EnumerateObject()
            .ToDictionary(mean => mean.Name, mean => Rational.Parse(mean.Value.GetProperty("exact").GetString()!));

        Assert.Equal(
            expected.OrderBy(mean => mean.Key, StringComparer.Ordinal).Select(mean => (mean.Key, mean.Value)),
            score.Groups.Where(group => group.Exact is not null).OrderBy(group => group.Group.Id, StringComparer.Ordinal)
                .Select(group => (group.Group.Id, group.Exact!.Value)));
    }));

    [Fact]
    public void The_mean_over_all_raters_is_that_of_a_pool() => Assert.Equal(28, ForEach(golden =>
        AssertNumber(golden.Expected("pooled_rating_mean"), AggregationPolicy.Pooled().Score(Hundred, Sheets(golden)).Overall.Exact, golden.Name)));

    [Fact]
    public void The_weight_that_was_heard_is_a_share_of_all_weight() => Assert.Equal(28, ForEach(golden =>
    {
        Rational declared = golden.Weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight.Weight);
        Rational present = GoldenFile.Exactly(golden.Expected("weight_present"));

        Assert.Equal(present / declared, Weighted(golden).Score(Hundred, Sheets(golden)).Completeness.WeightHeard);
    }));

    // Law 1: the engine never scores so. Whoever wants the figure has both of its factors in the result.
    [Fact]
    public void Missing_groups_as_zero_is_a_product_of_the_score_and_never_the_score() => Assert.Equal(28, ForEach(golden =>
    {
        Score score = Weighted(golden).Score(Hundred, Sheets(golden)).Overall;

        AssertNumber(golden.Expected("score_missing_counts_as_zero"), score.Exact * score.Completeness.WeightHeard, golden.Name);
        if (!score.Completeness.IsComplete) Assert.NotEqual(golden.Exact("score_missing_counts_as_zero"), score.Exact);
    }));

    // Without the one case whose raters have weights: a table's have none.
    [Fact]
    public void The_population_door_scores_every_case_alike_from_rows_and_from_sheets() => Assert.Equal(27, ForEachUnweighted(golden =>
    {
        (string Group, decimal Score)[] ratings =
        [
            .. golden.Input("ratings").EnumerateArray().Select(rating => (
                rating.GetProperty("group").GetString()!, decimal.Parse(rating.GetProperty("score").GetString()!, CultureInfo.InvariantCulture))),
        ];
        RatingTable rows = RatingTable.FromColumns(
            [.. ratings.Select(_ => 1)], [.. ratings.Select(rating => rating.Group)], [.. ratings.Select(_ => Item)], [.. ratings.Select(rating => rating.Score)]);
        RatingTableBuilder<string> sheets = new(rows.Instrument, TableLoading.Default with { Step = Rational.Of(1, ratings.All(rating => rating.Score * 100 % 1 == 0) ? 100 : 1000) });
        foreach ((string group, decimal score) in ratings) Assert.True(sheets.AddSheet("asn", group, null, [Answer.Of(score)]));

        foreach (RatingTable table in new[] { rows, sheets.Build() })
        {
            AssertColumn(golden.Expected("score_renormalized"), Weighted(golden), table);
            AssertColumn(golden.Expected("pooled_rating_mean"), AggregationPolicy.Pooled(), table);
        }
    }));

    private static void AssertColumn(JsonElement expected, AggregationPolicy policy, RatingTable table)
    {
        foreach ((string name, RoundingRule rule) in new[]
        {
            ("round2_half_away", new RoundingRule(2)), ("round2_half_even", new RoundingRule(2, RoundingMode.HalfToEven)),
            ("round0_half_away", new RoundingRule(0)), ("round0_half_even", new RoundingRule(0, RoundingMode.HalfToEven)),
        })
        {
            ScoreTable scores = policy.RoundedBy(new RoundingPlan(rule, RoundingPlaces.Result)).Score(table);
            Assert.Equal(expected.GetProperty(name).GetString(), scores.Overall[0]?.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(Rational.Parse(expected.GetProperty("exact").GetString()!), scores.Case(0).Overall.Exact);
        }
    }

    private static void AssertNumber(JsonElement expected, Rational? actual, string name)
    {
        Assert.True(actual is not null, name);
        Assert.Equal(Rational.Parse(expected.GetProperty("exact").GetString()!), actual);
        Assert.Equal(expected.GetProperty("round2_half_away").GetString(), new RoundingRule(2).RoundToText(actual.Value));
        Assert.Equal(expected.GetProperty("round2_half_even").GetString(), new RoundingRule(2, RoundingMode.HalfToEven).RoundToText(actual.Value));
        Assert.Equal(expected.GetProperty("round0_half_away").GetString(), new RoundingRule(0).RoundToText(actual.Value));
        Assert.Equal(expected.GetProperty("round0_half_even").GetString(), new RoundingRule(0, RoundingMode.HalfToEven).RoundToText(actual.Value));
    }

    // A group of weight 0 is heard only; a group without a weight is heard without being listed.
    private static AggregationPolicy Weighted(Case golden) => AggregationPolicy
        .Weighted([.. golden.Weights.Where(weight => weight.Weight.Sign > 0).Select(weight => ((RaterGroup)weight.Group, weight.Weight))])
        .HeardOnly([.. golden.Weights.Where(weight => weight.Weight.Sign == 0).Select(weight => (RaterGroup)weight.Group)])
        .HearingUnlisted();

    // A rater of weight 0 is no rater.
    private static RatingSheet[] Sheets(Case golden) =>
    [
        .. golden.Input("ratings").EnumerateArray()
            .Select(rating => (Rating: rating, Weight: rating.TryGetProperty("weight", out JsonElement weight) ? Rational.Parse(weight.GetString()!) : 1))
            .Where(rated => rated.Weight.Sign > 0)
            .Select(rated => RatingSheet.By(rated.Rating.GetProperty("group").GetString()!)
                .Weighing(rated.Weight)
                .Rate(Item, Rational.Parse(rated.Rating.GetProperty("score").GetString()!))),
    ];

    private static int ForEachUnweighted(Action<Case> check)
    {
        int count = 0;
        ForEach(golden =>
        {
            if (golden.Input("ratings").EnumerateArray().Any(rating => rating.TryGetProperty("weight", out _))) return;
            check(golden);
            count++;
        });
        return count;
    }

    private static int ForEach(Action<Case> check)
    {
        int count = 0;
        foreach (JsonElement golden in GoldenFile.Read("14_group_weighted_mean.json").Cases)
        {
            check(new Case(golden));
            count++;
        }

        return count;
    }

    private sealed class Case(JsonElement golden)
    {
        public string Name => golden.GetProperty("name").GetString()!;

        public IReadOnlyList<(string Group, Rational Weight)> Weights =>
            [.. Input("group_weights").EnumerateObject().Select(weight => (weight.Name, Rational.Parse(weight.Value.GetString()!)))];

        public JsonElement Input(string name) => golden.GetProperty("input").GetProperty(name);

        public JsonElement Expected(string name) => golden.GetProperty("expected").GetProperty(name);

        public Rational Exact(string name) => Rational.Parse(Expected(name).GetProperty("exact").GetString()!);
    }
}
