using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Counts and spreads of each rater's ratings.</summary>
internal sealed class ScaleUse
{
    private const int FewestRatees = 5;

    private readonly Dictionary<string, DimensionRating[]> _byRater;
    private readonly ILookup<string, (string Rater, double? Spread)> _spreadsByRatee;
    private readonly string[] _dimensions;
    private readonly double _pooledSpread;
    private readonly double _lowest;
    private readonly double _highest;

    public ScaleUse(DimensionData data, double lowest, double highest)
    {
        (_lowest, _highest, _dimensions) = (lowest, highest, data.Dimensions);
        _byRater = data.Ratings.GroupBy(rating => rating.Rater).ToDictionary(own => own.Key, own => own.ToArray(), StringComparer.Ordinal);
        _spreadsByRatee = data.Ratings.GroupBy(rating => (rating.Ratee, rating.Rater)).ToLookup(pair => pair.Key.Ratee, pair => (pair.Key.Rater, Deviation([.. pair.Select(rating => rating.Value)])));
        double squares = 0, degrees = 0;
        foreach (DimensionRating[] own in _byRater.Values)
        {
            double[] means = Means(own);
            if (Deviation(means) is not double deviation) continue;
            squares += deviation * deviation * (means.Length - 1);
            degrees += means.Length - 1;
        }

        _pooledSpread = degrees > 0 ? Math.Sqrt(squares / degrees) : 0;
    }

    public int CountOf(string rater) => _byRater[rater].Length;

    public RaterIndices Of(string rater, Estimate effect)
    {
        DimensionRating[] own = _byRater[rater];
        double[] means = Means(own);
        double? spread = Deviation(means);
        double middle = (_lowest + _highest) / 2;
        // On a scale of whole numbers with an even number of steps nothing stands in the middle.
        bool hasMiddle = middle % 1 == 0 || own.Any(rating => rating.Value % 1 != 0);
        return new(
            rater, own.Length, means.Length, own.Average(rating => rating.Value), effect,
            spread is double known ? Estimate.Of(Spread, means.Length, known) : Estimate.None(Spread, means.Length, NotEstimable.OneRatee),
            Ratio(means.Length, spread), Correlation(own),
            Mean(HaloSpread, _spreadsByRatee, own, one => one == rater), Mean(OthersSpread, _spreadsByRatee, own, one => one != rater),
            own.Count(rating => rating.Value == _lowest || rating.Value == _highest) / (double)own.Length,
            hasMiddle ? own.Count(rating => rating.Value == middle) / (double)own.Length : null);
    }

    private Estimate Ratio(int ratees, double? spread) =>
        ratees < FewestRatees ? Estimate.None(SpreadRatio, ratees, NotEstimable.TooFew)
        : _pooledSpread > 0 ? Estimate.Of(SpreadRatio, ratees, spread!.Value / _pooledSpread)
        : Estimate.None(SpreadRatio, ratees, NotEstimable.NoVariation);

    // Pairs of which one dimension does not vary have no correlation and are left out.
    private Estimate Correlation(DimensionRating[] own)
    {
        int ratees = own.Select(rating => rating.Ratee).Distinct().Count();
        Dictionary<string, Dictionary<string, double>> columns = own.GroupBy(rating => rating.Dimension).ToDictionary(one => one.Key, one => one.ToDictionary(rating => rating.Ratee, rating => rating.Value));
        string[] used = [.. _dimensions.Where(columns.ContainsKey)];
        if (used.Length < 2) return Estimate.None(Halo, ratees, NotEstimable.TooFew);
        double sum = 0;
        int pairs = 0;
        for (int one = 1; one < used.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                (double X, double Y)[] both = [.. columns[used[one]].Where(pair => columns[used[other]].ContainsKey(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Value, columns[used[other]][pair.Key]))];
                if (both.Length < 2 || Pearson(both) is not double correlation) continue;
                sum += correlation;
                pairs++;
            }
        }

        return pairs > 0 ? Estimate.Of(Halo, ratees, sum / pairs) : Estimate.None(Halo, ratees, ratees < 2 ? NotEstimable.OneRatee : NotEstimable.NoVariation);
    }

    private static Estimate Mean(LocalizedText method, ILookup<string, (string Rater, double? Spread)> spreads, DimensionRating[] own, Func<string, bool> isCounted)
    {
        double[] counted = [.. own.Select(rating => rating.Ratee).Distinct().SelectMany(ratee => spreads[ratee]).Where(one => isCounted(one.Rater) && one.Spread is not null).Select(one => one.Spread!.Value)];
        return counted.Length > 0 ? Estimate.Of(method, counted.Length, counted.Average()) : Estimate.None(method, 0, NotEstimable.TooFew);
    }

    private static double[] Means(DimensionRating[] own) => [.. own.GroupBy(rating => rating.Ratee).Select(ratee => ratee.Average(rating => rating.Value))];

    private static double? Deviation(double[] values)
    {
        if (values.Length < 2) return null;
        double mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
    }

    private static double? Pearson((double X, double Y)[] pairs)
    {
        if (pairs.All(pair => pair.X.Equals(pairs[0].X)) || pairs.All(pair => pair.Y.Equals(pairs[0].Y))) return null;
        double x = pairs.Average(pair => pair.X), y = pairs.Average(pair => pair.Y);
        double xx = pairs.Sum(pair => (pair.X - x) * (pair.X - x)), yy = pairs.Sum(pair => (pair.Y - y) * (pair.Y - y));
        return xx > 0 && yy > 0 ? pairs.Sum(pair => (pair.X - x) * (pair.Y - y)) / Math.Sqrt(xx * yy) : null;
    }

    private static LocalizedText Spread { get; } = new("Simpangan baku rata-rata yang dinilai", "Standard deviation of means of ratees");

    private static LocalizedText SpreadRatio { get; } = new("Sebaran dibanding semua penilai", "Spread against all raters");

    private static LocalizedText Halo { get; } = new("Korelasi rata-rata antardimensi", "Mean correlation between dimensions");

    private static LocalizedText HaloSpread { get; } = new("Simpangan baku antardimensi", "Standard deviation between dimensions");

    private static LocalizedText OthersSpread { get; } = new("Simpangan baku antardimensi, penilai lain", "Standard deviation between dimensions, other raters");
}
