using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Fits one crossed model: variances first, then mean and effects by an exact solve at them.</summary>
internal sealed class CrossedFit
{
    // Work of one dense evaluation, about 60 of which are needed: subsets' smaller sides, cubed.
    private const double MostCubes = 500.0 * 500 * 500;

    private readonly RatingDesign _design;
    private readonly CrossedModelOptions _options;
    private readonly RatingSubsets _subsets;
    private readonly Incidence _incidence;
    private readonly FixedDesign _fixed;
    private readonly double[] _values;
    private readonly double _centre;
    private readonly double _unit;
    private readonly bool _isSmall;
    private ProfiledDeviance? _deviance;

    public CrossedFit(RatingDesign design, CrossedModelOptions options)
    {
        _design = design;
        _options = options;
        _subsets = RatingSubsets.Of(design);
        _incidence = Incidence.Of(design);
        _fixed = FixedDesign.Of(design, options.GroupEffect);
        // Ratings in units of their own spread: the search for variances then has one scale for all.
        _centre = design.Count == 0 ? 0 : design.Values.Average();
        double spread = design.Count == 0 ? 0 : Math.Sqrt(design.Values.Average(value => (value - _centre) * (value - _centre)));
        _unit = spread > 0 ? spread : 1;
        _values = Array.ConvertAll(design.Values, value => (value - _centre) / _unit);
        _isSmall = _subsets.All.Sum(subset => Math.Pow(Math.Min(subset.Raters.Count, subset.Ratees.Count), 3)) <= MostCubes;
    }

    public RatingSubsets Subsets => _subsets;

    public VarianceEstimation Method =>
        _options.Variances is not null ? VarianceEstimation.Given
        : _options.Method != VarianceEstimation.Automatic ? _options.Method
        : _isSmall ? VarianceEstimation.Reml : VarianceEstimation.Moments;

    /// <summary>Why the design does not allow the variances to be told apart; null where it does.</summary>
    public NotEstimable? Reason()
    {
        if (_design.Count == 0) return NotEstimable.NoRatings;
        if (Method == VarianceEstimation.Given) return null;
        if (_design.Raters.Count == 1) return NotEstimable.OneRater;
        if (_design.Ratees.Count == 1) return NotEstimable.OneRatee;
        if (_design.Values.All(value => value.Equals(_design.Values[0]))) return NotEstimable.NoVariation;
        if (_design.Count == _design.Ratees.Count || _design.Count == _design.Raters.Count) return NotEstimable.NoOverlap;
        return _design.Count <= _fixed.Columns.Count + 1 ? NotEstimable.NoDegreesOfFreedom : null;
    }

    /// <summary>The variances in squared points of the scale; null where the search found none.</summary>
    public VarianceComponents? Variances()
    {
        if (_options.Variances is VarianceComponents given) return given;
        VarianceComponents? moments = MomentVariances.Of(_incidence, WithoutGroups());
        if (Method == VarianceEstimation.Moments) return moments is null ? null : InPoints(moments.Ratee, moments.Rater, moments.Residual);
        bool restricted = Method == VarianceEstimation.Reml;
        ProfiledDeviance deviance = Deviance();
        double startRatee = moments is null ? 1 : Math.Sqrt(moments.Ratee / moments.Residual), startRater = moments is null ? 1 : Math.Sqrt(moments.Rater / moments.Residual);
        DevianceMinimum search = new((ratee, rater) => deviance.At(ratee, rater, restricted));
        if (search.From(Math.Min(startRatee, 10), Math.Min(startRater, 10)) is not (double x, double y)) return null;
        return deviance.ResidualVariance(x, y, restricted) is double residual ? InPoints(x * x * residual, y * y * residual, residual) : null;
    }

    /// <summary>Intervals from the likelihood at its best variances; null where it was not asked.</summary>
    public LikelihoodIntervals? Intervals(VarianceComponents best) => Method is VarianceEstimation.Reml or VarianceEstimation.MaximumLikelihood
        ? new(Deviance(), Method == VarianceEstimation.Reml, Math.Sqrt(best.Ratee / best.Residual), Math.Sqrt(best.Rater / best.Residual)) : null;

    /// <summary>Minus twice the log-likelihood at variances; null where the design is too large for a dense solver.</summary>
    public double? Criterion(VarianceComponents variances)
    {
        if (!_isSmall && Method is not (VarianceEstimation.Reml or VarianceEstimation.MaximumLikelihood)) return null;
        bool restricted = Method != VarianceEstimation.MaximumLikelihood;
        double square = _unit * _unit;
        double? own = Deviance().At(Math.Sqrt(variances.Ratee / variances.Residual), Math.Sqrt(variances.Rater / variances.Residual), variances.Residual / square, restricted);
        int degrees = _design.Count - (restricted ? _fixed.Columns.Count : 0);
        return own + (degrees * Math.Log(square));
    }

    /// <summary>Mean and effects at variances; false where the iteration did not settle.</summary>
    public bool Predict(VarianceComponents variances, out FixedEffect[] fixedEffects, out PredictedEffect[] ratees, out PredictedEffect[] raters, out bool isSampled)
    {
        (fixedEffects, ratees, raters, isSampled) = ([], [], [], false);
        BipartiteSystem system = new(_incidence, Math.Sqrt(variances.Ratee / variances.Residual), Math.Sqrt(variances.Rater / variances.Residual), 1);
        List<(double[] Ratees, double[] Raters)> solutions = [];
        double[][] columns = [.. _fixed.Columns, _values];
        double[,] products = new double[columns.Length, columns.Length];
        for (int j = 0; j < columns.Length; j++)
        {
            (double[] byRatee, double[] byRater) = _incidence.Sums(columns[j]);
            if (!system.Solve(Scaled(byRatee, system.RateeScale), Scaled(byRater, system.RaterScale), out double[] ofRatees, out double[] ofRaters)) return false;
            solutions.Add((ofRatees, ofRaters));
            for (int i = 0; i <= j; i++) products[i, j] = Product(columns[i], columns[j], system, ofRatees, ofRaters);
        }

        if (LeastSquares.Of(products) is not LeastSquares mean) return false;
        double[] errors = mean.StandardErrors(variances.Residual);
        fixedEffects = [.. mean.Coefficients.Select((value, i) => new FixedEffect(_fixed.Groups[i], (value * _unit) + (i == 0 ? _centre : 0), errors[i]))];
        EffectVariances? uncertain = _options.ConditionalDeviations ? EffectVariances.Of(system, _subsets, AdditiveModel.ExactStandardErrorsUpTo) : null;
        isSampled = uncertain?.IsSampled.Any(sampled => sampled) ?? false;
        double[] Effects(Func<int, double[]> side, double scale, int count)
        {
            double[] effects = (double[])side(columns.Length - 1).Clone();
            for (int c = 0; c < mean.Coefficients.Length; c++)
                for (int i = 0; i < count; i++) effects[i] -= mean.Coefficients[c] * side(c)[i];
            return Scaled(effects, scale * _unit);
        }

        double deviation = Math.Sqrt(variances.Residual);
        ratees = Predicted(_design.Ratees, _subsets.SubsetOfRatee, _design.RateeOffsets, Effects(c => solutions[c].Ratees, system.RateeScale, _design.Ratees.Count), uncertain?.Ratees, system.RateeScale * deviation);
        raters = Predicted(_design.Raters, _subsets.SubsetOfRater, _design.RaterOffsets, Effects(c => solutions[c].Raters, system.RaterScale, _design.Raters.Count), uncertain?.Raters, system.RaterScale * deviation);
        return true;
    }

    /// <summary>The mean over all ratings of the fixed part.</summary>
    public double MeanOf(IReadOnlyList<FixedEffect> effects) => _fixed.Times([.. effects.Select(effect => effect.Value)], _design.Count).Average();

    private ProfiledDeviance Deviance() => _deviance ??= new(_incidence, SubsetBlock.Of(_incidence, _subsets.SubsetOfRatee, _subsets.SubsetOfRater, _subsets.Count), _fixed.Columns, _values);

    // For the moments: ratings without the plain mean of their group.
    private double[] WithoutGroups()
    {
        if (_fixed.Columns.Count == 1) return _values;
        Dictionary<int, double> means = _design.GroupOf.Select((group, at) => (group, at)).GroupBy(pair => pair.group).ToDictionary(own => own.Key, own => own.Average(pair => _values[pair.at]));
        return [.. _values.Select((value, at) => value - means[_design.GroupOf[at]])];
    }

    private VarianceComponents? InPoints(double ratee, double rater, double residual)
    {
        double square = _unit * _unit;
        return Finite.Is(ratee * square) && Finite.Is(rater * square) && residual * square > 0 ? new(ratee * square, rater * square, residual * square) : null;
    }

    // column' V^-1 other, from the solution for the other.
    private double Product(double[] column, double[] other, BipartiteSystem system, double[] ratees, double[] raters)
    {
        double sum = 0;
        for (int at = 0; at < column.Length; at++)
            sum += column[at] * (other[at] - (system.RateeScale * ratees[_design.RateeOf[at]]) - (system.RaterScale * raters[_design.RaterOf[at]]));
        return sum;
    }

    private static double[] Scaled(double[] values, double scale) => Array.ConvertAll(values, value => value * scale);

    private static PredictedEffect[] Predicted(IReadOnlyList<string> ids, int[] subsetOf, int[] offsets, double[] effects, double[]? units, double deviation)
    {
        PredictedEffect[] predicted = new PredictedEffect[ids.Count];
        for (int i = 0; i < predicted.Length; i++)
            predicted[i] = new(ids[i], subsetOf[i] + 1, offsets[i + 1] - offsets[i], effects[i], units is null ? null : deviation * Math.Sqrt(units[i]));
        return predicted;
    }
}
