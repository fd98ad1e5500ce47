using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>What the public thinks of one element: its mean (<i>NRR unsur</i>), index and grade.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ElementIndex
{
    private readonly SatisfactionSurvey _survey;

    internal ElementIndex(SatisfactionSurvey survey, SurveyElement element, ElementTally tally, int respondents)
    {
        _survey = survey;
        Element = element;
        Tally = tally;
        Missing = respondents - tally.Answers;
    }

    /// <summary>The element.</summary>
    public SurveyElement Element { get; }

    /// <summary>The mean of those who answered, on the scale of the answers; null where nobody did.</summary>
    public Rational? Mean => Tally.Mean;

    /// <summary>The exact index of the element, the mean times the factor; null where nobody answered.</summary>
    public Rational? Exact => Mean * _survey.Times;

    /// <summary>The index of the element, rounded for display, or null.</summary>
    public decimal? Value => Exact is Rational exact ? _survey.Rounding.Round(exact) : null;

    /// <summary>The grade of the element, or null.</summary>
    public ServiceGrade? Grade => Exact is Rational exact ? _survey.GradeOf(exact, _survey.Reading) : null;

    /// <summary>How many respondents answered.</summary>
    public int Answers => Tally.Answers;

    /// <summary>How many respondents left the question open.</summary>
    public int Missing { get; }

    /// <summary>The share of the index that the element has, by exact weights, 0 to 1; 0 where nobody answered.</summary>
    public Rational Share { get; internal set; }

    internal ElementTally Tally { get; }

    /// <summary>How the index of the element comes about, step by step.</summary>
    public Explanation Explain() => ElementExplanation.Index(_survey, this);
}
