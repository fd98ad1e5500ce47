using System;
using System.Globalization;
using System.Numerics;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Yaml;

/// <summary>Knows how people write numbers, and what this library wants to read instead.</summary>
internal static class NumberSpelling
{
    private const int LargestExponent = 18;

    private static readonly LocalizedText NoInfinity = DiagnosticMessages.Because(
        new LocalizedText("tulis bilangan yang berhingga", "write a finite number"));

    private static readonly LocalizedText NoZero = DiagnosticMessages.Because(
        new LocalizedText("penyebut tidak boleh 0", "the denominator cannot be 0"));

    /// <summary>What to write instead, as the end of a message; empty where nobody knows.</summary>
    public static LocalizedText Hint(string text)
    {
        if (text.Length > Rational.MaximumTextLength) return DiagnosticMessages.NoHint;
        string bare = text.TrimStart('+', '-').ToLowerInvariant();
        if (bare is ".inf" or ".nan" or "inf" or "nan" or "infinity") return NoInfinity;

        // Only the thousands of one language are the decimals of the other, so both are named.
        if (IsGrouped(bare, ',') && bare.IndexOf(',') == bare.LastIndexOf(','))
            return new LocalizedText(
                $"; tulis {text.Replace(',', '.')} untuk pecahan, atau {text.Replace(",", "")} untuk ribuan",
                $"; write {text.Replace(',', '.')} for a fraction, or {text.Replace(",", "")} for thousands");

        if (IsZeroFraction(bare)) return NoZero;
        return Right(text) is string right ? DiagnosticMessages.Write(right) : DiagnosticMessages.NoHint;
    }

    private static string? Right(string text)
    {
        if (IsSpaced(text)) return null;
        string tidy = text.Replace("_", "").Replace(" ", "").Replace("\u00A0", "").Replace('\u2212', '-');
        return Radix(tidy) ?? Exponent(tidy) ?? Read(tidy) ?? (Separated(tidy) is string plain ? Read(plain) : null) ?? Read(Pointed(tidy));
    }

    // 1.234.567,8 and 1,234,567.8: the last separator is the decimal one, unless it stands more than once. Null for a
    // number such as 1.5.2, whose parts are no thousands: a date, a version, two numbers.
    private static string? Separated(string text)
    {
        int comma = text.LastIndexOf(','), point = text.LastIndexOf('.');
        if (comma == point) return null;
        char last = comma > point ? ',' : '.';
        bool isThousands = text.IndexOf(last) != text.LastIndexOf(last);
        if (isThousands && text.IndexOf(last == ',' ? '.' : ',') >= 0) return null;
        char thousands = isThousands ? last : last == ',' ? '.' : ',';
        string whole = isThousands ? text : text.Substring(0, Math.Max(comma, point));
        return AreThousands(whole.TrimStart('+', '-').TrimEnd('%'), thousands) ? text.Replace(thousands.ToString(), "").Replace(',', '.') : null;
    }

    // One to three digits, then three and three.
    private static bool AreThousands(string whole, char mark)
    {
        string[] groups = whole.Split(mark);
        for (int i = 0; i < groups.Length; i++)
            if (groups.Length > 1 && (i == 0 ? groups[i].Length is < 1 or > 3 : groups[i].Length != 3)) return false;
        return true;
    }

    // 1 5 2 is no 152, while 1 000 000 is a million.
    private static bool IsSpaced(string text)
    {
        int mark = text.LastIndexOfAny([',', '.']);
        string whole = mark > text.LastIndexOfAny([' ', '\u00A0', '_']) ? text.Substring(0, mark) : text;
        string[] groups = whole.TrimStart('+', '-').Split(' ', '\u00A0', '_');
        bool areDigits = Array.TrueForAll(groups, group => group.Length > 0 && group[group.Length - 1] is >= '0' and <= '9' && group[0] is >= '0' and <= '9');
        return groups.Length > 1 && areDigits && !AreThousands(string.Join(" ", groups), ' ');
    }

    // .5 and 5. lack a digit.
    private static string Pointed(string text)
    {
        string sign = text.Length > 0 && text[0] is '-' or '+' ? text.Substring(0, 1) : "";
        string digits = text.Substring(sign.Length);
        if (digits.Length > 1 && digits[0] == '.') return sign + "0" + digits;
        return digits.EndsWith(".", StringComparison.Ordinal) ? sign + digits.TrimEnd('.') : text;
    }

    private static string? Read(string text) => Rational.TryParse(text, out _) ? text : null;

    private static string? Radix(string text)
    {
        if (text.Length < 3 || text[0] != '0') return null;
        int radix = text[1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 0 };
        if (radix == 0) return null;
        BigInteger value = BigInteger.Zero;
        for (int i = 2; i < text.Length; i++)
        {
            int digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(text[i]));
            if (digit < 0 || digit >= radix) return null;
            value = (value * radix) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static string? Exponent(string text)
    {
        int e = text.IndexOfAny(['e', 'E']);
        if (e < 1
            || !Rational.TryParse(text.Substring(0, e), out Rational mantissa)
            || !int.TryParse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int power)
            || power is > LargestExponent or < -LargestExponent)
            return null;
        Rational factor = BigInteger.Pow(10, Math.Abs(power));
        return (power < 0 ? mantissa / factor : mantissa * factor).ToString();
    }

    private static bool IsGrouped(string text, char mark)
    {
        int at = text.IndexOf(mark);
        return at is >= 1 and <= 3 && text[0] != '0' && text.Length == at + 4 && Rational.TryParse(text.Remove(at, 1), out Rational n) && n.IsInteger
            && text.IndexOf('.') < 0;
    }

    private static bool IsZeroFraction(string text)
    {
        int bar = text.IndexOf('/');
        return bar > 0 && Rational.TryParse(text.Substring(bar + 1).Trim(), out Rational below) && below.Sign == 0;
    }
}
