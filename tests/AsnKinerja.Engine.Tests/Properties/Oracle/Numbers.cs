using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Oracle;

/// <summary>Draws fractions, most of them small and many of them just around the ends of 32 and 64 bits.</summary>
public static class Numbers
{
    public static Arbitrary<Fraction> Fractions() => Arb.From(
        from numerator in Whole
        from denominator in Whole.Where(n => !n.IsZero)
        select new Fraction(numerator, denominator),
        Smaller);

    /// <summary>Scores: one decimal or a third of 0 to 100, so that ties and equal values are common.</summary>
    public static Arbitrary<Rational> Scores() => Arb.From(Gen.OneOf(
        Gen.Choose(0, 5).Select(n => (Rational)n),
        Gen.Choose(0, 1000).Select(n => Rational.Of(n, 10)),
        Gen.Choose(0, 300).Select(n => Rational.Of(n, 3))));

    public static Arbitrary<Rational[]> Samples() => Arb.From(
        from count in Gen.Choose(1, 12)
        from values in Scores().Generator.ArrayOf(count)
        select values,
        values => values.Length == 1 ? [] : Enumerable.Range(0, values.Length).Select(i => values.Where((_, at) => at != i).ToArray()));

    public static Rational ToRational(this Fraction fraction) => new(fraction.Numerator, fraction.Denominator);

    private static Gen<BigInteger> Whole => Gen.Frequency(
        (3, Gen.Choose(-100, 100).Select(n => (BigInteger)n)),
        (2, Gen.Choose(-1_000_000, 1_000_000).Select(n => (BigInteger)n)),
        (3, from power in Gen.Elements(15, 16, 31, 32, 62, 63, 64, 96)
            from beside in Gen.Choose(-3, 3)
            from sign in Gen.Elements(-1, 1)
            select sign * ((BigInteger.One << power) + beside)));

    private static IEnumerable<Fraction> Smaller(Fraction fraction)
    {
        if (!fraction.Numerator.IsZero) yield return new Fraction(fraction.Numerator / 2, fraction.Denominator);
        if (fraction.Denominator > 1) yield return new Fraction(fraction.Numerator, BigInteger.Max(1, fraction.Denominator / 2));
    }
}
