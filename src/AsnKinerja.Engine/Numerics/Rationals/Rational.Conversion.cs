using System;
using System.Numerics;

namespace AsnKinerja.Engine.Numerics;

/// <content>From and to the numbers of .NET. Nothing goes in or out through binary floating point.</content>
public readonly partial struct Rational
{
    /// <summary>The same whole number.</summary>
    public static implicit operator Rational(int value) => new((long)value, 1L);

    /// <summary>The same whole number.</summary>
    public static implicit operator Rational(long value) => new(value, 1L);

    /// <summary>The same number, exactly: <c>2.50m</c> is 5/2.</summary>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>The same whole number.</summary>
    public static implicit operator Rational(BigInteger value) => new(value, BigInteger.One);

    /// <summary>Not supported: a <see cref="double"/> has already lost what was meant. It does not compile.</summary>
    /// <remarks>Without this operator, a cast from <see cref="double"/> would compile by way of <see cref="long"/>, and 2.9 become 2.</remarks>
    /// <exception cref="NotSupportedException">Always, where it is called without the compiler.</exception>
    [Obsolete("A double has already lost what was meant. Give a decimal such as 2.9m, or the text 2.9 to Rational.Parse.", error: true)]
    public static explicit operator Rational(double value) =>
        throw new NotSupportedException("A double has already lost what was meant. Give a decimal, or a text to Rational.Parse.");

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/>, for example <c>Rational.Of(1, 3)</c>.</summary>
    /// <param name="numerator">The whole number above the line.</param>
    /// <param name="denominator">The whole number below the line; not 0.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public static Rational Of(long numerator, long denominator) => new(numerator, (BigInteger)denominator);

    /// <summary>The same number, exactly.</summary>
    /// <param name="value">Any decimal; trailing zeros do not matter.</param>
    public static Rational FromDecimal(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        int scale = (bits[3] >> 16) & 0xFF;
        bool negative = bits[3] < 0;
        BigInteger digits =
            ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Rational(negative ? -digits : digits, BigInteger.Pow(10, scale));
    }

    /// <summary>The nearest decimal to 28 significant digits, half away from zero: for output, never for further arithmetic.</summary>
    /// <remarks>To round to the digits that a regulation names, use <see cref="RoundingRule"/>.</remarks>
    /// <exception cref="OverflowException">The number is beyond ±79,228,162,514,264,337,593,543,950,335.</exception>
    public decimal ToDecimal()
    {
        BigInteger whole = BigInteger.Abs(Numerator / Denominator);
        int wholeDigits = whole.IsZero ? 0 : whole.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        int digits = Math.Max(0, 28 - wholeDigits);
        decimal value = new RoundingRule(digits).Round(this);
        return Normalise(value);
    }

    // Dividing by a one of 28 zeros drops trailing zeros without changing the value: 4.400 becomes 4.4.
    private static decimal Normalise(decimal value) => value / 1.0000000000000000000000000000m;
}
