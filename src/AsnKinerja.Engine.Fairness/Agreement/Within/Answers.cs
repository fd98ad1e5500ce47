using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The answers of those who rated one person, item by item, each item sorted so that the raters' order changes no digit.</summary>
internal sealed class Answers
{
    private readonly int _leftOut;

    private Answers(double[][] items, int raters, int leftOut)
    {
        Items = items;
        Raters = raters;
        _leftOut = leftOut;
    }

    public double[][] Items { get; }

    public int Raters { get; }

    public NotEstimable? Nothing =>
        Raters == 0 ? (_leftOut > 0 ? NotEstimable.Incomplete : NotEstimable.NoRatings)
        : Raters == 1 ? NotEstimable.OneRater
        : Items.Length == 0 ? NotEstimable.NoRatings
        : null;

    /// <summary>The mean over items of the variance (n - 1).</summary>
    public double MeanVariance => Items.Sum(Variance) / Items.Length;

    public static Answers OfOneItem(IReadOnlyList<double> ratings)
    {
        double[] own = [.. Throw.IfNull(ratings)];
        foreach (double value in own) Check(value, nameof(ratings));
        Array.Sort(own);
        return new([own], own.Length, 0);
    }

    public static Answers Of(IReadOnlyList<IReadOnlyList<double?>> raters)
    {
        Throw.IfNull(raters);
        int items = raters.Count == 0 ? 0 : Throw.IfNull(raters[0], nameof(raters)).Count;
        List<double[]> complete = [];
        for (int rater = 0; rater < raters.Count; rater++)
        {
            IReadOnlyList<double?> own = Throw.IfNull(raters[rater], nameof(raters));
            if (own.Count != items) throw new ArgumentException($"Rater {rater + 1} has {own.Count} answers, the first has {items}; an answer that is missing is null.", nameof(raters));
            foreach (double? value in own)
                if (value is double given) Check(given, nameof(raters));
            if (own.All(value => value is not null)) complete.Add([.. own.Select(value => value!.Value)]);
        }

        double[][] byItem = [.. Enumerable.Range(0, items).Select(item => complete.Select(own => own[item]).OrderBy(value => value).ToArray())];
        return new(byItem, complete.Count, raters.Count - complete.Count);
    }

    public static double Variance(double[] sorted)
    {
        double mean = Mean(sorted);
        return sorted.Sum(value => (value - mean) * (value - mean)) / (sorted.Length - 1);
    }

    public static double Deviation(double[] sorted, DeviationCentre centre)
    {
        int half = sorted.Length / 2;
        double middle = centre == DeviationCentre.Mean ? Mean(sorted) : sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return sorted.Sum(value => Math.Abs(value - middle)) / sorted.Length;
    }

    public Estimate None(LocalizedText method, NotEstimable reason) => Estimate.None(method, Raters, reason) with { Remark = Remark(null) };

    public LocalizedText? Remark(LocalizedText? more)
    {
        if (_leftOut == 0) return more;
        LocalizedText left = new($"{_leftOut} penilai dengan butir kosong tidak diikutkan.", $"{_leftOut} raters with an empty answer are left out.");
        return more is LocalizedText other ? new(left.Indonesian + " " + other.Indonesian, left.English + " " + other.English) : left;
    }

    // About the smallest value, so that equal ratings have a variance of exactly 0.
    private static double Mean(double[] sorted) => sorted[0] + (sorted.Sum(value => value - sorted[0]) / sorted.Length);

    private static void Check(double value, string name)
    {
        if (Math.Abs(Finite.Checked(value, name)) > RatingDesignBuilder.MostValue) throw new ArgumentOutOfRangeException(name, value, $"The rating {value} is too large; at most 1000000000.");
    }
}
