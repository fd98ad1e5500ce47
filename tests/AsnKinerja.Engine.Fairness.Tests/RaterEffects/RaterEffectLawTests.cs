using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>What must hold for any panel: seeded panels of many shapes.</summary>
public class RaterEffectLawTests
{
    public static TheoryData<ulong> Seeds => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Order_changes_not_a_bit(ulong seed)
    {
        List<RatingObservation> ratings = Panel(seed).Ratings;
        RaterSeverity one = RaterSeverity.Estimate(RatingDesign.From(ratings)), other = RaterSeverity.Estimate(RatingDesign.From(Enumerable.Reverse(ratings)));
        Assert.Equal(one.Additive.Raters, other.Additive.Raters);
        Assert.Equal(one.Additive.Ratees, other.Additive.Ratees);
        Assert.Equal(one.Crossed.Raters, other.Crossed.Raters);
        Assert.Equal(one.Crossed.Ratees, other.Crossed.Ratees);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Other_names_change_nothing_but_names(ulong seed)
    {
        List<RatingObservation> ratings = Panel(seed).Ratings;
        static string Renamed(string id) => id[0] + string.Concat(id.Skip(1).Select(digit => (char)('9' - digit + '0')));
        RaterSeverity one = RaterSeverity.Estimate(RatingDesign.From(ratings));
        RaterSeverity other = RaterSeverity.Estimate(RatingDesign.From(ratings.Select(rating => rating with { Ratee = Renamed(rating.Ratee), Rater = Renamed(rating.Rater) })));
        foreach (RaterStanding rater in one.Raters)
        {
            RaterStanding renamed = other.Of(Renamed(rater.Rater));
            Assert.Equal(rater.Verdict, renamed.Verdict);
            Near(rater.Effect.Value, renamed.Effect.Value, 1e-9);
            Near(rater.Effect.StandardError, renamed.Effect.StandardError, 1e-9);
        }

        foreach (AdjustedScore score in one.Scores) Near(score.Adjusted.Value, other.ScoreOf(Renamed(score.Ratee)).Adjusted.Value, 1e-5);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Another_scale_moves_and_stretches_results_with_it(ulong seed)
    {
        const double Shift = -40, Factor = 12.5;
        List<RatingObservation> ratings = Panel(seed).Ratings;
        RatingDesign plain = RatingDesign.From(ratings), moved = RatingDesign.From(ratings.Select(rating => rating with { Value = (rating.Value * Factor) + Shift }));
        AdditiveModel additive = AdditiveModel.Fit(plain), scaledAdditive = AdditiveModel.Fit(moved);
        foreach ((RaterEffect own, RaterEffect scaled) in additive.Raters.Zip(scaledAdditive.Raters))
        {
            Near(own.Effect * Factor, scaled.Effect, 1e-8);
            Near(own.StandardError * Factor, scaled.StandardError, 1e-8);
        }

        foreach ((AdjustedRatee own, AdjustedRatee scaled) in additive.Ratees.Zip(scaledAdditive.Ratees)) Near((own.EqualRaters * Factor) + Shift, scaled.EqualRaters, 1e-8);
        CrossedModel crossed = CrossedModel.Fit(plain), scaledCrossed = CrossedModel.Fit(moved);
        Near(crossed.Variances!.Ratee * Factor * Factor, scaledCrossed.Variances!.Ratee, 1e-4);
        Near(crossed.Variances.Rater * Factor * Factor, scaledCrossed.Variances.Rater, 1e-4);
        Near((crossed.Mean * Factor) + Shift, scaledCrossed.Mean, 1e-5);
        foreach ((PredictedEffect own, PredictedEffect scaled) in crossed.Raters.Zip(scaledCrossed.Raters)) Near(own.Effect * Factor, scaled.Effect, 1e-4);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_complete_panel_keeps_its_plain_means(ulong seed)
    {
        SimulatedRatings panel = SimulatedRatings.Of(7, 5, 5, (0.5, 0.4, 0.6), seed);
        AdditiveModel model = AdditiveModel.Fit(RatingDesign.From(panel.Ratings));
        foreach (AdjustedRatee ratee in model.Ratees)
        {
            Near(ratee.RawMean, ratee.EqualRaters, 1e-12);
            Near(ratee.RawMean, ratee.PreservingGrandMean, 1e-12);
        }
    }

    [Fact]
    public void Put_in_severities_come_out_the_nearer_the_more_ratings_there_are()
    {
        double[] errors = [.. ((int[])[100, 400, 1600, 6400]).Select(ratees =>
        {
            SimulatedRatings panel = SimulatedRatings.Of(ratees, 20, 4, (0.5, 0.4, 0.6), 11);
            AdditiveModel model = AdditiveModel.Fit(RatingDesign.From(panel.Ratings));
            double middle = panel.Raters.Values.Average();
            return Math.Sqrt(model.Raters.Average(rater => Math.Pow(rater.Effect - (panel.Raters[rater.Rater] - middle), 2)));
        })];
        // The error halves with four times the ratings; 0.6 / sqrt(1280 * 3/4) is 0.019.
        for (int i = 1; i < errors.Length; i++) Assert.True(errors[i] < 0.75 * errors[i - 1], string.Join(", ", errors));
        Assert.InRange(errors[3], 0, 0.03);
    }

    [Fact]
    public void Put_in_variances_come_out_by_each_method()
    {
        RatingDesign design = RatingDesign.From(SimulatedRatings.Of(1500, 300, 8, (0.5, 0.4, 0.6), 5).Ratings);
        foreach (VarianceEstimation method in (VarianceEstimation[])[VarianceEstimation.Reml, VarianceEstimation.MaximumLikelihood, VarianceEstimation.Moments])
        {
            VarianceComponents found = CrossedModel.Fit(design, new() { Method = method, ConditionalDeviations = false }).Variances!;
            Assert.InRange(found.Ratee, 0.22, 0.28);
            Assert.InRange(found.Rater, 0.13, 0.19);
            Assert.InRange(found.Residual, 0.34, 0.38);
        }
    }

    /// <summary>2,000 raters who do not differ: with 2 standard errors about 5 % would be called out by chance alone.</summary>
    [Fact]
    public void Raters_who_do_not_differ_are_rarely_called_out()
    {
        SeverityOptions bare = new() { Points = 0 };
        int called = 0;
        for (ulong seed = 100; seed < 120; seed++)
        {
            RaterSeverity severity = RaterSeverity.Estimate(RatingDesign.From(SimulatedRatings.Of(250, 100, 4, (0.5, 0, 0.6), seed).Ratings), bare);
            called += severity.Severe.Count + severity.Lenient.Count;
        }

        Assert.InRange(called / 2000.0, 0.03, 0.065);
    }

    /// <summary>Sampled errors serve designs too large for a dense solver; here both can be had.</summary>
    [Fact]
    public void Sampled_standard_errors_are_near_the_exact_ones()
    {
        RatingDesign design = RatingDesign.From(SimulatedRatings.Of(600, 120, 5, (0.5, 0.4, 0.6), 3).Ratings);
        AdditiveModel exact = AdditiveModel.Fit(design), sampled = AdditiveModel.Fit(design, null, true, exactUpTo: 10);
        Assert.False(exact.Parts[0].IsSampled);
        Assert.True(sampled.Parts[0].IsSampled);
        foreach ((RaterEffect own, RaterEffect other) in exact.Raters.Zip(sampled.Raters)) Assert.InRange(other.StandardError!.Value / own.StandardError!.Value, 0.9, 1.1);
        foreach ((AdjustedRatee own, AdjustedRatee other) in exact.Ratees.Zip(sampled.Ratees)) Assert.InRange(other.StandardError!.Value / own.StandardError!.Value, 0.9, 1.1);
    }

    /// <summary>The textbook formula by brute force: the pseudo-inverse of the whole design matrix.</summary>
    [Theory]
    [InlineData(6, 9)]
    [InlineData(9, 6)]
    public void Standard_errors_are_those_of_the_whole_design_matrix(int ratees, int raters)
    {
        RatingDesign design = RatingDesign.From(SimulatedRatings.Of(ratees, raters, 4, (0.5, 0.4, 0.6), 21).Ratings);
        AdditiveModel model = AdditiveModel.Fit(design);
        Assert.True(model.Subsets.IsConnected);
        MathNet.Numerics.LinearAlgebra.Matrix<double> x = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense(design.Count, ratees + raters);
        for (int at = 0; at < design.Count; at++) x[at, design.RateeOf[at]] = x[at, ratees + design.RaterOf[at]] = 1;
        MathNet.Numerics.LinearAlgebra.Matrix<double> covariance = (x.Transpose() * x).PseudoInverse() * Math.Pow(model.Parts[0].ResidualDeviation.Value!.Value, 2);
        for (int j = 0; j < raters; j++)
        {
            MathNet.Numerics.LinearAlgebra.Vector<double> contrast = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(ratees + raters, k => k < ratees ? 0 : (k == ratees + j ? 1.0 : 0) - (1.0 / raters));
            Near(Math.Sqrt(contrast * covariance * contrast), model.Raters[j].StandardError, 1e-9);
        }

        for (int i = 0; i < ratees; i++)
        {
            MathNet.Numerics.LinearAlgebra.Vector<double> contrast = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(ratees + raters, k => k < ratees ? (k == i ? 1.0 : 0) : 1.0 / raters);
            Near(Math.Sqrt(contrast * covariance * contrast), model.Ratees[i].StandardError, 1e-9);
        }
    }

    private static SimulatedRatings Panel(ulong seed) => SimulatedRatings.Of(20 + (int)(seed * 7), 12 + (int)(seed * 3), 2 + (int)(seed % 4), (0.5, 0.3, 0.5), seed);

    private static void Near(double? expected, double? actual, double tolerance)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is double wanted) Assert.True(Math.Abs(wanted - actual!.Value) <= tolerance * Math.Max(1, Math.Abs(wanted)), $"expected {wanted:R}, got {actual:R}");
    }
}
