using System;
using System.Numerics;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Weights as whole numbers in the same ratio: doubles hold those exactly, and bounds on denominators follow from them.</summary>
internal static class WholeNumbers
{
    // Sums of products of these with numbers of a table stay far below 2^53.
    private const int MostBits = 40;

    /// <summary>The weights as the smallest whole numbers in the same ratio, and their sum; where those are too long, the nearest doubles.</summary>
    public static (double[] Weights, double Total, bool AreWhole) Of(Rational[] weights)
    {
        BigInteger unit = BigInteger.One, common = BigInteger.Zero;
        foreach (Rational weight in weights) unit = LeastCommonMultiple(unit, weight.Denominator);
        BigInteger[] whole = Array.ConvertAll(weights, weight => weight.Numerator * (unit / weight.Denominator));
        BigInteger sum = BigInteger.Zero;
        foreach (BigInteger weight in whole)
        {
            common = BigInteger.GreatestCommonDivisor(common, weight);
            sum += weight;
        }

        if (sum.IsZero) return (new double[weights.Length], 0, true);
        bool fits = sum / common >> MostBits == 0;
        double[] numbers = Array.ConvertAll(whole, weight => fits ? (double)(weight / common) : ToDouble(new Rational(weight, sum)));
        double total = 0;
        foreach (double number in numbers) total += number;
        return (numbers, total, fits);
    }

    public static BigInteger LeastCommonMultiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;

    /// <summary>The number as a double, with an error of less than two units in the last place; 0 where it is below some 1e-304.</summary>
    /// <remarks>62 bits of quotient are cut off, then rounded: for weights and constants whose bounds allow for it.</remarks>
    public static double ToDouble(Rational value)
    {
        if (value.Sign == 0) return 0;
        BigInteger magnitude = BigInteger.Abs(value.Numerator);
        int shift = 62 - (BitLength(magnitude) - BitLength(value.Denominator));
        BigInteger quotient = shift >= 0 ? (magnitude << shift) / value.Denominator : magnitude / (value.Denominator << -shift);
        double result = (double)(ulong)quotient * Math.Pow(2, -shift);
        return value.Sign < 0 ? -result : result;
    }

    private static int BitLength(BigInteger value)
    {
        int bits = 0;
        byte[] bytes = value.ToByteArray();
        bits = (bytes.Length - 1) * 8;
        for (int top = bytes[bytes.Length - 1]; top > 0; top >>= 1) bits++;
        return bits;
    }
}
