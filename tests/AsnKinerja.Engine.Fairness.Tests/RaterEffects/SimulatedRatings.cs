using System.Collections.Generic;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>Seeded panels with known ratee and rater effects.</summary>
internal sealed class SimulatedRatings
{
    public Dictionary<string, double> Ratees { get; } = [];

    public Dictionary<string, double> Raters { get; } = [];

    public List<RatingObservation> Ratings { get; } = [];

    /// <summary>Each ratee is rated by so many different raters drawn by chance; standard deviations of ratees, raters and error.</summary>
    public static SimulatedRatings Of(int ratees, int raters, int each, (double Ratee, double Rater, double Error) deviations, ulong seed, double mean = 3.5)
    {
        SeededRandom random = new(seed);
        SimulatedRatings made = new();
        for (int j = 0; j < raters; j++) made.Raters.Add($"r{j:00000}", deviations.Rater * random.NextNormal());
        for (int i = 0; i < ratees; i++)
        {
            string ratee = $"e{i:00000}";
            made.Ratees.Add(ratee, deviations.Ratee * random.NextNormal());
            HashSet<int> chosen = [];
            while (chosen.Count < each)
            {
                int j = random.Next(raters);
                if (chosen.Add(j)) made.Ratings.Add(new(ratee, $"r{j:00000}", mean + made.Ratees[ratee] + made.Raters[$"r{j:00000}"] + (deviations.Error * random.NextNormal())));
            }
        }

        return made;
    }
}
