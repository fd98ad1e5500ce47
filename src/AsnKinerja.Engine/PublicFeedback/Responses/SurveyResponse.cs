using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>One respondent's answers: element and value, or null where the question was left open. Left open is not 0.</summary>
/// <remarks>Immutable. Whether elements and values fit is checked when the survey scores them. An element that is not named was left open too.</remarks>
public sealed class SurveyResponse
{
    private SurveyResponse(IEnumerable<KeyValuePair<string, Rational?>> answers)
    {
        KeyValuePair<string, Rational?>[] all = answers.ToArray();
        HashSet<string> elements = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Rational?> answer in all)
            if (!elements.Add(Throw.IfBlank(answer.Key, "element")))
                throw new InvalidResponseException(answer.Key, $"A respondent answers '{answer.Key}' twice; keep one of the two.");
        Answers = Array.AsReadOnly(all);
    }

    /// <summary>The answers in the order given; null for one left open.</summary>
    public IReadOnlyList<KeyValuePair<string, Rational?>> Answers { get; }

    /// <summary>A respondent's answers.</summary>
    /// <param name="answers">Element ids and values on the survey's scale; null where the question was left open.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="InvalidResponseException">An element is answered twice.</exception>
    public static SurveyResponse Of(params (string Element, Rational? Value)[] answers) =>
        new(Throw.IfNull(answers).Select(answer => new KeyValuePair<string, Rational?>(answer.Element, answer.Value)));

    /// <summary>A respondent's answers, for data that comes from a form or a database.</summary>
    /// <param name="answers">Element ids and values, for instance a dictionary.</param>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="InvalidResponseException">An element is answered twice.</exception>
    public static SurveyResponse Of(IEnumerable<KeyValuePair<string, Rational?>> answers) => new(Throw.IfNull(answers));
}
