using System;
using System.Numerics;

namespace AsnKinerja.Engine.Numerics;

/// <summary>An exact fraction of two whole numbers: the number type of every score until it is rounded.</summary>
/// <remarks>
/// <para>Range: unlimited; numerator and denominator grow as needed. Unit: none; the type that holds the number says what it counts.</para>
/// <para>Always in lowest terms with a positive denominator, so two equal numbers have the same parts and print alike.
/// The default value is 0. Ordered by size. Immutable and safe to share between threads.</para>
/// <para>While both parts fit in 32 bits, as sums of ratings and their means do, arithmetic stays in machine integers and
/// allocates nothing; beyond that it goes on in <see cref="BigInteger"/>. No operation rounds: rounding is a step of its
/// own (<see cref="RoundingRule"/>).</para>
/// </remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable
{
    // Parts that fit in a long live here. The denominator is stored less one, so that default(Rational) is 0/1.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly Parts? _big;

    private sealed class Parts(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;
    }

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
        _big = null;
    }

    private Rational(Parts big)
    {
        _numerator = 0;
        _denominatorLessOne = 0;
        _big = big;
    }

    /// <summary>Creates the fraction <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <param name="numerator">The whole number above the line.</param>
    /// <param name="denominator">The whole number below the line; not 0.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator) => this = Reduce(numerator, denominator);

    /// <summary>The number 0, which is also the default value.</summary>
    public static Rational Zero => default;

    /// <summary>The number 1.</summary>
    public static Rational One { get; } = new(1L, 1L);

    /// <summary>The whole number above the line, in lowest terms; it carries the sign.</summary>
    public BigInteger Numerator => _big is null ? _numerator : _big.Numerator;

    /// <summary>The whole number below the line, in lowest terms; always positive.</summary>
    public BigInteger Denominator => _big is null ? SmallDenominator : _big.Denominator;

    /// <summary>-1, 0 or 1 for a negative number, zero, and a positive number.</summary>
    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    /// <summary>Whether this is a whole number.</summary>
    public bool IsInteger => _big is null ? _denominatorLessOne == 0 : _big.Denominator.IsOne;

    private long SmallDenominator => _denominatorLessOne + 1;

    private bool IsLong => _big is null && _denominatorLessOne == 0;

    private bool FitsInt =>
        _big is null
        && _numerator is >= -int.MaxValue and <= int.MaxValue
        && _denominatorLessOne < int.MaxValue;

    /// <summary>Adds two numbers, exactly.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left.IsLong && right.IsLong)
        {
            long sum = unchecked(left._numerator + right._numerator);
            // The sum of two numbers of one sign that has the other sign has overflowed.
            if (((left._numerator ^ sum) & (right._numerator ^ sum)) >= 0) return new Rational(sum, 1L);
        }

        // Both products stay below 2^62, so their sum fits.
        return left.FitsInt && right.FitsInt
            ? Reduce(
                (left._numerator * right.SmallDenominator) + (right._numerator * left.SmallDenominator),
                left.SmallDenominator * right.SmallDenominator)
            : Reduce(
                (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
                left.Denominator * right.Denominator);
    }

    /// <summary>Subtracts <paramref name="right"/> from <paramref name="left"/>, exactly.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number with the opposite sign.</summary>
    public static Rational operator -(Rational value) =>
        value._big is null && value._numerator != long.MinValue
            ? new Rational(-value._numerator, value.SmallDenominator)
            : Reduce(-value.Numerator, value.Denominator);

    /// <summary>Multiplies two numbers, exactly.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        left.FitsInt && right.FitsInt
            ? Reduce(left._numerator * right._numerator, left.SmallDenominator * right.SmallDenominator)
            : Reduce(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides <paramref name="left"/> by <paramref name="right"/>, exactly.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        left.FitsInt && right.FitsInt
            ? Reduce(left._numerator * right.SmallDenominator, left.SmallDenominator * right._numerator)
            : Reduce(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The distance from 0.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The smaller of two numbers.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The larger of two numbers.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>The largest whole number that is not above this one: 7/2 gives 3, -7/2 gives -4.</summary>
    public BigInteger Floor()
    {
        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    private static Rational Reduce(long numerator, long denominator)
    {
        if (denominator == 0) throw DivisionByZero(numerator);
        if (denominator < 0)
        {
            // Both come from products of 32-bit parts, so neither is long.MinValue.
            numerator = -numerator;
            denominator = -denominator;
        }

        long divisor = GreatestCommonDivisor(Math.Abs(numerator), denominator);
        return new Rational(numerator / divisor, denominator / divisor);
    }

    private static Rational Reduce(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw DivisionByZero(numerator);
        if (denominator.Sign < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (!divisor.IsOne)
        {
            numerator /= divisor;
            denominator /= divisor;
        }

        return numerator >= long.MinValue && numerator <= long.MaxValue && denominator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator)
            : new Rational(new Parts(numerator, denominator));
    }

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a == 0 ? 1 : a;
    }

    private static DivideByZeroException DivisionByZero(BigInteger numerator) =>
        new($"{numerator} cannot be divided by 0; a fraction needs a denominator other than 0.");
}
