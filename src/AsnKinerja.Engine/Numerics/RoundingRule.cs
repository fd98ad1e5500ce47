using System;
using System.Numerics;

namespace AsnKinerja.Engine.Numerics;

/// <summary>What happens to a number exactly between two neighbours, or beyond the last digit kept.</summary>
public enum RoundingMode
{
    /// <summary>Ties go away from zero: 2.345 to 2.35, -2.345 to -2.35. The rule where a regulation names none.</summary>
    HalfAwayFromZero,

    /// <summary>Ties go to the even neighbour: 2.345 to 2.34, 2.355 to 2.36.</summary>
    HalfToEven,

    /// <summary>Further digits are cut off: 2.349 to 2.34, -2.349 to -2.34.</summary>
    TowardZero,
}

/// <summary>How one number is rounded: to how many digits, and which way a tie goes.</summary>
/// <remarks>Range: 0 to 28 digits. The default value rounds to a whole number, half away from zero. Immutable.</remarks>
public readonly record struct RoundingRule
{
    /// <summary>The most digits that a <see cref="decimal"/> can hold after the point.</summary>
    public const int MaximumDigits = 28;

    /// <summary>Creates a rule.</summary>
    /// <param name="digits">Digits kept after the decimal point, 0 to <see cref="MaximumDigits"/>.</param>
    /// <param name="mode">Which way ties go.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> or <paramref name="mode"/> is out of range.</exception>
    public RoundingRule(int digits, RoundingMode mode = RoundingMode.HalfAwayFromZero)
    {
        if (digits is < 0 or > MaximumDigits)
            throw new ArgumentOutOfRangeException(nameof(digits), digits, $"A score is rounded to 0 to {MaximumDigits} digits.");
        if (mode is < RoundingMode.HalfAwayFromZero or > RoundingMode.TowardZero)
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "The rounding mode is none of the declared ones.");
        Digits = digits;
        Mode = mode;
    }

    /// <summary>Digits kept after the decimal point.</summary>
    public int Digits { get; }

    /// <summary>Which way ties go.</summary>
    public RoundingMode Mode { get; }

    /// <summary>The rounded number, with exactly <see cref="Digits"/> decimals: 22/5 to two digits is <c>4.40</c>.</summary>
    /// <param name="value">The exact number.</param>
    /// <exception cref="OverflowException">The rounded number has more digits than a decimal can hold.</exception>
    public decimal Round(Rational value)
    {
        BigInteger scaled = Scaled(value);
        BigInteger magnitude = BigInteger.Abs(scaled);
        // Reading the text would let decimal drop digits beyond its 96 bits, and so round a second time.
        if (magnitude >> 96 != 0)
            throw new OverflowException($"{value} rounded to {Digits} digits does not fit a decimal.");

        return new decimal(
            unchecked((int)(uint)(magnitude & uint.MaxValue)),
            unchecked((int)(uint)((magnitude >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(magnitude >> 64)),
            scaled.Sign < 0,
            (byte)Digits);
    }

    /// <summary>The rounded number, still as a fraction, for a rule that goes on calculating with it.</summary>
    /// <param name="value">The exact number.</param>
    public Rational RoundExactly(Rational value) => new(Scaled(value), BigInteger.Pow(10, Digits));

    /// <summary>The rounded number as text with exactly <see cref="Digits"/> decimals and a decimal point.</summary>
    /// <param name="value">The exact number, of any size.</param>
    public string RoundToText(Rational value) => Exact.DecimalText(Scaled(value), Digits);

    // The rounded number in units of the last digit kept.
    private BigInteger Scaled(Rational value)
    {
        BigInteger scaled = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, Digits);
        BigInteger quotient = BigInteger.DivRem(scaled, value.Denominator, out BigInteger remainder);
        int half = (remainder * 2).CompareTo(value.Denominator);
        bool up = Mode switch
        {
            RoundingMode.HalfAwayFromZero => half >= 0,
            RoundingMode.HalfToEven => half > 0 || (half == 0 && !quotient.IsEven),
            _ => false,
        };
        if (up) quotient += 1;
        return value.Sign < 0 ? -quotient : quotient;
    }
}
