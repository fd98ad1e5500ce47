using System.Globalization;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties;

public class RationalLaws
{
    [Property(MaxTest = 2000, Arbitrary = [typeof(Numbers)])]
    public void Arithmetic_is_that_of_school_fractions(Fraction a, Fraction b)
    {
        Same(a.Add(b), a.ToRational() + b.ToRational());
        Same(a.Subtract(b), a.ToRational() - b.ToRational());
        Same(a.Multiply(b), a.ToRational() * b.ToRational());
        if (!b.Numerator.IsZero) Same(a.Divide(b), a.ToRational() / b.ToRational());
        Same(a.Abs(), Rational.Abs(a.ToRational()));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(Numbers)])]
    public void Order_is_that_of_school_fractions(Fraction a, Fraction b)
    {
        Rational x = a.ToRational(), y = b.ToRational();
        int order = a.Compare(b);

        Assert.Equal(order, x.CompareTo(y));
        Assert.Equal((order < 0, order <= 0, order > 0, order >= 0, order == 0, order != 0), (x < y, x <= y, x > y, x >= y, x == y, x != y));
        Assert.Equal(order <= 0 ? x : y, Rational.Min(x, y));
        Assert.Equal(order >= 0 ? x : y, Rational.Max(x, y));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Numbers)])]
    public void Equal_numbers_are_one_however_they_were_made(Fraction a, Fraction b)
    {
        Rational detour = (a.ToRational() + b.ToRational()) - b.ToRational();

        Assert.Equal(a.ToRational(), detour);
        Assert.Equal(a.ToRational().GetHashCode(), detour.GetHashCode());
        Assert.Equal(a.ToRational().ToString(), detour.ToString());
        Assert.True(BigInteger.GreatestCommonDivisor(detour.Numerator, detour.Denominator).IsOne);
        Assert.True(detour.Denominator.Sign > 0);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(Numbers)])]
    public bool Text_reads_back_to_the_same_number(Fraction a) => Rational.Parse(a.ToRational().ToString()) == a.ToRational();

    [Property(MaxTest = 1000)]
    public bool A_decimal_comes_back_the_same(decimal value) =>
        ((Rational)value).ToDecimal() == value
        && Rational.Parse(value.ToString(CultureInfo.InvariantCulture)) == value;

    [Property(MaxTest = 1000, Arbitrary = [typeof(Numbers)])]
    public void The_floor_is_the_last_whole_number_not_above(Fraction a)
    {
        Fraction floor = new(a.ToRational().Floor(), 1);
        Assert.True(floor.Compare(a) <= 0);
        Assert.True(floor.Add(new Fraction(1, 1)).Compare(a) > 0);
    }

    private static void Same(Fraction expected, Rational actual) =>
        Assert.Equal(0, expected.Compare(new Fraction(actual.Numerator, actual.Denominator)));
}
