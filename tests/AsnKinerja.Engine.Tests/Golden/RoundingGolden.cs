using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class RoundingGolden
{
    [Fact]
    public void Decimals_are_rounded_as_Python_rounds_decimals()
    {
        JsonElement[] cases = [.. GoldenFile.Read("15_rounding.json").Cases];
        Assert.True(cases.Length >= 60, $"only {cases.Length} cases were read");
        Assert.All(cases, golden =>
        {
            JsonElement input = golden.GetProperty("input"), expected = golden.GetProperty("expected");
            Rational value = GoldenFile.Exactly(input.GetProperty("decimal").GetString()!);
            int digits = input.GetProperty("dp").GetInt32();

            Assert.Equal(Text(expected, "decimal_half_away"), new RoundingRule(digits).RoundToText(value));
            Assert.Equal(Text(expected, "decimal_half_even"), new RoundingRule(digits, RoundingMode.HalfToEven).RoundToText(value));
            Assert.Equal(Text(expected, "decimal_truncate"), new RoundingRule(digits, RoundingMode.TowardZero).RoundToText(value));
        });
    }

    // Python keeps the sign of a number that was rounded to zero; a fraction has no -0.
    private static string Text(JsonElement expected, string column)
    {
        string text = expected.GetProperty(column).GetString()!;
        return text.All(c => c is '-' or '0' or '.') ? text.TrimStart('-') : text;
    }
}
