using System;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>Base R: rater effects over dimensions, range restriction, halo, extremes (29), and standardising within raters (26).</summary>
public class RaterIndicesGoldenTests
{
    private static readonly GoldenFile Effects = GoldenFile.Read("29_rater_effects.json"), Scores = GoldenFile.Read("26_within_rater_zscore.json");

    public static TheoryData<string> EffectNames => [.. Effects.Cases.Select(one => one.GetProperty("name").GetString()!)];

    public static TheoryData<string> ScoreNames => [.. Scores.Cases.Select(one => one.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(EffectNames))]
    public void Indices_agree_with_r(string name)
    {
        JsonElement golden = Effects.Cases.Single(one => one.GetProperty("name").GetString() == name), input = golden.GetProperty("input"), expected = golden.GetProperty("expected");
        string[] dimensions = [.. input.GetProperty("dim").EnumerateArray().Select(one => one.GetString()!)];
        RaterProfiles profiles = RaterProfiles.Of(GoldenRatings.Columns(input).Select((rating, i) => new DimensionRating(rating.Ratee, rating.Rater, dimensions[i], rating.Value)), 1, 5);
        Effects.Near(expected.GetProperty("grand"), profiles.Mean, "grand");
        foreach (JsonProperty one in expected.GetProperty("dim_effect").EnumerateObject()) Effects.Near(one.Value, profiles.DimensionEffects[one.Name], one.Name);
        foreach (JsonProperty one in expected.GetProperty("ratee_effect").EnumerateObject()) Effects.Near(one.Value, profiles.RateeEffects[one.Name], one.Name);
        Assert.Equal(expected.GetProperty("rater_effect").EnumerateObject().Count(), profiles.Raters.Count);
        foreach (RaterIndices rater in profiles.Raters)
        {
            void Near(string property, double? actual) => Effects.Near(expected.GetProperty(property).GetProperty(rater.Rater), actual, property + " of " + rater.Rater);
            Near("rater_effect", rater.Effect.Value);
            Near("raw_rater_mean", rater.RawMean);
            Near("sd_of_ratee_means_by_rater", rater.SpreadOfRatees.Value);
            Near("halo_mean_interdimension_r", rater.HaloCorrelation.Value);
            Near("halo_mean_within_ratee_sd", rater.HaloSpread.Value);
            Near("share_extreme", rater.ExtremeShare.Value);
            Near("share_midpoint", rater.MidpointShare.Value);
        }
    }

    [Theory]
    [MemberData(nameof(ScoreNames))]
    public void Scores_within_raters_agree_with_r(string name)
    {
        JsonElement golden = Scores.Cases.Single(one => one.GetProperty("name").GetString() == name), expected = golden.GetProperty("expected");
        RatingObservation[] ratings = GoldenRatings.Columns(golden.GetProperty("input"));
        WithinRaterScores scores = WithinRaterScores.Of(RatingDesign.From(ratings));
        foreach (JsonProperty one in expected.GetProperty("rater_mean").EnumerateObject()) Scores.Near(one.Value, scores.RaterMeans[one.Name], one.Name);
        foreach (JsonProperty one in expected.GetProperty("rater_sd").EnumerateObject()) Scores.Near(one.Value, scores.RaterDeviations[one.Name], one.Name);
        foreach (JsonProperty one in expected.GetProperty("ratee_mean_z").EnumerateObject()) Scores.Near(one.Value, scores.RateeMeans[one.Name], one.Name);
        foreach ((string property, Func<WithinRaterScore, double?> of) in ((string, Func<WithinRaterScore, double?>)[])
            [("z", one => one.Z), ("centered", one => one.Centred), ("T_score", one => one.T), ("rescaled_to_overall", one => one.Rescaled)])
        {
            JsonElement[] values = [.. expected.GetProperty(property).EnumerateArray()];
            for (int i = 0; i < values.Length; i++)
                Scores.Near(values[i], of(scores.Ratings.Single(one => one.Ratee == ratings[i].Ratee && one.Rater == ratings[i].Rater)), $"{property} {i}");
        }
    }

    [Fact]
    public void Put_in_habits_of_rating_are_told_in_words()
    {
        JsonElement input = Effects.Cases.First().GetProperty("input");
        string[] dimensions = [.. input.GetProperty("dim").EnumerateArray().Select(one => one.GetString()!)];
        RaterProfiles profiles = RaterProfiles.Of(GoldenRatings.Columns(input).Select((rating, i) => new DimensionRating(rating.Ratee, rating.Rater, dimensions[i], rating.Value)), 1, 5);
        Assert.Equal("'j3': a narrow range, dimensions that are nearly alike (halo), mostly the middle; a reason to look, not a finding.", profiles.Raters.Single(one => one.Rater == "j3").Words.English);
        Assert.Contains("halo", profiles.Raters.Single(one => one.Rater == "j5").Words.English, StringComparison.Ordinal);
        Assert.Equal("'j1': nothing stands out.", profiles.Raters.Single(one => one.Rater == "j1").Words.English);
    }
}
