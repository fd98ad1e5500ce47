using System;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Tests.Readme;

/// <summary>The code of README.md and README.id.md: what stands between the marks stands there, and is run here.</summary>
internal static class ReadmeSamples
{
    public static void FirstContact()
    {
        // begin FirstContact
        CompetencyFramework framework = CompetencyFramework.Asn2017;      // or CompetencyFramework.Load("kamus-kompetensi.yaml")
        AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", 60), ("self", 40));

        MultiRaterScore score = policy.Score(framework.Scale,
            RatingSheet.By("supervisor").Rate("integritas", 4).Rate("komunikasi", 3),
            RatingSheet.By("self").Rate("integritas", 5).CannotJudge("komunikasi"));

        Console.WriteLine(score["integritas"].Value);
        Console.WriteLine(score["komunikasi"].Value);
        Console.WriteLine(score["komunikasi"].Completeness.Reasons[0].In("en"));
        Console.WriteLine(score.Explain().ToText("en"));
        // end FirstContact
    }

    public static void OnePerson()
    {
        // begin OnePerson
        AppraisalPeriod period = AppraisalPeriod.Year(2026);
        Regulation regulation = Regulation.InForce(period);               // PermenPANRB 6/2022

        WorkPlan plan = WorkPlan.For(period)
            .Main("imunisasi", i => i
                .Indicator("cakupan", Aspect.Quantity, Target.AtLeast(95, "%"), realised: 97.5m)
                .Indicator("waktu lapor", Aspect.Time, Target.AtMost(5, "hari"), realised: 4))
            .Additional("posyandu-keliling", i => i
                .Indicator("kunjungan", Aspect.Quantity, Target.AtLeast(24, "kunjungan"), realised: 24));

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

        Console.WriteLine(appraisal.WorkResults.Suggested);               // a suggestion; the appraiser decides
        Console.WriteLine(appraisal.Behaviour.Suggested);
        Console.WriteLine(appraisal.Predicate);
        Console.WriteLine(appraisal.Completeness.IsProvisional);
        // end OnePerson
    }

    public static void Mistakes()
    {
        // begin Mistakes
        string yaml = """
            framework: kamus-dinas
            title: { id: Kamus dinas, en: Agency dictionary }
            scale: { from: 1, to: "5" }
            competencies:
              - id: integritas
                name: { id: Integritas }
                levels:
                  - { level: 1, description: Jujur, indikators: [ Berkata sesuai fakta ] }
                  - { level: 1, description: Mengajak rekan }
            """;

        try
        {
            CompetencyFramework.Parse(yaml, "kamus-kompetensi.yaml");
        }
        catch (DefinitionException problems)
        {
            Console.WriteLine(problems.Message);
        }
        // end Mistakes
    }
}
