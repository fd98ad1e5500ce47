using System.Globalization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Explanations;

/// <summary>How exact numbers are written in an explanation, the same under every culture and in every language.</summary>
internal static class NumberText
{
    private const int UsualDigits = 4;

    /// <summary><c>4.4</c>, or <c>10/3</c> where no finite decimal is exact.</summary>
    public static string Exact(Rational value) => value.ToString();

    /// <summary><c>22/5</c>: always a fraction, except for a whole number.</summary>
    public static string Fraction(Rational value) =>
        value.IsInteger
            ? value.ToString()
            : value.Numerator.ToString(CultureInfo.InvariantCulture) + "/" + value.Denominator.ToString(CultureInfo.InvariantCulture);

    /// <summary>An operand beside an operator: <c>4</c>, <c>(10/3)</c>, <c>(-2)</c>.</summary>
    public static string BesideOperator(Rational value)
    {
        string text = Exact(value);
        return value.Sign < 0 || IsFraction(text) ? "(" + text + ")" : text;
    }

    /// <summary><c>4.4</c>, or <c>10/3 ≈ 3.33</c>: by the step's rule, or to four decimals where it has none.</summary>
    public static string ExactAndApproximate(Rational value, RoundingRule? rule)
    {
        string text = Exact(value);
        return IsFraction(text) ? text + " ≈ " + Approximate(value, rule) : text;
    }

    /// <summary><c>3/5 = 60%</c>, or <c>1/3 ≈ 33.3333%</c>.</summary>
    public static string ShareOfOne(Rational share)
    {
        Rational percent = share * 100;
        string exact = Exact(percent);
        return Fraction(share) + (IsFraction(exact) ? " ≈ " + Approximate(percent, null) : " = " + exact) + "%";
    }

    /// <summary><c>20%</c>, or <c>1/3</c> where no finite percentage is exact.</summary>
    public static string Percentage(Rational share)
    {
        string percent = Exact(share * 100);
        return IsFraction(percent) ? Fraction(share) : percent + "%";
    }

    private static bool IsFraction(string text) => text.IndexOf('/') >= 0;

    private static string Approximate(Rational value, RoundingRule? rule)
    {
        if (rule is RoundingRule declared) return declared.RoundToText(value);

        // A tiny number gets more digits: "≈ 0.0000" would tell the reader nothing.
        int digits = UsualDigits;
        while (digits < RoundingRule.MaximumDigits && Rational.Abs(value) * System.Numerics.BigInteger.Pow(10, digits) < 1)
            digits += UsualDigits;
        return new RoundingRule(digits).RoundToText(value);
    }
}
