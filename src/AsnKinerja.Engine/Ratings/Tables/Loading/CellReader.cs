using System;
using System.Collections.Generic;
using System.Globalization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Turns the numbers of columns and sheets into <see cref="CellCode"/>s, and says what is wrong with those that are none.</summary>
internal sealed class CellReader
{
    /// <summary>What no answer looks like: the number is neither a value of the scale nor a mark.</summary>
    public const short Invalid = short.MinValue;

    private readonly Scale _scale;
    private readonly RatingGrid _grid;
    private readonly TableLoading _loading;
    private readonly Dictionary<Rational, short> _codes = [];
    private readonly Dictionary<decimal, short> _decimals = [];
    private readonly Dictionary<double, short> _doubles = [];
    private readonly Dictionary<int, short> _whole = [];

    public CellReader(Scale scale, RatingGrid grid, TableLoading loading)
    {
        _scale = scale;
        _grid = grid;
        _loading = loading;
    }

    /// <summary>The code of every byte or pair of bytes in a sheet.</summary>
    /// <param name="length">256 or 65,536.</param>
    /// <exception cref="ArgumentException">A mark is a value of the scale, does not fit a cell, or stands for two answers.</exception>
    public short[] Table(int length)
    {
        CellMarks marks = _loading.Marks ?? (length == 256 ? CellMarks.OfBytes : CellMarks.OfShorts);
        short[] codes = new short[length];
        for (int raw = 0; raw < length; raw++) codes[raw] = Invalid;

        // From the values to their cells: most scales have far fewer of the first.
        for (int point = 1; point <= _grid.Points; point++)
        {
            Rational value = _grid.ValueOf(point), raw = value / _loading.Unit;
            if (raw.IsInteger && raw.Sign >= 0 && raw.Numerator < length) codes[(int)raw.Numerator] = PointOf(value);
        }

        Mark(codes, marks.NotAnswered, CellCode.NotAnswered, "not answered");
        Mark(codes, marks.CannotJudge, CellCode.CannotJudge, "cannot judge");
        Mark(codes, marks.NotObserved, CellCode.NotObserved, "not observed");
        return codes;
    }

    public short CodeOf(Answer answer) => answer.Kind == AnswerKind.Value ? CodeOf(answer.Value) : (short)CellCode.Of(answer, _grid);

    public short CodeOf(int whole) => _whole.TryGetValue(whole, out short code) ? code : Remember(_whole, whole, CodeOf(whole * _loading.Unit));

    public short CodeOf(decimal value) => _decimals.TryGetValue(value, out short code) ? code : Remember(_decimals, value, CodeOf((Rational)value));

    /// <summary>The code of the decimal that a double is written as: 87.35 is 87.35, although no double is.</summary>
    public short CodeOf(double value)
    {
        if (double.IsNaN(value)) return Invalid;
        return _doubles.TryGetValue(value, out short code) ? code : Remember(_doubles, value, TryRead(value, out Rational written) ? CodeOf(written) : Invalid);
    }

    /// <summary>What is wrong with a number.</summary>
    public string Reason(string item, object value)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        if (value is double number && (double.IsNaN(number) || double.IsInfinity(number)))
            return $"'{item}' has the value {text}, which is no number; leave the rating out if there is none.";
        Rational? exact = value switch
        {
            int whole => whole * _loading.Unit,
            decimal written => written,
            double real => TryRead(real, out Rational written) ? written : null,
            Rational rational => rational,
            _ => null,
        };
        string shown = value is int && _loading.Unit != Rational.One ? $"{text} ({exact})" : text;
        return exact is Rational known && _scale.Accepts(known)
            ? $"'{item}' has the value {shown}, which is not a whole number of steps of {_grid.Step} from {_grid.First}; load the table with a finer step."
            : $"'{item}' has the value {shown}; the scale '{_scale.Id}' accepts {_scale.Describe()}.";
    }

    private short CodeOf(Rational value) => _codes.TryGetValue(value, out short code) ? code : Remember(_codes, value, PointOf(value));

    private short PointOf(Rational value) => _grid.PointOf(value) is > 0 and int point ? (short)point : Invalid;

    private static bool TryRead(double value, out Rational written) =>
        Rational.TryParse(value.ToString("R", CultureInfo.InvariantCulture), out written)
        || (decimal.TryParse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) && (written = exact) == exact);

    // A column has few different values; one with many is full of mistakes, and is not remembered without end.
    private static short Remember<T>(Dictionary<T, short> codes, T value, short code)
        where T : notnull
    {
        if (codes.Count < ushort.MaxValue) codes.Add(value, code);
        return code;
    }

    private void Mark(short[] codes, int? mark, int code, string name)
    {
        if (mark is not int raw) return;
        if (raw < 0 || raw >= codes.Length)
            throw new ArgumentException($"The mark for '{name}' is {raw}, which does not fit a cell; cells hold 0 to {codes.Length - 1}.");
        if (codes[raw] > 0)
            throw new ArgumentException($"{raw} is a value of the scale '{_scale.Id}', so it cannot also mean '{name}'; choose other marks (TableLoading.Marks).");
        if (codes[raw] != Invalid) throw new ArgumentException($"{raw} is the mark of two kinds of answers, one of them '{name}'.");
        codes[raw] = (short)code;
    }
}
