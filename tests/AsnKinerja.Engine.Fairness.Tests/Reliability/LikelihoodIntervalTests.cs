using System;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Agreement;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Reliability;

/// <summary>Intervals of coefficients and errors where variances are estimated from ratings with cells missing, held against R's <c>lme4</c>.</summary>
public class LikelihoodIntervalTests
{
    private static readonly GoldenFile Golden = GoldenFile.Read("likelihood_intervals.json");

    public static TheoryData<string> Names => [.. Golden.Cases.Select(one => one.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Intervals_are_those_of_the_profiled_likelihood_of_lme4(string name)
    {
        JsonElement golden = Golden.Cases.Single(one => one.GetProperty("name").GetString() == name);
        RatingDesign design = RatingDesign.From(golden.GetProperty("ratings").EnumerateArray().Select(row => new RatingObservation($"p{row[0]}", $"r{row[1]}", row[2].GetDouble())));
        CrossedModel model = CrossedModel.Fit(design, new() { Method = golden.GetProperty("method").GetString() == "ML" ? VarianceEstimation.MaximumLikelihood : VarianceEstimation.Reml });
        Near(golden.GetProperty("agreement1"), model.Agreement());
        Near(golden.GetProperty("consistency1"), model.Consistency());
        Near(golden.GetProperty("agreement3"), model.Agreement(3));
        GeneralizabilityReport report = GeneralizabilityReport.Of(design, new() { Method = model.Method });
        Near(golden.GetProperty("agreement1"), report.AgreementSingle);
        Near(golden.GetProperty("consistency1"), report.ConsistencySingle);
        Near(golden.GetProperty("absoluteError3"), report.ErrorFor(3));
    }

    [Fact]
    public void The_report_says_what_its_components_say_and_adds_intervals()
    {
        RatingDesign design = Drawn(3, 14, 6, 0.4);
        GeneralizabilityReport estimated = GeneralizabilityReport.Of(design), given = GeneralizabilityReport.Of(estimated.Components!, design);
        foreach ((Estimate one, Estimate other) in new[]
        {
            (estimated.Coefficient, given.Coefficient), (estimated.AgreementAverage, given.AgreementAverage), (estimated.RelativeError, given.RelativeError), (estimated.AbsoluteError, given.AbsoluteError),
        })
        {
            Assert.Equal(one.Value!.Value, other.Value!.Value, 12);
            Assert.True(one.Interval!.Value.Contains(one.Value.Value));
            Assert.Null(other.Interval);
            Assert.Equal("The variances are given, so there is no interval.", other.Remark!.Value.English);
        }
    }

    [Fact]
    public void The_true_coefficient_lies_in_about_95_of_100_intervals()
    {
        const int panels = 300;

        // Variances 0.5, 0.2 and 0.3: one rater is worth 0.5, and the mean of three is off by the root of 0.5 / 3.
        int coefficient = 0, error = 0;
        for (int panel = 1; panel <= panels; panel++)
        {
            GeneralizabilityReport report = GeneralizabilityReport.Of(Drawn((ulong)panel, 20, 8, 0.3));
            coefficient += report.AgreementSingle.Interval!.Value.Contains(0.5) ? 1 : 0;
            error += report.ErrorFor(3).Interval!.Value.Contains(Math.Sqrt(0.5 / 3)) ? 1 : 0;
        }

        // 95 less 3 standard errors of a share of 300; an error by curvature is a little short.
        Assert.InRange(coefficient / (double)panels, 0.91, 0.99);
        Assert.InRange(error / (double)panels, 0.89, 0.99);
    }

    [Fact]
    public void Coefficients_do_not_feel_the_scale_and_errors_stretch_with_it()
    {
        RatingDesign design = Drawn(9, 12, 5, 0.3);
        RatingDesign other = RatingDesign.From(design.Ratings().Reverse().Select(rating => new RatingObservation("x" + rating.Ratee, "y" + rating.Rater, (1000 * rating.Value) - 7)));
        GeneralizabilityReport one = GeneralizabilityReport.Of(design), stretched = GeneralizabilityReport.Of(other);
        Agreement.Near.Same(one.Coefficient, stretched.Coefficient, 1e-4);
        Agreement.Near.Same(1000 * one.AbsoluteError.Interval!.Value.Upper, stretched.AbsoluteError.Interval!.Value.Upper, 1e-3);
    }

    [Fact]
    public void A_lower_level_lies_inside_a_higher_one()
    {
        RatingDesign design = Drawn(9, 12, 5, 0.3);
        ConfidenceInterval narrow = GeneralizabilityReport.Of(design, new() { Level = 0.5 }).Coefficient.Interval!.Value, wide = GeneralizabilityReport.Of(design, new() { Level = 0.999 }).Coefficient.Interval!.Value;
        Assert.True(wide.Lower < narrow.Lower && narrow.Upper < wide.Upper);
        Assert.Equal((0.5, 0.999), (narrow.Level, wide.Level));
    }

    [Fact]
    public void Moments_have_no_interval_and_say_who_has()
    {
        Estimate coefficient = GeneralizabilityReport.Of(Drawn(9, 12, 5, 0.3), new() { Method = VarianceEstimation.Moments }).Coefficient;
        Assert.True(coefficient.IsKnown);
        Assert.Null(coefficient.Interval);
        Assert.Contains("REML gives one", coefficient.Remark!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_variances_cannot_be_told_apart_the_report_says_why()
    {
        Assert.Equal(NotEstimable.NoRatings, Reason());
        Assert.Equal(NotEstimable.OneRater, Reason(new("a", "x", 1), new("b", "x", 2)));
        Assert.Equal(NotEstimable.OneRatee, Reason(new("a", "x", 1), new("a", "y", 2)));
        Assert.Equal(NotEstimable.NoOverlap, Reason(new("a", "x", 1), new("b", "y", 2)));
        Assert.Equal(NotEstimable.NoVariation, Reason(new("a", "x", 1), new("b", "x", 1), new("a", "y", 1), new("b", "y", 1)));
        GeneralizabilityReport nothing = GeneralizabilityReport.Of(RatingDesign.From([new("a", "x", 1)]));
        Assert.Null(nothing.Components);
        Assert.Null(nothing.Shares);
        Assert.Null(nothing.MarginFor(3));
        Assert.Null(nothing.RatersNeeded(0.7));
        Assert.NotEmpty(nothing.Explain().ToText("en"));
    }

    private static NotEstimable? Reason(params RatingObservation[] ratings) => GeneralizabilityReport.Of(RatingDesign.From(ratings)).Coefficient.Reason;

    private static RatingDesign Drawn(ulong seed, int ratees, int raters, double missing)
    {
        double?[,] table = DrawnPanel.Normal(seed, ratees, raters, 0.5, 0.2, 0.3);
        SeededRandom chance = new(seed + 1000);
        return RatingDesign.From(
            from ratee in Enumerable.Range(0, ratees)
            from rater in Enumerable.Range(0, raters)
            where chance.NextDouble() >= missing
            select new RatingObservation($"p{ratee}", $"r{rater}", table[ratee, rater]!.Value));
    }

    private static void Near(JsonElement expected, Estimate actual)
    {
        GoldenFile.Near(expected[0], actual.Value, actual.Method.English, Golden.Tolerance);
        GoldenFile.Near(expected[1], actual.Interval!.Value.Lower, actual.Method.English + ", lower", Golden.Tolerance);
        GoldenFile.Near(expected[2], actual.Interval!.Value.Upper, actual.Method.English + ", upper", Golden.Tolerance);
    }
}
