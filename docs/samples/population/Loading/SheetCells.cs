using System;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>The cells of sheets as numbers of two bytes: whole multiples of a unit, and three marks for no value.</summary>
internal sealed class SheetCells
{
    private const int Largest = 65532;

    private readonly AnswerWords _words;
    private readonly Rational _unit;
    private readonly ushort?[] _ofByte = new ushort?[256];

    /// <exception cref="MistakeException">The values of the scale do not fit.</exception>
    public SheetCells(AnswerWords words, Scale scale, Rational unit)
    {
        if (scale.Minimum.Sign < 0 || scale.Maximum / unit > Largest)
            throw new MistakeException($"Sheets hold values from 0 up to {Largest} steps of {unit}; give the ratings of the scale '{scale.Id}' one a row.");
        _words = words;
        _unit = unit;
    }

    /// <summary>The numbers that no value can have.</summary>
    public static CellMarks Marks { get; } = new(NotAnswered: Largest + 1, CannotJudge: Largest + 2, NotObserved: Largest + 3);

    public bool TryRead(ReadOnlySpan<byte> text, out ushort cell)
    {
        if (text.Length == 1 && _ofByte[text[0]] is ushort known)
        {
            cell = known;
            return true;
        }

        cell = 0;
        if (!_words.TryRead(text, out Answer answer) || CellOf(answer) is not ushort code) return false;
        cell = code;
        if (text.Length == 1) _ofByte[text[0]] = code;
        return true;
    }

    public string Reason(string text) =>
        _words.TryRead(text, out _) ? $"{text} is not a whole number of steps of {_unit} from 0 up to {_unit * Largest}." : _words.Reason(text);

    private ushort? CellOf(Answer answer)
    {
        if (!answer.HasValue)
            return (ushort)(answer.Kind == AnswerKind.CannotJudge ? Marks.CannotJudge! : answer.Kind == AnswerKind.NotObserved ? Marks.NotObserved! : Marks.NotAnswered!);
        Rational steps = answer.Value / _unit;
        return steps.IsInteger && steps.Sign >= 0 && steps.Numerator <= Largest ? (ushort)steps.Numerator : null;
    }
}
