using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>07_kendall_w.json: all cases, all numbers.</summary>
public class KendallGoldenTests
{
    private static readonly GoldenFile File = GoldenFile.Read("07_kendall_w.json");

    public static TheoryData<string> Names => [.. File.Cases.Select(GoldenTable.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void W_is_that_of_irr_and_chi_square_that_of_Friedman(string name)
    {
        JsonElement one = File.Cases.Single(candidate => GoldenTable.Name(candidate) == name), expected = one.GetProperty("expected");
        KendallW w = KendallW.Of(GoldenTable.Ratings(one.GetProperty("input").GetProperty("ratings")));
        Assert.Equal(expected.GetProperty("listwise_n").GetInt32(), w.Estimate.Observations);
        Assert.Equal(expected.GetProperty("raters").GetInt32(), w.Raters);
        File.Near(expected.GetProperty("W_uncorrected"), w.Uncorrected, "W uncorrected");
        File.Near(expected.GetProperty("chisq_uncorrected"), w.Raters * (w.Estimate.Observations - 1) * w.Uncorrected, "chi-square uncorrected");
        File.Near(expected.GetProperty("W_tie_corrected"), w.Estimate.Value, "W");
        File.Near(expected.GetProperty("chisq"), w.ChiSquare, "chi-square");
        File.Near(expected.GetProperty("friedman_chisq"), w.ChiSquare, "Friedman");
        if (w.Df is int df) Assert.Equal(expected.GetProperty("df").GetInt32(), df);
        File.Near(expected.GetProperty("p"), w.PValue, "p");
    }
}
