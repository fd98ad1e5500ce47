using System;
using System.Threading.Tasks;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How uncertain each effect is: the diagonal of the inverse of the normal equations, in units of the residual variance.</summary>
/// <remarks>
/// With ridge 0, raters' effects sum to 0 in each subset and a ratee's is the mean adjusted to that. Exact where the smaller side of the subset has at
/// most so many members. Beyond, by a sample of solutions (seeded, Rao-Blackwellised as in Sidén et al. 2018): unbiased, and with
/// <see cref="Draws"/> draws the standard error is off by a per cent or two in well-linked designs, by a sixth in chains.
/// </remarks>
internal sealed class EffectVariances
{
    public const int Draws = 16;
    private const int Together = 4;

    private readonly BipartiteSystem _system;
    private readonly RatingSubsets _subsets;

    private EffectVariances(BipartiteSystem system, RatingSubsets subsets)
    {
        _system = system;
        _subsets = subsets;
        Ratees = new double[system.Incidence.Ratees];
        Raters = new double[system.Incidence.Raters];
        IsSampled = new bool[subsets.Count];
    }

    public double[] Ratees { get; }

    public double[] Raters { get; }

    /// <summary>By subset: whether it was too large for the exact way.</summary>
    public bool[] IsSampled { get; }

    public static EffectVariances Of(BipartiteSystem system, RatingSubsets subsets, int exactUpTo)
    {
        EffectVariances variances = new(system, subsets);
        bool samples = false;
        for (int subset = 0; subset < subsets.Count; subset++)
            samples |= variances.IsSampled[subset] = Math.Min(subsets.All[subset].Ratees.Count, subsets.All[subset].Raters.Count) > exactUpTo;
        if (samples) variances.Sample();
        SubsetBlock[] blocks = SubsetBlock.Of(system.Incidence, subsets.SubsetOfRatee, subsets.SubsetOfRater, subsets.Count);
        for (int subset = 0; subset < blocks.Length; subset++)
            if (!variances.IsSampled[subset]) variances.Exact(blocks[subset]);
        return variances;
    }

    private void Exact(SubsetBlock block)
    {
        int n = block.Kept.Length;
        double[][] matrix = block.Schur(_system);
        // Without a ridge the effects of the kept side sum to 0, which fills the one gap in the matrix; the filling is taken out again.
        double gap = _system.Ridge == 0 ? Mean(matrix) : 0;
        for (int i = 0; i < n; i++)
            for (int j = i; j < n; j++) matrix[i][j] += gap;
        double[][] inverse = DenseCholesky.Of(matrix)?.Inverse() ?? Empty(n);
        if (gap > 0)
        {
            double filling = 1 / (gap * n * n);
            foreach (double[] row in inverse)
                for (int j = 0; j < row.Length; j++) row[j] -= filling;
        }

        (double[] kept, double[] eliminated, double[] diagonal) = block.KeepsRaters ? (Raters, Ratees, _system.RateeDiagonal) : (Ratees, Raters, _system.RaterDiagonal);
        for (int i = 0; i < n; i++) kept[block.Kept[i]] = Math.Max(0, inverse[i][i]);
        for (int e = 0; e < block.Eliminated.Length; e++)
        {
            double own = diagonal[block.Eliminated[e]], carried = 0;
            for (int one = block.Offsets[e]; one < block.Offsets[e + 1]; one++)
                for (int other = block.Offsets[e]; other < block.Offsets[e + 1]; other++) carried += block.Weight(one) * block.Weight(other) * At(inverse, block.To[one], block.To[other]);
            eliminated[block.Eliminated[e]] = Math.Max(0, (1 / own) + (_system.Cross * _system.Cross * carried / (own * own)));
        }

        if (_system.Ridge == 0 && !block.KeepsRaters) CentreOnRaters(block, inverse);
    }

    // The ratees were kept and sum to 0; what is wanted is that the raters do.
    private void CentreOnRaters(SubsetBlock block, double[][] inverse)
    {
        int ratees = block.Kept.Length, raters = block.Eliminated.Length;
        double[] load = new double[ratees], spread = new double[ratees];
        double mean = 0;
        for (int e = 0; e < raters; e++)
        {
            double own = _system.RaterDiagonal[block.Eliminated[e]];
            mean += 1 / (own * raters * raters);
            for (int link = block.Offsets[e]; link < block.Offsets[e + 1]; link++) load[block.To[link]] += block.Weight(link) / (own * raters);
        }

        for (int i = 0; i < ratees; i++)
        {
            for (int j = 0; j < ratees; j++) spread[i] += At(inverse, i, j) * load[j];
            mean += load[i] * spread[i];
        }

        for (int i = 0; i < ratees; i++) Ratees[block.Kept[i]] = Math.Max(0, Ratees[block.Kept[i]] - (2 * spread[i]) + mean);
        for (int e = 0; e < raters; e++)
        {
            double own = _system.RaterDiagonal[block.Eliminated[e]], shared = 1 / (own * raters);
            for (int link = block.Offsets[e]; link < block.Offsets[e + 1]; link++) shared += block.Weight(link) * spread[block.To[link]] / own;
            Raters[block.Eliminated[e]] = Math.Max(0, Raters[block.Eliminated[e]] - (2 * shared) + mean);
        }
    }

    private void Sample()
    {
        for (int first = 0; first < Draws; first += Together)
        {
            (double[] Ratees, double[] Raters)[] parts = new (double[], double[])[Together];
            int start = first;
            Parallel.For(0, Together, i => parts[i] = Draw((ulong)(start + i)));
            foreach ((double[] ofRatees, double[] ofRaters) in parts)
            {
                for (int i = 0; i < Ratees.Length; i++) Ratees[i] += ofRatees[i] * ofRatees[i] / Draws;
                for (int j = 0; j < Raters.Length; j++) Raters[j] += ofRaters[j] * ofRaters[j] / Draws;
            }
        }

        for (int i = 0; i < Ratees.Length; i++) Ratees[i] += 1 / _system.RateeDiagonal[i];
        for (int j = 0; j < Raters.Length; j++) Raters[j] += _system.InverseSchurDiagonal[j];
    }

    // Effects with the covariance of the inverse, then what each side's conditional mean makes of the other.
    private (double[] Ratees, double[] Raters) Draw(ulong seed)
    {
        Incidence incidence = _system.Incidence;
        SeededRandom random = new(seed);
        double[] noise = new double[incidence.Count];
        for (int at = 0; at < noise.Length; at++) noise[at] = random.NextNormal() / Math.Sqrt(incidence.Weight(at));
        (double[] rateeSide, double[] raterSide) = incidence.Sums(noise);
        double ridge = Math.Sqrt(_system.Ridge);
        for (int i = 0; i < rateeSide.Length; i++) rateeSide[i] = (_system.RateeScale * rateeSide[i]) + (ridge == 0 ? 0 : ridge * random.NextNormal());
        for (int j = 0; j < raterSide.Length; j++) raterSide[j] = (_system.RaterScale * raterSide[j]) + (ridge == 0 ? 0 : ridge * random.NextNormal());
        _system.Solve(rateeSide, raterSide, out double[] ratees, out double[] raters);
        if (ridge == 0) Centring.OnRaters(_subsets, ratees, raters);
        double[] ofRatees = new double[ratees.Length];
        for (int i = 0; i < ratees.Length; i++)
            for (int at = incidence.Offsets[i]; at < incidence.Offsets[i + 1]; at++) ofRatees[i] += incidence.Weight(at) * raters[incidence.RaterOf[at]] * _system.Cross / _system.RateeDiagonal[i];
        return (ofRatees, _system.FromOthers(raters));
    }

    private static double At(double[][] lower, int i, int j) => i >= j ? lower[i][j] : lower[j][i];

    private static double Mean(double[][] matrix)
    {
        double sum = 0;
        for (int i = 0; i < matrix.Length; i++) sum += matrix[i][i];
        // One rater or ratee alone leaves nothing but rounding.
        return sum > 1e-9 ? sum / matrix.Length / matrix.Length : 1;
    }

    private static double[][] Empty(int n)
    {
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) rows[i] = new double[i + 1];
        return rows;
    }
}
