using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>People who rate each other, with what each gives the other beyond what everyone else gives, and beyond what the giver gives everyone else.</summary>
internal sealed class MutualRatings
{
    // What rounding leaves of ratings that fit exactly, in units of their range.
    private const double Smallest = 1e-9;

    private readonly double _range;

    private readonly TwoWayResiduals _beyond;
    private readonly double[] _residuals;
    private readonly double[] _leverage;
    private readonly int[] _order;
    private readonly (int Given, int Returned)[] _ratings;

    private MutualRatings(TwoWayResiduals beyond, double[] residuals, double range, double[] leverage, int[] order, string[] people, (int, int)[] pairs, (int, int)[] ratings)
    {
        _beyond = beyond;
        _residuals = residuals;
        _range = range;
        _leverage = leverage;
        _order = order;
        _ratings = ratings;
        People = people;
        Pairs = pairs;
        (Given, Returned) = Standardised(residuals);
    }

    /// <summary>The ids of those in a pair, in ordinal order.</summary>
    public string[] People { get; }

    /// <summary>The pairs, the first in the order of ids first.</summary>
    public IReadOnlyList<(int From, int To)> Pairs { get; }

    /// <summary>By pair, what the first gives the second, in standard deviations; empty where nothing varies.</summary>
    public double[] Given { get; }

    /// <summary>By pair, what the second gives the first, in standard deviations; empty where nothing varies.</summary>
    public double[] Returned { get; }

    /// <summary>Of ratings by others: who is lenient with themselves would seem to exchange praise with whoever they rate.</summary>
    public static MutualRatings Of(RatingDesign design)
    {
        double[] leverage = [.. Enumerable.Range(0, design.Count).Select(rating => Leverage(design, rating))];
        Dictionary<(string From, string To), int> byPair = Enumerable.Range(0, design.Count).Where(rating => leverage[rating] > 0)
            .ToDictionary(rating => (design.Raters[design.RaterOf[rating]], design.Ratees[design.RateeOf[rating]]));
        (string From, string To)[] mutual = [.. byPair.Keys
            .Where(pair => string.CompareOrdinal(pair.From, pair.To) < 0 && byPair.ContainsKey((pair.To, pair.From)))
            .OrderBy(pair => pair.From, StringComparer.Ordinal).ThenBy(pair => pair.To, StringComparer.Ordinal)];
        string[] people = [.. mutual.SelectMany(pair => new[] { pair.From, pair.To }).Distinct().OrderBy(id => id, StringComparer.Ordinal)];
        int Place(string id) => Array.BinarySearch(people, id, StringComparer.Ordinal);
        TwoWayResiduals beyond = new(design);
        return new(
            beyond, beyond.Of(GroupGaps.Of(design).Adjusted), design.Values.Max() - design.Values.Min(), leverage, NamelessOrder.Of(design), people,
            [.. mutual.Select(pair => (Place(pair.From), Place(pair.To)))], [.. mutual.Select(pair => (byPair[pair], byPair[(pair.To, pair.From)]))]);
    }

    /// <summary>What chance would give the pairs: the residuals of all ratings dealt anew, and levels and severities taken out of them again.</summary>
    /// <remarks>
    /// Freedman and Lane 1983. Dealing among the pairs alone would not do: that two ratings share neither rater nor ratee makes their residuals a
    /// little alike, and mutual pairs are of that kind.
    /// </remarks>
    public (double[] Given, double[] Returned) Dealt(SeededRandom chance)
    {
        double[] dealt = (double[])_residuals.Clone();
        for (int i = dealt.Length - 1; i > 0; i--)
        {
            int j = chance.Next(i + 1);
            (dealt[_order[i]], dealt[_order[j]]) = (dealt[_order[j]], dealt[_order[i]]);
        }

        return Standardised(_beyond.Of(dealt));
    }

    private (double[] Given, double[] Returned) Standardised(double[] residuals)
    {
        double squares = 0;
        int judged = 0;
        for (int rating = 0; rating < residuals.Length; rating++)
        {
            if (_leverage[rating] <= 0) continue;
            squares += residuals[rating] * residuals[rating] / _leverage[rating];
            judged++;
        }

        double scale = judged == 0 ? 0 : Math.Sqrt(squares / judged);
        if (scale <= Smallest * _range) return ([], []);
        double Standard(int rating) => residuals[rating] / Math.Sqrt(_leverage[rating]) / scale;
        return ([.. _ratings.Select(pair => Standard(pair.Given))], [.. _ratings.Select(pair => Standard(pair.Returned))]);
    }

    // A residual is smaller than the error in it, the more so the fewer ratings there are beside it; alone it says nothing.
    private static double Leverage(RatingDesign design, int rating)
    {
        int ratee = design.RateeOf[rating], rater = design.RaterOf[rating];
        int raters = design.RateeOffsets[ratee + 1] - design.RateeOffsets[ratee], ratees = design.RaterOffsets[rater + 1] - design.RaterOffsets[rater];
        return raters < 2 || ratees < 2 ? 0 : (1 - (1.0 / raters)) * (1 - (1.0 / ratees));
    }
}
