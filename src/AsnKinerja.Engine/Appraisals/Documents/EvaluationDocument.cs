using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>An appraisal laid out as the regulation's own forms: the outcome (Format C.1.1 to C.1.3) and the document that reports it (Format D.1.1).</summary>
/// <remarks>
/// PermenPANRB 6/2022 Lampiran Bab IV and V A. Everything in it is taken from the appraisal: the document calculates nothing. Immutable.
/// </remarks>
public sealed class EvaluationDocument
{
    internal EvaluationDocument(Appraisal appraisal, DocumentDetails details)
    {
        if (appraisal.Ratings is null)
            throw new InvalidOperationException(
                $"{appraisal.Regulation.Id} is a regulation of numbers: Format C.1.1 to D.1.1 of PermenPANRB 6/2022 show ratings and do not apply to it. Use Explain() for what it says.");
        CheckExpectations(details, appraisal.Regulation.Behaviours);
        CheckDays(details, appraisal.Case.Period);
        Appraisal = appraisal;
        Details = details;
        Form = details.Form is EvaluationForm form ? Known(form) : FormChoice.For(appraisal.Case);
    }

    /// <summary>The appraisal.</summary>
    public Appraisal Appraisal { get; }

    /// <summary>What the document says beside the appraisal.</summary>
    public DocumentDetails Details { get; }

    /// <summary>The form of the outcome: as <see cref="DocumentDetails.Form"/> says, else by the approach of the plan and the kind of post.</summary>
    /// <remarks>
    /// Quantitative where a main result has an indicator with a target. Then Format C.1.2 for the head of a unit, known by the kind of post
    /// or, where that is not stated, by the perspectives in the plan; else Format C.1.3.
    /// </remarks>
    public EvaluationForm Form { get; }

    /// <summary>The outcome (Format C.1.1, C.1.2 or C.1.3) as Markdown with tables, every special character of a text escaped.</summary>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public string ToMarkdown(string language = "id") => MarkdownLayout.Render(OutcomeForm.Of(this), LanguageCode.Parse(language));

    /// <summary>The outcome (Format C.1.1, C.1.2 or C.1.3) as a complete HTML page to be printed, without script and without another file.</summary>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public string ToHtml(string language = "id") => HtmlLayout.Render(OutcomeForm.Of(this), LanguageCode.Parse(language));

    /// <summary>The document that reports the outcome, with its five parts and the signatures (Format D.1.1), as Markdown.</summary>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public string ToReportMarkdown(string language = "id") => MarkdownLayout.Render(ReportForm.Of(this), LanguageCode.Parse(language));

    /// <summary>The document that reports the outcome, with its five parts and the signatures (Format D.1.1), as a complete HTML page.</summary>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public string ToReportHtml(string language = "id") => HtmlLayout.Render(ReportForm.Of(this), LanguageCode.Parse(language));

    private static EvaluationForm Known(EvaluationForm form) => form is EvaluationForm.C11 or EvaluationForm.C12 or EvaluationForm.C13
        ? form
        : throw new ArgumentException($"{(int)form} is no form of an evaluation; use C11, C12 or C13.", nameof(form));

    private static void CheckExpectations(DocumentDetails details, CompetencyFramework behaviours)
    {
        string[] values = [.. behaviours.Competencies.Select(competency => competency.Id)];
        if (details.SpecialExpectations.Keys.OrderBy(id => id, StringComparer.Ordinal).FirstOrDefault(id => !values.Contains(id)) is string unknown)
            throw new ArgumentException(
                $"A special expectation is set for '{unknown}', which is no value of '{behaviours.Id}'; its values are {string.Join(", ", values)}.", nameof(details));
    }

    // What is evaluated has begun; and the person signs what the appraiser has signed (Lampiran Bab V A.5 and 6).
    private static void CheckDays(DocumentDetails details, AppraisalPeriod period)
    {
        if (details.SignedOn is LocalDate signed && signed < period.First)
            throw new ArgumentException(
                $"The document is signed on {IsoDay.Text(signed)}, before the period {period} begins on {IsoDay.Text(period.First)}; it is signed once there is something to evaluate.",
                nameof(details));
        if (details.SignedByEmployeeOn is LocalDate returned && returned < (details.SignedOn ?? period.First))
            throw new ArgumentException(
                $"The person appraised signs on {IsoDay.Text(returned)}, before {(details.SignedOn is null ? "the period begins" : "the appraiser signs")} "
                + $"on {IsoDay.Text(details.SignedOn ?? period.First)}; the appraiser's signature comes first.",
                nameof(details));
    }
}
