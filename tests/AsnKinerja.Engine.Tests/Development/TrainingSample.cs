using System;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Development;

internal static class TrainingSample
{
    public static void Run()
    {
        // begin
        CompetencyFramework asn = CompetencyFramework.Asn2017;
        PositionStandard standard = PositionStandard.Of("kasubbag-umum", new LocalizedText("Kepala subbagian umum", "Head of general affairs"), [asn],
        [
            CompetencyRequirement.Of(asn, "komunikasi", 3) with { IsCritical = true },
            CompetencyRequirement.Of(asn, "kerja-sama", 3) with { Weight = 2 },
            CompetencyRequirement.Of(asn, "pelayanan-publik", 2),
        ]);
        CompetencyProfile andi = CompetencyProfile.Of(asn, new LocalDate(2026, 6, 30), ("komunikasi", 1), ("kerja-sama", 2));
        GapAnalysis gap = standard.Compare(andi);

        TrainingCatalogue catalogue = TrainingCatalogue.Of("katalog", new LocalizedText("Katalog", "Catalogue"),
            new Training("komunikasi-1", new LocalizedText("Komunikasi dasar", "Basic communication"), hours: 16, cost: 1_500_000, TrainingStep.Of(asn, "komunikasi", 1, 2)),
            new Training("komunikasi-2", new LocalizedText("Komunikasi lanjutan", "Advanced communication"), hours: 24, cost: 2_500_000, TrainingStep.Of(asn, "komunikasi", 2, 3))
            {
                Prerequisites = ["komunikasi-1"],
            },
            new Training("tim", new LocalizedText("Membangun tim", "Building a team"), hours: 20, cost: 0, TrainingStep.Of(asn, "kerja-sama", 2, 3)));

        DevelopmentPlan next = catalogue.Recommend(gap, new Budget(hours: 40));
        foreach (Recommendation r in next) Console.WriteLine($"{r.Training.Name.English}: {r.Reason.English}");
        foreach (OpenGap open in next.Open) Console.WriteLine(open.Text.English);
        foreach (LocalizedText remark in next.Remarks) Console.WriteLine(remark.English);
        // end
    }
}
