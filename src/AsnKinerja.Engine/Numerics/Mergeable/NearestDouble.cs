using System;
using System.Globalization;
using System.Numerics;

namespace AsnKinerja.Engine.Numerics;

/// <summary>The double nearest to a fraction, from its whole numbers: no operation here rounds but the last.</summary>
internal static class NearestDouble
{
    private const int SmallestExponent = -1074;

    // A double is a whole number of 53 bits times a power of two; the largest power is 2^971.
    private const int Bits = 53;
    private const int LargestExponent = 971;

    /// <summary>A tie goes to the neighbour whose last bit is 0, as in IEEE 754; numbers near 0 become subnormal ones,
    /// or a 0 that keeps the sign.</summary>
    /// <param name="numerator">The whole number above the line; 0 gives +0.</param>
    /// <param name="denominator">The whole number below the line, above 0; lowest terms are not needed.</param>
    /// <exception cref="OverflowException">The number rounds beyond the largest double.</exception>
    public static double Of(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.IsZero) return 0;
        BigInteger size = BigInteger.Abs(numerator);
        int exponent = Math.Max(FloorOfLog2(size, denominator) - (Bits - 1), SmallestExponent);
        if (exponent > LargestExponent) throw TooLarge();

        BigInteger above = exponent < 0 ? size << -exponent : size;
        BigInteger below = exponent > 0 ? denominator << exponent : denominator;
        long digits = (long)BigInteger.DivRem(above, below, out BigInteger remainder);
        int half = (remainder * 2).CompareTo(below);
        if (half > 0 || (half == 0 && (digits & 1) == 1)) digits++;

        // The first of 53 bits is not stored but adds one to the stored exponent. It does so here by being added to it, and so
        // does a 54th that rounding made; a subnormal number, which lacks the first bit, has the stored exponent 0.
        long stored = ((long)(exponent - SmallestExponent) << (Bits - 1)) + digits;
        if (stored >= BitConverter.DoubleToInt64Bits(double.PositiveInfinity)) throw TooLarge();
        double value = BitConverter.Int64BitsToDouble(stored);
        return numerator.Sign < 0 ? -value : value;
    }

    private static int FloorOfLog2(BigInteger numerator, BigInteger denominator)
    {
        // Between numbers of a and b bits, the quotient has a - b or a - b + 1 bits before the point.
        int log = BitLength(numerator) - BitLength(denominator);
        BigInteger above = log < 0 ? numerator << -log : numerator;
        BigInteger below = log > 0 ? denominator << log : denominator;
        return above < below ? log - 1 : log;
    }

    private static int BitLength(BigInteger positive)
    {
        byte[] bytes = positive.ToByteArray();
        int length = (bytes.Length - 1) * 8;
        for (int top = bytes[bytes.Length - 1]; top > 0; top >>= 1) length++;
        return length;
    }

    private static OverflowException TooLarge() =>
        new($"The number is beyond {double.MaxValue.ToString("R", CultureInfo.InvariantCulture)}, the largest double; as a fraction it is exact.");
}
