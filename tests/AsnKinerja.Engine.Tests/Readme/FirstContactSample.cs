using System;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Tests.Readme;

internal static partial class ReadmeSamples
{
    public static void FirstContact()
    {
        // begin
        CompetencyFramework framework = CompetencyFramework.Asn2017;      // or CompetencyFramework.Load("kamus-kompetensi.yaml")
        AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", 60), ("self", 40));

        MultiRaterScore score = policy.Score(framework.Scale,
            RatingSheet.By("supervisor").Rate("integritas", 4).Rate("komunikasi", 3),
            RatingSheet.By("self").Rate("integritas", 5).CannotJudge("komunikasi"));

        Console.WriteLine(score["integritas"].Value);
        Console.WriteLine(score["komunikasi"].Value);
        Console.WriteLine(score["komunikasi"].Completeness.Reasons[0].In("en"));
        Console.WriteLine(score.Explain().ToText("en"));
        // end
    }
}
