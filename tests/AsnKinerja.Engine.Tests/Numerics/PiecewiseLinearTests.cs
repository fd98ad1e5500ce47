using System;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Numerics;

public sealed class PiecewiseLinearTests
{
    private static readonly PiecewiseLinear Line = PiecewiseLinear.Through((50, 49), (51, 50), (60, 69), (100, 120));

    [Theory]
    [InlineData(0, 49)]
    [InlineData(50, 49)]
    [InlineData(51, 50)]
    [InlineData(60, 69)]
    [InlineData(100, 120)]
    [InlineData(1000, 120)]
    public void It_goes_through_its_points_and_is_level_outside(int x, int y) => Assert.Equal(y, Line.At(x));

    [Fact]
    public void Between_two_points_it_is_straight_and_exact()
    {
        Assert.Equal(49.5m, Line.At(50.5m));
        Assert.Equal(Rational.Of(50 * 9 + 19, 9), Line.At(52));
    }

    [Fact]
    public void One_point_is_a_level_line() => Assert.Equal(7, PiecewiseLinear.Through((3, 7)).At(99));

    [Fact]
    public void A_line_that_falls_somewhere_is_not_rising()
    {
        Assert.True(Line.IsRising);
        Assert.False(PiecewiseLinear.Through((0, 0), (1, 2), (2, 1)).IsRising);
    }

    [Fact]
    public void Points_that_do_not_go_from_left_to_right_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PiecewiseLinear.Through());
        Assert.Contains("at 1 follows the one at 1", Assert.Throws<ArgumentException>(() => PiecewiseLinear.Through((1, 0), (1, 2))).Message, StringComparison.Ordinal);
    }
}
