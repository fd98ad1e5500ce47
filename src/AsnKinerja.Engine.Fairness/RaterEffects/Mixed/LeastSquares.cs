using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Generalised least squares of the fixed part, from its cross products.</summary>
internal sealed class LeastSquares
{
    private readonly DenseCholesky _factor;

    private LeastSquares(DenseCholesky factor, double[] coefficients, double remainder)
    {
        _factor = factor;
        Coefficients = coefficients;
        Remainder = remainder;
    }

    public double[] Coefficients { get; }

    /// <summary>The sum of squares that is left.</summary>
    public double Remainder { get; }

    public double LogDeterminant => _factor.LogDeterminant;

    /// <summary>From the products of all columns with one another, the response being the last; null where columns depend on one another.</summary>
    public static LeastSquares? Of(double[,] products)
    {
        int p = products.GetLength(0) - 1;
        double[][] upper = new double[p][];
        double[] coefficients = new double[p];
        for (int i = 0; i < p; i++)
        {
            upper[i] = new double[p];
            for (int j = i; j < p; j++) upper[i][j] = products[i, j];
            coefficients[i] = products[i, p];
        }

        if (DenseCholesky.Of(upper, 1e-12) is not DenseCholesky factor) return null;
        factor.Solve(coefficients);
        double remainder = products[p, p];
        for (int i = 0; i < p; i++) remainder -= coefficients[i] * products[i, p];
        return new(factor, coefficients, remainder);
    }

    /// <summary>The standard errors of the coefficients for a residual variance.</summary>
    public double[] StandardErrors(double variance)
    {
        double[][] inverse = _factor.Inverse();
        double[] errors = new double[inverse.Length];
        for (int i = 0; i < errors.Length; i++) errors[i] = Math.Sqrt(variance * inverse[i][i]);
        return errors;
    }
}
