#:package AsnKinerja.Engine@0.1.0
#:property PublishAot=false

// An analyst's script: dotnet run nilai.cs, with no project around it.
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Ratings;

CompetencyFramework framework = CompetencyFramework.Asn2017;
AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", 60), ("self", 40));

MultiRaterScore score = policy.Score(framework.Scale,
    RatingSheet.By("supervisor").Rate("integritas", 4).Rate("komunikasi", 3),
    RatingSheet.By("self").Rate("integritas", 5).CannotJudge("komunikasi"));

Console.WriteLine(score["integritas"].Value);
Console.WriteLine(score["komunikasi"].Value);
Console.WriteLine(score.Explain().ToMarkdown("id"));
