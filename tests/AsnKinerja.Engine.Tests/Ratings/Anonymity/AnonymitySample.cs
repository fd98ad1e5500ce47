using System;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Tests.Ratings.Anonymity;

internal static class AnonymitySample
{
    public static void Run()
    {
        // begin
        AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 20), ("subordinate", 20));
        RatingSheet By(string group, string rater, int cooperation, int communication) =>
            RatingSheet.By(group, rater).Rate("kerja-sama", cooperation).Rate("komunikasi", communication);

        MultiRaterScore score = policy.Score(
            CompetencyFramework.Asn2017.Scale,
            By("supervisor", "atasan", 4, 4),
            By("peer", "r1", 3, 4), By("peer", "r2", 5, 4), By("peer", "r3", 4, 4),
            By("subordinate", "b1", 2, 3), By("subordinate", "b2", 1, 5));

        // The promise is made before anybody answers, and the first answer fixes it.
        AnonymityPromise promise = AnonymityPolicy.Default.Promise().AfterFirstAnswer();
        PublishedPanel published = promise.Publish(score);
        foreach (PublishedScore item in published.Competencies)
        {
            Console.WriteLine($"{item.Id}: official {item.Official}, from what is shown {item.FromShown}");
            foreach (PublishedGroup group in item.Groups) Console.WriteLine("  " + group);
        }

        try
        {
            promise.ChangeTo(AnonymityPolicy.Default.AtLeast(2));
        }
        catch (WeakenedAnonymityException refused)
        {
            Console.WriteLine(refused.Weaker[0]);
        }

        // One peer more: new mean x 4 less old mean x 3 would be that peer's answer.
        MultiRaterScore later = policy.Score(
            CompetencyFramework.Asn2017.Scale,
            By("peer", "r1", 3, 4), By("peer", "r2", 5, 4), By("peer", "r3", 4, 4), By("peer", "r4", 1, 2));
        Console.WriteLine(promise.Publish(later, published)["kerja-sama"].Groups[1]);

        // From a mean of 14/3 a peer who gave 4 knows that both others gave 5. A promise may guard against that, too.
        MultiRaterScore three = policy.Score(
            CompetencyFramework.Asn2017.Scale,
            By("peer", "r1", 5, 1), By("peer", "r2", 5, 3), By("peer", "r3", 4, 5));
        Console.WriteLine(AnonymityPolicy.Default.Publish(three)["kerja-sama"].Groups[1]);
        Console.WriteLine(AnonymityPolicy.Default.WithInsiderGuard().Publish(three)["kerja-sama"].Groups[1]);
        // end
    }
}
