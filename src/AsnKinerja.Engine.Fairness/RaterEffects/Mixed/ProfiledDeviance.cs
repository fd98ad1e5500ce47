using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// Minus twice the logarithm of the (restricted) likelihood as a function of the relative standard deviations of ratees and raters, with mean and
/// residual variance at their best (Bates et al. 2015). Subset by subset, by a dense factor of the smaller side.
/// </summary>
internal sealed class ProfiledDeviance
{
    private readonly Incidence _incidence;
    private readonly SubsetBlock[] _blocks;
    private readonly List<(double[] ByRatee, double[] ByRater)> _sums;
    private readonly double[,] _plain;
    private readonly int _ratings;

    public ProfiledDeviance(Incidence incidence, SubsetBlock[] blocks, IReadOnlyList<double[]> columns, double[] values)
    {
        _incidence = incidence;
        _blocks = blocks;
        _ratings = values.Length;
        double[][] all = [.. columns, values];
        _sums = [.. all.Select(incidence.Sums)];
        _plain = new double[all.Length, all.Length];
        for (int i = 0; i < all.Length; i++)
            for (int j = i; j < all.Length; j++) _plain[i, j] = all[i].Zip(all[j], (one, other) => one * other).Sum();
    }

    private int Fixed => _sums.Count - 1;

    /// <summary>The residual variance that goes best with the relative standard deviations; null where there is none.</summary>
    public double? ResidualVariance(double ratee, double rater, bool restricted) =>
        Parts(ratee, rater) is (LeastSquares fit, _) && fit.Remainder > 0 ? fit.Remainder / Degrees(restricted) : null;

    /// <summary>The deviance at the best residual variance; infinite where it cannot be computed.</summary>
    public double At(double ratee, double rater, bool restricted) =>
        ResidualVariance(ratee, rater, restricted) is double variance ? At(ratee, rater, variance, restricted) ?? double.PositiveInfinity : double.PositiveInfinity;

    /// <summary>The deviance at a residual variance of one's own; null where it cannot be computed.</summary>
    public double? At(double ratee, double rater, double variance, bool restricted)
    {
        if (Parts(ratee, rater) is not (LeastSquares fit, double logDeterminant)) return null;
        double deviance = logDeterminant + (Degrees(restricted) * Math.Log(2 * Math.PI * variance)) + (fit.Remainder / variance) + (restricted ? fit.LogDeterminant : 0);
        return Finite.Is(deviance) ? deviance : null;
    }

    private int Degrees(bool restricted) => restricted ? _ratings - Fixed : _ratings;

    private (LeastSquares Fit, double LogDeterminant)? Parts(double ratee, double rater)
    {
        BipartiteSystem system = new(_incidence, ratee, rater, 1);
        double[,] products = (double[,])_plain.Clone();
        double logDeterminant = 0;
        foreach (SubsetBlock block in _blocks)
        {
            if (DenseCholesky.Of(block.Schur(system)) is not DenseCholesky factor) return null;
            double[] diagonal = block.KeepsRaters ? system.RateeDiagonal : system.RaterDiagonal;
            logDeterminant += factor.LogDeterminant;
            foreach (int one in block.Eliminated) logDeterminant += Math.Log(diagonal[one]);
            Subtract(block, system, factor, diagonal, products);
        }

        return LeastSquares.Of(products) is LeastSquares fit ? (fit, logDeterminant) : null;
    }

    // Takes from the plain products what ratee and rater effects explain: the right sides times the solutions.
    private void Subtract(SubsetBlock block, BipartiteSystem system, DenseCholesky factor, double[] diagonal, double[,] products)
    {
        double keptScale = block.KeepsRaters ? system.RaterScale : system.RateeScale, otherScale = block.KeepsRaters ? system.RateeScale : system.RaterScale;
        int count = _sums.Count;
        double[][] keptSides = new double[count][], otherSides = new double[count][], kept = new double[count][], other = new double[count][];
        for (int c = 0; c < count; c++)
        {
            (double[] ofKept, double[] ofOther) = block.KeepsRaters ? (_sums[c].ByRater, _sums[c].ByRatee) : (_sums[c].ByRatee, _sums[c].ByRater);
            keptSides[c] = Array.ConvertAll(block.Kept, one => keptScale * ofKept[one]);
            otherSides[c] = Array.ConvertAll(block.Eliminated, one => otherScale * ofOther[one]);
            kept[c] = (double[])keptSides[c].Clone();
            other[c] = new double[block.Eliminated.Length];
            for (int e = 0; e < other[c].Length; e++)
            {
                double amount = system.Cross * otherSides[c][e] / diagonal[block.Eliminated[e]];
                for (int link = block.Offsets[e]; link < block.Offsets[e + 1]; link++) kept[c][block.To[link]] -= amount * block.Weight(link);
            }

            factor.Solve(kept[c]);
            for (int e = 0; e < other[c].Length; e++)
            {
                double sum = otherSides[c][e];
                for (int link = block.Offsets[e]; link < block.Offsets[e + 1]; link++) sum -= system.Cross * block.Weight(link) * kept[c][block.To[link]];
                other[c][e] = sum / diagonal[block.Eliminated[e]];
            }
        }

        for (int i = 0; i < count; i++)
        {
            for (int j = i; j < count; j++)
            {
                double explained = 0;
                for (int k = 0; k < block.Kept.Length; k++) explained += keptSides[i][k] * kept[j][k];
                for (int e = 0; e < block.Eliminated.Length; e++) explained += otherSides[i][e] * other[j][e];
                products[i, j] -= explained;
            }
        }
    }
}
