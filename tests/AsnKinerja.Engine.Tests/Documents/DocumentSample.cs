using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Documents;

internal static class DocumentSample
{
    public static void Run()
    {
        // begin
        AppraisalPeriod quarter = AppraisalPeriod.Quarter(2026, 1);
        Employee siti = new("contoh-0001", LocalizedText.Same("Siti (contoh)")) { PostKind = PostKind.Functional };

        Appraisal appraisal = Regulation.InForce(quarter).Appraise(new AppraisalCase(siti, quarter)
        {
            Plan = WorkPlan.For(quarter)
                .Main("imunisasi", result => result.Indicator("Cakupan", Aspect.Quantity, Target.AtLeast(95, "%"), realised: 97.5m)),
            Feedback =
            [
                new FeedbackNote("imunisasi", "public", positive: true, new LocalizedText("Cepat", "Quick"))
                {
                    Date = new LocalDate(2026, 3, 31), // the last day of the quarter still belongs to it
                    Evidence = new LocalizedText("Survei Maret", "Survey of March"),
                },
            ],
            BehaviourDecision = new RatingDecision(ExpectationRating.Meets),
        });

        EvaluationDocument document = appraisal.ToDocument(new DocumentDetails
        {
            Institution = LocalizedText.Same("Puskesmas (contoh)"),
            Appraiser = new Employee("contoh-0002", LocalizedText.Same("Penilai (contoh)")),
            Place = LocalizedText.Same("Contoh"),
            SignedOn = new LocalDate(2026, 4, 8),
            SpecialExpectations = new Dictionary<string, LocalizedText> { ["adaptif"] = new("Memakai pencatatan baru", "Uses the new records") },
        });

        Console.WriteLine(document.Form);
        foreach (string line in document.ToMarkdown("en").Split('\n'))
            if (line.StartsWith("| 1 | *", StringComparison.Ordinal) || line.Contains("**RATING", StringComparison.Ordinal) || line.Contains("PREDICATE", StringComparison.Ordinal))
                Console.WriteLine(line);
        // end
    }
}
