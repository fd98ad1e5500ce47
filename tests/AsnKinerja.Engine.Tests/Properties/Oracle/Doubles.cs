using System;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Oracle;

/// <summary>Draws doubles that are nasty to add, and adds and rounds them slowly.</summary>
public static class Doubles
{
    /// <summary>How many units of 2^-1074 the number is: all doubles are whole numbers of these.</summary>
    public static BigInteger Units(double value) => Math.Abs(value) switch
    {
        // Scaled by a power of two until it is whole, without leaving the range of a double.
        >= 1L << 53 => new BigInteger(value) << 1074,
        >= 1e-18 => new BigInteger(Math.ScaleB(value, 120)) << 954,
        _ => new BigInteger(Math.ScaleB(value, 1074)),
    };

    public static BigInteger UnitsOf(double[] values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + Units(value));

    /// <summary>The nearest double to a number of units over a divisor, or null for one that rounds beyond the largest.</summary>
    /// <remarks>Doubles above 0 are ordered as their bits are: a search finds the last that is not above the number.</remarks>
    public static double? Nearest(BigInteger units, BigInteger divisor)
    {
        BigInteger size = BigInteger.Abs(units);
        long low = 0, high = BitConverter.DoubleToInt64Bits(double.MaxValue);
        while (low < high)
        {
            long middle = low + ((high - low + 1) / 2);
            if (Above(middle) * divisor <= size) low = middle;
            else high = middle - 1;
        }

        BigInteger toLower = size - (Above(low) * divisor), toUpper = (Above(low + 1) * divisor) - size;
        long nearest = toLower < toUpper || (toLower == toUpper && low % 2 == 0) ? low : low + 1;
        double value = BitConverter.Int64BitsToDouble(nearest);
        if (double.IsInfinity(value)) return null;
        return units.Sign < 0 ? -value : value;
    }

    public static Arbitrary<double[]> Lists() => Arb.From(
        // What was added is taken away again, so that only what had been swallowed is left.
        from count in Gen.Choose(0, 20)
        from values in Nasty.ArrayOf(count)
        from cancelled in Gen.Choose(0, count)
        select values.Concat(values.Take(cancelled).Select(value => -value)).ToArray(),
        values => Enumerable.Range(0, values.Length).Select(i => values.Where((_, at) => at != i).ToArray()));

    // Above the largest double there would follow 2^1024.
    private static BigInteger Above(long bits) =>
        bits > BitConverter.DoubleToInt64Bits(double.MaxValue) ? BigInteger.One << (1024 + 1074) : Units(BitConverter.Int64BitsToDouble(bits));

    private static Gen<double> Nasty => Gen.Frequency(
        (2, Gen.Elements(0.0, -0.0, 0.1, 1, -1, 1e100, -1e100, 1e16, double.Epsilon, -double.Epsilon, double.MaxValue, -double.MaxValue, 2.2250738585072014e-308)),
        (2, Gen.Choose(-1000, 1000).Select(n => n / 10.0)),
        (3, from exponent in Gen.Choose(-1074, 1023)
            from beside in Gen.Choose(-2, 2)
            from sign in Gen.Elements(-1, 1)
            select sign * Beside(Math.ScaleB(1, exponent), beside)),
        (3, from upper in Gen.Choose(int.MinValue, int.MaxValue)
            from lower in Gen.Choose(int.MinValue, int.MaxValue)
            let value = BitConverter.Int64BitsToDouble(((long)upper << 32) | (uint)lower)
            select double.IsFinite(value) ? value : 3e-310));

    private static double Beside(double value, int steps)
    {
        for (; steps > 0; steps--) value = Math.BitIncrement(value);
        for (; steps < 0; steps++) value = Math.BitDecrement(value);
        return value;
    }
}
