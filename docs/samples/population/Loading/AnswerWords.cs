using System;
using System.Collections.Generic;
using System.Text;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>What the texts of a score column mean: a number, nothing, or a word for one of the ways of giving no value.</summary>
internal sealed class AnswerWords(string cannotJudge, string notObserved)
{
    private const int MostRemembered = 1 << 16;

    // Most answers are one digit.
    private readonly Answer?[] _ofByte = new Answer?[256];
    private readonly Dictionary<string, Answer> _known = new(StringComparer.Ordinal);

    public bool TryRead(ReadOnlySpan<byte> text, out Answer answer)
    {
        if (text.Length != 1) return TryRead(Encoding.UTF8.GetString(text), out answer);
        if (_ofByte[text[0]] is not Answer known)
        {
            if (!TryRead(((char)text[0]).ToString(), out answer)) return false;
            _ofByte[text[0]] = answer;
            return true;
        }

        answer = known;
        return true;
    }

    public bool TryRead(string? text, out Answer answer)
    {
        answer = default;
        if (string.IsNullOrWhiteSpace(text)) return true;
        if (_known.TryGetValue(text, out answer)) return true;
        if (string.Equals(text, cannotJudge, StringComparison.OrdinalIgnoreCase)) answer = Answer.CannotJudge;
        else if (string.Equals(text, notObserved, StringComparison.OrdinalIgnoreCase)) answer = Answer.NotObserved;
        else if (Rational.TryParse(text, out Rational value)) answer = Answer.Of(value);
        else return false;
        if (_known.Count < MostRemembered) _known.Add(text, answer);
        return true;
    }

    /// <summary>What is wrong with a text that is no answer.</summary>
    public string Reason(string text) =>
        $"'{text}' is no score; a score is a number with a decimal point, {cannotJudge} (cannot judge), {notObserved} (not observed), or empty for not answered.";
}
