using System;
using System.Numerics;

namespace AsnKinerja.Engine.Numerics;

/// <summary>Count, extremes, and the sums of the first four powers of numbers, as whole numbers over a common denominator.</summary>
/// <remarks>Adding whole numbers has no order, so neither has anything that is read from these. Mutable: a copy is independent.</remarks>
internal struct PowerSums
{
    // The k-th sum is that of (value * Denominator)^k. The denominator is the least common one of all values, whatever their order.
    private BigInteger _denominator;
    private BigInteger _first;
    private BigInteger _second;
    private BigInteger _third;
    private BigInteger _fourth;

    public static PowerSums None => new() { _denominator = BigInteger.One };

    public long Count { get; private set; }

    public Rational Minimum { get; private set; }

    public Rational Maximum { get; private set; }

    public readonly Rational Mean => new(_first, Count * _denominator);

    // The binomial theorem on sum((x - mean)^k), with one division at the end: nothing cancels, since nothing is rounded.
    public readonly Rational SecondCentralSum =>
        new((Count * _second) - (_first * _first), Count * Power(_denominator, 2));

    public readonly Rational ThirdCentralSum
    {
        get
        {
            BigInteger n = Count;
            return new Rational(
                (n * n * _third) - (3 * n * _first * _second) + (2 * Power(_first, 3)),
                n * n * Power(_denominator, 3));
        }
    }

    public readonly Rational FourthCentralSum
    {
        get
        {
            BigInteger n = Count;
            return new Rational(
                (n * n * n * _fourth) - (4 * n * n * _first * _third) + (6 * n * _first * _first * _second) - (3 * Power(_first, 4)),
                n * n * n * Power(_denominator, 4));
        }
    }

    public void Add(Rational value, long times)
    {
        if (times == 0) return;
        CountAndBound(times, value, value);
        ShareDenominator(value.Denominator);
        BigInteger whole = value.Numerator * (_denominator / value.Denominator);
        BigInteger power = whole * times;
        _first += power;
        power *= whole;
        _second += power;
        power *= whole;
        _third += power;
        _fourth += power * whole;
    }

    public void Add(PowerSums other)
    {
        if (other.Count == 0) return;
        CountAndBound(other.Count, other.Minimum, other.Maximum);
        ShareDenominator(other._denominator);
        other.ShareDenominator(_denominator);
        _first += other._first;
        _second += other._second;
        _third += other._third;
        _fourth += other._fourth;
    }

    public readonly bool Equals(PowerSums other) =>
        Count == other.Count && Minimum == other.Minimum && Maximum == other.Maximum
        && Same(_first, other._first, other, 1) && Same(_second, other._second, other, 2)
        && Same(_third, other._third, other, 3) && Same(_fourth, other._fourth, other, 4);

    private static BigInteger Power(BigInteger value, int exponent) => BigInteger.Pow(value, exponent);

    private readonly bool Same(BigInteger ours, BigInteger theirs, PowerSums other, int exponent) =>
        ours * Power(other._denominator, exponent) == theirs * Power(_denominator, exponent);

    private void CountAndBound(long count, Rational minimum, Rational maximum)
    {
        if (count > long.MaxValue - Count)
            throw new OverflowException($"{Count} and {count} values are more than {long.MaxValue}, the most that are counted.");
        Minimum = Count == 0 ? minimum : Rational.Min(Minimum, minimum);
        Maximum = Count == 0 ? maximum : Rational.Max(Maximum, maximum);
        Count += count;
    }

    private void ShareDenominator(BigInteger other)
    {
        if (other == _denominator) return;
        BigInteger factor = other / BigInteger.GreatestCommonDivisor(_denominator, other);
        if (factor.IsOne) return;
        _denominator *= factor;
        _first *= factor;
        _second *= Power(factor, 2);
        _third *= Power(factor, 3);
        _fourth *= Power(factor, 4);
    }
}
