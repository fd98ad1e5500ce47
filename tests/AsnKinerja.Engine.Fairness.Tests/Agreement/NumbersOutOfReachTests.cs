using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>Numbers at the ends of what a computer holds: refused with the reason, or calculated as if they were usual; never NaN, never an overflow.</summary>
public class NumbersOutOfReachTests
{
    [Theory]
    [InlineData(MeasurementLevel.Nominal)]
    [InlineData(MeasurementLevel.Ordinal)]
    [InlineData(MeasurementLevel.Interval)]
    [InlineData(MeasurementLevel.Ratio)]
    public void Alpha_of_tiny_ratings_is_that_of_the_same_ratings_in_a_larger_unit(MeasurementLevel level)
    {
        Estimate tiny = KrippendorffAlpha.Of(InUnits(1e-300), level), usual = KrippendorffAlpha.Of(InUnits(1), level);
        Assert.Equal(usual.Value!.Value, tiny.Value!.Value, 9);
    }

    [Theory]
    [InlineData(AgreementWeighting.Linear)]
    [InlineData(AgreementWeighting.Quadratic)]
    public void Weights_of_tiny_categories_are_those_of_the_same_categories_in_a_larger_unit(AgreementWeighting weighting) =>
        Assert.Equal(AgreementWeights.Of(weighting, [1, 2, 4])[0, 1], AgreementWeights.Of(weighting, [1e-300, 2e-300, 4e-300])[0, 1], 9);

    [Fact]
    public void Categories_and_weights_have_a_size_and_a_number()
    {
        Assert.Contains("100000 different values are scores", Refused(() => AgreementWeights.Of(AgreementWeighting.Linear, [.. Enumerable.Range(0, 100_000).Select(i => (double)i)])), StringComparison.Ordinal);
        Assert.Contains("1E+308 does not fit", Refused(() => CategoryTable.FromCounts(new int[1, 2], [0, 1e308])), StringComparison.Ordinal);
        Assert.Contains("-1E+308", Refused(() => AgreementWeights.From(new double[,] { { 1, -1e308 }, { -1e308, 1 } })), StringComparison.Ordinal);
        Assert.Contains("Row 2 counts more than 1000000000 raters", Refused(() => CategoryTable.FromCounts(new[,] { { 1, 1 }, { int.MaxValue, int.MaxValue } })), StringComparison.Ordinal);
        Assert.Contains("2000 different values", Refused(() => CategoryTable.FromCounts(new int[3, 2000])), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_four_levels_and_four_weightings()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => KrippendorffAlpha.Of(InUnits(1), (MeasurementLevel)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => CategoryAgreement.Fleiss(CategoryTable.From(InUnits(1)), (AgreementWeighting)(-1)));
    }

    [Fact]
    public void Influence_of_any_size_gives_the_same_acceleration()
    {
        double usual = BootstrapReplicates.Acceleration([1, 2, -1])!.Value;
        Assert.Equal(usual, BootstrapReplicates.Acceleration([1e-120, 2e-120, -1e-120])!.Value, 12);
        Assert.Equal(usual, BootstrapReplicates.Acceleration([1e300, 2e300, -1e300])!.Value, 12);
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapReplicates(1e308, [1e308, -1e308]));
    }

    [Fact]
    public void A_reliability_far_below_0_has_no_number_that_is_none()
    {
        Estimate step = SpearmanBrown.StepUp(-1e308, 1e308);
        Assert.Equal((NotEstimable.OutOfRange, null), (step.Reason, step.Beyond));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VarianceComponents(1e308, 1e308, 1e308));
    }

    [Fact]
    public void What_rounds_to_0_is_written_without_a_sign() =>
        Assert.Equal("0 (n = 3).", Estimate.Of(LocalizedText.Same("x"), 3, -1e-9).Words.English);

    private static string Refused(Func<object> made) => Assert.Throws<ArgumentException>(made).Message;

    private static RatingMatrix InUnits(double unit) => RatingMatrix.From(new double?[,] { { 1 * unit, 2 * unit }, { 3 * unit, 1 * unit }, { 2 * unit, 2 * unit }, { 5 * unit, 4 * unit } });
}
