using System;
using System.Globalization;
using System.Numerics;

namespace AsnKinerja.Engine.Tests.Explanations.Printed;

/// <summary>A fraction as a reader with pencil and paper has it: slow, obvious, and not the engine's.</summary>
internal readonly record struct Fraction : IComparable<Fraction>
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static implicit operator Fraction(int value) => new(value, 1);

    public static Fraction operator +(Fraction a, Fraction b) =>
        new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => a + b * -1;

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The largest whole number that is not above the fraction.</summary>
    public BigInteger Floor() => (Numerator - ((Numerator % Denominator + Denominator) % Denominator)) / Denominator;

    /// <summary>Reads <c>12</c>, <c>-4.40</c>, <c>10/3</c>, <c>20%</c>.</summary>
    public static Fraction Read(string text)
    {
        if (text.EndsWith('%')) return Read(text.Substring(0, text.Length - 1)) / 100;
        string[] parts = text.Split('/');
        return parts.Length == 2 ? Decimal(parts[0]) / Decimal(parts[1]) : Decimal(text);
    }

    public override string ToString() => Numerator + "/" + Denominator;

    private static Fraction Decimal(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int digits = point < 0 ? 0 : text.Length - point - 1;
        string whole = text.Replace(".", "", StringComparison.Ordinal);
        return new Fraction(
            BigInteger.Parse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), BigInteger.Pow(10, digits));
    }
}
