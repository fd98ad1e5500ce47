using System.Collections.Generic;
using System.IO;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.House;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Documents;

/// <summary>Documents to look at: the cases of the quickstart, and a made-up one with targets.</summary>
internal static class SampleDocuments
{
    public static readonly AppraisalPeriod Quarter = AppraisalPeriod.Quarter(2026, 3);

    public static DocumentDetails Details { get; } = new()
    {
        Institution = new LocalizedText("Pemerintah Kabupaten Contoh", "Government of the Regency of Contoh"),
        Appraiser = new Employee("contoh-penilai", new LocalizedText("Penilai (contoh)", "Appraiser (example)"))
        {
            Rank = LocalizedText.Same("Pembina"),
            Post = new LocalizedText("Kepala Dinas Kesehatan", "Head of the district health office"),
            Unit = new LocalizedText("Dinas Kesehatan", "District health office"),
        },
        Superior = new Employee("contoh-atasan", new LocalizedText("Atasan (contoh)", "Superior (example)")),
        Place = LocalizedText.Same("Contoh"),
        Notes = new LocalizedText("Keramahan layanan perlu didampingi.", "Friendliness of the service needs guidance."),
        SpecialExpectations = new Dictionary<string, LocalizedText> { ["loyal"] = new("Hadir pada rapat lintas sektor", "Attends the meetings with other sectors") },
    };

    /// <summary>A case of the quickstart under its policy.</summary>
    public static EvaluationDocument Of(string name) => Appraise(name).ToDocument(Details with { SignedOn = new LocalDate(2026, 1, 12) });

    public static Appraisal Appraise(string name)
    {
        string data = Path.Combine(Repository.Root, "docs/samples/quickstart/data");
        AppraisalCase evidence = AppraisalCase.Load(Path.Combine(data, name + ".yaml"));
        AggregationPolicy policy = AggregationPolicy.Load(Path.Combine(data, "kebijakan-perilaku.yaml"));
        return Regulation.InForce(evidence.Period).WithBehaviourPolicy(policy).Appraise(evidence);
    }

    public static EvaluationDocument Quantitative(EvaluationForm? form = null) =>
        Regulation.InForce(Quarter).Appraise(WithTargets()).ToDocument(Details with { Form = form });

    /// <summary>A made-up quarter with targets of several kinds, a team's result, and feedback with days and evidence.</summary>
    public static AppraisalCase WithTargets()
    {
        WorkResult stunting = new WorkResult("stunting", WorkResultKind.Main, new LocalizedText("Stunting turun", "Less stunting"))
            .Indicator("Prevalensi", Aspect.Quality, Target.AtMost(14, "%"), realised: 13.5m);
        TeamResult team = TeamResult.Everyone("tim-stunting", stunting, "1", "2");
        return new AppraisalCase(new Employee("1", new LocalizedText("Siti (contoh)", "Siti (example)")) { PostKind = PostKind.Functional }, Quarter)
        {
            Note = new LocalizedText("Data dibuat untuk contoh", "Made-up data"),
            Plan = WorkPlan.For(Quarter)
                .With(new WorkResult("imunisasi", WorkResultKind.Main, new LocalizedText("Bayi diimunisasi lengkap", "Infants are fully immunised"))
                {
                    Serves = new LocalizedText("Anak sehat", "Healthy children"),
                    Indicators =
                    [
                        new Indicator(new LocalizedText("Cakupan", "Coverage")) { Aspect = Aspect.Quantity, Target = Target.AtLeast(95, "%"), Realised = 97.5m },
                        new Indicator(new LocalizedText("Kejadian ikutan berat", "Severe adverse events")) { Aspect = Aspect.Quality, Target = Target.Zero(""), Realised = 0 },
                        new Indicator(new LocalizedText("Laporan", "Report")) { Aspect = Aspect.Time, Target = Target.By(new LocalDate(2026, 9, 25)) },
                    ],
                })
                .Shared("stunting-tim", team)
                .Additional("posyandu", result => result with { Title = new LocalizedText("Posyandu keliling", "Mobile health post"), IsNotCarriedOut = true }),
            Feedback =
            [
                new FeedbackNote("imunisasi", "public", true, new LocalizedText("Cepat", "Quick"))
                {
                    Date = new LocalDate(2026, 9, 30),
                    Evidence = new LocalizedText("Survei kepuasan September", "Satisfaction survey of September"),
                },
                new FeedbackNote("imunisasi", "supervisor", true) { Date = new LocalDate(2026, 7, 1) },
                new FeedbackNote("suka-menolong", "peer", true, new LocalizedText("Selalu membantu", "Always helps")),
            ],
            Organisation = OrganisationRating.Baik,
            WorkResultDecision = new RatingDecision(ExpectationRating.Meets, new LocalizedText("Sebagian besar target tercapai", "Most targets were reached")),
        };
    }
}
