using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>Lays an index open: the elements with their weights, the weighted mean, the factor, the grade.</summary>
internal static class IndexExplanation
{
    public static Explanation Of(SatisfactionIndex index)
    {
        SatisfactionSurvey survey = index.Survey;
        if (index.Exact is not Rational exact)
            return new(Name, Operation.Summary, index.Elements.Select(element => new Operand(ElementExplanation.Mean(survey, element)) { Counted = false }))
            {
                Remarks = [.. About(survey), .. index.Completeness.Reasons],
                Citations = SurveyCitations.Known(survey.Citations.Elements),
            };

        SurveyCitations citations = survey.Citations;
        bool dependsOnReading = GradeRemarks.DependsOnReading(survey, exact);
        return new(Name, Operation.Formula("{0} × " + NumberText.BesideOperator(survey.Times)), [new Operand(WeightedMean(index))])
        {
            Value = exact,
            Rounding = survey.Rounding,
            Outcome = index.Grade!.InWords,
            Citations = SurveyCitations.Known(citations.Answers, citations.Rounding, citations.Grades, dependsOnReading ? citations.Reading : null),
            Remarks = [.. About(survey), .. index.Completeness.Reasons, .. CutOff(index, exact), .. GradeRemarks.Of(survey, exact)],
        };
    }

    private static Explanation WeightedMean(SatisfactionIndex index)
    {
        SatisfactionSurvey survey = index.Survey;
        bool isExact = survey.Weights.Digits is null;
        Operand[] operands = index.Elements
            .Select(element => new Operand(ElementExplanation.Mean(survey, element))
            {
                Weight = isExact ? element.Element.Weight : survey.Weights.Of(element.Share),
                EffectiveWeight = isExact ? element.Share : null,
                Counted = element.Mean is not null,
            })
            .ToArray();
        Operation operation = isExact
            ? Operation.WeightedMean
            : Operation.Formula(string.Join(" + ", operands.Where(operand => operand.Counted).Select((operand, i) => $"{NumberText.BesideOperator(operand.Weight!.Value)} × {{{i}}}")));
        return new(new("Nilai rata-rata tertimbang", "Weighted mean"), operation, operands)
        {
            Value = index.WeightedMean,
            Citations = SurveyCitations.Known(survey.Citations.Elements, survey.Citations.Weights),
        };
    }

    private static LocalizedText[] About(SatisfactionSurvey survey) =>
        [new($"Survei: {survey.Title.Indonesian} ({survey.Id}).", $"Survey: {survey.Title.English} ({survey.Id}).")];

    // The one place where people who all say the same are not reported as they spoke.
    private static IEnumerable<LocalizedText> CutOff(SatisfactionIndex index, Rational exact)
    {
        Rational written = index.WeightWritten;
        if (written == Rational.One) yield break;
        SatisfactionSurvey survey = index.Survey;
        Rational most = survey.Maximum * written;
        yield return new(
            $"Bobot dipotong sesudah {survey.Weights} desimal dan berjumlah {written}, bukan 1: jawaban {survey.Answers.Maximum} pada semua unsur pun hanya menghasilkan {most}, bukan {survey.Maximum}.",
            $"Weights are cut off after {survey.Weights} decimals and add up to {written}, not 1: even the answer {survey.Answers.Maximum} to every element makes only {most}, not {survey.Maximum}.");
        if (exact < survey.Minimum)
            yield return new(
                $"Indeks di bawah {survey.Minimum} hanya karena bobot dipotong; mutunya yang terendah.",
                $"The index is below {survey.Minimum} only because weights are cut off; it has the lowest grade.");
    }

    private static LocalizedText Name { get; } = new("Indeks kepuasan masyarakat", "Public satisfaction index");
}
