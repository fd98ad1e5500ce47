using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>R's <c>lme4</c>: variances, likelihood, effects (19), and the intraclass correlations from the variances (02).</summary>
public class CrossedModelGoldenTests
{
    private static readonly GoldenFile Blup = GoldenFile.Read("19_mixed_model_blup.json");

    private static readonly GoldenFile Icc = GoldenFile.Read("02_icc_reml_missing.json");

    public static TheoryData<string, string> Fits
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (JsonElement golden in Blup.Cases)
                foreach (string method in (string[])["REML", "ML"]) data.Add(golden.GetProperty("name").GetString()!, method);
            return data;
        }
    }

    public static TheoryData<string> IccNames => [.. Icc.Cases.Select(one => one.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Fits))]
    public void Variances_and_effects_agree_with_lme4(string name, string method)
    {
        (JsonElement expected, RatingDesign design, bool groups) = Case(name, method);
        CrossedModel model = CrossedModel.Fit(design, new() { Method = method == "REML" ? VarianceEstimation.Reml : VarianceEstimation.MaximumLikelihood, GroupEffect = groups });
        Blup.Near(expected.GetProperty("var").GetProperty("ratee"), model.Variances!.Ratee, "ratee");
        Blup.Near(expected.GetProperty("var").GetProperty("rater"), model.Variances.Rater, "rater");
        Blup.Near(expected.GetProperty("var").GetProperty("Residual"), model.Variances.Residual, "residual");
        Assert.Equal(expected.GetProperty("singular").GetBoolean(), model.IsSingular);
        Agrees(expected, model, Blup.Tolerance, effects: Blup.Tolerance);
    }

    /// <summary>At lme4's own variances everything else is one exact solve.</summary>
    [Theory]
    [MemberData(nameof(Fits))]
    public void At_given_variances_effects_agree_to_eight_digits(string name, string method)
    {
        (JsonElement expected, RatingDesign design, bool groups) = Case(name, method);
        JsonElement var = expected.GetProperty("var");
        VarianceComponents given = new(var.GetProperty("ratee").GetDouble(), var.GetProperty("rater").GetDouble(), var.GetProperty("Residual").GetDouble());
        CrossedModel model = CrossedModel.Fit(design, new() { Variances = given, GroupEffect = groups });
        Assert.Equal(VarianceEstimation.Given, model.Method);
        Agrees(expected, model, 1e-8, 1e-8, likelihood: method == "REML");
    }

    [Theory]
    [MemberData(nameof(IccNames))]
    public void Intraclass_correlations_agree_with_lme4(string name)
    {
        JsonElement golden = Icc.Cases.Single(one => one.GetProperty("name").GetString() == name), expected = golden.GetProperty("expected").GetProperty("lme4_REML");
        RatingDesign design = GoldenRatings.Matrix(golden.GetProperty("input").GetProperty("ratings"));
        CrossedModel model = CrossedModel.Fit(design, new() { Method = VarianceEstimation.Reml });
        Icc.Near(expected.GetProperty("var_target"), model.Variances!.Ratee, "ratee");
        Icc.Near(expected.GetProperty("var_rater"), model.Variances.Rater, "rater");
        Icc.Near(expected.GetProperty("var_resid"), model.Variances.Residual, "residual");
        Icc.Near(expected.GetProperty("intercept"), model.Mean, "intercept");
        Icc.Near(expected.GetProperty("ICC_A1"), model.Agreement().Value, "A1");
        Icc.Near(expected.GetProperty("ICC_C1"), model.Consistency().Value, "C1");
        Icc.Near(expected.GetProperty("ICC_Ak"), model.Agreement(design.Raters.Count).Value, "Ak");
        Icc.Near(expected.GetProperty("ICC_Ck"), model.Consistency(design.Raters.Count).Value, "Ck");
        Icc.Near(expected.GetProperty("remlcrit"), -2 * model.LogLikelihood, "criterion");
    }

    private static void Agrees(JsonElement expected, CrossedModel model, double tolerance, double effects, bool likelihood = true)
    {
        Dictionary<string, FixedEffect> own = model.FixedEffects.ToDictionary(effect => effect.Group is null ? "(Intercept)" : "group" + effect.Group);
        foreach (JsonProperty one in expected.GetProperty("fixef").EnumerateObject()) GoldenFile.Near(one.Value, own[one.Name].Value, one.Name, tolerance);
        foreach (JsonProperty one in expected.GetProperty("fixef_se").EnumerateObject()) GoldenFile.Near(one.Value, own[one.Name].StandardError, "se of " + one.Name, tolerance);
        if (likelihood)
        {
            GoldenFile.Near(expected.GetProperty("logLik"), model.LogLikelihood, "likelihood", tolerance);
            GoldenFile.Near(expected.GetProperty("criterion"), -2 * model.LogLikelihood, "criterion", tolerance);
        }

        foreach ((string side, IReadOnlyList<PredictedEffect> all) in ((string, IReadOnlyList<PredictedEffect>)[])[("ratee", model.Ratees), ("rater", model.Raters)])
        {
            Assert.Equal(expected.GetProperty(side).GetProperty("blup").EnumerateObject().Count(), all.Count);
            foreach (PredictedEffect effect in all)
            {
                GoldenFile.Near(expected.GetProperty(side).GetProperty("blup").GetProperty(effect.Id), effect.Effect, effect.Id, effects);
                GoldenFile.Near(expected.GetProperty(side).GetProperty("cond_sd").GetProperty(effect.Id), effect.ConditionalDeviation, "deviation of " + effect.Id, effects);
            }
        }
    }

    private static (JsonElement Expected, RatingDesign Design, bool Groups) Case(string name, string method)
    {
        JsonElement golden = Blup.Cases.Single(one => one.GetProperty("name").GetString() == name);
        return (golden.GetProperty("expected").GetProperty(method), RatingDesign.From(GoldenRatings.Columns(golden.GetProperty("input"))), golden.GetProperty("model").GetString()!.Contains("group", StringComparison.Ordinal));
    }
}
