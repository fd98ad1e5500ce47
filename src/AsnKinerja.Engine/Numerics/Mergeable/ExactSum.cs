using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;

namespace AsnKinerja.Engine.Numerics;

/// <summary>The sum of doubles that come from elsewhere, without any error: the order and the grouping of the numbers change no bit.</summary>
/// <remarks>
/// <para>A score never needs it: scores are fractions (<see cref="Rational"/>). It is for measurements that are doubles already.</para>
/// <para>Range: every finite double, the subnormal ones too, and sums far beyond the largest double; they only have to come
/// back into its range before <see cref="ToDouble"/>. NaN and the infinities are refused.</para>
/// <para>Unlike the other numbers here it changes when a number is added; adding allocates nothing. Several threads may read
/// it, but none may read it while one adds: give every thread a sum of its own, and merge them.</para>
/// </remarks>
public sealed class ExactSum
{
    // A whole number of units of 2^-1074, the smallest double, in limbs of 32 bits: limb i counts 2^(32 i) units. The 2046
    // places where a double can start end in limb 65; the two limbs above take what is carried.
    private const int Limbs = 68;
    private const int LimbBits = 32;
    private const int UnitBits = 1074;

    // Every addition changes a limb by less than 2^32, so 2^29 of them, and as many merged in, stay below 2^62.
    private const int MostPending = 1 << 29;

    // Far below the end of 64 bits, so that what is carried into the last limb always fits.
    private const long LimitOfLast = 1L << 61;

    private static readonly BigInteger UnitsOfOne = BigInteger.One << UnitBits;

    private readonly long[] _limbs = new long[Limbs];
    private int _pending;

    /// <summary>Sums the numbers.</summary>
    /// <param name="values">Any number of finite doubles, also none.</param>
    /// <exception cref="ArgumentException">A number is NaN or infinite.</exception>
    public static ExactSum Of(IEnumerable<double> values)
    {
        ExactSum sum = new();
        foreach (double value in Throw.IfNull(values)) sum.Add(value);
        return sum;
    }

    /// <summary>Adds a number to this sum.</summary>
    /// <param name="value">A finite double.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite; the sum is as it was.</exception>
    public void Add(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52) & 0x7FF;
        if (exponent == 0x7FF) throw NotFinite(value);
        long digits = bits & 0xF_FFFF_FFFF_FFFF;
        // A subnormal number lacks the leading bit, and has the exponent of the smallest normal one.
        if (exponent == 0) exponent = 1;
        else digits |= 1L << 52;
        if (_pending == MostPending) Carry();
        _pending++;

        int limb = (exponent - 1) / LimbBits, shift = (exponent - 1) % LimbBits;
        ulong low = (ulong)digits << shift;
        // What the shift above lost; by 64 at once, for a shift of 0, would be by none.
        long high = (digits >> 1) >> (63 - shift);
        // -1 for a negative number, else 0: (x ^ sign) - sign is x with that sign.
        long sign = bits >> 63;
        _limbs[limb] += ((long)(low & uint.MaxValue) ^ sign) - sign;
        _limbs[limb + 1] += ((long)(low >> LimbBits) ^ sign) - sign;
        _limbs[limb + 2] += (high ^ sign) - sign;
    }

    /// <summary>Adds another sum to this one; the other stays as it is.</summary>
    /// <param name="other">The other sum. Merging a sum with itself doubles it.</param>
    /// <exception cref="OverflowException">The sum would be about 2^107 times the largest double, which only doubling it over and
    /// over can reach; it is as it was.</exception>
    public void Merge(ExactSum other)
    {
        // Neither is above the limit, so this cannot overflow itself.
        long last = Throw.IfNull(other)._limbs[Limbs - 1] + _limbs[Limbs - 1];
        if (last is < -LimitOfLast or > LimitOfLast)
            throw new OverflowException("The sum is about 2^107 times the largest double, more than is kept.");
        _pending += other._pending;
        for (int i = 0; i < Limbs; i++) _limbs[i] += other._limbs[i];
        if (_pending > MostPending) Carry();
    }

    /// <summary>The double nearest to the exact sum; a tie goes to the one whose last bit is 0. A sum of 0 is +0, also of numbers -0.</summary>
    /// <exception cref="OverflowException">The sum rounds beyond the largest double; <see cref="ToRational"/> still has it.</exception>
    public double ToDouble() => NearestDouble.Of(Units(), UnitsOfOne);

    /// <summary>The exact sum as a fraction: of one number, exactly that number.</summary>
    public Rational ToRational() => new(Units(), UnitsOfOne);

    // Brings every limb but the last into 0 to 2^32 - 1; the last one keeps the sign. This counts as one addition.
    private void Carry()
    {
        long carried = 0;
        for (int i = 0; i < Limbs - 1; i++)
        {
            carried += _limbs[i];
            _limbs[i] = carried & uint.MaxValue;
            carried >>= LimbBits;
        }

        _limbs[Limbs - 1] += carried;
        _pending = 1;
    }

    // As Carry does, but into bytes, so that a sum can be read by several threads.
    private BigInteger Units()
    {
        byte[] bytes = new byte[((Limbs - 1) * sizeof(uint)) + sizeof(long)];
        long carried = 0;
        for (int i = 0; i < Limbs - 1; i++)
        {
            carried += _limbs[i];
            Write(bytes, i, sizeof(uint), carried);
            carried >>= LimbBits;
        }

        Write(bytes, Limbs - 1, sizeof(long), _limbs[Limbs - 1] + carried);
        return new BigInteger(bytes);
    }

    private static void Write(byte[] bytes, int limb, int count, long value)
    {
        for (int i = 0; i < count; i++) bytes[(limb * sizeof(uint)) + i] = unchecked((byte)(value >> (i * 8)));
    }

    private static ArgumentException NotFinite(double value) =>
        new($"{value.ToString(CultureInfo.InvariantCulture)} cannot be added to a sum; a missing number is left out, not added as NaN.", nameof(value));
}
