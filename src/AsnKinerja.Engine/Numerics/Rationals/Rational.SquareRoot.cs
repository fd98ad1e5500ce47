using System;
using System.Numerics;

namespace AsnKinerja.Engine.Numerics;

/// <content>The one operation whose outcome is not a fraction: it is rounded, correctly, to the digits asked for.</content>
public readonly partial struct Rational
{
    /// <summary>The square root, rounded: for showing a standard deviation, never for further arithmetic.</summary>
    /// <param name="value">A number of 0 or more.</param>
    /// <param name="rule">The digits kept and which way ties go. The tie is decided on the true root, not on an approximation.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static Rational SquareRoot(Rational value, RoundingRule rule)
    {
        if (value.Sign < 0)
            throw new ArgumentOutOfRangeException(nameof(value), value, "A negative number has no square root; give 0 or more.");

        BigInteger unit = BigInteger.Pow(10, rule.Digits);
        BigInteger numerator = value.Numerator * unit * unit;
        BigInteger root = FloorOfRoot(numerator / value.Denominator);

        // The true root against the middle between root and root + 1, both squared and in quarters.
        BigInteger middle = (root * 2) + 1;
        int half = (numerator * 4).CompareTo(middle * middle * value.Denominator);
        bool up = rule.Mode switch
        {
            RoundingMode.HalfAwayFromZero => half >= 0,
            RoundingMode.HalfToEven => half > 0 || (half == 0 && !root.IsEven),
            _ => false,
        };
        return new Rational(up ? root + 1 : root, unit);
    }

    // Newton's method on whole numbers, from above: it falls until it reaches the floor of the root.
    private static BigInteger FloorOfRoot(BigInteger value)
    {
        if (value.IsZero) return value;
        BigInteger guess = BigInteger.One << ((value.ToByteArray().Length * 4) + 1);
        while (true)
        {
            BigInteger next = (guess + (value / guess)) >> 1;
            if (next >= guess) return guess;
            guess = next;
        }
    }
}
