using System;
#if NET
using System.Numerics;
#endif

namespace AsnKinerja.Engine.Fairness;

/// <summary>A positive definite matrix as U'U, worked through by rows. Every entry is summed in one fixed order, on any hardware.</summary>
internal sealed class DenseCholesky
{
    private readonly double[][] _upper;

    private DenseCholesky(double[][] upper) => _upper = upper;

    /// <summary>Factors a matrix given by its upper rows (row i holds the columns from 0, those below i unused); the matrix is overwritten.</summary>
    /// <param name="matrix">The upper rows.</param>
    /// <param name="least">How small a pivot may become beside the diagonal from which it came, before the matrix counts as singular.</param>
    /// <returns>Null where the matrix is not positive definite.</returns>
    public static DenseCholesky? Of(double[][] matrix, double least = 0)
    {
        double[] diagonal = new double[matrix.Length];
        for (int k = 0; k < matrix.Length; k++) diagonal[k] = matrix[k][k];
        for (int k = 0; k < matrix.Length; k++)
        {
            double[] pivot = matrix[k];
            if (!(pivot[k] > least * diagonal[k])) return null;
            double root = Math.Sqrt(pivot[k]);
            for (int j = k; j < matrix.Length; j++) pivot[j] /= root;
            for (int i = k + 1; i < matrix.Length; i++)
                if (pivot[i] != 0) Add(matrix[i], pivot, -pivot[i], i, matrix.Length);
        }

        return new(matrix);
    }

    /// <summary>The logarithm of the determinant.</summary>
    public double LogDeterminant
    {
        get
        {
            double sum = 0;
            for (int i = 0; i < _upper.Length; i++) sum += Math.Log(_upper[i][i]);
            return 2 * sum;
        }
    }

    /// <summary>Solves in place.</summary>
    public void Solve(double[] side)
    {
        int n = _upper.Length;
        for (int k = 0; k < n; k++)
        {
            side[k] /= _upper[k][k];
            Add(side, _upper[k], -side[k], k + 1, n);
        }

        for (int k = n - 1; k >= 0; k--)
        {
            double sum = side[k];
            for (int j = k + 1; j < n; j++) sum -= _upper[k][j] * side[j];
            side[k] = sum / _upper[k][k];
        }
    }

    /// <summary>The inverse: row i holds the columns from 0 to i.</summary>
    public double[][] Inverse()
    {
        int n = _upper.Length;
        double[][] factor = new double[n][], inverse = new double[n][];
        for (int i = 0; i < n; i++)
        {
            double[] row = new double[i + 1];
            for (int k = 0; k < i; k++)
                if (_upper[k][i] != 0) Add(row, factor[k], -_upper[k][i], 0, k + 1);
            for (int j = 0; j < i; j++) row[j] /= _upper[i][i];
            row[i] = 1 / _upper[i][i];
            factor[i] = row;
            inverse[i] = new double[i + 1];
        }

        for (int i = 0; i < n; i++)
            for (int j = 0; j <= i; j++)
                if (factor[i][j] != 0) Add(inverse[j], factor[i], factor[i][j], 0, j + 1);
        return inverse;
    }

    // target += factor * source. Each entry is one product and one sum, so a wider register gives the same bits.
    private static void Add(double[] target, double[] source, double factor, int from, int to)
    {
#if NET
        Vector<double> factors = new(factor);
        for (; from <= to - Vector<double>.Count; from += Vector<double>.Count)
            (new Vector<double>(target, from) + (factors * new Vector<double>(source, from))).CopyTo(target, from);
#endif
        for (; from < to; from++) target[from] += factor * source[from];
    }
}
