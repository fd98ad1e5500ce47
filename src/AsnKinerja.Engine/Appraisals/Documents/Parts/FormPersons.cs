using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The persons of a form, with the five fields that each has.</summary>
internal static class FormPersons
{
    /// <summary>The appraiser; where the details do not say more, by the name that the case gives.</summary>
    /// <param name="document">The document.</param>
    /// <param name="heading">The heading.</param>
    public static FormFields Appraiser(EvaluationDocument document, LocalizedText heading)
    {
        Employee? appraiser = document.Details.Appraiser;
        FormFields fields = document.Form == EvaluationForm.C12
            ? Of(heading, appraiser, FormWords.NipIfWished, FormWords.OfInstitution, document.Details.Institution)
            : Of(heading, appraiser, document.Form == EvaluationForm.C11 ? FormWords.NipIfWished : FormWords.Nip, FormWords.Unit, appraiser?.Unit);
        return Named(document, fields);
    }

    /// <summary>The appraiser in the document that reports the outcome: there the five fields are the same for everybody.</summary>
    /// <param name="document">The document.</param>
    /// <param name="heading">The heading.</param>
    public static FormFields AppraiserInReport(EvaluationDocument document, LocalizedText heading) =>
        Named(document, Plain(heading, document.Details.Appraiser));

    public static FormFields Plain(LocalizedText heading, Employee? person) => Of(heading, person, FormWords.Nip, FormWords.Unit, person?.Unit);

    /// <summary>The name of the appraiser, or null.</summary>
    /// <param name="document">The document.</param>
    public static LocalizedText? AppraiserName(EvaluationDocument document) => document.Details.Appraiser?.Name ?? document.Appraisal.Case.Appraiser;

    private static FormFields Named(EvaluationDocument document, FormFields fields) =>
        fields with { Fields = [new FormField(FormWords.Name, FormCell.Of(AppraiserName(document))), fields.Fields[1], fields.Fields[2], fields.Fields[3], fields.Fields[4]] };

    private static FormFields Of(LocalizedText heading, Employee? person, LocalizedText nip, LocalizedText lastLabel, LocalizedText? last) => new(
        heading,
        [
            new FormField(FormWords.Name, FormCell.Of(person?.Name)),
            new FormField(nip, FormCell.Of(person is null ? null : LocalizedText.Same(person.Id))),
            new FormField(FormWords.Rank, FormCell.Of(person?.Rank)),
            new FormField(FormWords.Post, FormCell.Of(person?.Post)),
            new FormField(lastLabel, FormCell.Of(last)),
        ]);
}
