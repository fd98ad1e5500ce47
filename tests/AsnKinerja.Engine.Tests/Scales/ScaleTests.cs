using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Scales;

public class ScaleTests
{
    private static readonly Scale Proficiency = Scale.OfLevels(
        "kemahiran", new LocalizedText("Kemahiran", "Proficiency"), Level("paham", 1), Level("dasar", 2), Level("mumpuni", 4));

    [Fact]
    public void A_scale_of_levels_accepts_their_values_and_nothing_between()
    {
        Assert.Equal((1, 4), (Proficiency.Minimum, Proficiency.Maximum));
        Assert.Equal([true, true, false, true, false, false], new Rational[] { 1, 2, 3, 4, Rational.Of(3, 2), 0 }.Select(Proficiency.Accepts));
        Assert.Equal("1, 2 or 4", Proficiency.Describe());
        Assert.Equal(4, Proficiency["mumpuni"].Value);
        Assert.Null(Proficiency.Find("Mumpuni"));
        Assert.Equal("The scale 'kemahiran' has no level 'ahli'; its levels are paham, dasar, mumpuni.", Assert.Throws<KeyNotFoundException>(() => Proficiency["ahli"]).Message);
    }

    [Fact]
    public void A_scale_between_two_ends_accepts_them_and_all_between()
    {
        Scale scale = Scale.Between(0, 100);

        Assert.True(scale.Accepts(0) && scale.Accepts(100) && scale.Accepts(Rational.Of(100, 3)));
        Assert.False(scale.Accepts(Rational.Of(-1, 1000)) || scale.Accepts(100.01m));
        Assert.Equal(("0-100", "0 to 100"), (scale.Id, scale.Describe()));
        Assert.Empty(scale.Levels);
    }

    [Fact]
    public void Points_are_whole_numbers_and_may_begin_below_zero()
    {
        Assert.Equal(["-1", "0", "1"], Scale.Points(-1, 1).Levels.Select(level => level.Id));
        Assert.Equal("3", Scale.Points(3, 3).Describe());
        Assert.Equal("one of the 101 levels from 0 to 100", Scale.Points(0, 100).Describe());
        Assert.Equal("Skala 1 sampai 5", Scale.Points(1, 5).Title.Indonesian);
    }

    [Fact]
    public void Ends_must_be_in_order_and_points_not_without_end()
    {
        Assert.Contains("A scale ends above where it begins; 5 is not above 5.", Assert.Throws<ArgumentOutOfRangeException>(() => Scale.Between(5, 5)).Message, StringComparison.Ordinal);
        Assert.Contains("from 5 up", Assert.Throws<ArgumentOutOfRangeException>(() => Scale.Points(5, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("use Scale.Between", Assert.Throws<ArgumentOutOfRangeException>(() => Scale.Points(int.MinValue, int.MaxValue)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_rise_each_once_as_declared()
    {
        Assert.Contains("needs at least one level", Fault(), StringComparison.Ordinal);
        Assert.Contains("The level 'a' stands twice in the scale 's'.", Fault(Level("a", 1), Level("a", 2)), StringComparison.Ordinal);
        Assert.Contains("Level 'b' of the scale 's' counts 1, not more than 'a' below it (1)", Fault(Level("a", 1), Level("b", 1)), StringComparison.Ordinal);
        Assert.Contains("declare levels from the lowest to the highest", Fault(Level("a", 2), Level("b", Rational.Of(1, 3))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_does_not_follow_the_array_it_was_made_from()
    {
        ScaleLevel[] levels = [Level("a", 1), Level("b", 2)];
        Scale scale = Scale.OfLevels("s", LocalizedText.Same("s"), levels);
        levels[0] = Level("c", 9);

        Assert.Equal(["a", "b"], scale.Levels.Select(level => level.Id));
    }

    private static string Fault(params ScaleLevel[] levels) =>
        Assert.Throws<ArgumentException>(() => Scale.OfLevels("s", LocalizedText.Same("s"), levels)).Message;

    private static ScaleLevel Level(string id, Rational value) => new(id, value, LocalizedText.Same(id));
}
