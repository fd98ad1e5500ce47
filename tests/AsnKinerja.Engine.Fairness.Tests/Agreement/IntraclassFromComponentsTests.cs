using System;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>Intraclass correlations of panels with cells missing: all six forms from variance components, as psych has them from lme4.</summary>
public class IntraclassFromComponentsTests
{
    private static readonly GoldenFile File = GoldenFile.Read("02_icc_reml_missing.json");

    private static readonly string[] Forms = ["ICC1", "ICC2", "ICC3", "ICC1k", "ICC2k", "ICC3k"];

    public static TheoryData<string> Names => [.. File.Cases.Select(GoldenTable.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_six_forms_of_a_panel_with_missing_cells_are_those_of_psych(string name)
    {
        JsonElement one = File.Cases.Single(candidate => GoldenTable.Name(candidate) == name);
        RatingMatrix ratings = GoldenTable.Ratings(one.GetProperty("input").GetProperty("ratings"));
        CrossedModel model = CrossedModel.Fit(Designed(ratings), new() { Method = VarianceEstimation.Reml });
        IntraclassCorrelation icc = IntraclassCorrelation.From(model.Variances!, ratings.Ratees.Count, ratings.Raters.Count);
        JsonElement[] rows = [.. one.GetProperty("expected").GetProperty("psych_ICC_lmer").EnumerateArray()];
        Assert.NotEmpty(rows);
        foreach (JsonElement row in rows)
        {
            string type = row.GetProperty("type").GetString()!;
            File.Near(row.GetProperty("icc"), icc.Forms[Array.IndexOf(Forms, type)].Estimate.Value, type);
        }
    }

    [Fact]
    public void The_components_of_a_complete_panel_give_its_own_correlations_and_intervals()
    {
        // REML of a balanced table is the analysis of variance: (BMS - EMS) / k, (JMS - EMS) / n, EMS.
        IntraclassCorrelation direct = IntraclassCorrelation.Of(RatingMatrix.From(new double?[,]
        {
            { 9, 2, 5, 8 }, { 6, 1, 3, 2 }, { 8, 4, 6, 8 }, { 7, 1, 2, 6 }, { 10, 5, 6, 9 }, { 6, 2, 4, 7 },
        }));
        MeanSquares squares = direct.MeanSquares!;
        IntraclassCorrelation through = IntraclassCorrelation.From(
            new((squares.Ratees - squares.Residual) / 4, (squares.Raters - squares.Residual) / 6, squares.Residual), 6, 4);
        foreach (IntraclassForm form in new[] { IntraclassForm.AgreementSingle, IntraclassForm.ConsistencySingle, IntraclassForm.AgreementAverage, IntraclassForm.ConsistencyAverage })
        {
            Assert.Equal(direct[form].Estimate.Value!.Value, through[form].Estimate.Value!.Value, 12);
            Assert.Equal(direct[form].Estimate.Interval!.Value.Lower, through[form].Estimate.Interval!.Value.Lower, 12);
            Assert.Equal(direct[form].Estimate.Interval!.Value.Upper, through[form].Estimate.Interval!.Value.Upper, 12);
        }

        Assert.Contains("approximate where ratings are missing", through.Forms[0].Estimate.Remark!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_components_cannot_tell_has_a_reason()
    {
        VarianceComponents some = new(1, 1, 1);
        Assert.All(IntraclassCorrelation.From(new(0, 0, 0), 5, 3).Forms, form => Assert.Equal(NotEstimable.NoVariation, form.Estimate.Reason));
        Assert.All(IntraclassCorrelation.From(some, 5, 1).Forms, form => Assert.Equal(NotEstimable.OneRater, form.Estimate.Reason));
        Assert.All(IntraclassCorrelation.From(some, 1, 5).Forms, form => Assert.Equal(NotEstimable.OneRatee, form.Estimate.Reason));
        Assert.All(IntraclassCorrelation.From(some, 0, 5).Forms, form => Assert.Equal(NotEstimable.NoRatings, form.Estimate.Reason));
        Assert.Contains("not -1", Assert.Throws<ArgumentOutOfRangeException>(() => IntraclassCorrelation.From(some, -1, 5)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => IntraclassCorrelation.From(some, 5, 5, 1));
    }

    private static RatingDesign Designed(RatingMatrix ratings) => RatingDesign.From(
        from ratee in Enumerable.Range(0, ratings.Ratees.Count)
        from rater in Enumerable.Range(0, ratings.Raters.Count)
        where ratings[ratee, rater] is not null
        select new RatingObservation(ratings.Ratees[ratee], ratings.Raters[rater], ratings[ratee, rater]!.Value));
}
