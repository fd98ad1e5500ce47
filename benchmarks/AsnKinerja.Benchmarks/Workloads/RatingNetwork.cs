using System.Globalization;
using System.IO;
using AsnKinerja.Engine.Fairness;

namespace AsnKinerja.Benchmarks.Workloads;

/// <summary>Who rated whom in a large organisation: twice as many ratees as raters, most raters from one's own unit, a few from anywhere.</summary>
internal static class RatingNetwork
{
    private const int Unit = 40, FromAnywhere = 2;

    /// <summary>Makes the ratings of one ratee after the other; every rater and ratee pair at most once.</summary>
    public static RatingObservation[] Make(int ratings, int raters)
    {
        SplitMix random = new(2026);
        int ratees = 2 * raters, each = ratings / ratees;
        double[] severity = new double[raters];
        for (int j = 0; j < raters; j++) severity[j] = 0.35 * Normal(ref random);
        RatingObservation[] made = new RatingObservation[each * ratees];
        int[] chosen = new int[each];
        for (int i = 0, at = 0; i < ratees; i++)
        {
            double ability = 0.5 * Normal(ref random);
            int home = i / 2 / Unit * Unit;
            for (int k = 0; k < each; k++)
            {
                int rater = 0;
                do rater = k < FromAnywhere ? random.Next(raters) : (home + random.Next(Unit)) % raters;
                while (System.Array.IndexOf(chosen, rater, 0, k) >= 0);
                chosen[k] = rater;
                double value = System.Math.Round(70 + (10 * (ability + severity[rater] + (0.6 * Normal(ref random)))));
                made[at++] = new(Id('e', i), Id('r', rater), value);
            }
        }

        return made;
    }

    /// <summary>Writes ratings for the rivals: ratee, rater, score.</summary>
    public static void Write(RatingObservation[] ratings, string path)
    {
        using StreamWriter file = new(path);
        file.Write("ratee,rater,score\n");
        foreach (RatingObservation rating in ratings) file.Write(string.Create(CultureInfo.InvariantCulture, $"{rating.Ratee},{rating.Rater},{rating.Value}\n"));
    }

    private static string Id(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:000000}");

    // The sum of twelve uniform numbers: near enough to normal for a workload.
    private static double Normal(ref SplitMix random)
    {
        double sum = -6;
        for (int i = 0; i < 12; i++) sum += (random.Next() >> 11) * (1.0 / (1UL << 53));
        return sum;
    }
}
