using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Krippendorff's alpha with weights of agreement and Gwet's standard error.</summary>
internal static class WeightedAlpha
{
    private const double Certain = 1 - 1e-12;

    public static ChanceCorrected Of(CategoryTable table, AgreementSums sums, LocalizedText method)
    {
        int[] paired = [.. Enumerable.Range(0, table.Ratees).Where(ratee => table.Totals[ratee] >= 2)];
        int n = paired.Length;
        double all = paired.Sum(ratee => (double)table.Totals[ratee]), mean = all / n, epsilon = 1 / all;
        double[] shares = [.. Enumerable.Range(0, table.Categories.Count).Select(category => paired.Sum(ratee => (double)table.Counts[ratee][category]) / all)];
        double[] evened = sums.Weighted(shares);
        double[] own = [.. paired.Select(ratee => sums.OwnPairs(ratee) / (mean * (table.Totals[ratee] - 1)))];
        double plain = own.Sum() / n, observed = ((1 - epsilon) * plain) + epsilon;
        double byChance = shares.Zip(evened, (share, even) => share * even).Sum(), rest = 1 - byChance;
        if (byChance >= Certain) return new(Estimate.None(method, table.Ratees, NotEstimable.OneCategory), observed, byChance);
        if (n == 1) return new(Estimate.None(method, table.Ratees, NotEstimable.OneRatee), observed, byChance);

        double value = (observed - byChance) / rest, plainValue = (plain - byChance) / rest, squares = 0;
        for (int at = 0; at < n; at++)
        {
            int[] counts = table.Counts[paired[at]];
            double more = (table.Totals[paired[at]] - mean) / mean;
            double agreed = own[at] - ((table.HasRaters ? observed : plain) * more), chance = counts.Zip(evened, (count, even) => count * even).Sum() / mean;
            double deviation = table.HasRaters
                ? ((agreed - byChance) / rest) - (2 * (1 - plainValue) * (chance - (byChance * more) - byChance) / rest) - plainValue
                : ((((1 - epsilon) * agreed) + epsilon - byChance) / rest) - ((1 - value) * (chance - more - byChance) / rest) - value;
            squares += deviation * deviation;
        }

        return new(sums.Bounded(method, table.Ratees, value, squares, n, n - 1), observed, byChance);
    }
}
