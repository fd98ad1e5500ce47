using System;
using System.Globalization;
using System.Numerics;

namespace AsnKinerja.Engine.Numerics;

/// <content>Text form, the same under every culture: <c>4.4</c> where a decimal is exact, else <c>10/3</c>.</content>
public readonly partial struct Rational
{
    /// <summary>The longest text that <see cref="TryParse"/> reads, in characters.</summary>
    public const int MaximumTextLength = 200;

    /// <summary>Reads <c>12</c>, <c>-0.25</c>, <c>1/3</c> or <c>70%</c>, whatever the culture of the machine.</summary>
    /// <param name="text">Digits with an optional sign, one decimal point, one fraction bar, or a percent sign at the end.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is none of these, or is over <see cref="MaximumTextLength"/> characters.</exception>
    public static Rational Parse(string text) =>
        TryParse(Throw.IfNull(text), out Rational value)
            ? value
            : throw new FormatException(
                $"'{(text.Length > 40 ? text.Substring(0, 40) + "…" : text)}' is not a number; write it as 12, -0.25, 1/3 or 70%.");

    /// <summary>Reads what <see cref="Parse"/> reads, without an exception.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="value">The number, or 0 where the text is none.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(string? text, out Rational value)
    {
        value = default;
        if (text is null || text.Length is 0 or > MaximumTextLength) return false;

        int bar = text.IndexOf('/');
        if (bar >= 0)
        {
            // The bar is between whole numbers: 1/3, never 0.5/3.
            if (!TryParseWhole(text.Substring(0, bar), signed: true, out BigInteger numerator)
                || !TryParseWhole(text.Substring(bar + 1), signed: false, out BigInteger denominator)
                || denominator.IsZero)
                return false;
            value = new Rational(numerator, denominator);
            return true;
        }

        bool percent = text[text.Length - 1] == '%';
        if (!TryParseDecimal(percent ? text.Substring(0, text.Length - 1) : text, out value)) return false;
        if (percent) value /= 100;
        return true;
    }

    /// <summary>The number as <c>4.4</c> if its decimal ends, else as a fraction in lowest terms such as <c>10/3</c>.</summary>
    /// <remarks>The text does not depend on the culture, and <see cref="Parse"/> reads it back to the
    /// same number, up to <see cref="MaximumTextLength"/> characters.</remarks>
    public override string ToString()
    {
        if (IsInteger) return Numerator.ToString(CultureInfo.InvariantCulture);
        int? places = DecimalPlaces();
        return places is int digits
            ? Exact.DecimalText(Numerator * BigInteger.Pow(10, digits) / Denominator, digits)
            : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>How many decimals write the number exactly, or null where no finite number does (or more than 28).</summary>
    internal int? DecimalPlaces()
    {
        BigInteger rest = Denominator;
        int twos = 0, fives = 0;
        while (rest.IsEven && twos <= 28) { rest >>= 1; twos++; }
        while ((rest % 5).IsZero && fives <= 28) { rest /= 5; fives++; }
        int places = Math.Max(twos, fives);
        return rest.IsOne && places <= 28 ? places : null;
    }

    private static bool TryParseDecimal(string text, out Rational value)
    {
        value = default;
        int point = text.IndexOf('.');
        if (point < 0)
        {
            if (!TryParseWhole(text, signed: true, out BigInteger whole)) return false;
            value = whole;
            return true;
        }

        string decimals = text.Substring(point + 1);
        if (!TryParseWhole(text.Substring(0, point) + decimals, signed: true, out BigInteger digits)
            || !IsDigits(decimals)
            || point == 0
            || text[point - 1] is not (>= '0' and <= '9'))
            return false;
        value = new Rational(digits, BigInteger.Pow(10, decimals.Length));
        return true;
    }

    private static bool TryParseWhole(string text, bool signed, out BigInteger value)
    {
        value = default;
        string digits = signed && text.Length > 0 && text[0] is '-' or '+' ? text.Substring(1) : text;
        return IsDigits(digits)
            && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    // ASCII digits only: char.IsDigit would let other scripts' digits in.
    private static bool IsDigits(string text)
    {
        foreach (char c in text)
            if (c is < '0' or > '9') return false;
        return text.Length > 0;
    }
}
