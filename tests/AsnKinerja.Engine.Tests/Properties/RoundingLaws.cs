using System.Globalization;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

public class RoundingLaws
{
    [Property(MaxTest = 2000, Arbitrary = [typeof(Numbers), typeof(Rules)])]
    public void Rounding_is_what_its_definition_says(Fraction value, RoundingRule rule) => Defined(value, rule);

    [Property(MaxTest = 1000, Arbitrary = [typeof(Rules)])]
    public void Ties_too_are_what_the_definition_says(int last, RoundingRule rule) =>
        Defined(new Fraction(((BigInteger)last * 10) + 5, BigInteger.Pow(10, rule.Digits + 1)), rule);

    [Property(MaxTest = 1000, Arbitrary = [typeof(Numbers), typeof(Rules)])]
    public void Text_fraction_and_decimal_are_one_number(Fraction value, RoundingRule rule)
    {
        Rational rounded = rule.RoundExactly(value.ToRational());
        string text = rule.RoundToText(value.ToRational());

        Assert.Equal(rounded, Rational.Parse(text));
        Assert.Equal(rule.Digits, text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0);
        if (BigInteger.Abs(rounded.Numerator) * BigInteger.Pow(10, rule.Digits) / rounded.Denominator < BigInteger.One << 96)
            Assert.Equal(text, rule.Round(value.ToRational()).ToString(CultureInfo.InvariantCulture));
        else
            Assert.Throws<System.OverflowException>(() => rule.Round(value.ToRational()));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Numbers), typeof(Rules)])]
    public void A_square_root_is_rounded_as_the_true_root_would_be(Fraction value, RoundingRule rule)
    {
        value = value.Abs();
        Rational root = Rational.SquareRoot(value.ToRational(), rule);
        Fraction shown = new(root.Numerator, root.Denominator);
        Fraction reach = new(1, (rule.Mode == RoundingMode.TowardZero ? 1 : 2) * BigInteger.Pow(10, rule.Digits));

        Assert.True(rule.RoundExactly(root) == root, "has only the digits of the rule");
        Fraction above = shown.Add(reach);
        Assert.True(value.Compare(above.Multiply(above)) <= 0, "is not too small");
        Fraction below = rule.Mode == RoundingMode.TowardZero ? shown : shown.Subtract(reach);
        Assert.True(below.Numerator.Sign < 0 || value.Compare(below.Multiply(below)) >= 0, "is not too large");
    }

    // The nearest number of that many digits; a tie by the mode. Said without any rounding of our own.
    private static void Defined(Fraction value, RoundingRule rule)
    {
        Rational result = rule.RoundExactly(value.ToRational());
        Fraction rounded = new(result.Numerator, result.Denominator);
        Fraction unit = new(1, BigInteger.Pow(10, rule.Digits));
        Fraction units = rounded.Divide(unit);
        Assert.True((units.Numerator % units.Denominator).IsZero, "has only the digits of the rule");

        int away = rounded.Abs().Compare(value.Abs());
        Fraction distance = value.Subtract(rounded).Abs();
        if (rule.Mode == RoundingMode.TowardZero)
        {
            Assert.True(away <= 0 && distance.Compare(unit) < 0, "cuts off less than one unit");
            return;
        }

        int half = distance.Compare(unit.Multiply(new Fraction(1, 2)));
        Assert.True(half <= 0, "is no further than half a unit");
        if (half < 0) return;
        if (rule.Mode == RoundingMode.HalfAwayFromZero) Assert.True(away > 0, "a tie goes away from zero");
        else Assert.True((units.Numerator / units.Denominator).IsEven, "a tie goes to the even digit");
    }

    public static class Rules
    {
        public static Arbitrary<RoundingRule> Rule() => Arb.From(
            from digits in Gen.Frequency((3, Gen.Choose(0, 4)), (1, Gen.Choose(0, RoundingRule.MaximumDigits)))
            from mode in Gen.Elements(RoundingMode.HalfAwayFromZero, RoundingMode.HalfToEven, RoundingMode.TowardZero)
            select new RoundingRule(digits, mode));
    }
}
