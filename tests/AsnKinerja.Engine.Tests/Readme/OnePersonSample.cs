using System;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Tests.Readme;

internal static partial class ReadmeSamples
{
    public static void OnePerson()
    {
        // begin
        AppraisalPeriod period = AppraisalPeriod.Year(2026);
        Regulation regulation = Regulation.InForce(period);               // PermenPANRB 6/2022

        TeamResult team = TeamResult.Everyone("tim-pengadaan", new WorkResult("pengadaan", WorkResultKind.Main)
            .Indicator("paket selesai", Aspect.Quantity, Target.AtLeast(12, "paket"), realised: 12), "198503152010012001", "197911022003121004");

        WorkPlan plan = WorkPlan.For(period)
            .Main("imunisasi", i => i
                .Indicator("cakupan", Aspect.Quantity, Target.AtLeast(95, "%"), realised: 97.5m)
                .Indicator("waktu lapor", Aspect.Time, Target.AtMost(5, "hari"), realised: 4))
            .Additional("posyandu-keliling", i => i
                .Indicator("kunjungan", Aspect.Quantity, Target.AtLeast(24, "kunjungan"), realised: 24))
            .Shared("tim-pengadaan", team);                               // a team's result counts for every member

        Appraisal appraisal = regulation.Appraise(new AppraisalCase(new Employee("198503152010012001"), period)
        {
            Plan = plan,
            Sheets =
            [
                RatingSheet.By("supervisor").Rate("ramah-dan-sigap", 2).Rate("membantu-orang-lain-belajar", 3),
                RatingSheet.By("peer").Rate("ramah-dan-sigap", 2).NotObserved("membantu-orang-lain-belajar"),
            ],
            Feedback = [new FeedbackNote("imunisasi", from: "public", positive: true)],
            Organisation = OrganisationRating.Baik,
        });

        Console.WriteLine(appraisal.Ratings!.WorkResults.Suggested);     // a suggestion; the appraiser decides
        Console.WriteLine(appraisal.Ratings.Behaviour.Suggested);
        Console.WriteLine(appraisal.Predicate);
        Console.WriteLine(appraisal.Completeness.IsProvisional);
        // end
    }
}
