using System;
using System.Linq;
using AsnKinerja.Engine.Tests.Properties;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>Laws of the intraclass correlations.</summary>
public class IntraclassLaws
{
    [Property]
    public void Order_names_shift_and_scale_change_nothing(int seed, byte size)
    {
        double?[,] table = DrawnPanel.Likert(seed, 2 + (size % 12), 2 + (size % 5), size % 3 == 0 ? 0.1 : 0);
        IntraclassCorrelation usual = Of(table), moved = Of(DrawnPanel.Mapped(DrawnPanel.Shuffled(table, seed), value => 1000 - 40 + (7.5 * value)));
        foreach (IntraclassEstimate form in usual.Forms)
        {
            Near.Same(form.Estimate, moved[form.Form].Estimate, 1e-8);
            Near.Same(form.F, moved[form.Form].F, 1e-8);
            Near.Same(form.PValue, moved[form.Form].PValue, 1e-8);
        }
    }

    [Property]
    public void The_mean_of_k_raters_is_the_stepped_up_single_one(int seed, byte size)
    {
        int raters = 2 + (size % 5);
        IntraclassCorrelation icc = Of(DrawnPanel.Likert(seed, 3 + (size % 12), raters));
        (IntraclassForm Single, IntraclassForm Average)[] pairs =
        [
            (IntraclassForm.OneWaySingle, IntraclassForm.OneWayAverage), (IntraclassForm.AgreementSingle, IntraclassForm.AgreementAverage),
            (IntraclassForm.ConsistencySingle, IntraclassForm.ConsistencyAverage),
        ];
        foreach ((IntraclassForm single, IntraclassForm average) in pairs)
            if (icc[single].Estimate.Value is double value && icc[average].Estimate.Value is double mean) Near.Same(SpearmanBrown.StepUp(value, raters).Value, mean, 1e-8);
    }

    [Property]
    public void A_rater_s_severity_changes_agreement_but_not_consistency(int seed, byte size)
    {
        double?[,] table = DrawnPanel.Likert(seed, 3 + (size % 12), 3);
        IntraclassCorrelation usual = Of(table);
        for (int i = 0; i < table.GetLength(0); i++) table[i, 0] += 100;
        IntraclassCorrelation severe = Of(table);
        Near.Same(usual[IntraclassForm.ConsistencySingle].Estimate, severe[IntraclassForm.ConsistencySingle].Estimate, 1e-7);
        if (usual[IntraclassForm.AgreementSingle].Estimate.Value is > 0.1) Assert.True(severe[IntraclassForm.AgreementSingle].Estimate.Value < usual[IntraclassForm.AgreementSingle].Estimate.Value);
    }

    [Property]
    public void No_estimate_passes_1_and_the_interval_has_two_ordered_ends(int seed, byte size)
    {
        foreach (IntraclassEstimate form in Of(DrawnPanel.Likert(seed, 2 + (size % 6), 2 + (size % 3))).Forms)
        {
            if (form.Estimate.Value is double value) Assert.True(value <= 1);
            else Assert.NotNull(form.Estimate.Reason);
            if (form.Estimate.Interval is ConfidenceInterval interval) Assert.True(interval.Upper <= 1);
        }
    }

    [Property]
    public void The_mean_squares_are_those_of_the_textbook(int seed, byte size)
    {
        double?[,] table = DrawnPanel.Likert(seed, 2 + (size % 8), 2 + (size % 4));
        (int n, int k) = (table.GetLength(0), table.GetLength(1));
        double Cell(int i, int j) => table[i, j]!.Value;
        int[] rows = [.. Enumerable.Range(0, n)], columns = [.. Enumerable.Range(0, k)];
        double mean = rows.Average(i => columns.Average(j => Cell(i, j)));
        double total = rows.Sum(i => columns.Sum(j => Math.Pow(Cell(i, j) - mean, 2)));
        double between = k * rows.Sum(i => Math.Pow(columns.Average(j => Cell(i, j)) - mean, 2)), raters = n * columns.Sum(j => Math.Pow(rows.Average(i => Cell(i, j)) - mean, 2));
        MeanSquares squares = Of(table).MeanSquares!;
        Near.Same(between / (n - 1), squares.Ratees);
        Near.Same(raters / (k - 1), squares.Raters);
        Near.Same((total - between - raters) / ((n - 1) * (k - 1)), squares.Residual);
        Near.Same((total - between) / (n * (k - 1)), squares.Within);
    }

    [Fact]
    public void Raters_who_agree_on_everything_score_1_in_every_form() =>
        Assert.All(Of(DrawnPanel.Agreeing(7, 3)).Forms, form => Assert.Equal(1, form.Estimate.Value));

    [Fact]
    public void Planted_variances_come_out_as_the_panel_grows()
    {
        // True ICC(1,1) of ratee 0.5, rater 0.2, residual 0.3: with 40 raters and 3000 ratees it is near.
        IntraclassCorrelation icc = Of(DrawnPanel.Normal(6, 3000, 40, 0.5, 0.2, 0.3));
        Assert.InRange(icc[IntraclassForm.ConsistencySingle].Estimate.Value!.Value, 0.5 / 0.8 - 0.03, (0.5 / 0.8) + 0.03);
        Assert.InRange(icc[IntraclassForm.AgreementSingle].Estimate.Value!.Value, 0.42, 0.58);
    }

    [Fact]
    public void The_interval_of_95_percent_holds_the_truth_about_95_times_of_100()
    {
        const double truth = 0.5 / 0.8;
        int held = Enumerable.Range(0, 1000).Count(seed => Of(DrawnPanel.Normal((ulong)seed, 12, 4, 0.5, 0.2, 0.3))[IntraclassForm.ConsistencySingle].Estimate.Interval!.Value.Contains(truth));

        // Four standard errors of a share of 0.95 in 1000: 0.028.
        Assert.InRange(held, 922, 978);
    }

    private static IntraclassCorrelation Of(double?[,] table) => IntraclassCorrelation.Of(DrawnPanel.Matrix(table));
}
