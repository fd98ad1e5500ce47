using System;

namespace AsnKinerja.Engine.Numerics;

/// <content>Equality and order: by value, exactly.</content>
public readonly partial struct Rational
{
    /// <summary>Whether two numbers are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is smaller or equal.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is larger or equal.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (FitsInt && other.FitsInt)
            return (_numerator * other.SmallDenominator).CompareTo(other._numerator * SmallDenominator);

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException($"A Rational cannot be compared with a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <inheritdoc/>
    // Lowest terms make equal numbers have equal parts, and a number that fits in longs is never kept as big parts.
    public bool Equals(Rational other) =>
        _big is null
            ? other._big is null && _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
            : other._big is not null && _big.Numerator == other._big.Numerator && _big.Denominator == other._big.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _big is null
            ? unchecked((_numerator.GetHashCode() * 397) ^ _denominatorLessOne.GetHashCode())
            : unchecked((_big.Numerator.GetHashCode() * 397) ^ _big.Denominator.GetHashCode());
}
