using System;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Solves the additive model for one design and makes the numbers of the report.</summary>
internal sealed class AdditiveFit(RatingDesign design, RatingSubsets subsets, double[]? weights)
{
    // Weights in units of the largest: only their ratios matter, but for the residual variance.
    private readonly double _unit = weights?.Max() ?? 1;
    private readonly Incidence _incidence = Incidence.Of(design, weights is null ? null : Relative(weights));
    private double[] _ratees = [];
    private double[] _raters = [];
    private BipartiteSystem _system = null!;

    public bool Solve()
    {
        // Each subset's own mean is taken out first, so that large values keep their small differences.
        double[] centre = Means(design.Values, rating => subsets.SubsetOfRatee[design.RateeOf[rating]], subsets.Count);
        double[] values = new double[design.Count];
        for (int at = 0; at < values.Length; at++) values[at] = design.Values[at] - centre[subsets.SubsetOfRatee[design.RateeOf[at]]];
        (double[] rateeSide, double[] raterSide) = _incidence.Sums(values);
        _system = new(_incidence);
        if (!_system.Solve(rateeSide, raterSide, out _ratees, out _raters)) return false;
        Centring.OnRaters(subsets, _ratees, _raters);
        for (int i = 0; i < _ratees.Length; i++) _ratees[i] += centre[subsets.SubsetOfRatee[i]];
        return true;
    }

    public AdditiveModel Report(bool standardErrors, int exactUpTo, Func<AdditiveSubset[], AdjustedRatee[], RaterEffect[], double[], AdditiveModel> make)
    {
        double[] fitted = new double[design.Count], squares = new double[subsets.Count], mean = new double[subsets.Count];
        for (int at = 0; at < fitted.Length; at++)
        {
            fitted[at] = _ratees[design.RateeOf[at]] + _raters[design.RaterOf[at]];
            double left = design.Values[at] - fitted[at];
            squares[subsets.SubsetOfRatee[design.RateeOf[at]]] += _incidence.Weight(at) * left * left;
        }

        for (int i = 0; i < _ratees.Length; i++) mean[subsets.SubsetOfRatee[i]] += _ratees[i] / subsets.All[subsets.SubsetOfRatee[i]].Ratees.Count;
        EffectVariances? variances = standardErrors ? EffectVariances.Of(_system, subsets, exactUpTo) : null;
        AdditiveSubset[] parts = [.. subsets.All.Select((subset, i) => Part(subset, mean[i], squares[i] * _unit, variances?.IsSampled[i] ?? false))];
        double?[] deviation = [.. parts.Select((part, i) => part.DegreesOfFreedom > 0 ? Math.Sqrt(squares[i] / part.DegreesOfFreedom) : (double?)null)];
        double? Error(double[]? unit, int at, int subset) => unit is not null && deviation[subset] is double sigma ? sigma * Math.Sqrt(unit[at]) : null;

        double[] weightedRatees = (double[])_ratees.Clone(), weightedRaters = (double[])_raters.Clone();
        Centring.OnRaters(subsets, weightedRatees, weightedRaters, _incidence.RaterSums);
        double[] rateeMeans = Means(design.Values, rating => design.RateeOf[rating], _ratees.Length), raterMeans = Means(design.Values, rating => design.RaterOf[rating], _raters.Length);
        AdjustedRatee[] ratees = new AdjustedRatee[_ratees.Length];
        for (int i = 0; i < ratees.Length; i++)
        {
            int subset = subsets.SubsetOfRatee[i];
            ratees[i] = new(design.Ratees[i], subset + 1, design.RateeOffsets[i + 1] - design.RateeOffsets[i], rateeMeans[i], _ratees[i], weightedRatees[i], Error(variances?.Ratees, i, subset));
        }

        RaterEffect[] raters = new RaterEffect[_raters.Length];
        for (int j = 0; j < raters.Length; j++)
        {
            int subset = subsets.SubsetOfRater[j];
            raters[j] = new(design.Raters[j], subset + 1, design.RaterOffsets[j + 1] - design.RaterOffsets[j], raterMeans[j], _raters[j], weightedRaters[j], Error(variances?.Raters, j, subset));
        }

        return make(parts, ratees, raters, fitted);
    }

    private static AdditiveSubset Part(RatingSubset subset, double mean, double squares, bool isSampled)
    {
        int degrees = subset.Ratings - subset.Ratees.Count - subset.Raters.Count + 1;
        Estimate deviation = degrees > 0 ? Estimate.Of(Deviation, subset.Ratings, Math.Sqrt(squares / degrees)) : Estimate.None(Deviation, subset.Ratings, NotEstimable.NoDegreesOfFreedom);
        return new(subset, mean, degrees > 0 ? squares : 0, degrees, deviation, isSampled);
    }

    private double[] Means(double[] values, Func<int, int> groupOf, int count)
    {
        double[] sums = new double[count], totals = new double[count];
        for (int at = 0; at < values.Length; at++)
        {
            sums[groupOf(at)] += _incidence.Weight(at) * values[at];
            totals[groupOf(at)] += _incidence.Weight(at);
        }

        for (int i = 0; i < count; i++) sums[i] /= totals[i];
        return sums;
    }

    private static double[] Relative(double[] weights)
    {
        double largest = weights.Max();
        return Array.ConvertAll(weights, weight => weight / largest);
    }

    private static LocalizedText Deviation { get; } = new("Simpangan baku sisa", "Residual standard deviation");
}
