using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Tests.Explanations.Printed;

/// <summary>Reads a printed formula and redoes it from nothing but its own text.</summary>
/// <remarks>A fraction bar or minus sign without spaces belongs to a number (10/3, -2); with spaces it is an operation.</remarks>
internal sealed class PrintedFormula
{
    private readonly string _text;
    private readonly string? _mode;
    private readonly List<Fraction> _numbers = [];
    private int _at;

    private PrintedFormula(string text, string? mode)
    {
        _text = text;
        _mode = mode;
    }

    /// <summary>The result, and every number of the formula in the order of the text.</summary>
    public static (Fraction Result, IReadOnlyList<Fraction> Numbers) Redo(string text, string? mode)
    {
        PrintedFormula formula = new(text, mode);
        Fraction result = formula.Sum();
        return formula._at == text.Length ? (result, formula._numbers) : throw formula.Fault();
    }

    private Fraction Sum()
    {
        Fraction result = Product();
        while (true)
        {
            if (Take(" + ")) result += Product();
            else if (Take(" - ")) result -= Product();
            else return result;
        }
    }

    private Fraction Product()
    {
        Fraction result = Factor();
        while (true)
        {
            if (Take(" × ")) result *= Factor();
            else if (Take(" / ")) result /= Factor();
            else return result;
        }
    }

    private Fraction Factor()
    {
        if (Take("("))
        {
            Fraction inner = Sum();
            return Take(")") ? inner : throw Fault();
        }

        return _at < _text.Length && char.IsAsciiLetter(_text[_at]) ? Function() : Number();
    }

    private Fraction Number()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '.' or '/' or '%' or '-')) _at++;
        if (start == _at) throw Fault();
        Fraction number = Fraction.Read(_text.Substring(start, _at - start));
        _numbers.Add(number);
        return number;
    }

    private Fraction Function()
    {
        int start = _at;
        while (_text[_at] != '(') _at++;
        string name = _text.Substring(start, _at - start);
        _at++;
        List<(Fraction Value, Fraction Weight)> arguments = [];
        do
        {
            Fraction value = Sum();
            arguments.Add((value, Take(" @ ") ? Sum() : 1));
        }
        while (Take("; "));
        if (!Take(")")) throw Fault();

        IEnumerable<Fraction> rest = arguments.Skip(1).Select(argument => argument.Value);
        return name switch
        {
            "min" => arguments.Select(argument => argument.Value).Min(),
            "max" => arguments.Select(argument => argument.Value).Max(),
            "median" => ByHand.Median(arguments.Select(argument => argument.Value)),
            "weighted-median" => ByHand.WeightedMedian(arguments),
            "trimmed-mean" => ByHand.TrimmedMean(arguments[0].Value, rest),
            "winsorised-mean" => ByHand.WinsorisedMean(arguments[0].Value, rest),
            "round" => ByHand.Round(arguments[0].Value, (int)rest.Single().Numerator, _mode ?? throw Fault()),
            _ => throw Fault(),
        };
    }

    private bool Take(string sign)
    {
        if (string.CompareOrdinal(_text, _at, sign, 0, sign.Length) != 0) return false;
        _at += sign.Length;
        return true;
    }

    private FormatException Fault() => new($"The formula '{_text}' cannot be read at {_at}.");
}
