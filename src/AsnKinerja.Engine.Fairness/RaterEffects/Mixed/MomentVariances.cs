using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Variance components from three sums of squares set against their expectations (Gao and Owen 2017): one pass over the ratings.</summary>
internal static class MomentVariances
{
    /// <summary>The components with negative ones set to 0; null where the equations have no solution.</summary>
    /// <param name="incidence">Who rated whom, every pair once.</param>
    /// <param name="values">By rating: the value without its fixed part.</param>
    public static VarianceComponents? Of(Incidence incidence, double[] values)
    {
        double n = values.Length, sum = 0;
        foreach (double value in values) sum += value;
        double mean = sum / n;
        double[] centred = Array.ConvertAll(values, value => value - mean);
        double total = 0;
        foreach (double value in centred) total += value * value;
        (double[] byRatee, double[] byRater) = incidence.Sums(centred);
        (double withinRatees, double rateeSquares) = Within(total, byRatee, incidence.RateeSums);
        (double withinRaters, double raterSquares) = Within(total, byRater, incidence.RaterSums);
        if (!(total > 0)) return null;

        // In units of the total, so that small and large scales are solved alike.
        double[,] left =
        {
            { 0, n - incidence.Ratees, n - incidence.Ratees },
            { n - incidence.Raters, 0, n - incidence.Raters },
            { (n * n) - rateeSquares, (n * n) - raterSquares, (n * n) - n },
        };
        double[] right = [withinRatees / total, withinRaters / total, n];
        if (Solve(left, right) is not double[] shares) return null;
        double ratee = Math.Max(0, shares[0] * total), rater = Math.Max(0, shares[1] * total), residual = shares[2] * total;
        return residual > 0 && Finite.Is(ratee) && Finite.Is(rater) && Finite.Is(residual) ? new(ratee, rater, residual) : null;
    }

    private static (double Within, double Squares) Within(double total, double[] sums, double[] counts)
    {
        double between = 0, squares = 0;
        for (int i = 0; i < sums.Length; i++)
        {
            between += sums[i] * sums[i] / counts[i];
            squares += counts[i] * counts[i];
        }

        return (total - between, squares);
    }

    // Cramer's rule: the three equations are of one kind and few.
    private static double[]? Solve(double[,] a, double[] right)
    {
        double determinant = Determinant(a);
        double size = Math.Abs(a[0, 1] * a[1, 0] * a[2, 2]);
        if (!(Math.Abs(determinant) > 1e-12 * size)) return null;
        double[] solution = new double[3];
        for (int column = 0; column < 3; column++)
        {
            double[,] changed = (double[,])a.Clone();
            for (int row = 0; row < 3; row++) changed[row, column] = right[row];
            solution[column] = Determinant(changed) / determinant;
        }

        return solution;
    }

    private static double Determinant(double[,] a) =>
        (a[0, 0] * ((a[1, 1] * a[2, 2]) - (a[1, 2] * a[2, 1])))
        - (a[0, 1] * ((a[1, 0] * a[2, 2]) - (a[1, 2] * a[2, 0])))
        + (a[0, 2] * ((a[1, 0] * a[2, 1]) - (a[1, 1] * a[2, 0])));
}
