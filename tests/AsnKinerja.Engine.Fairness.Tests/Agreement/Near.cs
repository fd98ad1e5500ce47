using System;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>Estimates that differ by rounding only, or have the same reason.</summary>
internal static class Near
{
    public static void Same(Estimate one, Estimate other, double tolerance = 1e-9)
    {
        Assert.Equal(one.Reason, other.Reason);
        Assert.Equal(one.Observations, other.Observations);
        Same(one.Value, other.Value, tolerance);
        Same(one.StandardError, other.StandardError, tolerance);
        Same(one.Interval?.Lower, other.Interval?.Lower, tolerance);
        Same(one.Interval?.Upper, other.Interval?.Upper, tolerance);
    }

    public static void Same(double? one, double? other, double tolerance = 1e-9)
    {
        Assert.Equal(one is null, other is null);
        if (one is double left && other is double right) Assert.True(Math.Abs(left - right) <= tolerance * Math.Max(1, Math.Abs(left)), $"{left:R} is not {right:R}");
    }
}
