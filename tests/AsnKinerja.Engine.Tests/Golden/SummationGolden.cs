using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.Json;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class SummationGolden
{
    [Fact]
    public void Sums_are_those_of_Pythons_fsum_and_fractions_to_the_last_bit() => ForEach((values, expected) =>
    {
        ExactSum sum = ExactSum.Of(values);
        Rational exact = ReadFraction(expected.GetProperty("exact").GetString()!);

        Assert.Equal(exact, sum.ToRational());
        AssertBits(FromHex(expected.GetProperty("fsum_hex").GetString()!), sum.ToDouble());
        AssertBits(expected.GetProperty("fsum").GetDouble(), sum.ToDouble());
        AssertBits(
            expected.GetProperty("mean_correctly_rounded").GetDouble(), NearestDouble.Of(exact.Numerator, exact.Denominator * values.Length));
    });

    [Fact]
    public void Any_order_and_any_grouping_gives_the_same_bits() => ForEach((values, expected) =>
    {
        for (int seed = 0; seed < 50; seed++)
        {
            Random random = new(seed);
            ExactSum merged = MergeTree.Merge(
                MergeTree.Part(values, 1 + (seed % 12), random).Select(ExactSum.Of),
                (one, other) =>
                {
                    one.Merge(other);
                    return one;
                },
                random);

            AssertBits(FromHex(expected.GetProperty("fsum_hex").GetString()!), merged.ToDouble());
        }
    });

    // So the file would find an accumulator out that adds as a loop does.
    [Fact]
    public void A_loop_over_doubles_gives_what_Pythons_loop_gives()
    {
        int wrong = 0;
        ForEach((values, expected) =>
        {
            double naive = 0;
            foreach (double value in values) naive += value;

            AssertBits(FromHex(expected.GetProperty("naive_hex").GetString()!), naive);
            if (naive != ExactSum.Of(values).ToDouble()) wrong++;
        });

        Assert.Equal(6, wrong);
    }

    private static void ForEach(Action<double[], JsonElement> check)
    {
        int cases = 0;
        foreach (JsonElement golden in GoldenFile.Read("16_summation.json").Cases)
        {
            check([.. golden.GetProperty("input").GetProperty("x").EnumerateArray().Select(x => x.GetDouble())], golden.GetProperty("expected"));
            cases++;
        }

        Assert.Equal(6, cases);
    }

    private static void AssertBits(double expected, double actual) =>
        Assert.True(BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual), $"expected {expected:R}, got {actual:R}");

    // C99, as Python prints it: 0x1.8000000000000p+1 is 3.
    private static double FromHex(string text)
    {
        Assert.StartsWith("0x", text.TrimStart('-'), StringComparison.Ordinal);
        string[] parts = text.TrimStart('-')[2..].Split('.', 'p');
        long digits = long.Parse(parts[0] + parts[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        double size = Math.ScaleB(digits, int.Parse(parts[2], CultureInfo.InvariantCulture) - (4 * parts[1].Length));
        return text[0] == '-' ? -size : size;
    }

    private static Rational ReadFraction(string text)
    {
        IReadOnlyList<BigInteger> parts = [.. text.Split('/').Select(part => BigInteger.Parse(part, CultureInfo.InvariantCulture))];
        return new Rational(parts[0], parts[1]);
    }
}
