using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>The same likelihood by R's <c>glm</c> as a log-linear model, and by mfrmr (20).</summary>
public class ManyFacetRaschGoldenTests
{
    /// <summary>The file asks for 1e-4 and says that 1e-6 can be reached.</summary>
    private const double Tight = 1e-6;

    private static readonly GoldenFile File = GoldenFile.Read("20_mfrm_jml.json");

    public static TheoryData<string> Names => [.. File.Cases.Select(one => one.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Measures_fit_and_fair_averages_agree(string name)
    {
        JsonElement golden = File.Cases.Single(one => one.GetProperty("name").GetString() == name);
        ManyFacetRasch model = Fit(golden.GetProperty("input"));
        JsonElement expected = golden.GetProperty("expected").GetProperty("glm_exact_JML");
        Assert.Null(model.Reason);
        Same(expected.GetProperty("thresholds"), model.Thresholds, "threshold");
        GoldenFile.Near(expected.GetProperty("loglik"), model.LogLikelihood, "likelihood", Tight);
        if (expected.TryGetProperty("person_mean", out JsonElement mean)) GoldenFile.Near(mean, model.Facets[0].Mean, "mean of persons", Tight);
        foreach (JsonProperty facet in expected.GetProperty("facets").EnumerateObject())
        {
            RaschFacet own = model.Facet(facet.Name);
            Assert.Equal(facet.Value.GetArrayLength(), own.Elements.Count);
            foreach (JsonElement element in facet.Value.EnumerateArray()) Agrees(element, own.Elements.Single(one => one.Id == element.GetProperty("element").GetString()));
            JsonElement separation = expected.GetProperty("separation").GetProperty(facet.Name);
            GoldenFile.Near(separation.GetProperty("rmse"), own.Population!.Value.RootMeanSquareError, "rmse", Tight);
            Agrees(separation.GetProperty("population"), own.Population.Value);
            Agrees(separation.GetProperty("sample"), own.Sample!.Value);
        }

        Residuals(golden, expected, model);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mfrmr_agrees_within_its_optimiser(string name)
    {
        JsonElement golden = File.Cases.Single(one => one.GetProperty("name").GetString() == name), expected = golden.GetProperty("expected").GetProperty("mfrmr_JML");
        ManyFacetRasch model = Fit(golden.GetProperty("input"));
        foreach (JsonElement measure in expected.GetProperty("measures").EnumerateArray())
        {
            string id = measure.GetProperty("element").GetString()!;
            FacetElement own = model.Facet(measure.GetProperty("facet").GetString()!).Elements.Single(one => one.Id == id);
            File.Near(measure.GetProperty("measure"), own.Measure, id);
            File.Near(measure.GetProperty("se"), own.StandardError, "se of " + id);
            File.Near(measure.GetProperty("infit"), own.Infit, "infit of " + id);
            File.Near(measure.GetProperty("outfit"), own.Outfit, "outfit of " + id);
        }

        JsonElement[] thresholds = [.. expected.GetProperty("thresholds").EnumerateArray()];
        for (int k = 0; k < thresholds.Length; k++) File.Near(thresholds[k], model.Thresholds[k], $"threshold {k}");
        File.Near(expected.GetProperty("loglik"), model.LogLikelihood, "likelihood");
    }

    [Fact]
    public void The_five_most_unexpected_creativity_ratings_are_all_Brahe_s()
    {
        JsonElement guilford = File.Cases.First(one => one.GetProperty("name").GetString() == "guilford_creativity");
        IReadOnlyList<RaschResidual> unexpected = Fit(guilford.GetProperty("input")).Unexpected();
        Assert.All(unexpected.Take(5), one => Assert.Equal("Brahe", one.Rating.Elements[1]));
    }

    /// <summary>Joint maximum likelihood is where every element's expected score is the observed one.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Observed_scores_are_the_expected_ones(string name)
    {
        ManyFacetRasch model = Fit(File.Cases.Single(one => one.GetProperty("name").GetString() == name).GetProperty("input"));
        for (int facet = 0; facet < model.Facets.Count; facet++)
            foreach (FacetElement element in model.Facets[facet].Elements)
                Assert.Equal(element.Score, model.Residuals.Where(one => one.Rating.Elements[facet] == element.Id).Sum(one => one.Expected), 6);
    }

    private static ManyFacetRasch Fit(JsonElement input)
    {
        string[] facets = [.. input.GetProperty("facets").EnumerateArray().Select(one => one.GetString()!)];
        return ManyFacetRasch.Fit(facets, input.GetProperty("data").EnumerateArray().Select(Rating), input.GetProperty("min_category").GetInt32(), input.GetProperty("max_category").GetInt32());
    }

    private static FacetRating Rating(JsonElement row)
    {
        JsonElement[] cells = [.. row.EnumerateArray()];
        return new(cells[cells.Length - 1].GetInt32(), [.. cells.Take(cells.Length - 1).Select(cell => cell.GetString()!)]);
    }

    private static void Agrees(JsonElement expected, FacetElement own)
    {
        Assert.Equal(expected.GetProperty("count").GetInt32(), own.Ratings);
        Assert.Equal(expected.GetProperty("total_score").GetInt64(), own.Score);
        GoldenFile.Near(expected.GetProperty("observed_average"), own.Average, own.Id, Tight);
        GoldenFile.Near(expected.GetProperty("measure"), own.Measure, own.Id, Tight);
        GoldenFile.Near(expected.GetProperty("se_model"), own.StandardError, "se of " + own.Id, Tight);
        GoldenFile.Near(expected.GetProperty("infit_mnsq"), own.Infit, "infit of " + own.Id, Tight);
        GoldenFile.Near(expected.GetProperty("outfit_mnsq"), own.Outfit, "outfit of " + own.Id, Tight);
        GoldenFile.Near(expected.GetProperty("infit_zstd_WH"), own.InfitZ, "infit z of " + own.Id, Tight);
        GoldenFile.Near(expected.GetProperty("outfit_zstd_WH"), own.OutfitZ, "outfit z of " + own.Id, Tight);
        GoldenFile.Near(expected.GetProperty("fair_average_mean"), own.FairAverage, "fair average of " + own.Id, Tight);
    }

    private static void Agrees(JsonElement expected, FacetSeparation own)
    {
        GoldenFile.Near(expected.GetProperty("true_sd"), own.TrueDeviation, "true sd", Tight);
        GoldenFile.Near(expected.GetProperty("separation"), own.Separation, "separation", Tight);
        GoldenFile.Near(expected.GetProperty("strata"), own.Strata, "strata", Tight);
        GoldenFile.Near(expected.GetProperty("reliability"), own.Reliability, "reliability", Tight);
    }

    private static void Residuals(JsonElement golden, JsonElement expected, ManyFacetRasch model)
    {
        FacetRating[] ratings = [.. golden.GetProperty("input").GetProperty("data").EnumerateArray().Select(Rating)];
        Dictionary<string, RaschResidual> own = model.Residuals.ToDictionary(one => string.Join("|", one.Rating.Elements));
        foreach ((string property, Func<RaschResidual, double> of) in ((string, Func<RaschResidual, double>)[])
            [("expected_score", one => one.Expected), ("model_variance", one => one.Variance), ("std_residual", one => one.Standardised)])
        {
            if (!expected.TryGetProperty(property, out JsonElement all)) continue;
            JsonElement[] values = [.. all.EnumerateArray()];
            Assert.Equal(ratings.Length, values.Length);
            for (int i = 0; i < values.Length; i++) GoldenFile.Near(values[i], of(own[string.Join("|", ratings[i].Elements)]), $"{property} {i}", Tight);
        }
    }

    private static void Same(JsonElement expected, IReadOnlyList<double> own, string what)
    {
        JsonElement[] all = [.. expected.EnumerateArray()];
        Assert.Equal(all.Length, own.Count);
        for (int i = 0; i < all.Length; i++) GoldenFile.Near(all[i], own[i], $"{what} {i}", Tight);
    }
}
