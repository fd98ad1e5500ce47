using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Counts and spreads of each rater's ratings.</summary>
internal sealed class ScaleUse
{
    private readonly Dictionary<string, DimensionRating[]> _byRater;
    private readonly ILookup<string, (string Rater, double? Spread)> _spreadsByRatee;
    private readonly string[] _dimensions;
    private readonly RaterSpread _spread;
    private readonly double _lowest;
    private readonly double _highest;
    private readonly double _level;

    public ScaleUse(DimensionData data, double lowest, double highest, double level)
    {
        (_lowest, _highest, _dimensions, _level) = (lowest, highest, data.Dimensions, level);
        _byRater = data.Ratings.GroupBy(rating => rating.Rater).ToDictionary(own => own.Key, own => own.ToArray(), StringComparer.Ordinal);
        _spreadsByRatee = data.Ratings.GroupBy(rating => (rating.Ratee, rating.Rater)).ToLookup(pair => pair.Key.Ratee, pair => (pair.Key.Rater, SampleMoments.Deviation([.. pair.Select(rating => rating.Value)])));
        _spread = new(_byRater.Values.Select(Means), level);
    }

    public RaterIndices Of(string rater, Estimate effect)
    {
        DimensionRating[] own = _byRater[rater];
        double[] means = Means(own);
        return new(
            rater, own.Length, means.Length, own.Average(rating => rating.Value), effect, _spread.Of(means), _spread.Ratio(means), Halo.Correlation(own, _dimensions, _level),
            Halo.Spread(HaloSpread, Spreads(own, one => one == rater), _level), Halo.Spread(OthersSpread, Spreads(own, one => one != rater), _level),
            Share(Extremes, own, value => value == _lowest || value == _highest), Middles(own));
    }

    private double[] Spreads(DimensionRating[] own, Func<string, bool> isCounted) =>
        [.. own.Select(rating => rating.Ratee).Distinct().SelectMany(ratee => _spreadsByRatee[ratee]).Where(one => isCounted(one.Rater) && one.Spread is not null).Select(one => one.Spread!.Value)];

    private Estimate Middles(DimensionRating[] own)
    {
        double middle = (_lowest + _highest) / 2;

        // On a scale of whole numbers with an even number of steps nothing stands in the middle.
        return middle % 1 == 0 || own.Any(rating => rating.Value % 1 != 0)
            ? Share(Midpoints, own, value => value == middle)
            : Estimate.None(Midpoints, own.Length, NotEstimable.WrongScale) with { Remark = NoMiddle };
    }

    // Ratings of one person go together: they are worth as many as would spread as the people's shares do (Kish 1965), and no fewer than there are people.
    private Estimate Share(LocalizedText method, DimensionRating[] own, Func<double, bool> isCounted)
    {
        double share = own.Count(rating => isCounted(rating.Value)) / (double)own.Length;
        (int Counted, int Of)[] people = [.. own.GroupBy(rating => rating.Ratee).Select(ratee => (ratee.Count(rating => isCounted(rating.Value)), ratee.Count()))];
        double n = people.Length, squares = people.Sum(one => (one.Counted - (share * one.Of)) * (one.Counted - (share * one.Of)));
        double worth = squares > 0 ? share * (1 - share) * own.Length * own.Length * (n - 1) / (squares * n) : n > 1 ? own.Length : 1;
        return WilsonInterval.Of(method, own.Length, share, Math.Max(n, Math.Min(own.Length, worth)), _level);
    }

    private static double[] Means(DimensionRating[] own) => [.. own.GroupBy(rating => rating.Ratee).Select(ratee => ratee.Average(rating => rating.Value))];

    private static LocalizedText HaloSpread { get; } = new("Simpangan baku antardimensi", "Standard deviation between dimensions");

    private static LocalizedText OthersSpread { get; } = new("Simpangan baku antardimensi, penilai lain", "Standard deviation between dimensions, other raters");

    private static LocalizedText Extremes { get; } = new("Bagian nilai di ujung skala", "Share of ratings at the ends of the scale");

    private static LocalizedText Midpoints { get; } = new("Bagian nilai di tengah skala", "Share of ratings at the middle of the scale");

    private static LocalizedText NoMiddle { get; } = new("Tidak ada nilai di tengah skala ini.", "No value stands in the middle of this scale.");
}
