using System;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

public sealed class TargetTests
{
    private static readonly LocalDate Due = new(2026, 6, 30);

    [Fact]
    public void A_target_says_itself_in_both_languages()
    {
        AssertWords("paling sedikit 95 %", "at least 95 %", Target.AtLeast(95, "%"));
        AssertWords("paling banyak 5", "at most 5", Target.AtMost(5));
        AssertWords("7 sampai 8 bulan, lebih sedikit lebih baik", "7 to 8 bulan, less is better", Target.Range(7, 8, "bulan", RangeDirection.Less));
        AssertWords("80 sampai 90 %, lebih banyak lebih baik", "80 to 90 %, more is better", Target.Range(80, 90, "%", RangeDirection.More));
        AssertWords("7 sampai 8", "7 to 8", Target.Range(7, 8, "", RangeDirection.Inside));
        AssertWords("tepat 12 dokumen", "exactly 12 dokumen", Target.Exactly(12, "dokumen"));
        AssertWords("0 kasus, tanpa toleransi", "0 kasus, zero tolerance", Target.Zero("kasus"));
        AssertWords("paling lambat 2026-06-30, dimulai 2026-02-01", "by 2026-06-30, starting on 2026-02-01", Target.By(Due).Starting(new LocalDate(2026, 2, 1)));
        AssertWords("paling banyak 0 keluhan, dari 10", "at most 0 keluhan, from 10", Target.AtMost(0, "keluhan").From(10));
        AssertWords("menurut tabel (0 = 0 %; 50 = 100 %)", "by a table (0 = 0 %; 50 = 100 %)", Target.Table("", (0, 0), (50, 100)));
        AssertWords("menurut tabel bertingkat (5 hari = 100 %; 7 hari = 80 %)", "by a table of steps (5 hari = 100 %; 7 hari = 80 %)", Target.Steps("hari", (5, 100), (7, 80)));
        AssertWords("paling sedikit 100 %, yang terbaik yang dapat dicapai", "at least 100 %, the best that can be attained", Target.AtLeast(100, "%").AsMaximum());
    }

    [Fact]
    public void Targets_are_equal_when_everything_agreed_is()
    {
        Assert.Equal(Target.AtLeast(95, "%"), Target.AtLeast(95.0m, "%"));
        Assert.NotEqual(Target.AtLeast(95, "%"), Target.AtMost(95, "%"));
        Assert.NotEqual(Target.AtLeast(95, "%"), Target.AtLeast(95, "%").AsMaximum());
        Assert.NotEqual(Target.AtLeast(95, "%"), Target.AtLeast(95, "%").From(5));
        Assert.NotEqual(Target.AtMost(0), Target.Zero());
        Assert.NotEqual(Target.Exactly(7), Target.Range(7, 7, "", RangeDirection.Inside));
        Assert.Equal(Target.Table("%", (0, 0), (50, 100)), Target.Table("%", (0, 0), (50, 100)));
        Assert.Equal(Target.Table("%", (0, 0), (50, 100)).GetHashCode(), Target.Table("%", (0, 0), (50, 100)).GetHashCode());
        Assert.NotEqual(Target.Table("%", (0, 0), (50, 100)), Target.Steps("%", (0, 0), (50, 100)));
        Assert.NotEqual(Target.Table("%", (0, 0), (40, 50), (50, 100)), Target.Table("%", (0, 0), (40, 60), (50, 100)));
        Assert.Equal(Target.By(Due), Target.By(Due.WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void A_target_shows_what_it_is_made_of()
    {
        Target range = Target.Range(7, 8, "bulan", RangeDirection.Less);
        Assert.Equal((Polarity.Range, (Rational?)7, (Rational?)8, (Rational?)null, false), (range.Polarity, range.Low, range.High, range.Value, range.IsUpward));
        Assert.Equal((5, true), (Target.AtLeast(5).Value, Target.AtLeast(5).IsUpward));
        Assert.Equal((RangeDirection.Less, RangeDirection.More), (Target.Steps("", (5, 100), (7, 80)).Direction, Target.Table("", (5, 80), (7, 100)).Direction));
        Assert.Equal((Due, (Rational?)null), (Target.By(Due).Due!.Value, Target.By(Due).Value));
    }

    [Theory]
    [InlineData("8 to 7", "from 8 to 7")]
    [InlineData("blank", "unit is blank")]
    [InlineData("no direction", "7 is no direction")]
    [InlineData("baseline on target", "baseline 10 is the target itself")]
    [InlineData("baseline better, more", "baseline 12 is on the better side of the target 10; where more is better it is below")]
    [InlineData("baseline better, less", "baseline -1 is on the better side of the target 0; where less is better it is above")]
    [InlineData("baseline in the range", "baseline 85 is on the better side of the target 80")]
    [InlineData("baseline of exactly", "'exactly 12' has no baseline (3)")]
    [InlineData("baseline of zero", "'0, zero tolerance' has no baseline (3)")]
    [InlineData("baseline of inside", "'7 to 8' has no baseline (3)")]
    [InlineData("start after due", "start 2026-07-01 is after")]
    [InlineData("start of a number", "'at least 5' is no milestone")]
    [InlineData("one point", "it has 1")]
    [InlineData("points back", "The point at 3 follows the one at 5")]
    [InlineData("up and down", "100 at 50, then 80 at 60")]
    [InlineData("flat", "Every point has 100 %")]
    [InlineData("never 100", "the most is 1 %")]
    [InlineData("negative percent", "The point at 0 has -5 %")]
    public void What_cannot_be_agreed_is_refused_with_its_numbers(string what, string message) => Assert.Contains(
        message,
        Assert.ThrowsAny<ArgumentException>(() => what switch
        {
            "8 to 7" => Target.Range(8, 7, "bulan", RangeDirection.Less),
            "blank" => Target.AtLeast(5, "  "),
            "no direction" => Target.Range(7, 8, "bulan", (RangeDirection)7),
            "baseline on target" => Target.AtLeast(10).From(10),
            "baseline better, more" => Target.AtLeast(10).From(12),
            "baseline better, less" => Target.AtMost(0).From(-1),
            "baseline in the range" => Target.Range(80, 90, "%", RangeDirection.More).From(85),
            "baseline of exactly" => Target.Exactly(12).From(3),
            "baseline of zero" => Target.Zero().From(3),
            "baseline of inside" => Target.Range(7, 8, "", RangeDirection.Inside).From(3),
            "start after due" => Target.By(Due).Starting(new LocalDate(2026, 7, 1)),
            "start of a number" => Target.AtLeast(5).Starting(Due),
            "one point" => Target.Table("", (5, 100)),
            "points back" => Target.Table("", (5, 0), (3, 100)),
            "up and down" => Target.Table("", (0, 0), (50, 100), (60, 80)),
            "flat" => Target.Steps("", (0, 100), (50, 100)),
            "never 100" => Target.Table("", (0, 0), (50, 1)),
            _ => Target.Table("", (0, -5), (50, 100)),
        }).Message,
        StringComparison.Ordinal);

    private static void AssertWords(string indonesian, string english, Target target) =>
        Assert.Equal((indonesian, english), (target.InWords().Indonesian, target.InWords().English));
}
