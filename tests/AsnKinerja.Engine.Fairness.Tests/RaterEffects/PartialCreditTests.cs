using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>Items with thresholds of their own: R's <c>glm</c> as a log-linear model, and what an item may do.</summary>
public class PartialCreditTests
{
    private static readonly RaschOptions ByItem = new() { StepsBy = "Item" };

    private static readonly GoldenFile File = GoldenFile.Read("mfrm_partial_credit.json");

    public static TheoryData<string> Names => [.. File.Cases.Select(one => one.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Measures_thresholds_fit_and_fair_averages_agree_with_glm(string name)
    {
        JsonElement golden = File.Cases.Single(one => one.GetProperty("name").GetString() == name), input = golden.GetProperty("input"), expected = golden.GetProperty("expected");
        ManyFacetRasch model = ManyFacetRasch.Fit(["Person", "Judge", "Item"], Ratings(input), input.GetProperty("min_category").GetInt32(), input.GetProperty("max_category").GetInt32(), ByItem);
        Assert.Null(model.Reason);
        Assert.Empty(model.Thresholds);
        File.Near(expected.GetProperty("loglik"), model.LogLikelihood, "likelihood");
        JsonElement[] scales = [.. expected.GetProperty("scales").EnumerateArray()];
        Assert.Equal(scales.Length, model.Scales.Count);
        for (int i = 0; i < scales.Length; i++)
        {
            RaschScale scale = model.Scales[i];
            Assert.Equal(scales[i].GetProperty("element").GetString(), scale.Element);
            Assert.Equal(scales[i].GetProperty("categories").EnumerateArray().Select(one => one.GetInt32()), scale.Categories);
            JsonElement[] thresholds = [.. scales[i].GetProperty("thresholds").EnumerateArray()];
            Assert.Equal(thresholds.Length, scale.Thresholds.Count);
            for (int k = 0; k < thresholds.Length; k++) File.Near(thresholds[k], scale.Thresholds[k], $"threshold {k} of {scale.Element}");
        }

        foreach ((string facet, string property) in ((string, string)[])[("Person", "person"), ("Judge", "judge"), ("Item", "item")])
        {
            Assert.Equal(expected.GetProperty(property).GetArrayLength(), model.Facet(facet).Elements.Count);
            foreach (JsonElement element in expected.GetProperty(property).EnumerateArray())
            {
                FacetElement own = model.Facet(facet).Elements.Single(one => one.Id == element.GetProperty("element").GetString());
                File.Near(element.GetProperty("measure"), own.Measure, own.Id);
                File.Near(element.GetProperty("se"), own.StandardError, "error of " + own.Id);
                File.Near(element.GetProperty("infit"), own.Infit, "infit of " + own.Id);
                File.Near(element.GetProperty("outfit"), own.Outfit, "outfit of " + own.Id);
                File.Near(element.GetProperty("fair_m"), own.FairAverage, "fair average of " + own.Id);
                File.Near(element.GetProperty("fair_z"), own.FairAverageAtZero, "fair average at 0 of " + own.Id);
            }
        }
    }

    [Fact]
    public void With_one_item_it_is_the_rating_scale_model()
    {
        FacetRating[] ratings = [.. Panel(20, 4, 3, 1).Where(rating => rating.Elements[2] == "i0")];
        ManyFacetRasch shared = ManyFacetRasch.Fit(["Person", "Judge", "Item"], ratings, 1, 4), own = ManyFacetRasch.Fit(["Person", "Judge", "Item"], ratings, 1, 4, ByItem);
        Assert.Null(shared.Reason);
        Assert.Equal("i0", own.Scales.Single().Element);
        Assert.Null(shared.Scales.Single().Element);
        foreach ((double one, double other) in shared.Thresholds.Zip(own.Scales[0].Thresholds)) Assert.Equal(one, other, 7);
        foreach ((FacetElement one, FacetElement other) in shared.Facet("Person").Elements.Zip(own.Facet("Person").Elements)) Assert.Equal(one.Measure ?? -99, other.Measure ?? -99, 7);
    }

    /// <summary>Its thresholds cannot be known, and it says nothing of persons and judges; a shared scale would have told how easy it is.</summary>
    [Fact]
    public void An_item_whose_ratings_are_all_alike_has_no_measure_and_changes_nothing()
    {
        FacetRating[] ratings = [.. Panel(20, 4, 3, 2)];
        FacetRating[] more = [.. ratings, .. ratings.Where(rating => rating.Elements[2] == "i0").Select(rating => new FacetRating(4, rating.Elements[0], rating.Elements[1], "same"))];
        ManyFacetRasch without = ManyFacetRasch.Fit(["Person", "Judge", "Item"], ratings, 1, 4, ByItem), with = ManyFacetRasch.Fit(["Person", "Judge", "Item"], more, 1, 4, ByItem);
        FacetElement same = with.Facet("Item").Elements.Single(one => one.Id == "same");
        Assert.True(same.IsExtreme);
        Assert.Null(same.Measure);
        Assert.Null(same.FairAverage);
        Assert.Null(same.FairAverageAtZero);
        Assert.Empty(with.Scales.Single(scale => scale.Element == "same").Categories);
        Assert.Empty(with.Scales.Single(scale => scale.Element == "same").Thresholds);
        foreach ((FacetElement one, FacetElement other) in without.Facet("Person").Elements.Zip(with.Facet("Person").Elements)) Assert.Equal(one.Measure!.Value, other.Measure!.Value, 7);
    }

    /// <summary>Her best on the item of three categories is 3 and on that of five it is 5.</summary>
    [Fact]
    public void A_person_at_the_end_of_every_item_is_extreme_whatever_the_ends_are()
    {
        JsonElement input = File.Cases.Single(one => one.GetProperty("name").GetString() == "items_of_two_three_and_five_categories").GetProperty("input");
        FacetRating[] ratings = [.. Ratings(input), new(2, "top", "j1", "i1"), new(3, "top", "j1", "i2"), new(5, "top", "j1", "i3"), new(1, "low", "j2", "i2"), new(1, "low", "j2", "i3")];
        ManyFacetRasch model = ManyFacetRasch.Fit(["Person", "Judge", "Item"], ratings, 1, 5, ByItem);
        FacetElement top = model.Facet("Person").Elements.Single(one => one.Id == "top"), low = model.Facet("Person").Elements.Single(one => one.Id == "low");
        double[] rest = [.. model.Facet("Person").Elements.Where(one => !one.IsExtreme).Select(one => one.Measure!.Value)];
        Assert.True(top.IsExtreme && low.IsExtreme);
        Assert.True(top.Measure > rest.Average() && low.Measure < rest.Average());
        Assert.InRange(top.FairAverage!.Value, 2.5, 10.0 / 3);
        Assert.InRange(low.FairAverage!.Value, 1, 2);
        Assert.False(ManyFacetRasch.Fit(["Person", "Judge", "Item"], ratings, 1, 5).Facet("Person").Elements.Single(one => one.Id == "top").IsExtreme);
    }

    [Fact]
    public void Order_and_names_of_items_change_nothing()
    {
        FacetRating[] ratings = [.. Panel(20, 4, 3, 3)];
        static string Renamed(string item) => "item-" + (9 - (item[1] - '0'));
        ManyFacetRasch one = ManyFacetRasch.Fit(["Person", "Judge", "Item"], ratings, 1, 4, ByItem);
        ManyFacetRasch other = ManyFacetRasch.Fit(["Person", "Judge", "Item"], Enumerable.Reverse(ratings).Select(rating => new FacetRating(rating.Category, rating.Elements[0], rating.Elements[1], Renamed(rating.Elements[2]))), 1, 4, ByItem);
        foreach (RaschScale scale in one.Scales)
            foreach ((double own, double renamed) in scale.Thresholds.Zip(other.Scales.Single(two => two.Element == Renamed(scale.Element!)).Thresholds)) Assert.Equal(own, renamed, 7);
        foreach ((FacetElement own, FacetElement renamed) in one.Facet("Person").Elements.Zip(other.Facet("Person").Elements)) Assert.Equal(own.Measure!.Value, renamed.Measure!.Value, 7);
    }

    [Fact]
    public void Steps_go_by_a_facet_that_is_there_and_not_the_persons()
    {
        Assert.Contains("not by 'Task'", Assert.Throws<ArgumentException>(() => ManyFacetRasch.Fit(["Person", "Judge"], [], 1, 5, new() { StepsBy = "Task" })).Message, StringComparison.Ordinal);
        Assert.Contains("which are the persons", Assert.Throws<ArgumentException>(() => ManyFacetRasch.Fit(["Person", "Judge"], [], 1, 5, new() { StepsBy = "Person" })).Message, StringComparison.Ordinal);
        Assert.Equal(NotEstimable.NoRatings, ManyFacetRasch.Fit(["Person", "Judge"], [], 1, 5, new() { StepsBy = "Judge" }).Reason);
    }

    [Fact]
    public void Fair_averages_at_zero_are_what_a_person_at_zero_would_get()
    {
        ManyFacetRasch model = ManyFacetRasch.Fit(["Person", "Judge", "Item"], Panel(30, 4, 3, 4), 1, 4);
        Assert.True(Math.Abs(model.Facet("Person").Mean!.Value) > 0.1);
        foreach (FacetElement person in model.Facet("Person").Elements) Assert.Equal(person.FairAverage!.Value, person.FairAverageAtZero!.Value, 9);
        foreach (FacetElement judge in model.Facet("Judge").Elements)
        {
            double sum = 0, total = 0, place = 0;
            for (int k = 0; k <= model.Thresholds.Count; k++)
            {
                if (k > 0) place += -judge.Measure!.Value - model.Thresholds[k - 1];
                total += Math.Exp(place);
                sum += model.Categories[k] * Math.Exp(place);
            }

            Assert.Equal(sum / total, judge.FairAverageAtZero!.Value, 9);
        }
    }

    private static IEnumerable<FacetRating> Ratings(JsonElement input) =>
        input.GetProperty("data").EnumerateArray().Select(row => new FacetRating(row[3].GetInt32(), row[0].GetString()!, row[1].GetString()!, row[2].GetString()!));

    /// <summary>People who lie a little high, judges and items that differ, four categories.</summary>
    private static IEnumerable<FacetRating> Panel(int people, int judges, int items, ulong seed)
    {
        SeededRandom random = new(seed);
        for (int i = 0; i < people; i++)
        {
            double level = 0.4 + random.NextNormal();
            for (int j = 0; j < judges; j++)
                for (int k = 0; k < items; k++)
                    yield return new((int)Math.Round(Math.Max(1, Math.Min(4, 2.5 + (0.6 * level) - (0.3 * (j - 1.5)) + (0.2 * (k - 1)) + (0.8 * random.NextNormal())))), $"p{i:00}", $"j{j}", $"i{k}");
        }
    }
}
