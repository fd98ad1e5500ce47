using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>A seeded office in which each person is rated by two supervisors and three peers, and supervisors as a whole give less.</summary>
internal static class OfficeRatings
{
    /// <summary>Supervisors rate people of any team, so that all are linked; with two roles they also rate each other as peers, beside two others.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="gap">What a rating as supervisor has added to it.</param>
    /// <param name="twoRoles">Whether supervisors rate as peers, too.</param>
    /// <param name="own">What single raters have added to all their ratings, by id.</param>
    /// <param name="people">How many people are rated.</param>
    public static RatingDesign Of(ulong seed, double gap, bool twoRoles = false, Dictionary<string, double>? own = null, int people = 120)
    {
        SeededRandom random = new(seed);
        string[] supervisors = [.. Enumerable.Range(0, people / 6).Select(j => $"s{j:000}")], peers = [.. Enumerable.Range(0, people / 3).Select(j => $"p{j:000}")];
        List<RatingObservation> ratings = [];
        void Rate(string ratee, double level, string[] raters, int many, string group)
        {
            HashSet<string> chosen = [];
            while (chosen.Count < many)
            {
                string rater = raters[random.Next(raters.Length)];
                if (rater == ratee || !chosen.Add(rater)) continue;
                double severity = own is not null && own.TryGetValue(rater, out double known) ? known : 0;
                ratings.Add(new(ratee, rater, 3.5 + level + severity + (group == "supervisor" ? gap : 0) + (0.5 * random.NextNormal()), group));
            }
        }

        for (int i = 0; i < people; i++)
        {
            double level = 0.5 * random.NextNormal();
            Rate($"e{i:000}", level, supervisors, 2, "supervisor");
            Rate($"e{i:000}", level, peers, 3, "peer");
        }

        if (twoRoles)
        {
            foreach (string ratee in supervisors)
            {
                double level = 0.5 * random.NextNormal();
                Rate(ratee, level, supervisors, 4, "peer");
                Rate(ratee, level, peers, 2, "peer");
            }
        }

        return RatingDesign.From(ratings);
    }
}
