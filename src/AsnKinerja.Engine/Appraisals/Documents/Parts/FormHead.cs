using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>What every form of an evaluation begins with, and the unit's achievement, which both kinds show.</summary>
internal static class FormHead
{
    public static FormFields Of(EvaluationDocument document, string mark) => new(
        null,
        [
            new FormField(FormWords.Institution, FormCell.Of(document.Details.Institution)),
            new FormField(new(FormWords.Period.Indonesian + mark, FormWords.Period.English + mark), FormCell.Of(FormWords.PeriodName(document.Appraisal.Case.Period))),
            new FormField(FormWords.Assessed, FormCell.Of(Periods.PeriodName.Days(document.Appraisal.Case.Period))),
        ]);

    public static FormField Organisation(Appraisal appraisal) => new(FormWords.Organisation, FormCell.Of(appraisal.Case.Organisation?.Name()));

    /// <summary>The predicate, marked where it may still change.</summary>
    /// <param name="appraisal">The appraisal.</param>
    public static FormField Predicate(Appraisal appraisal) => new(FormWords.Predicate, FormCell.Of(
        appraisal.Predicate?.Name is not LocalizedText name ? null
        : appraisal.Completeness.IsProvisional ? new(name.Indonesian + " (sementara)", name.English + " (provisional)")
        : name));
}
