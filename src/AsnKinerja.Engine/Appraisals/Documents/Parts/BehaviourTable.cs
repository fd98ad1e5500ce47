using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The values with their behaviours, what the leader expects beyond them, and the feedback on each.</summary>
internal static class BehaviourTable
{
    public static FormTable Of(EvaluationDocument document) => new(
        FormWords.Behaviour,
        [FormWords.Number, FormWords.Behaviour, FormWords.Expectation, FormWords.Feedback],
        1,
        [new FormRows(null, [.. document.Appraisal.Regulation.Behaviours.Competencies.Select((competency, at) => Row(document, competency, at + 1))])]);

    private static FormCell[] Row(EvaluationDocument document, Competency competency, int number) =>
    [
        FormCell.Of(LocalizedText.Same(FormWords.Ordinal(number))),
        FormCell.Of([new FormText(competency.Name), .. competency.Behaviours.Select(behaviour => new FormText(behaviour.Text, FormTextKind.Item))]),
        FormCell.Of(document.Details.SpecialExpectations.TryGetValue(competency.Id, out LocalizedText expectation) ? expectation : null),
        FormCell.Of(FormFeedback.On(document.Appraisal, competency)),
    ];
}
