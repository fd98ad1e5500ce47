using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// The normal equations of ratee and rater effects: <c>[s² D_a + r, s t N; s t N', t² D_b + r]</c>, with the sums of weights D on the diagonal and
/// the weights N beside it. Scales 1 and ridge 0 are least squares; the relative standard deviations as scales and ridge 1 are Henderson's
/// equations of the mixed model in the spherical form of Bates et al. (2015), which holds at a variance of 0 too.
/// </summary>
/// <remarks>
/// Solved by eliminating the ratees and running conjugate gradients with a Jacobi preconditioner on the Schur complement of the raters (Correia 2016):
/// each round is one pass over the ratings. Sums run in the order of the design, so the same design gives the same bits.
/// </remarks>
internal sealed class BipartiteSystem
{
    private const double Accuracy = 1e-13;
    private const int MostRounds = 20_000;

    private readonly double[] _inverseRatee;
    private readonly double[] _schur;
    private readonly double[] _preconditioner;

    public BipartiteSystem(Incidence incidence, double rateeScale = 1, double raterScale = 1, double ridge = 0)
    {
        Incidence = incidence;
        (RateeScale, RaterScale, Ridge) = (rateeScale, raterScale, ridge);
        RateeDiagonal = Diagonal(incidence.RateeSums, rateeScale, ridge);
        RaterDiagonal = Diagonal(incidence.RaterSums, raterScale, ridge);
        _inverseRatee = Array.ConvertAll(RateeDiagonal, Inverse);
        double[] schur = (double[])RaterDiagonal.Clone();
        for (int ratee = 0; ratee < incidence.Ratees; ratee++)
        {
            double cross = Cross * Cross * _inverseRatee[ratee];
            for (int at = incidence.Offsets[ratee]; at < incidence.Offsets[ratee + 1]; at++) schur[incidence.RaterOf[at]] -= cross * incidence.Weight(at) * incidence.Weight(at);
        }

        _schur = schur;
        // A rater without anybody in common with others has nothing left after the elimination but rounding.
        _preconditioner = new double[schur.Length];
        for (int rater = 0; rater < schur.Length; rater++)
            if (schur[rater] > 1e-12 * RaterDiagonal[rater]) _preconditioner[rater] = 1 / schur[rater];
    }

    public Incidence Incidence { get; }

    public double RateeScale { get; }

    public double RaterScale { get; }

    public double Ridge { get; }

    /// <summary>What stands before the weights beside the diagonal.</summary>
    public double Cross => RateeScale * RaterScale;

    public double[] RateeDiagonal { get; }

    public double[] RaterDiagonal { get; }

    /// <summary>By rater: one divided by the diagonal of the Schur complement; 0 for a rater without anybody in common with others.</summary>
    public IReadOnlyList<double> InverseSchurDiagonal => _preconditioner;

    /// <summary>By rater: what effects of the other raters make of this one's, ratees left free.</summary>
    public double[] FromOthers(double[] raters)
    {
        double[] image = new double[raters.Length];
        Apply(raters, image);
        for (int j = 0; j < image.Length; j++) image[j] = ((_schur[j] * raters[j]) - image[j]) * _preconditioner[j];
        return image;
    }

    /// <summary>Solves for both sides; false where the iteration did not settle.</summary>
    public bool Solve(double[] rateeSide, double[] raterSide, out double[] ratees, out double[] raters)
    {
        double[] reduced = (double[])raterSide.Clone();
        double scale = 0;
        for (int rater = 0; rater < reduced.Length; rater++) scale += reduced[rater] * reduced[rater] * _preconditioner[rater];
        for (int ratee = 0; ratee < Incidence.Ratees; ratee++) Scatter(ratee, Cross * rateeSide[ratee] * _inverseRatee[ratee], reduced);
        raters = new double[Incidence.Raters];
        bool settled = Descend(reduced, Math.Sqrt(scale), raters);
        ratees = new double[Incidence.Ratees];
        for (int ratee = 0; ratee < ratees.Length; ratee++) ratees[ratee] = (rateeSide[ratee] - (Cross * Gather(ratee, raters))) * _inverseRatee[ratee];
        return settled;
    }

    // Conjugate gradients from 0; the residual is overwritten.
    private bool Descend(double[] residual, double scale, double[] solution)
    {
        double[] search = new double[residual.Length], image = new double[residual.Length];
        double norm = 0;
        for (int i = 0; i < residual.Length; i++)
        {
            search[i] = _preconditioner[i] * residual[i];
            norm += residual[i] * search[i];
        }

        // Below the second bound the right side is the rounding of its own making.
        double enough = Math.Max(Accuracy * Math.Sqrt(norm), 4e-16 * scale);
        for (int round = 0; round < MostRounds; round++)
        {
            if (Math.Sqrt(norm) <= enough) return true;
            Apply(search, image);
            double curvature = Dot(search, image);
            if (curvature <= 0) return true;
            double step = norm / curvature, next = 0;
            for (int i = 0; i < residual.Length; i++)
            {
                solution[i] += step * search[i];
                residual[i] -= step * image[i];
                next += residual[i] * residual[i] * _preconditioner[i];
            }

            double turn = next / norm;
            for (int i = 0; i < search.Length; i++) search[i] = (_preconditioner[i] * residual[i]) + (turn * search[i]);
            norm = next;
        }

        return false;
    }

    private void Apply(double[] vector, double[] image)
    {
        for (int i = 0; i < image.Length; i++) image[i] = RaterDiagonal[i] * vector[i];
        double cross = Cross * Cross;
        for (int ratee = 0; ratee < Incidence.Ratees; ratee++) Scatter(ratee, cross * Gather(ratee, vector) * _inverseRatee[ratee], image);
    }

    private double Gather(int ratee, double[] vector)
    {
        int[] raterOf = Incidence.RaterOf;
        double sum = 0;
        if (Incidence.Weights is double[] weights)
            for (int at = Incidence.Offsets[ratee]; at < Incidence.Offsets[ratee + 1]; at++) sum += weights[at] * vector[raterOf[at]];
        else
            for (int at = Incidence.Offsets[ratee]; at < Incidence.Offsets[ratee + 1]; at++) sum += vector[raterOf[at]];
        return sum;
    }

    private void Scatter(int ratee, double amount, double[] target)
    {
        int[] raterOf = Incidence.RaterOf;
        for (int at = Incidence.Offsets[ratee]; at < Incidence.Offsets[ratee + 1]; at++) target[raterOf[at]] -= amount * Incidence.Weight(at);
    }

    private static double Dot(double[] one, double[] other)
    {
        double sum = 0;
        for (int i = 0; i < one.Length; i++) sum += one[i] * other[i];
        return sum;
    }

    private static double[] Diagonal(double[] sums, double scale, double ridge) => Array.ConvertAll(sums, sum => (scale * scale * sum) + ridge);

    private static double Inverse(double value) => value > 0 ? 1 / value : 0;
}
