namespace AsnKinerja.Engine.Fairness;

/// <summary>Effects are known up to one constant in each subset: moves it from the raters to the ratees.</summary>
internal static class Centring
{
    /// <summary>Raters then sum to 0 in each subset, and a ratee holds the adjusted mean. Gives what was moved, by subset.</summary>
    /// <param name="subsets">Who is linked.</param>
    /// <param name="ratees">Their effects.</param>
    /// <param name="raters">Their effects.</param>
    /// <param name="weights">By rater: how much the effect counts in the sum; null: all the same.</param>
    public static double[] OnRaters(RatingSubsets subsets, double[] ratees, double[] raters, double[]? weights = null)
    {
        double[] moved = new double[subsets.Count], total = new double[subsets.Count];
        for (int j = 0; j < raters.Length; j++)
        {
            double weight = weights is null ? 1 : weights[j];
            moved[subsets.SubsetOfRater[j]] += weight * raters[j];
            total[subsets.SubsetOfRater[j]] += weight;
        }

        for (int subset = 0; subset < moved.Length; subset++) moved[subset] /= total[subset];
        for (int j = 0; j < raters.Length; j++) raters[j] -= moved[subsets.SubsetOfRater[j]];
        for (int i = 0; i < ratees.Length; i++) ratees[i] += moved[subsets.SubsetOfRatee[i]];
        return moved;
    }
}
