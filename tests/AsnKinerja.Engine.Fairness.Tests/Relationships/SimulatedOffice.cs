using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness.Tests.Relationships;

/// <summary>An office of teams of ten: a superior rates each member, members rate the six teammates who sit nearest, who rate them too, and everybody rates themselves. Nobody is biased unless a test puts bias in.</summary>
internal sealed class SimulatedOffice(ulong seed, int teams = 6, bool isRounded = false)
{
    private readonly SeededRandom _chance = new(seed);

    public const int TeamSize = 10;

    public static string Member(int team, int member) => $"t{team:00}-p{member:00}";

    public static string Superior(int team) => $"t{team:00}-chief";

    /// <summary>Ratings on a scale of 1 to 5; <paramref name="bias"/> gets the rater, the ratee and the group and gives what is added.</summary>
    public RatingDesign Rate(Func<string, string, string, double>? bias = null)
    {
        List<RatingObservation> ratings = [];
        for (int team = 0; team < teams; team++)
        {
            double chief = 0.3 * Normal();
            double[] severity = [.. Enumerable.Range(0, TeamSize).Select(_ => 0.3 * Normal())], merit = [.. Enumerable.Range(0, TeamSize).Select(_ => 3.3 + (0.5 * Normal()))];
            for (int ratee = 0; ratee < TeamSize; ratee++)
            {
                Add(Superior(team), Member(team, ratee), "supervisor", merit[ratee] + chief - 0.2);
                Add(Member(team, ratee), Member(team, ratee), "self", merit[ratee] + 0.3);
                foreach (int step in new[] { 1, 2, 3, 7, 8, 9 })
                {
                    int rater = (ratee + step) % TeamSize;
                    Add(Member(team, rater), Member(team, ratee), "peer", merit[ratee] + severity[rater]);
                }
            }
        }

        return RatingDesign.From(ratings);

        void Add(string rater, string ratee, string group, double value)
        {
            double seen = value + (0.6 * Normal()) + (bias?.Invoke(rater, ratee, group) ?? 0);
            ratings.Add(new(ratee, rater, isRounded ? Math.Clamp(Math.Round(seen, MidpointRounding.AwayFromZero), 1, 5) : seen, group));
        }
    }

    // Box and Muller 1958.
    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _chance.NextDouble())) * Math.Cos(2 * Math.PI * _chance.NextDouble());
}
