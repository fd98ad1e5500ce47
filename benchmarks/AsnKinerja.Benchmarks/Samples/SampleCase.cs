using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Benchmarks.Samples;

/// <summary>A made-up case: a plan of four results, six notes of feedback, a panel's sheets, both decisions.</summary>
internal static class SampleCase
{
    public static AppraisalPeriod Period { get; } = AppraisalPeriod.Year(2025);

    public static AppraisalCase Make(SamplePanel panel) => new(new Employee("contoh-1"), Period)
    {
        Plan = WorkPlan.For(Period)
            .Main("laporan", result => result.Indicator(Measure(1)).Stands(ExpectationRating.Above, Realised(1)))
            .Main("layanan", result => result.Indicator(Measure(2)).Indicator(Measure(3)).Stands(ExpectationRating.Meets, Realised(2)))
            .Main("data", result => result.Indicator(Measure(4)).Stands(ExpectationRating.Meets, Realised(3)))
            .Additional("panitia", result => result.Indicator(Measure(5)).Stands(ExpectationRating.Above, Realised(4))),
        Feedback =
        [
            Note("laporan", "supervisor", true),
            Note("layanan", "public", true),
            Note("layanan", "subordinate", true),
            Note("data", "supervisor", false),
            Note("kolaboratif", "peer", true),
            Note("adaptif", "peer", false),
        ],
        Sheets = panel.Sheets,
        Organisation = OrganisationRating.Baik,
        WorkResultDecision = new RatingDecision(ExpectationRating.Meets),
        BehaviourDecision = new RatingDecision(ExpectationRating.Meets),
    };

    private static LocalizedText Measure(int number) => new($"Ukuran keberhasilan nomor {number}", $"Measure of success number {number}");

    private static LocalizedText Realised(int number) => new($"Realisasi hasil kerja nomor {number}", $"Realisation of result number {number}");

    private static FeedbackNote Note(string about, string from, bool positive) =>
        new(about, from, positive, new LocalizedText("Umpan balik contoh untuk pengukuran.", "Sample feedback, made up to be measured."));
}
