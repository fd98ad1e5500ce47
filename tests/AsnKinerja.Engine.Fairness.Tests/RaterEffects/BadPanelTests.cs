using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>Panels that a method cannot answer: each has its typed outcome.</summary>
public class BadPanelTests
{
    private static readonly RatingDesign Nothing = RatingDesign.From([]);

    private static readonly RatingDesign OneRater = RatingDesign.From([new("a", "x", 3), new("b", "x", 4), new("c", "x", 5)]);

    private static readonly RatingDesign OneRatee = RatingDesign.From([new("a", "x", 3), new("a", "y", 4), new("a", "z", 5)]);

    private static readonly RatingDesign Constant = RatingDesign.From([new("a", "x", 3), new("a", "y", 3), new("b", "x", 3), new("b", "y", 3)]);

    private static readonly RatingDesign Chain = RatingDesign.From([new("a", "x", 3), new("b", "x", 4), new("b", "y", 5), new("c", "y", 2)]);

    private static readonly RatingDesign NoOverlap = RatingDesign.From([new("a", "x", 3), new("b", "x", 4), new("c", "y", 5), new("d", "y", 2)]);

    [Fact]
    public void Without_ratings_there_is_nothing()
    {
        RaterSeverity severity = RaterSeverity.Estimate(Nothing);
        Assert.Equal(0, severity.Subsets.Count);
        Assert.True(severity.Subsets.IsConnected);
        Assert.Equal("There are no ratings.", severity.Subsets.Words.English);
        Assert.Equal(NotEstimable.NoRatings, severity.Additive.Reason);
        Assert.Equal(NotEstimable.NoRatings, severity.Crossed.Reason);
        Assert.Empty(severity.Raters);
        Assert.Empty(severity.Scores);
        Assert.Empty(severity.Forest());
        Assert.Empty(severity.WhoRatedWhom());
        Assert.Contains("cannot be compared", severity.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Empty(RaterProfiles.Of([], 1, 5).Raters);
        Assert.Empty(WithinRaterScores.Of(Nothing).Ratings);
        Assert.Equal(NotEstimable.NoRatings, ManyFacetRasch.Fit(["Person", "Judge"], [], 1, 5).Reason);
    }

    [Fact]
    public void A_single_rater_is_compared_with_nobody()
    {
        RaterSeverity severity = RaterSeverity.Estimate(OneRater);
        Assert.Equal(NotEstimable.OneRater, severity.Of("x").Effect.Reason);
        Assert.Equal(SeverityVerdict.NotKnown, severity.Of("x").Verdict);
        Assert.Equal("The severity of 'x' cannot be compared: there is only one rater.", severity.Of("x").Words.English);
        Assert.Equal(NotEstimable.OneRater, severity.Crossed.Reason);
        Assert.Equal(NotEstimable.TooFew, severity.ScoreOf("a").Adjusted.Reason);
        Assert.Equal("There is no adjusted score because there are too few observations; the plain mean of 3.00 stands.", severity.ScoreOf("a").Reason.English);
    }

    [Fact]
    public void A_single_ratee_and_single_ratings_leave_no_error()
    {
        Assert.Equal(NotEstimable.OneRatee, CrossedModel.Fit(OneRatee).Reason);
        RaterSeverity severity = RaterSeverity.Estimate(OneRatee);
        Assert.All(severity.Raters, rater => Assert.Equal(NotEstimable.NoDegreesOfFreedom, rater.Effect.Reason));
    }

    [Fact]
    public void Ratings_that_are_all_the_same_have_no_variances()
    {
        Assert.Equal(NotEstimable.NoVariation, CrossedModel.Fit(Constant).Reason);
        AdditiveModel model = AdditiveModel.Fit(Constant);
        Assert.All(model.Raters, rater => Assert.Equal(0, rater.Effect));
        Assert.All(RaterSeverity.Estimate(Constant).Raters, rater => Assert.Equal(SeverityVerdict.Unremarkable, rater.Verdict));
        Assert.Equal(NotEstimable.OneCategory, Rasch(Constant).Reason);
        Assert.All(WithinRaterScores.Of(Constant).Ratings, rating => Assert.Null(rating.Z));
    }

    [Fact]
    public void A_chain_is_linked_but_its_fit_is_exact()
    {
        AdditiveModel model = AdditiveModel.Fit(Chain);
        Assert.True(model.Subsets.AreComparable("x", "y"));
        Assert.Equal(0, model.Parts[0].DegreesOfFreedom);
        Assert.Equal(NotEstimable.NoDegreesOfFreedom, model.EffectOf("x").Reason);
        Assert.Equal(NotEstimable.NoDegreesOfFreedom, model.AdjustedMeanOf("b").Reason);
        Assert.All(model.Raters, rater => Assert.Null(rater.StandardError));
    }

    [Fact]
    public void Parts_that_no_rating_links_are_named()
    {
        RatingSubsets subsets = RatingSubsets.Of(NoOverlap);
        Assert.Equal(2, subsets.Count);
        Assert.False(subsets.AreComparable("x", "y"));
        Assert.Equal(["a", "b"], subsets.OfRater("x").Ratees);
        Assert.Equal("part 1 (1 raters, 2 ratees, 2 ratings)", subsets.OfRatee("a").Name.English);
        Assert.Equal("Raters and ratees fall into 2 parts; comparisons hold only inside one part.", subsets.Words.English);
        Assert.Equal(NotEstimable.NoOverlap, CrossedModel.Fit(NoOverlap).Reason);
        Assert.Contains("'z'", Assert.Throws<ArgumentException>(() => subsets.OfRater("z")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ratings_that_leave_no_residual_have_no_variances()
    {
        RatingObservation[] exact = [.. Enumerable.Range(0, 6).SelectMany(i => Enumerable.Range(0, 4).Select(j => new RatingObservation($"e{i}", $"r{j}", i + (0.5 * j))))];
        CrossedModel model = CrossedModel.Fit(RatingDesign.From(exact));
        Assert.Equal(NotEstimable.NotConverged, model.Reason);
        Assert.Null(model.Variances);
        Assert.Equal("-", model.ScoreOf("e0").ToString());
    }

    [Fact]
    public void Large_and_tiny_values_keep_their_differences()
    {
        foreach (double unit in (double[])[1e-6, 1e8])
        {
            AdditiveModel model = AdditiveModel.Fit(RatingDesign.From([new("a", "x", 1 * unit), new("a", "y", 2 * unit), new("b", "x", 2 * unit), new("b", "y", 3.5 * unit), new("c", "x", 3 * unit), new("c", "y", 4 * unit)]));
            Assert.Equal(-7.0 / 12, model.Raters[0].Effect / unit, 12);
            Assert.True(model.Raters[0].StandardError > 0);
        }
    }

    [Fact]
    public void Units_in_the_place_of_groups_are_refused_unless_groups_have_no_effect()
    {
        RatingDesign units = RatingDesign.From(SimulatedRatings.Of(60, 12, 3, (0.5, 0.4, 0.6), 3).Ratings.Select((rating, i) => rating with { Group = $"unit-{i % 51:00}" }));
        Assert.Contains("51 rater groups, such as 'unit-00' and 'unit-01'", Assert.Throws<ArgumentException>(() => RaterSeverity.Estimate(units)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RaterSeverity.Estimate(units, new() { GroupEffect = false }));
        Assert.Throws<ArgumentException>(() => CrossedModel.Fit(units, new() { GroupEffect = true }));
        Assert.Equal(12, RaterSeverity.Estimate(units, new() { GroupEffect = false, AgainstOwnGroup = false }).Raters.Count);
    }

    /// <summary>Precisions of one in a billion billions are as good as ones, and claim no certainty.</summary>
    [Theory]
    [InlineData(1e9)]
    [InlineData(1e-12)]
    [InlineData(1e-100)]
    [InlineData(1e-300)]
    public void The_unit_of_weights_changes_neither_effects_nor_errors(double unit)
    {
        RatingDesign design = RatingDesign.From(SimulatedRatings.Of(8, 5, 3, (0.5, 0.4, 0.6), 3).Ratings);
        static double Weight(RatingObservation rating) => 1 + (rating.Rater[5] - '0');
        AdditiveModel plain = AdditiveModel.Fit(design, Weight), scaled = AdditiveModel.Fit(design, rating => unit * Weight(rating) / 10);
        Assert.All(plain.Raters, rater => Assert.True(rater.StandardError > 0.05));
        foreach ((RaterEffect one, RaterEffect other) in plain.Raters.Zip(scaled.Raters))
        {
            Assert.Equal(one.Effect, other.Effect, 9);
            Assert.Equal(one.StandardError!.Value, other.StandardError!.Value, 9);
        }
    }

    [Fact]
    public void Weights_and_options_out_of_range_are_refused()
    {
        Assert.Contains("The weight of the rating of 'a' by 'x' is 0", Assert.Throws<ArgumentException>(() => AdditiveModel.Fit(Chain, _ => 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AdditiveModel.Fit(Chain, _ => double.PositiveInfinity));
        Assert.Contains("The weight of the rating of 'c' by 'y' is 1E-12, which is nothing beside the largest of 1", Assert.Throws<ArgumentException>(() => AdditiveModel.Fit(Chain, rating => rating.Ratee == "c" ? 1e-12 : 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => RaterSeverity.Estimate(Chain, new() { Points = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => RaterSeverity.Estimate(Chain, new() { StandardErrors = double.PositiveInfinity }));
        Assert.Throws<ArgumentOutOfRangeException>(() => RaterSeverity.Estimate(Chain, new() { Level = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => RaterSeverity.Estimate(Chain, new() { FewestRaters = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossedModel.Fit(Chain, new() { Variances = new(1, 1, 0) }));
        Assert.Throws<ArgumentException>(() => CrossedModel.Fit(Chain, new() { Method = VarianceEstimation.Given }));
        Assert.Throws<ArgumentException>(() => RaterProfiles.Of([], 5, 1));
        Assert.Throws<ArgumentException>(() => RaterProfiles.Of([new("a", "x", "d", 6)], 1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => ManyFacetRasch.Fit(["P", "J"], [], 1, 5, new() { Extreme = 0.5 }));
        Assert.Throws<ArgumentException>(() => ManyFacetRasch.Fit(["P"], [], 1, 5));
        Assert.Contains("category 6", Assert.Throws<ArgumentException>(() => ManyFacetRasch.Fit(["P", "J"], [new(6, "a", "x")], 1, 5)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dimension_rated_twice_or_not_at_all_is_told()
    {
        InvalidRatingsException refused = Assert.Throws<InvalidRatingsException>(() => RaterProfiles.Of([new("a", "x", "d", 1), new("a", "x", "d", 2), new("a", "x", "", 2), new("a", "y", "d", double.NaN)], 1, 5));
        Assert.Equal([RatingProblemKind.DuplicatePair, RatingProblemKind.BlankId, RatingProblemKind.NotANumber], refused.Problems.Select(problem => problem.Kind));
        RaterIndices alone = RaterProfiles.Of([new("a", "x", "d", 1), new("a", "x", "e", 2)], 1, 4).Raters.Single();
        Assert.Equal(NotEstimable.OneRater, alone.Effect.Reason);
        Assert.Equal(NotEstimable.OneRatee, alone.SpreadOfRatees.Reason);
        Assert.Equal(NotEstimable.TooFew, alone.SpreadRatio.Reason);
        Assert.Equal(NotEstimable.OneRatee, alone.HaloCorrelation.Reason);
        Assert.Equal(NotEstimable.WrongScale, alone.MidpointShare.Reason);
    }

    [Fact]
    public void Judges_nested_in_teams_have_no_measures()
    {
        List<FacetRating> ratings = [];
        foreach (int i in Enumerable.Range(0, 8))
            foreach (int j in Enumerable.Range(0, 2))
                foreach (int k in Enumerable.Range(0, 3)) ratings.Add(new(1 + ((i + j + (2 * k)) % 4), $"p{i}", $"j{(i / 4 * 2) + j}", $"i{k}"));
        Assert.Equal(NotEstimable.NotConnected, ManyFacetRasch.Fit(["Person", "Judge", "Item"], ratings, 1, 4).Reason);
        Assert.Equal(NotEstimable.NotConnected, ManyFacetRasch.Fit(["Person", "Judge", "Item"], ratings.Select(rating => new FacetRating(rating.Category, rating.Elements[2], rating.Elements[1], rating.Elements[0])), 1, 4).Reason);
    }

    [Fact]
    public void Extreme_people_get_a_measure_a_little_inside_and_unused_categories_are_named()
    {
        SeededRandom random = new(4);
        List<FacetRating> ratings = [];
        for (int i = 0; i < 30; i++)
            for (int j = 0; j < 4; j++) ratings.Add(new(i == 0 ? 5 : i == 1 ? 1 : new[] { 1, 2, 4, 5 }[random.Next(4)], $"p{i:00}", $"j{j}"));
        ManyFacetRasch model = ManyFacetRasch.Fit(["Person", "Judge"], ratings, 1, 5);
        FacetElement best = model.Facet("Person").Elements[0], worst = model.Facet("Person").Elements[1];
        Assert.True(best.IsExtreme && worst.IsExtreme);
        Assert.True(best.Measure > model.Facet("Person").Elements.Where(one => !one.IsExtreme).Max(one => one.Measure));
        Assert.True(worst.Measure < model.Facet("Person").Elements.Where(one => !one.IsExtreme).Min(one => one.Measure));
        Assert.Null(best.Infit);
        Assert.InRange(best.FairAverage!.Value, 4.5, 5);
        Assert.Equal([3], model.UnobservedCategories);
        Assert.Equal([1, 2, 4, 5], model.Categories);
        Assert.Equal(0, model.Thresholds.Sum(), 9);
        Assert.Equal(0, model.Facet("Judge").Elements.Sum(one => one.Measure!.Value), 9);
    }

    [Fact]
    public void A_judge_who_met_none_but_extreme_people_has_no_measure()
    {
        List<FacetRating> ratings = [new(5, "perfect", "lonely"), new(5, "perfect", "j0")];
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 3; j++) ratings.Add(new(1 + ((i + (2 * j)) % 5), $"p{i}", $"j{j}"));
        ManyFacetRasch model = ManyFacetRasch.Fit(["Person", "Judge"], ratings, 1, 5);
        FacetElement lonely = model.Facet("Judge").Elements.Single(one => one.Id == "lonely");
        Assert.Null(lonely.Measure);
        Assert.Null(lonely.FairAverage);
        Assert.All(model.Facet("Judge").Elements.Where(one => one.Id != "lonely"), one => Assert.NotNull(one.Infit));
        Assert.NotNull(model.Facet("Person").Elements.Single(one => one.Id == "perfect").Measure);
    }

    [Fact]
    public void Ratings_as_likely_as_not_have_a_fit_without_a_deviate()
    {
        FacetRating[] ratings = [new(0, "a", "x"), new(1, "a", "y"), new(1, "b", "x"), new(0, "b", "y")];
        FacetElement person = ManyFacetRasch.Fit(["Person", "Judge"], ratings, 0, 1).Facet("Person").Elements[0];
        Assert.Equal(0, person.Measure!.Value, 9);
        Assert.Equal(1, person.Infit!.Value, 9);
        Assert.Equal(Math.Sqrt(2), person.StandardError!.Value, 9);
        Assert.True(person.InfitZ is null || !double.IsNaN(person.InfitZ.Value));
    }

    [Fact]
    public void Where_everybody_is_extreme_nothing_is_left()
    {
        FacetRating[] ratings = [new(5, "a", "x"), new(5, "a", "y"), new(1, "b", "x"), new(1, "b", "y")];
        Assert.Equal(NotEstimable.TooFew, ManyFacetRasch.Fit(["Person", "Judge"], ratings, 1, 5).Reason);
    }

    /// <summary>The good are right wherever the strict judge asks them and the weak wrong wherever the mild one does: how far apart they are nothing bounds.</summary>
    [Fact]
    public void Comparisons_that_all_go_one_way_have_no_finite_measures()
    {
        List<FacetRating> ratings = [];
        for (int i = 0; i < 4; i++)
        {
            for (int j = 0; j < 4; j++)
            {
                ratings.Add(new((i + j) % 2, $"good{i}", $"strict{j}"));
                ratings.Add(new(1, $"good{i}", $"mild{j}"));
                ratings.Add(new(0, $"weak{i}", $"strict{j}"));
                ratings.Add(new((i + j) % 2, $"weak{i}", $"mild{j}"));
            }
        }

        Assert.Equal(NotEstimable.NotConverged, ManyFacetRasch.Fit(["Person", "Judge"], ratings, 0, 1).Reason);
        Assert.Equal(NotEstimable.NotConverged, ManyFacetRasch.Fit(["Person", "Judge"], ratings, 0, 1, new() { Accuracy = 0.5 }).Reason);
    }

    [Fact]
    public void Facets_without_a_name_or_named_twice_and_endless_scales_are_refused()
    {
        Assert.Contains("Facet 2 has no name", Assert.Throws<ArgumentException>(() => ManyFacetRasch.Fit(["P", " "], [], 1, 5)).Message, StringComparison.Ordinal);
        Assert.Contains("two facets named 'P'", Assert.Throws<ArgumentException>(() => MarginalRasch.Fit(["P", "P"], [], 1, 5)).Message, StringComparison.Ordinal);
        Assert.Contains("at most 1000", Assert.Throws<ArgumentException>(() => ManyFacetRasch.Fit(["P", "J"], [], int.MinValue, int.MaxValue)).Message, StringComparison.Ordinal);
        Assert.Contains("at most 1000", Assert.Throws<ArgumentException>(() => MarginalRasch.Fit(["P", "J"], [], 0, 1_000_000_000)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_raters_cannot_be_asked()
    {
        RatingInstrument instrument = RatingInstrument.Flat(Scale.Points(1, 5), ["integritas"]);
        RatingTable table = RatingTable.FromColumns(["budi"], ["peer"], ["integritas"], [4], instrument);
        Assert.Contains("names no raters", Assert.Throws<ArgumentException>(() => RaterSeverity.Estimate(table)).Message, StringComparison.Ordinal);
        Assert.Contains("names no raters", Assert.Throws<ArgumentException>(() => table.ToDimensionRatings()).Message, StringComparison.Ordinal);
    }

    private static ManyFacetRasch Rasch(RatingDesign design) =>
        ManyFacetRasch.Fit(["Person", "Judge"], design.Ratings().Select(rating => new FacetRating((int)rating.Value, rating.Ratee, rating.Rater)), 1, 5);
}
