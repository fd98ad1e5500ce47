using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>11,408 ratings of 2,005 by 2,069 in 41 parts (30): least squares by SciPy, the mixed model by lme4.</summary>
public class LargeGoldenTests
{
    private static readonly GoldenFile About = GoldenFile.Read("30_large.json");

    private static readonly JsonElement Global = About.Cases.Single().GetProperty("expected");

    private static readonly double Exact = About.Property("tolerance").GetProperty("ls").GetDouble(), Mixed = About.Property("tolerance").GetProperty("blup").GetDouble();

    private static readonly RatingDesign Design = RatingDesign.From(Rows("30_large_ratings.csv").Where(row => row["group"] != "self")
        .Select(row => new RatingObservation(row["ratee"], row["rater"], Number(row["score"]), row["group"])));

    [Fact]
    public void Parts_and_least_squares_agree()
    {
        AdditiveModel model = AdditiveModel.Fit(Design, standardErrors: false);
        Assert.Equal(Global.GetProperty("n_ratings_without_self").GetInt32(), Design.Count);
        Assert.Equal(Global.GetProperty("n_components").GetInt32(), model.Subsets.Count);
        GoldenFile.Near(Global.GetProperty("rss"), model.ResidualSumOfSquares, "rss", Exact);

        Dictionary<string, int> parts = [];
        foreach (Dictionary<string, string> row in Rows("30_large_expected_ratee.csv"))
        {
            AdjustedRatee ratee = model.Ratees[At(Design.Ratees, row["ratee"])];
            Near(row["ls_adjusted_equal_raters"], ratee.EqualRaters, row["ratee"], Exact);
            Near(row["ls_adjusted_grand_mean"], ratee.PreservingGrandMean, row["ratee"], Exact);
            Near(row["pooled_mean"], ratee.RawMean, row["ratee"], Exact);
            Assert.Equal(int.Parse(row["n_raters"], CultureInfo.InvariantCulture), ratee.Ratings);
            SamePart(parts, row["component"], ratee.Subset);
        }

        foreach (Dictionary<string, string> row in Rows("30_large_expected_rater.csv"))
        {
            RaterEffect rater = model.Raters[At(Design.Raters, row["rater"])];
            Near(row["ls_effect_sum_to_zero_in_component"], rater.Effect, row["rater"], Exact);
            Near(row["raw_mean"], rater.RawMean, row["rater"], Exact);
            Assert.Equal(int.Parse(row["n_ratings"], CultureInfo.InvariantCulture), rater.Ratings);
            SamePart(parts, row["component"], rater.Subset);
        }

        Assert.Equal(model.Subsets.Count, parts.Count);
        Assert.Equal(parts.Count, parts.Values.Distinct().Count());
    }

    [Fact]
    public void Variances_agree_with_lme4()
    {
        CrossedModel model = CrossedModel.Fit(Design, new() { ConditionalDeviations = false });
        Assert.Equal(VarianceEstimation.Reml, model.Method);
        GoldenFile.Near(Global.GetProperty("var_ratee"), model.Variances!.Ratee, "ratee", Mixed);
        GoldenFile.Near(Global.GetProperty("var_rater"), model.Variances.Rater, "rater", Mixed);
        GoldenFile.Near(Global.GetProperty("var_resid"), model.Variances.Residual, "residual", Mixed);
        GoldenFile.Near(Global.GetProperty("REMLcrit"), -2 * model.LogLikelihood, "criterion", Mixed);
    }

    [Fact]
    public void Effects_at_lme4_s_variances_agree()
    {
        VarianceComponents given = new(Global.GetProperty("var_ratee").GetDouble(), Global.GetProperty("var_rater").GetDouble(), Global.GetProperty("var_resid").GetDouble());
        CrossedModel model = CrossedModel.Fit(Design, new() { Variances = given });
        GoldenFile.Near(Global.GetProperty("intercept"), model.Mean, "intercept", Mixed);
        foreach (Dictionary<string, string> row in Rows("30_large_expected_ratee.csv"))
        {
            PredictedEffect ratee = model.Ratees[At(Design.Ratees, row["ratee"])];
            Near(row["blup_ratee"], ratee.Effect, row["ratee"], Mixed);
            Near(row["blup_cond_sd"], ratee.ConditionalDeviation!.Value, row["ratee"], Mixed);
        }

        foreach (Dictionary<string, string> row in Rows("30_large_expected_rater.csv"))
        {
            PredictedEffect rater = model.Raters[At(Design.Raters, row["rater"])];
            Near(row["blup_rater"], rater.Effect, row["rater"], Mixed);
            Near(row["blup_cond_sd"], rater.ConditionalDeviation!.Value, row["rater"], Mixed);
        }
    }

    /// <summary>The research's own one-pass figures for these data; they are near REML and need no iteration.</summary>
    [Fact]
    public void Moments_are_near_the_restricted_likelihood()
    {
        CrossedModel model = CrossedModel.Fit(Design, new() { Method = VarianceEstimation.Moments, ConditionalDeviations = false });
        Assert.Equal(0.2883, model.Variances!.Ratee, 4);
        Assert.Equal(0.1253, model.Variances.Rater, 4);
        Assert.Equal(0.3998, model.Variances.Residual, 4);
    }

    private static void SamePart(Dictionary<string, int> parts, string theirs, int ours)
    {
        if (!parts.TryGetValue(theirs, out int known)) parts.Add(theirs, ours);
        else Assert.Equal(known, ours);
    }

    private static void Near(string expected, double actual, string what, double tolerance)
    {
        double wanted = Number(expected);
        Assert.True(System.Math.Abs(wanted - actual) <= tolerance * System.Math.Max(1, System.Math.Abs(wanted)), $"{what}: expected {expected}, got {actual:R}");
    }

    private static int At(IReadOnlyList<string> ids, string id) => Ids.PlaceOf(ids, id, nameof(id));

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(System.AppContext.BaseDirectory, "Golden", file));
        string[] names = lines[0].Split(',');
        return lines.Skip(1).Select(line => line.Split(',').Zip(names, (value, name) => (name, value)).ToDictionary(pair => pair.name, pair => pair.value));
    }
}
