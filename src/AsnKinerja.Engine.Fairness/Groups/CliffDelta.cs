using System;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Cliff's delta (1993): how much likelier somebody of one group is above than below somebody of the other. Its interval is that of Feng and Cliff (2004), which leans towards 0.</summary>
internal static class CliffDelta
{
    public static Estimate Of(double[] scores, double[] references, double level)
    {
        double n = scores.Length, m = references.Length;
        if (n == 0 || m == 0) return Estimate.None(Method, scores.Length + references.Length, NotEstimable.NoRatings);
        (long Above, long Tied)[] own = Against(scores, references), other = Against(references, scores);
        double delta = own.Sum(one => one.Above) / n / m;
        Estimate estimate = Estimate.Of(Method, scores.Length + references.Length, delta);
        if (n < 2 || m < 2) return estimate;
        if (Math.Abs(delta) >= 1) return estimate with { Remark = Apart };

        // Deviations of each score's dominance, and of single pairs, of which a tie has none.
        double rows = own.Sum(one => Squared((one.Above / m) - delta)), columns = other.Sum(one => Squared((-one.Above / n) - delta)), tied = own.Sum(one => one.Tied);
        double pairs = (n * m) - tied - (n * m * delta * delta);
        double variance = Math.Max(((m * m * rows) + (n * n * columns) - pairs) / (n * m * (n - 1) * (m - 1)), (1 - (delta * delta)) / ((n * m) - 1));
        double z = Interval.NormalFactor(level), rest = 1 - (delta * delta), reach = z * Math.Sqrt(variance) * Math.Sqrt((rest * rest) + (z * z * variance)), below = rest + (z * z * variance);
        return estimate with { StandardError = Math.Sqrt(variance), Interval = new ConfidenceInterval(((delta * rest) - reach) / below, ((delta * rest) + reach) / below, level) };
    }

    // By score: how many of the others are below less how many are above, and how many are the same.
    private static (long Above, long Tied)[] Against(double[] scores, double[] others)
    {
        double[] sorted = [.. others.OrderBy(value => value)];
        return [.. scores.Select(score =>
        {
            long below = Below(sorted, score, orEqual: false), notAbove = Below(sorted, score, orEqual: true);
            return (below - (sorted.Length - notAbove), notAbove - below);
        })];
    }

    // How many are below a value, or not above it.
    private static long Below(double[] sorted, double value, bool orEqual)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle] < value || (orEqual && sorted[middle] <= value)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static double Squared(double value) => value * value;

    private static LocalizedText Method { get; } = new("Dominasi (delta Cliff)", "Dominance (Cliff's delta)");

    private static LocalizedText Apart { get; } = new(
        "Satu kelompok seluruhnya di atas yang lain; tidak ada selang.", "One group stands wholly above the other; there is no interval.");
}
