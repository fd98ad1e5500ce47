using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>Lays one element open: from how many gave which answer to its mean and its index.</summary>
internal static class ElementExplanation
{
    /// <summary>The mean times the factor, with the grade.</summary>
    public static Explanation Index(SatisfactionSurvey survey, ElementIndex element)
    {
        if (element.Exact is not Rational exact) return Mean(survey, element);
        LocalizedText label = new("Indeks unsur: " + element.Element.Name.Indonesian, "Index of the element: " + element.Element.Name.English);
        return new(label, Operation.Formula("{0} × " + NumberText.BesideOperator(survey.Times)), [new Operand(Mean(survey, element, isGraded: false))])
        {
            Value = exact,
            Rounding = survey.Rounding,
            Outcome = element.Grade!.InWords,
            Citations = SurveyCitations.Known(survey.Citations.Answers, survey.Citations.Grades),
            Remarks = GradeRemarks.Of(survey, exact),
        };
    }

    /// <summary>The mean, as a part of the whole.</summary>
    public static Explanation Mean(SatisfactionSurvey survey, ElementIndex element, bool isGraded = true)
    {
        if (element.Mean is not Rational mean) return Explanation.Missing(element.Element.Name, NobodyAnswered);
        List<LocalizedText> remarks = [];
        if (element.Missing > 0) remarks.Add(new($"Yang tidak menjawab: {element.Missing}; tidak dihitung.", $"Did not answer: {element.Missing}; not counted."));
        return new(element.Element.Name, Operation.Quotient, Parts(element.Tally).Select(part => new Operand(part)))
        {
            Value = mean,
            Outcome = isGraded ? element.Grade!.InWords : null,
            Remarks = remarks,
        };
    }

    private static Explanation[] Parts(ElementTally tally)
    {
        if (tally.ByValue is null) return [Explanation.Given(TotalName, tally.Total), Explanation.Given(CountName, tally.Answers)];

        (Rational Value, int Count)[] given = tally.ByValue.Where(answer => answer.Count > 0).ToArray();
        Operand[] counts = given
            .Select(answer => new Operand(Explanation.Given(new($"Yang menjawab {answer.Value}", $"Answered {answer.Value}"), answer.Count)))
            .ToArray();
        string pattern = string.Join(" + ", given.Select((answer, i) => $"{NumberText.BesideOperator(answer.Value)} × {{{i}}}"));
        return
        [
            new(TotalName, Operation.Formula(pattern), counts) { Value = tally.Total },
            new(CountName, Operation.Sum, counts) { Value = tally.Answers },
        ];
    }

    private static LocalizedText TotalName { get; } = new("Jumlah nilai jawaban", "Answers added up");

    private static LocalizedText CountName { get; } = new("Yang menjawab", "Number of answers");

    private static LocalizedText NobodyAnswered { get; } = new("tidak seorang pun menjawab unsur ini", "nobody answered this element");
}
