using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class AchievementGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("permenpanrb_8_2021_achievement.json");

    public static TheoryData<string> Names() => [.. File.Cases.Select(one => one.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_of_PermenPANRB_8_2021_gives_its_printed_percentage(string name)
    {
        JsonElement one = File.Cases.Single(known => known.GetProperty("name").GetString() == name);
        JsonElement input = one.GetProperty("input");
        Rational low = Number(input, "low"), high = Number(input, "high");
        bool isMore = input.GetProperty("better").GetString() == "more";
        Target target = low < high ? Target.Range(low, high, "", isMore ? RangeDirection.More : RangeDirection.Less)
            : isMore ? Target.AtLeast(low)
            : Target.AtMost(low);

        Rational? percent = new Indicator(LocalizedText.Same(name)) { Target = target, Realised = Number(input, "realised") }.Achieve(AchievementLimits.None).Percent;

        Assert.Equal(Rational.Parse(one.GetProperty("expected").GetString()!), percent);
        if (one.GetProperty("printed") is { ValueKind: JsonValueKind.Number } printed) Assert.Equal(printed.GetInt32(), new RoundingRule(0).Round(percent!.Value));
    }

    private static Rational Number(JsonElement input, string name) => Rational.Parse(input.GetProperty(name).GetString()!);
}
