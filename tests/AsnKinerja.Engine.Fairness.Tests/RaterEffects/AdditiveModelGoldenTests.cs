using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>R's <c>lm</c> on each connected part (18).</summary>
public class AdditiveModelGoldenTests
{
    private static readonly GoldenFile File = GoldenFile.Read("18_twoway_least_squares.json");

    public static TheoryData<string> Names => [.. File.Cases.Select(one => one.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Least_squares_agree_with_lm(string name)
    {
        JsonElement golden = File.Cases.Single(one => one.GetProperty("name").GetString() == name), input = golden.GetProperty("input"), expected = golden.GetProperty("expected");
        RatingObservation[] ratings = GoldenRatings.Columns(input);
        Dictionary<(string, string), double>? weights = input.TryGetProperty("w", out JsonElement w)
            ? w.EnumerateArray().Select((one, i) => (one, i)).ToDictionary(pair => (ratings[pair.i].Ratee, ratings[pair.i].Rater), pair => pair.one.GetDouble())
            : null;
        RatingDesign design = RatingDesign.From(ratings);
        AdditiveModel model = AdditiveModel.Fit(design, weights is null ? null : rating => weights[(rating.Ratee, rating.Rater)]);

        Assert.Equal(expected.GetProperty("n_components").GetInt32(), model.Subsets.Count);
        Assert.Equal(expected.GetProperty("connected").GetBoolean(), model.Subsets.IsConnected);
        Dictionary<(string, string), double> fitted = design.Ratings().Zip(model.Fitted, (rating, fit) => (rating, fit)).ToDictionary(pair => (pair.rating.Ratee, pair.rating.Rater), pair => pair.fit);
        foreach (JsonElement part in expected.GetProperty("components").EnumerateArray()) Agrees(part, model, ratings, fitted);
    }

    private static void Agrees(JsonElement part, AdditiveModel model, RatingObservation[] ratings, Dictionary<(string, string), double> fitted)
    {
        string[] members = [.. part.GetProperty("ratees").EnumerateArray().Select(one => one.GetString()!)];
        RatingSubset subset = model.Subsets.OfRatee(members[0]);
        Assert.Equal(members.OrderBy(id => id, System.StringComparer.Ordinal), subset.Ratees);
        Assert.Equal(part.GetProperty("raters").EnumerateArray().Select(one => one.GetString()!).OrderBy(id => id, System.StringComparer.Ordinal), subset.Raters);
        AdditiveSubset own = model.Parts[subset.Number - 1];
        File.Near(part.GetProperty("mu"), own.Mean, "mu");
        File.Near(part.GetProperty("rss"), own.ResidualSumOfSquares, "rss");
        Assert.Equal(part.GetProperty("df_residual").GetInt32(), own.DegreesOfFreedom);
        File.Near(part.GetProperty("sigma"), own.ResidualDeviation.Value, "sigma");
        if (own.DegreesOfFreedom == 0) Assert.Equal(NotEstimable.NoDegreesOfFreedom, own.ResidualDeviation.Reason);
        foreach (AdjustedRatee ratee in model.Ratees.Where(one => one.Subset == subset.Number))
        {
            File.Near(part.GetProperty("ratee_effect").GetProperty(ratee.Ratee), ratee.EqualRaters - own.Mean, ratee.Ratee);
            File.Near(part.GetProperty("adjusted_mean_equal_raters").GetProperty(ratee.Ratee), ratee.EqualRaters, ratee.Ratee);
            File.Near(part.GetProperty("adjusted_mean_preserving_grand_mean").GetProperty(ratee.Ratee), ratee.PreservingGrandMean, ratee.Ratee);
            File.Near(part.GetProperty("raw_mean").GetProperty(ratee.Ratee), ratee.RawMean, ratee.Ratee);
            JsonElement errors = part.GetProperty("se_adjusted_mean_equal_raters");
            if (errors.ValueKind == JsonValueKind.Null) Assert.Null(ratee.StandardError);
            else File.Near(errors.GetProperty(ratee.Ratee), ratee.StandardError, "se of " + ratee.Ratee);
        }

        foreach (RaterEffect rater in model.Raters.Where(one => one.Subset == subset.Number))
        {
            File.Near(part.GetProperty("rater_effect").GetProperty(rater.Rater), rater.Effect, rater.Rater);
            File.Near(part.GetProperty("rater_effect_weighted_centered").GetProperty(rater.Rater), rater.WeightedEffect, rater.Rater);
        }

        JsonElement[] fits = [.. part.GetProperty("fitted").EnumerateArray()];
        RatingObservation[] inside = [.. ratings.Where(rating => members.Contains(rating.Ratee))];
        Assert.Equal(inside.Length, fits.Length);
        for (int i = 0; i < fits.Length; i++) File.Near(fits[i], fitted[(inside[i].Ratee, inside[i].Rater)], $"fit {i}");
    }
}
