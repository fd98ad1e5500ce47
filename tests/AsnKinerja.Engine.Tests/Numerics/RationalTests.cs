using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Reflection;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Numerics;

public class RationalTests
{
    [Fact]
    public void The_default_is_zero()
    {
        Rational zero = default;

        Assert.Equal(0, zero);
        Assert.Equal(Rational.Zero, zero);
        Assert.Equal("0", zero.ToString());
        Assert.Equal(BigInteger.One, zero.Denominator);
        Assert.Equal(5, zero + 5);
        Assert.True(zero.IsInteger);
    }

    [Fact]
    public void Three_thirds_are_one() => Assert.Equal(1, Rational.Of(1, 3) + Rational.Of(1, 3) + Rational.Of(1, 3));

    [Fact]
    public void Nine_point_twelve_of_twelve_is_an_efficiency_of_exactly_24_percent() =>
        Assert.Equal(Rational.Parse("24%"), 1 - (Rational.Parse("9.12") / 12));

    [Fact]
    public void Fractions_are_kept_in_lowest_terms_with_the_sign_above()
    {
        Rational value = Rational.Of(6, -4);

        Assert.Equal((BigInteger)(-3), value.Numerator);
        Assert.Equal((BigInteger)2, value.Denominator);
        Assert.Equal(-1, value.Sign);
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => Rational.Of(1, 0));
        Assert.Throws<DivideByZeroException>(() => Rational.One / 0);
        Assert.Throws<DivideByZeroException>(() => (Rational)BigInteger.Pow(10, 40) / 0);
    }

    [Theory]
    [InlineData("12", 12, 1)]
    [InlineData("-0.25", -1, 4)]
    [InlineData("+1/3", 1, 3)]
    [InlineData("-4/6", -2, 3)]
    [InlineData("70%", 7, 10)]
    [InlineData("12.5%", 1, 8)]
    [InlineData("007", 7, 1)]
    [InlineData("0.10", 1, 10)]
    public void Numbers_are_read_as_written(string text, long numerator, long denominator) =>
        Assert.Equal(Rational.Of(numerator, denominator), Rational.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("2,5")]
    [InlineData("1,000")]
    [InlineData("1_000")]
    [InlineData("0x10")]
    [InlineData("0o17")]
    [InlineData(".inf")]
    [InlineData(".nan")]
    [InlineData("NaN")]
    [InlineData("1e3")]
    [InlineData("1E-3")]
    [InlineData("٣")]
    [InlineData("１２")]
    [InlineData("−1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("-.5")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("+-1")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData("5%%")]
    [InlineData("1/3%")]
    [InlineData("1/0")]
    [InlineData("1/-3")]
    [InlineData("0.5/3")]
    [InlineData("1/2/3")]
    [InlineData("/3")]
    [InlineData("3/")]
    [InlineData("12\n")]
    [InlineData("12\0")]
    public void What_is_no_number_is_refused(string text)
    {
        Assert.False(Rational.TryParse(text, out Rational value));
        Assert.Equal(0, value);
        FormatException exception = Assert.Throws<FormatException>(() => Rational.Parse(text));
        Assert.StartsWith($"'{text}' is not a number", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_number()
    {
        Assert.False(Rational.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Rational.Parse(null!));
    }

    [Fact]
    public void A_text_has_a_longest_length()
    {
        Assert.Equal(BigInteger.Pow(10, 200) - 1, Rational.Parse(new string('9', Rational.MaximumTextLength)).Numerator);

        FormatException exception = Assert.Throws<FormatException>(() => Rational.Parse(new string('9', 1_000_000)));
        Assert.True(exception.Message.Length < 200, "the message does not repeat a million digits");
    }

    [Theory]
    [InlineData("4.4", "4.4")]
    [InlineData("22/5", "4.4")]
    [InlineData("10/3", "10/3")]
    [InlineData("-0.050", "-0.05")]
    [InlineData("100%", "1")]
    [InlineData("1/1024", "0.0009765625")]
    public void Text_is_a_decimal_where_one_is_exact(string text, string expected) =>
        Assert.Equal(expected, Rational.Parse(text).ToString());

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            comma.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = comma;

            Assert.Equal("-2.5", Rational.Of(-5, 2).ToString());
            Assert.Equal(Rational.Of(-5, 2), Rational.Parse("-2.5"));
            Assert.Equal("-2.50", new RoundingRule(2).RoundToText(Rational.Of(-5, 2)));
            Assert.Equal(-2.50m, new RoundingRule(2).Round(Rational.Of(-5, 2)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void At_the_ends_of_machine_integers_arithmetic_goes_on_exactly(BigInteger a, BigInteger b)
    {
        Rational x = a, y = b;

        Assert.Equal(a + b, (x + y).Numerator);
        Assert.Equal(a - b, (x - y).Numerator);
        Assert.Equal(a * b, (x * y).Numerator);
        Assert.Equal(-a, (-x).Numerator);
        Assert.Equal(a.CompareTo(b), x.CompareTo(y));
        Assert.Equal(a * (b - 1), (x / y * b * (b - 1)).Numerator);
        Assert.Equal(new Rational((a * 7) + (b * 3), 21), (x / 3) + (y / 7));
    }

    public static IEnumerable<object[]> Edges()
    {
        BigInteger[] edges =
        [
            .. new BigInteger[] { int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, uint.MaxValue, ulong.MaxValue }
                .SelectMany(e => new[] { e - 1, e, e + 1 }),
        ];
        return edges.SelectMany(a => edges.Select(b => new object[] { a, b }));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    public void Every_decimal_is_exact(string text)
    {
        decimal value = decimal.Parse(text, CultureInfo.InvariantCulture);

        Assert.Equal(Rational.Parse(text), value);
        Assert.Equal(text, ((Rational)value).ToString());
    }

    [Fact]
    public void A_number_is_shown_as_the_nearest_decimal_of_28_digits()
    {
        Assert.Equal("0.3333333333333333333333333333", Rational.Of(1, 3).ToDecimal().ToString(CultureInfo.InvariantCulture));
        Assert.Equal("66.66666666666666666666666667", Rational.Of(200, 3).ToDecimal().ToString(CultureInfo.InvariantCulture));
        Assert.Equal("4.4", Rational.Of(22, 5).ToDecimal().ToString(CultureInfo.InvariantCulture));
        Assert.Throws<OverflowException>(() => (Rational.Parse("79228162514264337593543950336")).ToDecimal());
    }

    [Fact]
    public void No_operator_converts_a_binary_fraction_unless_it_refuses_to_compile()
    {
        MethodInfo[] operators = [.. typeof(Rational).GetMethods().Where(m => m.Name is "op_Implicit" or "op_Explicit")];
        MethodInfo fromDouble = Assert.Single(operators, m => m.GetParameters()[0].ParameterType == typeof(double));

        // A cast from float takes this operator too. Without it, both would go by way of long, and 2.9 become 2.
        Assert.True(fromDouble.GetCustomAttribute<ObsoleteAttribute>()!.IsError);
        Assert.DoesNotContain(operators, m => m.GetParameters()[0].ParameterType == typeof(float));
        Assert.DoesNotContain(operators, m => m.ReturnType != typeof(Rational));
    }

    [Theory]
    [InlineData("7/2", 3)]
    [InlineData("-7/2", -4)]
    [InlineData("-3", -3)]
    public void The_floor_is_never_above(string value, int floor) => Assert.Equal(floor, Rational.Parse(value).Floor());

#if !ENGINE_NETSTANDARD2_0
    [Fact]
    public void Generic_code_can_sum_exact_numbers()
    {
        static T Sum<T>(IEnumerable<T> values)
            where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T> => values.Aggregate(T.AdditiveIdentity, (a, b) => a + b);

        Assert.Equal(1, Sum([Rational.Of(1, 3), Rational.Of(2, 3)]));
    }
#endif
}
