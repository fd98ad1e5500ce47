namespace AsnKinerja.Engine.Appraisals;

/// <summary>Format D.1.1: the document that reports an evaluation (PermenPANRB 6/2022 Lampiran Bab V A, p. 115).</summary>
internal static class ReportForm
{
    public static FormPage Of(EvaluationDocument document)
    {
        Appraisal appraisal = document.Appraisal;
        Employee employee = appraisal.Case.Employee;
        return new FormPage("D.1.1", FormWords.Report, [FormWords.Emblem],
        [
            FormHead.Of(document, "*"),
            FormPersons.Plain(FormWords.Part(1, FormWords.Employee), employee),
            FormPersons.AppraiserInReport(document, FormWords.Part(2, FormWords.Appraiser)),
            FormPersons.Plain(FormWords.Part(3, FormWords.Superior), document.Details.Superior),
            new FormFields(FormWords.Part(4, FormWords.Evaluation), [FormHead.Organisation(appraisal), FormHead.Predicate(appraisal)]),
            new FormFields(FormWords.Part(5, FormWords.Notes), [new FormField(FormWords.Notes, FormCell.Of(document.Details.Notes))]),

            // The form puts the employee, who signs last, on the left.
            SignatureTable.Of(
                document,
                new Signatory(new("7. Pegawai yang Dinilai", "7. Employee evaluated"), employee.Name, employee.Id, document.Details.SignedByEmployeeOn),
                SignatureTable.Appraiser(document, new("6. Pejabat Penilai Kinerja", "6. Appraiser"))),
            FootNotes.OfReport(appraisal),
        ]);
    }
}
