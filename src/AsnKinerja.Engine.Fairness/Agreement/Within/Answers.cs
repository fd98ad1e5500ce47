using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The answers of those who rated one person, item by item, each item sorted so that the raters' order changes no digit.</summary>
internal sealed class Answers
{
    private readonly int _leftOut;

    private Answers(double[][] given, int raters, int leftOut)
    {
        Given = given;
        Items = Array.ConvertAll(given, Sorted);
        Raters = raters;
        _leftOut = leftOut;
    }

    public double[][] Items { get; }

    /// <summary>The same with the raters in the same order in all items.</summary>
    public double[][] Given { get; }

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

        double[][] byItem = [.. Enumerable.Range(0, items).Select(item => complete.Select(own => own[item]).ToArray())];
        return new(byItem, complete.Count, raters.Count - complete.Count);
    }

    public static double Variance(double[] sorted)
    {
        double mean = Mean(sorted);
        return sorted.Sum(value => (value - mean) * (value - mean)) / (sorted.Length - 1);
    }

    public static double Deviation(double[] sorted, DeviationCentre centre)
    {
        double middle = centre == DeviationCentre.Mean ? Mean(sorted) : Median(sorted);
        return sorted.Sum(value => Math.Abs(value - middle)) / sorted.Length;
    }

    public static double Median(double[] sorted)
    {
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    // About the smallest value, so that equal ratings have a variance of exactly 0.
    public static double Mean(double[] sorted) => sorted[0] + (sorted.Sum(value => value - sorted[0]) / sorted.Length);

    /// <summary>The degrees of freedom of the mean variance of the items, each stretched by its own factor.</summary>
    public double DegreesOfFreedom(Func<int, double> factorOf)
    {
        double[] means = Array.ConvertAll(Items, Mean);
        return Items.Length == 1 ? Raters - 1 : SpreadLimits.DegreesOfFreedom([.. Given.Select((item, at) => Array.ConvertAll(item, value => (value - means[at]) * factorOf(at)))]);
    }

    public Estimate None(LocalizedText method, NotEstimable reason) => Estimate.None(method, Raters, reason) with { Remark = Remark(null) };

    /// <summary>Why there is no interval where all raters say the same.</summary>
    public static LocalizedText NoSpread => new("Tanpa perbedaan antarpenilai tidak ada selang.", "Without any difference between raters there is no interval.");

    public LocalizedText? Remark(LocalizedText? more)
    {
        if (_leftOut == 0) return more;
        LocalizedText left = new($"{_leftOut} penilai dengan butir kosong tidak diikutkan.", $"{_leftOut} raters with an empty answer are left out.");
        return more is LocalizedText other ? new(left.Indonesian + " " + other.Indonesian, left.English + " " + other.English) : left;
    }

    private static double[] Sorted(double[] values)
    {
        double[] sorted = (double[])values.Clone();
        Array.Sort(sorted);
        return sorted;
    }

    private static void Check(double value, string name)
    {
        if (Math.Abs(Finite.Checked(value, name)) > RatingDesignBuilder.MostValue) throw new ArgumentOutOfRangeException(name, value, $"The rating {value} is too large; at most 1000000000.");
    }
}
