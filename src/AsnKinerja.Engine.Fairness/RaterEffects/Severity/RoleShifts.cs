using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Rating = ratee + rater + group + error, as far as raters who speak for several groups let gaps between groups be told from raters.</summary>
/// <remarks>
/// Groups are freed from ratees and raters first (Frisch and Waugh 1933), so the additive model's own fit is the start. Where each rater speaks for
/// one group there is nothing to free, and the effects are the additive model's.
/// </remarks>
internal sealed class RoleShifts
{
    private const double Nothing = 1e-6;

    private readonly RatingDesign _design;
    private readonly AdditiveModel _model;
    private readonly int[] _groups;
    private readonly double[][] _rateeParts;
    private readonly double[][] _raterParts;
    private readonly List<double[]> _free = [];
    private readonly Matrix<double> _covariance;

    private RoleShifts(RatingDesign design, AdditiveModel model, int[] groups, double[][] rateeParts, double[][] raterParts)
    {
        _design = design;
        _model = model;
        _groups = groups;
        _rateeParts = rateeParts;
        _raterParts = raterParts;
        _covariance = Matrix<double>.Build.Dense(Math.Max(1, groups.Length), Math.Max(1, groups.Length));
        Raters = [.. model.Raters.Select(rater => rater.Effect)];
        Squares = [.. model.Parts.Select(part => part.ResidualSumOfSquares)];
        Degrees = [.. model.Parts.Select(part => (double)part.DegreesOfFreedom)];
        if (groups.Length > 0) Settle();
    }

    /// <summary>By rater: the effect with the groups' shifts taken out.</summary>
    public double[] Raters { get; }

    /// <summary>By shift: what of the group's column raters explain.</summary>
    public IReadOnlyList<double[]> RaterParts => _raterParts;

    /// <summary>By subset: what the fit leaves.</summary>
    public double[] Squares { get; }

    /// <summary>By subset: the degrees of freedom that are left; shifts common to several subsets take a fraction of each.</summary>
    public double[] Degrees { get; }

    /// <summary>Fits; null where the iteration does not settle.</summary>
    public static RoleShifts? Of(RatingDesign design, AdditiveModel model, BipartiteSystem system, int[] groups)
    {
        double[][] rateeParts = new double[groups.Length][], raterParts = new double[groups.Length][];
        for (int c = 0; c < groups.Length; c++)
        {
            (double[] byRatee, double[] byRater) = system.Incidence.Sums(Array.ConvertAll(design.GroupOf, group => group == groups[c] ? 1.0 : 0.0));
            if (!system.Solve(byRatee, byRater, out rateeParts[c], out raterParts[c])) return null;
        }

        return new(design, model, groups, rateeParts, raterParts);
    }

    /// <summary>What the uncertainty of the shifts adds to the variance of a contrast of raters, in units of the residual variance.</summary>
    /// <param name="parts">By shift: the same contrast of <see cref="RaterParts"/>.</param>
    public double Variance(double[] parts)
    {
        double sum = 0;
        for (int g = 0; g < parts.Length; g++)
            for (int h = 0; h < parts.Length; h++) sum += parts[g] * parts[h] * _covariance[g, h];
        return sum;
    }

    /// <summary>
    /// By rater: a number that only comparable raters share. Where no one's two roles show how far groups lie apart, raters whom only such a rater links
    /// cannot be compared: their effects may move against each other and no rating would tell.
    /// </summary>
    public int[] Comparable()
    {
        int[] classOf = (int[])_model.Subsets.SubsetOfRater.Clone();
        foreach (double[] free in _free)
        {
            int[] order = [.. Enumerable.Range(0, free.Length).OrderBy(rater => classOf[rater]).ThenBy(rater => free[rater])];
            int[] finer = new int[free.Length];
            for (int i = 1; i < order.Length; i++)
            {
                bool same = classOf[order[i]] == classOf[order[i - 1]] && free[order[i]] - free[order[i - 1]] < Nothing;
                finer[order[i]] = finer[order[i - 1]] + (same ? 0 : 1);
            }

            classOf = finer;
        }

        return classOf;
    }

    private void Settle()
    {
        int count = _groups.Length;
        IReadOnlyList<double> fitted = _model.Fitted;
        Matrix<double> products = Matrix<double>.Build.Dense(count, count);
        double[] sides = new double[count], left = new double[count], sizes = new double[count];
        for (int at = 0; at < _design.Count; at++)
        {
            Left(at, left);
            for (int g = 0; g < count; g++)
            {
                sides[g] += left[g] * (_design.Values[at] - fitted[at]);
                if (_design.GroupOf[at] == _groups[g]) sizes[g]++;
                for (int h = 0; h < count; h++) products[g, h] += left[g] * left[h];
            }
        }

        double[] shifts = Solve(products, sides, sizes);
        for (int g = 0; g < count; g++)
            for (int j = 0; j < Raters.Length; j++) Raters[j] -= shifts[g] * _raterParts[g][j];
        Array.Clear(Squares, 0, Squares.Length);
        for (int at = 0; at < _design.Count; at++)
        {
            Left(at, left);
            int subset = _model.Subsets.SubsetOfRatee[_design.RateeOf[at]];
            double rest = _design.Values[at] - fitted[at];
            for (int g = 0; g < count; g++) rest -= shifts[g] * left[g];
            Squares[subset] += rest * rest;
            Degrees[subset] -= Variance(left);
        }
    }

    // What ratees and raters leave of each group's column at one rating.
    private void Left(int at, double[] left)
    {
        for (int g = 0; g < left.Length; g++)
            left[g] = (_design.GroupOf[at] == _groups[g] ? 1 : 0) - _rateeParts[g][_design.RateeOf[at]] - _raterParts[g][_design.RaterOf[at]];
    }

    // Columns of unit length; directions in which nothing is left cannot be known and stay at 0.
    private double[] Solve(Matrix<double> products, double[] sides, double[] sizes)
    {
        int count = sides.Length;
        var unit = products.MapIndexed((g, h, value) => value / Math.Sqrt(sizes[g] * sizes[h])).Evd(Symmetricity.Symmetric);
        for (int k = 0; k < count; k++)
        {
            double[] direction = [.. unit.EigenVectors.Column(k).Select((value, g) => value / Math.Sqrt(sizes[g]))];
            double known = unit.EigenValues[k].Real;
            if (known > 1e-9)
            {
                for (int g = 0; g < count; g++)
                    for (int h = 0; h < count; h++) _covariance[g, h] += direction[g] * direction[h] / known;
                continue;
            }

            double most = direction.Max(Math.Abs);
            double[] free = new double[Raters.Length];
            for (int g = 0; g < count; g++)
                for (int j = 0; j < free.Length; j++) free[j] += direction[g] / most * _raterParts[g][j];
            _free.Add(free);
        }

        return [.. _covariance * Vector<double>.Build.Dense(sides)];
    }
}
