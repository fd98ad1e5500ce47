using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How alike a rater's dimensions are: over people, by their correlation, and within a person, by their spread.</summary>
internal static class Halo
{
    /// <summary>
    /// The mean of the correlations of all pairs of dimensions. The interval is Fisher's (1921) of one correlation over as many people: pairs of the same
    /// dimensions and people say much the same, so it is wide rather than narrow.
    /// </summary>
    public static Estimate Correlation(DimensionRating[] own, string[] dimensions, double level)
    {
        int ratees = own.Select(rating => rating.Ratee).Distinct().Count();
        Dictionary<string, Dictionary<string, double>> columns = own.GroupBy(rating => rating.Dimension).ToDictionary(one => one.Key, one => one.ToDictionary(rating => rating.Ratee, rating => rating.Value));
        string[] used = [.. dimensions.Where(columns.ContainsKey)];
        if (used.Length < 2) return Estimate.None(BetweenDimensions, ratees, NotEstimable.TooFew);
        List<(double Correlation, int Ratees)> pairs = [];
        for (int one = 1; one < used.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                // Pairs of which one dimension does not vary have no correlation and are left out.
                (double X, double Y)[] both = [.. columns[used[one]].Where(pair => columns[used[other]].ContainsKey(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Value, columns[used[other]][pair.Key]))];
                if (both.Length >= 2 && Pearson(both) is double correlation) pairs.Add((correlation, both.Length));
            }
        }

        if (pairs.Count == 0) return Estimate.None(BetweenDimensions, ratees, ratees < 2 ? NotEstimable.OneRatee : NotEstimable.NoVariation);
        double mean = pairs.Sum(pair => pair.Correlation) / pairs.Count, people = pairs.Average(pair => pair.Ratees);
        Estimate estimate = Estimate.Of(BetweenDimensions, ratees, mean);
        if (people <= 3 || Math.Abs(mean) > 1 - 1e-12) return estimate;
        double at = Math.Log((1 + mean) / (1 - mean)) / 2, reach = Interval.NormalFactor(level) / Math.Sqrt(people - 3);
        return estimate with { Interval = new ConfidenceInterval(Math.Tanh(at - reach), Math.Tanh(at + reach), level) };
    }

    /// <summary>The mean over people of the spread between their dimensions, with Student's interval; a spread is not below 0, and neither is a limit.</summary>
    public static Estimate Spread(LocalizedText method, double[] spreads, double level)
    {
        if (spreads.Length == 0) return Estimate.None(method, 0, NotEstimable.TooFew);
        double mean = spreads.Average();
        double deviation = SampleMoments.Deviation(spreads) ?? 0;
        if (deviation == 0) return Estimate.Of(method, spreads.Length, mean);
        Estimate estimate = Interval.Student(method, spreads.Length, mean, deviation / Math.Sqrt(spreads.Length), spreads.Length - 1, level);
        ConfidenceInterval interval = estimate.Interval!.Value;
        return estimate with { Interval = new ConfidenceInterval(Math.Max(0, interval.Lower), interval.Upper, level) };
    }

    private static double? Pearson((double X, double Y)[] pairs)
    {
        if (pairs.All(pair => pair.X.Equals(pairs[0].X)) || pairs.All(pair => pair.Y.Equals(pairs[0].Y))) return null;
        double x = pairs.Average(pair => pair.X), y = pairs.Average(pair => pair.Y);
        double xx = pairs.Sum(pair => (pair.X - x) * (pair.X - x)), yy = pairs.Sum(pair => (pair.Y - y) * (pair.Y - y));
        return xx > 0 && yy > 0 ? pairs.Sum(pair => (pair.X - x) * (pair.Y - y)) / Math.Sqrt(xx * yy) : null;
    }

    private static LocalizedText BetweenDimensions { get; } = new("Korelasi rata-rata antardimensi", "Mean correlation between dimensions");
}
