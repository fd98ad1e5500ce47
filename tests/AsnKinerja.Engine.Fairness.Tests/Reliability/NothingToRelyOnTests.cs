using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Reliability;

/// <summary>The table of docs/fairness/agreement.md, for reliability.</summary>
public class NothingToRelyOnTests
{
    private static readonly LocalizedText Any = LocalizedText.Same("x");

    [Fact]
    public void One_way_reliability()
    {
        Assert.Equal(NotEstimable.NoRatings, OneWayReliability.Of([]).Icc1.Reason);
        Assert.Equal(NotEstimable.OneRatee, OneWayReliability.Of([("a", 1), ("a", 2)]).Icc1.Reason);
        Assert.Equal(NotEstimable.NoOverlap, OneWayReliability.Of([("a", 1), ("b", 2)]).Icc2.Reason);
        OneWayReliability constant = OneWayReliability.Of([("a", 3), ("a", 3), ("b", 3)]);
        Assert.Equal((NotEstimable.NoVariation, NotEstimable.NoVariation), (constant.Icc1.Reason!.Value, constant.Icc2.Reason!.Value));
        OneWayReliability same = OneWayReliability.Of([("a", 1), ("a", 5), ("b", 3), ("b", 3)]);
        Assert.Equal((-1, NotEstimable.NoVariation), (same.Icc1.Value!.Value, same.Icc2.Reason!.Value));
        OneWayReliability agreed = OneWayReliability.Of([("a", 0.1), ("a", 0.1), ("a", 0.1), ("b", 0.7), ("b", 0.7)]);
        Assert.Equal((1, 1), (agreed.Icc1.Value!.Value, agreed.Icc2.Value!.Value));
        Assert.Null(agreed.F);
        Assert.Throws<InvalidRatingsException>(() => OneWayReliability.Of([("a", double.NaN)]));
    }

    [Fact]
    public void An_interval_of_unequal_groups_is_called_approximate()
    {
        OneWayReliability unequal = OneWayReliability.Of([("a", 1), ("a", 2), ("b", 4), ("b", 5), ("b", 4)]);
        Assert.Contains("approximate", unequal.Icc1.Remark!.Value.English, StringComparison.Ordinal);
        Assert.True(unequal.Icc1.Interval!.Value.Contains(unequal.Icc1.Value!.Value));
        Assert.Equal(2.4, unequal.UnbiasedSize!.Value, 12);
    }

    [Fact]
    public void Generalizability()
    {
        VarianceComponents components = new(0.5, 0.2, 0.3);
        Assert.Equal(NotEstimable.NoRatings, GeneralizabilityReport.Of(components, RatingDesign.From([])).Coefficient.Reason);
        Assert.Equal(NotEstimable.OneRatee, GeneralizabilityReport.Of(components, RatingDesign.From([new("a", "x", 1), new("a", "y", 1)])).RelativeError.Reason);
        Assert.Equal(NotEstimable.OneRater, GeneralizabilityReport.Of(components, RatingDesign.From([new("a", "x", 1), new("b", "x", 1)])).AgreementSingle.Reason);
        RatingDesign panel = RatingDesign.From([new("a", "x", 1), new("b", "y", 1), new("b", "x", 2)]);
        Assert.Equal(NotEstimable.NoVariation, GeneralizabilityReport.Of(new(0, 0, 0), panel).Coefficient.Reason);
        Assert.Null(GeneralizabilityReport.Of(new(0, 0, 0), panel).Shares);
        GeneralizabilityReport worthless = GeneralizabilityReport.Of(new(0, 0.2, 0.3), panel);
        Assert.Equal(0, worthless.Coefficient.Value);
        Assert.Null(worthless.RatersNeeded(0.7));
        Assert.Throws<ArgumentOutOfRangeException>(() => worthless.ErrorFor(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VarianceComponents(-0.1, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VarianceComponents(0, double.PositiveInfinity, 1));
    }

    [Fact]
    public void Spearman_Brown_and_the_error_of_measurement()
    {
        Assert.Equal(NotEstimable.OutOfRange, SpearmanBrown.StepUp(-0.5, 3).Reason);
        Assert.Equal(NotEstimable.OutOfRange, SpearmanBrown.StepUp(-0.9, 4).Reason);
        Assert.Equal(NotEstimable.OutOfRange, SpearmanBrown.FactorFor(0, 0.7).Reason);
        Assert.Null(SpearmanBrown.RatersNeeded(-0.2, 0.7));
        Assert.Equal(1, SpearmanBrown.RatersNeeded(1, 0.7));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpearmanBrown.StepUp(1.1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpearmanBrown.StepUp(0.5, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpearmanBrown.RatersNeeded(0.5, 1));
        Assert.Equal(0, StandardErrorOfMeasurement.Of(3, 1).Value);
        Assert.Contains("negative", StandardErrorOfMeasurement.Of(3, -0.2).Remark!.Value.English, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => StandardErrorOfMeasurement.Of(-1, 0.5));
    }

    [Fact]
    public void Cronbach_s_alpha()
    {
        static CronbachAlpha Of(double?[,] table) => CronbachAlpha.Of(RatingMatrix.From(table));
        Assert.Equal(NotEstimable.NoRatings, Of(new double?[,] { { null, null } }).Raw.Reason);
        Assert.Equal(NotEstimable.TooFew, Of(new double?[,] { { 3 }, { 4 } }).Raw.Reason);
        Assert.Equal(NotEstimable.OneRatee, Of(new double?[,] { { 3, 4 } }).Raw.Reason);
        Assert.Equal(NotEstimable.Incomplete, Of(new double?[,] { { 3, null }, { null, 4 }, { 2, 2 } }).Raw.Reason);
        Assert.Equal(NotEstimable.NoVariation, Of(new double?[,] { { 3, 4 }, { 3, 4 }, { 3, 4 } }).Raw.Reason);
        Assert.Equal(NotEstimable.NoVariation, Of(new double?[,] { { 1, 5 }, { 5, 1 }, { 2, 4 } }).Raw.Reason);

        // One item that everybody answered alike: raw alpha is there, what divides by its spread is not.
        CronbachAlpha silent = Of(new double?[,] { { 3, 1, 2 }, { 3, 4, 4 }, { 3, 5, 4 }, { 3, 2, 3 } });
        Assert.True(silent.Raw.IsKnown);
        Assert.Equal(NotEstimable.NoVariation, silent.Standardised.Reason);
        Assert.Equal(NotEstimable.NoVariation, silent.Items[0].ItemRest.Reason);
        Assert.True(silent.Items[0].AlphaIfDropped.Value > silent.Raw.Value);

        // An item that is the sum of others leaves lambda 6 nothing to divide by.
        Assert.Equal(NotEstimable.NoDegreesOfFreedom, Of(new double?[,] { { 1, 1, 2 }, { 2, 4, 6 }, { 3, 1, 4 }, { 5, 2, 7 } }).GuttmanLambda6.Reason);
        CronbachAlpha two = Of(new double?[,] { { 1, 2 }, { 3, 3 }, { 4, 5 }, { null, 3 } });
        Assert.Equal((NotEstimable.TooFew, 1), (two.Items[0].AlphaIfDropped.Reason!.Value, two.LeftOut));
    }

    [Fact]
    public void Bootstrap_limits()
    {
        BootstrapReplicates one = new(10, [.. Enumerable.Range(1, 9).Select(value => (double)value)]);
        Assert.Null(one.BiasCorrection);
        Estimate bca = one.Bca(Any, 9, [1, -1]);
        Assert.Null(bca.Interval);
        Assert.Contains("on one side", bca.Remark!.Value.English, StringComparison.Ordinal);
        Assert.Null(new BootstrapReplicates(5, [4, 5, 6]).Bca(Any, 3, [0, 0]).Interval);
        Estimate extreme = one.Percentile(Any, 9);
        Assert.Equal((1, 9), (extreme.Interval!.Value.Lower, extreme.Interval.Value.Upper));
        Assert.Contains("Too few draws", extreme.Remark!.Value.English, StringComparison.Ordinal);
        Assert.Null(one.Percentile(Any, 9, 0.8).Remark);
        Estimate still = new BootstrapReplicates(4, [4, 4, 4]).Normal(Any, 3);
        Assert.Equal((4, 4, 0), (still.Interval!.Value.Lower, still.Interval.Value.Upper, still.StandardError!.Value));
        Assert.Throws<ArgumentException>(() => new BootstrapReplicates(1, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapReplicates(1, [1, double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapPlan(1, 5));
        Assert.Equal(999, default(BootstrapPlan).Draws);
    }
}
