using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

/// <summary>Mistakes that other systems make with targets.</summary>
public class TargetTraps
{
    private static readonly AchievementLimits Capped = new(cap: 120, floor: 0);

    [Fact]
    public void A_target_of_0_that_is_reached_is_not_0()
    {
        Assert.Equal(100, Percent(Target.AtMost(0, "kecelakaan"), 0));
        Assert.Equal(100, Percent(Target.Zero("keluhan"), 0));
        Assert.Equal(100, Percent(Target.AtLeast(0), 0));
        Assert.Equal(100, Percent(Target.Exactly(0), 0));
        Assert.Equal(ExpectationRating.Meets, Target.AtMost(0).Standing(0));
    }

    [Fact]
    public void A_realisation_of_0_where_less_is_better_is_not_infinite()
    {
        Assert.Equal(200, Percent(Target.AtMost(5, "hari"), 0));
        Assert.Equal(120, Percent(Target.AtMost(5, "hari"), 0, Capped));
    }

    [Fact]
    public void The_start_is_not_ignored()
    {
        // Start 5, now 5, target 10: nothing is done yet, though 5 is half of 10.
        Assert.Equal(0, Percent(Target.AtLeast(10).From(5), 5));
        Assert.Equal(50, Percent(Target.AtLeast(10), 5));
    }

    [Fact]
    public void A_start_above_the_target_is_no_mistake_where_less_is_better()
    {
        Assert.Equal(0, Percent(Target.AtMost(0).From(10), 10));
        Assert.Equal(50, Percent(Target.AtMost(0).From(10), 5));
        Assert.Equal(100, Percent(Target.AtMost(0).From(10), 0));
    }

    [Fact]
    public void Falling_back_behind_the_start_is_below_0_and_the_floor_is_a_policy()
    {
        Assert.Equal(-20, Percent(Target.AtLeast(10).From(5), 4));
        Assert.Equal(0, Percent(Target.AtLeast(10).From(5), 4, Capped));
    }

    [Fact]
    public void Cap_and_floor_hold_where_less_is_better_as_where_more_is()
    {
        Assert.Equal(120, Percent(Target.AtLeast(10), 25, Capped));
        Assert.Equal(120, Percent(Target.AtMost(10), 1, Capped));
        Assert.Equal(0, Percent(Target.AtMost(10), 25, Capped));
        Assert.Equal(250, Percent(Target.AtLeast(10), 25));
        Assert.Equal(190, Percent(Target.AtMost(10), 1));
        Assert.Equal(-50, Percent(Target.AtMost(10), 25));
    }

    [Fact]
    public void Five_point_nine_of_ten_is_59_percent_and_not_50()
    {
        Assert.Equal(59, Percent(Target.AtLeast(10), 5.9m));
        Assert.Equal(59, Percent(Target.Table("", (0, 0), (10, 100)), 5.9m));
        Assert.Equal(Rational.Of(9999, 100), Percent(Target.AtLeast(10000), 9999));
        Assert.Equal(ExpectationRating.Below, Target.AtLeast(10000).Standing(9999));
    }

    [Fact]
    public void No_realisation_is_not_a_realisation_of_0()
    {
        WorkResult result = new WorkResult("a", WorkResultKind.Main)
            .Indicator("x", Aspect.Quantity, Target.AtLeast(10), realised: 10).Indicator("y", Aspect.Quantity, Target.AtMost(10));
        Assert.Equal(100, result.Achieve(AchievementLimits.None).Percent);
        Assert.Equal(50, result.NotCarriedOut("z", Aspect.Quantity, Target.AtLeast(10)).Achieve(AchievementLimits.None).Percent);
        Assert.Single(result.Achieve(AchievementLimits.None).Explain().Operands, operand => operand.Node.Operation == Operation.Missing);
    }

    [Fact]
    public void Three_weights_of_33_33_need_not_make_100()
    {
        WorkResult result = new WorkResult("a", WorkResultKind.Main)
            .Indicator("x", Aspect.Quantity, Target.AtLeast(10), realised: 10, weight: 33.33m)
            .Indicator("y", Aspect.Quality, Target.AtLeast(10), realised: 10, weight: 33.33m)
            .Indicator("z", Aspect.Time, Target.AtMost(10), realised: 10, weight: 33.33m);
        Assert.Equal(100, result.Achieve(AchievementLimits.None).Percent);
    }

    [Fact]
    public void A_range_with_the_wrong_end_would_give_92_of_80_to_90_as_115_percent() =>
        Assert.Equal(Rational.Of(920, 9), Percent(Target.Range(80, 90, "%", RangeDirection.More), 92));

    [Fact]
    public void A_short_time_is_not_worse_than_a_long_one()
    {
        // One application divides the target by the realisation, another takes time as the more the better.
        Target target = Target.AtMost(5, "hari");
        Assert.True(Percent(target, 4) > Percent(target, 5));
        Assert.Equal(120, Percent(target, 4));
    }

    private static Rational Percent(Target target, Rational realised, AchievementLimits limits = default) =>
        new Indicator(LocalizedText.Same("x")) { Target = target, Realised = realised }.Achieve(limits).Percent!.Value;
}
