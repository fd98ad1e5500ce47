using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

public sealed class StandingTests
{
    private const ExpectationRating Above = ExpectationRating.Above, Meets = ExpectationRating.Meets, Below = ExpectationRating.Below;

    [Fact]
    public void Exactly_on_target_meets_the_expectation()
    {
        Assert.Equal([Below, Meets, Above], Standings(Target.AtLeast(95, "%"), 94.9m, 95, 95.1m));
        Assert.Equal([Above, Meets, Below], Standings(Target.AtMost(5, "hari"), 4, 5, 6));
    }

    [Fact]
    public void Anywhere_inside_a_range_meets_the_expectation_and_its_better_side_is_above()
    {
        Assert.Equal([Below, Meets, Meets, Meets, Above], Standings(Target.Range(80, 90, "%", RangeDirection.More), 79.9m, 80, 85, 90, 90.1m));
        Assert.Equal([Above, Meets, Meets, Meets, Below], Standings(Target.Range(7, 8, "bulan", RangeDirection.Less), 6.5m, 7, 7.5m, 8, 9));
        Assert.Equal([Below, Meets, Meets, Meets, Below], Standings(Target.Range(7, 8, "bulan", RangeDirection.Inside), 6.5m, 7, 7.5m, 8, 9));
    }

    [Fact]
    public void One_number_only_and_zero_tolerance_know_no_above()
    {
        Assert.Equal([Below, Meets, Below], Standings(Target.Exactly(12), 11, 12, 13));
        Assert.Equal([Meets, Below, Below], Standings(Target.Zero("kasus"), 0, 0.1m, 3));
    }

    [Fact]
    public void A_target_of_zero_accidents_reached_is_on_target() =>
        Assert.Equal([Meets, Below], Standings(Target.AtMost(0, "kecelakaan"), 0, 1));

    [Fact]
    public void A_milestone_is_met_on_its_day_and_exceeded_before()
    {
        Target target = Target.By(new LocalDate(2026, 6, 30));
        Assert.Equal(Above, target.Standing(new LocalDate(2026, 6, 29)));
        Assert.Equal(Meets, target.Standing(new LocalDate(2026, 6, 30)));
        Assert.Equal(Below, target.Standing(new LocalDate(2026, 7, 1)));
    }

    [Fact]
    public void A_table_is_met_at_a_hundred_percent()
    {
        Assert.Equal([Below, Meets, Above], Standings(Target.Table("%", (0, 0), (50, 100), (100, 120)), 49, 50, 51));
        Assert.Equal([Meets, Below, Below], Standings(Target.Steps("hari", (5, 100), (7, 80)), 5, 6, 8));
    }

    [Fact]
    public void A_baseline_moves_no_standing() =>
        Assert.Equal([Above, Meets, Below], Standings(Target.AtMost(5).From(10), 4, 5, 6));

    [Fact]
    public void A_day_is_no_number_and_a_number_is_no_day()
    {
        Assert.Contains("2026-06-30", Assert.Throws<InvalidOperationException>(() => Target.By(new LocalDate(2026, 6, 30)).Standing(3)).Message, StringComparison.Ordinal);
        Assert.Contains("at least 5 hari", Assert.Throws<InvalidOperationException>(() => Target.AtLeast(5, "hari").Standing(new LocalDate(2026, 6, 30))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_stands_by_its_day_too()
    {
        Indicator indicator = new(LocalizedText.Same("laporan")) { Target = Target.By(new LocalDate(2026, 6, 30)) };
        Assert.Null(indicator.Standing);
        Assert.Equal(Above, (indicator with { RealisedOn = new LocalDate(2026, 6, 1) }).Standing);
        Assert.Equal(Below, (indicator with { NotCarriedOut = true }).Standing);
        Assert.Equal(Below, new WorkResult("a", WorkResultKind.Main).Stands(Above).NotCarriedOut().Standing);
    }

    private static ExpectationRating[] Standings(Target target, params Rational[] realised) => Array.ConvertAll(realised, target.Standing);
}
