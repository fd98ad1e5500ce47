using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Documents;

public class EvaluationDocumentTests
{
    private static readonly AppraisalPeriod Year = AppraisalPeriod.Year(2026);

    [Theory]
    [InlineData(null, false, false, EvaluationForm.C11)]
    [InlineData(PostKind.SeniorExecutive, false, false, EvaluationForm.C11)]
    [InlineData(PostKind.SeniorExecutive, true, false, EvaluationForm.C12)]
    [InlineData(PostKind.AutonomousUnitHead, true, false, EvaluationForm.C12)]
    [InlineData(PostKind.Administrator, true, false, EvaluationForm.C13)]
    [InlineData(PostKind.Functional, true, true, EvaluationForm.C13)]
    [InlineData(null, true, false, EvaluationForm.C13)]
    [InlineData(null, true, true, EvaluationForm.C12)]
    public void The_form_follows_from_targets_post_and_perspectives(PostKind? post, bool target, bool perspective, EvaluationForm form)
    {
        Indicator indicator = new(LocalizedText.Same("Cakupan"))
        {
            Target = target ? Target.AtLeast(95, "%") : null,
            Perspective = perspective ? Perspective.BusinessProcess : null,
        };
        AppraisalCase evidence = new(new Employee("1") { PostKind = post }, Year) { Plan = WorkPlan.For(Year).Main("a", result => result with { Indicators = [indicator] }) };

        Assert.Equal(form, Document(evidence).Form);
    }

    [Fact]
    public void A_target_of_an_additional_result_alone_does_not_make_the_approach_quantitative()
    {
        AppraisalCase evidence = new(new Employee("1"), Year)
        {
            Plan = WorkPlan.For(Year).Main("a", result => result).Additional("b", result => result.Indicator("Cakupan", Aspect.Quantity, Target.AtLeast(95, "%"), 97)),
        };

        Assert.Equal(EvaluationForm.C11, Document(evidence).Form);
        Assert.Contains("target: at least 95 %", Document(evidence).ToMarkdown("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_form_may_be_asked_for()
    {
        Assert.Equal(EvaluationForm.C12, SampleDocuments.Quantitative(EvaluationForm.C12).Form);
        Assert.Throws<ArgumentException>(() => SampleDocuments.Quantitative((EvaluationForm)7));
    }

    [Theory]
    [InlineData(EvaluationForm.C11, "C.1.1", "PENDEKATAN HASIL KERJA KUALITATIF", "NO|HASIL KERJA|REALISASI BERDASARKAN BUKTI DUKUNG|UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG")]
    [InlineData(EvaluationForm.C12, "C.1.2", "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
        "NO (1)|RENCANA HASIL KERJA (2)|INDIKATOR KINERJA INDIVIDU (3)|TARGET (4)|PERSPEKTIF (5)|REALISASI BERDASARKAN BUKTI DUKUNG (6)|UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG (7)")]
    [InlineData(EvaluationForm.C13, "C.1.3", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
        "NO (1)|RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI (2)|RENCANA HASIL KERJA (3)|ASPEK (4)|INDIKATOR KINERJA INDIVIDU (5)|TARGET (6)|REALISASI BERDASARKAN BUKTI DUKUNG (7)|UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG (8)")]
    public void Each_form_has_its_title_and_its_columns(EvaluationForm form, string number, string title, string columns)
    {
        string markdown = SampleDocuments.Quantitative(form).ToMarkdown();

        Assert.Contains($"Format {number}, PermenPANRB 6/2022", markdown, StringComparison.Ordinal);
        Assert.Contains(title, markdown, StringComparison.Ordinal);
        Assert.Contains("\n| " + columns.Replace("|", " | ", StringComparison.Ordinal) + " |\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_says_quarter_or_end_of_year_and_the_days()
    {
        Assert.Contains("- **PERIODE\\*\\*\\***: Triwulan III 2026\n- **PERIODE PENILAIAN**: 1 Juli 2026 s\\.d. 30 September 2026\n", SampleDocuments.Quantitative().ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("- **PERIOD\\***: End of 2026\n- **DAYS EVALUATED**: 1 January 2026 to 31 December 2026\n", Document(Empty()).ToReportMarkdown("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_said_to_be_missing_and_nothing_is_made_up()
    {
        string form = Document(Empty()).ToMarkdown(), report = Document(Empty()).ToReportMarkdown();

        foreach (string label in new[] { "NAMA INSTANSI", "CAPAIAN KINERJA ORGANISASI", "POLA DISTRIBUSI", "RATING HASIL KERJA\\*\\*", "RATING PERILAKU KERJA\\*\\*", "PREDIKAT KINERJA PEGAWAI" })
            Assert.Contains($"- **{label}**: *belum ada*\n", form, StringComparison.Ordinal);
        Assert.Contains("| 4 | JABATAN | *belum ada* |", form, StringComparison.Ordinal);
        Assert.Contains("(tempat: belum ada), (tanggal: belum ada)", form, StringComparison.Ordinal);
        Assert.Contains("- **CATATAN/REKOMENDASI**: *belum ada*\n", report, StringComparison.Ordinal);
        Assert.Contains("Capaian kinerja organisasi belum diketahui", form, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_additional_results_has_none_and_a_case_without_a_plan_does_not_say_so()
    {
        AppraisalCase planned = new(new Employee("1"), Year) { Plan = WorkPlan.For(Year).Main("a", result => result) };

        Assert.Contains("| | **B. ADDITIONAL** | | |\n| | *none* | | |\n", Document(planned).ToMarkdown("en"), StringComparison.Ordinal);
        Assert.Contains("| | **B. ADDITIONAL** | | |\n| | *not available yet* | | |\n", Document(Empty()).ToMarkdown("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_predicate_is_provisional_until_both_ratings_are_set_and_the_notes_say_who_set_which()
    {
        Appraisal decided = SampleDocuments.Appraise("bidan-penyelia");
        Appraisal open = decided.Regulation.Appraise(new AppraisalCase(decided.Case.Employee, decided.Case.Period)
        {
            Plan = decided.Case.Plan,
            Feedback = decided.Case.Feedback,
            Sheets = decided.Case.Sheets,
            WorkResultDecision = new RatingDecision(ExpectationRating.Below),
        });
        string text = open.ToDocument().ToMarkdown("en");

        Assert.True(open.Ratings!.WorkResults.Departs);
        Assert.Contains($"- **PERFORMANCE PREDICATE OF THE EMPLOYEE**: {open.Predicate!.Name.English} (provisional)\n", text, StringComparison.Ordinal);
        Assert.Contains(
            $"Rating of work results: set by the appraiser; it departs from the suggestion: {open.Ratings.WorkResults.Suggested!.Value.Name().English}; without a recorded reason.",
            text, StringComparison.Ordinal);
        Assert.Contains("Rating of behaviour: suggested by the evidence; not set by the appraiser yet.", text, StringComparison.Ordinal);
        Assert.Contains("not confirmed to be, a regulation's own", text, StringComparison.Ordinal);
        Assert.Contains($"- **PERFORMANCE PREDICATE OF THE EMPLOYEE**: {decided.Predicate!.Name.English}\n", decided.ToDocument().ToReportMarkdown("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_of_a_team_says_so_and_one_not_carried_out_too()
    {
        string text = SampleDocuments.Quantitative().ToMarkdown("en");

        Assert.Contains("Less stunting<br>Result of the team", text, StringComparison.Ordinal);
        Assert.Contains("| not carried out |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Feedback_stands_at_its_result_or_value_with_group_day_and_evidence()
    {
        string text = SampleDocuments.Quantitative().ToMarkdown("en");

        Assert.Contains("• Supervisor, 2026-07-01 (positive)<br>• Public, 2026-09-30 (positive): Quick · Evidence: Satisfaction survey of September |", text, StringComparison.Ordinal);
        Assert.Contains("**Gladly helps others:**<br>• Peers (positive): Always helps |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_seven_values_show_their_behaviours_and_what_the_leader_expects()
    {
        string text = SampleDocuments.Quantitative().ToMarkdown();

        foreach (string line in Regulation.InForce(Year).Behaviours.Competencies.SelectMany(value => value.Behaviours.Select(behaviour => behaviour.Text.Indonesian).Prepend(value.Name.Indonesian)))
            Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.Contains("| Hadir pada rapat lintas sektor |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_special_expectation_about_no_value_is_refused_with_the_values_that_there_are()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Appraise(Empty()).ToDocument(new DocumentDetails
        {
            SpecialExpectations = new Dictionary<string, LocalizedText> { ["loyalitas"] = LocalizedText.Same("x") },
        }));

        Assert.Contains("'loyalitas'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("loyal, adaptif, kolaboratif", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_signs_before_the_period_begins_nor_the_employee_before_the_appraiser()
    {
        Appraisal appraisal = Appraise(Empty());
        LocalDate first = Year.First;

        Assert.NotNull(appraisal.ToDocument(new DocumentDetails { SignedOn = first, SignedByEmployeeOn = first }));
        Assert.Contains("2025-12-31", Assert.Throws<ArgumentException>(() => appraisal.ToDocument(new DocumentDetails { SignedOn = first.PlusDays(-1) })).Message, StringComparison.Ordinal);
        Assert.Contains(
            "before the appraiser signs on 2026-01-02",
            Assert.Throws<ArgumentException>(() => appraisal.ToDocument(new DocumentDetails { SignedOn = first.PlusDays(1), SignedByEmployeeOn = first })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Under_a_regulation_of_numbers_the_forms_do_not_apply()
    {
        Regulation numbers = OfNumbers();
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => numbers.Appraise(Empty()).ToDocument());

        Assert.Contains(numbers.Id, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Explain()", refused.Message, StringComparison.Ordinal);
    }

    // Without a plan and without sheets, no formula and no band is asked.
    private static Regulation OfNumbers() => new("peraturan-angka", LocalizedText.Same("Peraturan angka"), default)
    {
        Values = new ValueRules(
            "none",
            null!,
            new BehaviourRules(CompetencyFramework.BerAkhlak, new Dictionary<string, PostKind[]>(), null),
            [new ValueVariant("satu", LocalizedText.Same("satu"), AggregationPolicy.Weighted(("supervisor", 1)), [new ValueWeight(ValuePart.Behaviour, 1)], null)],
            new ValueBands(null!, false, null)),
    };

    private static AppraisalCase Empty() => new(new Employee("1"), Year);

    private static Appraisal Appraise(AppraisalCase evidence) => Regulation.InForce(evidence.Period).Appraise(evidence);

    private static EvaluationDocument Document(AppraisalCase evidence) => Appraise(evidence).ToDocument();
}
