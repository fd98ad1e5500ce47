using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>
/// 01_icc.json: all cases. Not compared, as the file says: limits of <c>skip_ci_types</c>; irr's limits, df and p of ICC(A,k), which come from the wrong coefficient; irr's p of ICC(A,1),
/// a test with fractional df that is not given here; F of degenerate cases.
/// </summary>
public class IntraclassGoldenTests
{
    private static readonly GoldenFile File = GoldenFile.Read("01_icc.json");

    private static readonly Dictionary<string, IntraclassForm> Psych = new()
    {
        ["ICC1"] = IntraclassForm.OneWaySingle,
        ["ICC2"] = IntraclassForm.AgreementSingle,
        ["ICC3"] = IntraclassForm.ConsistencySingle,
        ["ICC1k"] = IntraclassForm.OneWayAverage,
        ["ICC2k"] = IntraclassForm.AgreementAverage,
        ["ICC3k"] = IntraclassForm.ConsistencyAverage,
    };

    public static TheoryData<string> Names => [.. File.Cases.Select(GoldenTable.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_six_forms_are_those_of_psych_and_irr(string name)
    {
        JsonElement one = File.Cases.Single(candidate => GoldenTable.Name(candidate) == name), expected = one.GetProperty("expected");
        IntraclassCorrelation icc = IntraclassCorrelation.Of(GoldenTable.Ratings(one.GetProperty("input").GetProperty("ratings")));
        Assert.Equal(expected.GetProperty("listwise_n").GetInt32(), icc.Ratees);
        Assert.Equal(expected.GetProperty("k").GetInt32(), icc.Raters);
        string[] skipped = expected.TryGetProperty("skip_ci_types", out JsonElement types) ? GoldenTable.Texts(types) : [];

        JsonElement anova = expected.TryGetProperty("anova", out JsonElement usual) ? usual : expected.GetProperty("anova_exact_zeroes");
        File.Near(anova.GetProperty("MSB"), icc.MeanSquares!.Ratees, "MSB");
        File.Near(anova.GetProperty("MSJ"), icc.MeanSquares.Raters, "MSJ");
        File.Near(anova.GetProperty("MSE"), icc.MeanSquares.Residual, "MSE");
        File.Near(anova.GetProperty("MSW"), icc.MeanSquares.Within, "MSW");

        if (expected.TryGetProperty("icc", out JsonElement degenerate))
            foreach ((string type, IntraclassForm form) in Psych) File.Near(degenerate.GetProperty(type), Given(icc[form].Estimate), type);
        if (expected.TryGetProperty("psych_ICC", out JsonElement psych))
            foreach (JsonElement row in psych.EnumerateArray()) HoldsPsych(row, icc, skipped);
        if (expected.TryGetProperty("irr_icc", out JsonElement irr))
            foreach (JsonElement row in irr.EnumerateArray()) HoldsIrr(row, icc, skipped);
    }

    [Fact]
    public void A_formula_that_passes_1_is_a_reason_and_the_number_stands_apart()
    {
        JsonElement one = File.Cases.Single(candidate => GoldenTable.Name(candidate) == "negative_icc");
        Estimate average = IntraclassCorrelation.Of(GoldenTable.Ratings(one.GetProperty("input").GetProperty("ratings")))[IntraclassForm.AgreementAverage].Estimate;
        Assert.Equal(NotEstimable.OutOfRange, average.Reason);
        Assert.Null(average.Value);
        Assert.InRange(average.Beyond!.Value, 12.52, 12.53);
    }

    private static void HoldsPsych(JsonElement row, IntraclassCorrelation icc, string[] skipped)
    {
        string type = row.GetProperty("type").GetString()!;
        IntraclassEstimate ours = icc[Psych[type]];
        File.Near(row.GetProperty("icc"), Given(ours.Estimate), type);
        File.Near(row.GetProperty("F"), ours.F, type + " F");
        Assert.Equal(row.GetProperty("df1").GetInt32(), ours.NumeratorDf);
        Assert.Equal(row.GetProperty("df2").GetInt32(), ours.DenominatorDf);
        File.Near(row.GetProperty("p"), ours.PValue, type + " p");
        if (skipped.Contains(type)) return;
        File.Near(row.GetProperty("lower95"), ours.Estimate.Interval?.Lower, type + " lower");
        File.Near(row.GetProperty("upper95"), ours.Estimate.Interval?.Upper, type + " upper");
    }

    private static void HoldsIrr(JsonElement row, IntraclassCorrelation icc, string[] skipped)
    {
        string name = row.GetProperty("name").GetString()!;
        bool isSingle = row.GetProperty("unit").GetString() == "single", isAgreement = row.GetProperty("type").GetString() == "agreement";
        int single = row.GetProperty("model").GetString() == "oneway" ? 0 : isAgreement ? 1 : 2;
        IntraclassEstimate ours = icc[(IntraclassForm)(isSingle ? single : single + 3)];
        File.Near(row.GetProperty("icc"), Given(ours.Estimate), name);
        File.Near(row.GetProperty("F"), ours.F, name + " F");
        Assert.Equal(row.GetProperty("df1").GetInt32(), ours.NumeratorDf);
        if (!isAgreement) File.Near(row.GetProperty("df2"), ours.DenominatorDf, name + " df2");
        if (!isAgreement) File.Near(row.GetProperty("p"), ours.PValue, name + " p");
        if (isAgreement && (!isSingle || skipped.Contains("ICC2"))) return;
        if (isAgreement) File.Near(row.GetProperty("df2"), ours.IntervalDf, name + " df2");
        File.Near(row.GetProperty("lower95"), ours.Estimate.Interval?.Lower, name + " lower");
        File.Near(row.GetProperty("upper95"), ours.Estimate.Interval?.Upper, name + " upper");
    }

    // What the formula gives; where that is no correlation it stands apart from the estimate.
    private static double? Given(Estimate estimate) => estimate.Value ?? estimate.Beyond;
}
