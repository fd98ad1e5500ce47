using System.Numerics;

namespace AsnKinerja.Engine.Tests.Properties.Oracle;

/// <summary>School fractions, slowly and never in lowest terms: what the library's exact numbers are held against.</summary>
public sealed class Fraction
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = denominator.Sign < 0 ? -numerator : numerator;
        Denominator = BigInteger.Abs(denominator);
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public Fraction Add(Fraction other) =>
        new((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    public Fraction Subtract(Fraction other) => Add(new Fraction(-other.Numerator, other.Denominator));

    public Fraction Multiply(Fraction other) => new(Numerator * other.Numerator, Denominator * other.Denominator);

    public Fraction Divide(Fraction other) => new(Numerator * other.Denominator, Denominator * other.Numerator);

    public Fraction Abs() => new(BigInteger.Abs(Numerator), Denominator);

    public int Compare(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public override string ToString() => $"{Numerator}/{Denominator}";
}
