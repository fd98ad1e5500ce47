using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Yaml;

/// <content>Numbers, days, and true or false.</content>
internal sealed partial class YamlValue
{
    /// <summary>An exact number, without quotes: <c>12</c>, <c>-0.25</c>, <c>1/3</c>, <c>70%</c>.</summary>
    /// <param name="minimum">The smallest number allowed, or null.</param>
    /// <param name="maximum">The largest number allowed, or null.</param>
    public Rational AsNumber(Rational? minimum = null, Rational? maximum = null)
    {
        Rational fallback = minimum ?? (maximum < Rational.Zero ? maximum.Value : Rational.Zero);
        if (!TryNumber(DiagnosticMessages.Number, out Rational number)) return fallback;
        if ((minimum is Rational low && number < low) || (maximum is Rational high && number > high))
        {
            Report(DiagnosticCode.OutOfRange, Text, DiagnosticMessages.Range(minimum, maximum));
            return fallback;
        }

        return number;
    }

    /// <summary>A share of a whole, 0 to 1: <c>70%</c>, <c>0.7</c>, <c>7/10</c>.</summary>
    public Rational AsShare()
    {
        if (!TryNumber(DiagnosticMessages.Number, out Rational share)) return Rational.Zero;
        if (share >= Rational.Zero && share <= Rational.One) return share;
        bool isPercent = share > Rational.Zero && share <= 100 && Text.IndexOfAny(['%', '/']) < 0;
        Report(DiagnosticCode.OutOfRange, Text, isPercent ? DiagnosticMessages.ShareOr(Text + "%") : DiagnosticMessages.Range(0, 1));
        return Rational.Zero;
    }

    /// <summary>A whole number, without quotes.</summary>
    /// <param name="minimum">The smallest number allowed.</param>
    /// <param name="maximum">The largest number allowed.</param>
    public int AsInteger(int minimum = int.MinValue, int maximum = int.MaxValue)
    {
        int fallback = minimum > 0 ? minimum : maximum < 0 ? maximum : minimum == int.MinValue ? 0 : minimum;
        if (!TryNumber(DiagnosticMessages.WholeNumber, out Rational number)) return fallback;
        if (!number.IsInteger || Text.IndexOfAny(['.', '/', '%']) >= 0)
        {
            Report(
                DiagnosticCode.NotANumber, Text, DiagnosticMessages.WholeNumber,
                number.IsInteger ? DiagnosticMessages.Write(number.ToString()) : DiagnosticMessages.NoHint);
            return fallback;
        }

        if (number >= minimum && number <= maximum) return (int)number.Numerator;
        Report(DiagnosticCode.OutOfRange, Text, DiagnosticMessages.Range(
            minimum == int.MinValue && maximum != int.MaxValue ? null : minimum, maximum == int.MaxValue && minimum != int.MinValue ? null : maximum));
        return fallback;
    }

    /// <summary>A day of the calendar: <c>2022-02-03</c>, from the year 1 to 9999.</summary>
    public LocalDate AsDate()
    {
        if (!IsReadable()) return default;
        if (DateSpelling.TryRead(Text, out LocalDate day, out LocalizedText hint)) return day;
        if (Text.Length == 0) Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        else Report(DiagnosticCode.NotADate, Text, hint);
        return default;
    }

    /// <summary>The two days of <c>2022-02-03..2022-12-31</c>; null for anything else, and where one of them is no day, which is reported.</summary>
    public (LocalDate First, LocalDate Last)? AsDays()
    {
        int dots = IsReadable() ? Text.IndexOf("..", StringComparison.Ordinal) : -1;
        if (dots < 0) return null;
        string first = Text.Substring(0, dots), last = Text.Substring(dots + 2);
        if (!DateSpelling.TryRead(first, out LocalDate from, out LocalizedText hint)) Report(DiagnosticCode.NotADate, first, hint);
        else if (!DateSpelling.TryRead(last, out LocalDate to, out hint)) Report(DiagnosticCode.NotADate, last, hint);
        else return (from, to);
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>, without quotes and in small letters.</summary>
    public bool AsBoolean()
    {
        if (!IsReadable()) return false;
        if (_node.IsPlain && Text is "true" or "false") return Text == "true";
        if (Text.Length == 0)
        {
            Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
            return false;
        }

        LocalizedText hint = Text.ToLowerInvariant() switch
        {
            "true" or "yes" or "y" or "on" or "1" or "ya" or "benar" => DiagnosticMessages.WriteBare("true"),
            "false" or "no" or "n" or "off" or "0" or "tidak" or "salah" => DiagnosticMessages.WriteBare("false"),
            _ => DiagnosticMessages.NoHint,
        };
        Report(DiagnosticCode.NotTrueOrFalse, Text, hint);
        return false;
    }

    private bool TryNumber(LocalizedText wanted, out Rational number)
    {
        number = default;
        if (!IsReadable()) return false;
        bool isNumber = Rational.TryParse(Text, out number);
        if (isNumber && _node.IsPlain) return true;

        if (isNumber) Report(DiagnosticCode.QuotedNumber, Text);
        else if (Text.Length == 0) Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        else Report(DiagnosticCode.NotANumber, Text, wanted, NumberSpelling.Hint(Text));
        return false;
    }
}
