using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Format C.1.1, C.1.2 and C.1.3: the outcome of an evaluation (PermenPANRB 6/2022 Lampiran Bab IV, p. 105-113).</summary>
internal static class OutcomeForm
{
    public static FormPage Of(EvaluationDocument document)
    {
        Appraisal appraisal = document.Appraisal;
        AppraisedRatings ratings = appraisal.Ratings!;
        (string number, LocalizedText[] subtitles) = document.Form switch
        {
            EvaluationForm.C11 => ("C.1.1", [FormWords.Qualitative]),
            EvaluationForm.C12 => ("C.1.2", [FormWords.Quantitative, FormWords.ForUnitHeads]),
            _ => ("C.1.3", new[] { FormWords.Quantitative, FormWords.ForOthers }),
        };
        return new FormPage(number, FormWords.Outcome, subtitles,
        [
            FormHead.Of(document, "***"),
            new FormPeople([FormPersons.Plain(FormWords.Employee, appraisal.Case.Employee), FormPersons.Appraiser(document, FormWords.Appraiser)]),
            new FormFields(null, [FormHead.Organisation(appraisal), new FormField(FormWords.Pattern, FormCell.Of(appraisal.Patterns.Select(Pattern)))]),
            ResultTable.Of(document),
            new FormFields(null, [new FormField(FormWords.ResultRating, FormCell.Of(ratings.WorkResults.Rating?.Name()))]),
            BehaviourTable.Of(document),
            new FormFields(null, [new FormField(FormWords.BehaviourRating, FormCell.Of(ratings.Behaviour.Rating?.Name())), FormHead.Predicate(appraisal)]),
            SignatureTable.Of(document, SignatureTable.Appraiser(document, new("Pejabat Penilai Kinerja", "Appraiser"))),
            FootNotes.OfOutcome(document),
        ]);
    }

    private static FormText Pattern(DistributionPattern pattern)
    {
        LocalizedText words = pattern.InWords();
        string source = pattern.Citation is null ? "" : $" ({pattern.Citation.Source})";
        return new FormText(new(words.Indonesian + source, words.English + source), FormTextKind.Item);
    }
}
