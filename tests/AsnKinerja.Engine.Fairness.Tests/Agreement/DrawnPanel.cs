using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>Panels drawn from a seed: ratees with a level of their own, raters with a severity, and chance.</summary>
internal static class DrawnPanel
{
    /// <summary>Ratings of 1 to 5, some cells missing.</summary>
    public static double?[,] Likert(int seed, int ratees, int raters, double missing = 0)
    {
        Random random = new(seed);
        double[] levels = [.. Enumerable.Range(0, ratees).Select(_ => 1 + (4 * random.NextDouble()))], severities = [.. Enumerable.Range(0, raters).Select(_ => random.NextDouble() - 0.5)];
        double?[,] table = new double?[ratees, raters];
        for (int i = 0; i < ratees; i++)
            for (int j = 0; j < raters; j++)
                if (random.NextDouble() >= missing) table[i, j] = Math.Clamp(Math.Round(levels[i] + severities[j] + (2 * random.NextDouble()) - 1), 1, 5);
        return table;
    }

    /// <summary>Scores with normal parts of the given variances, without missing cells.</summary>
    public static double?[,] Normal(ulong seed, int ratees, int raters, double rateeVariance, double raterVariance, double residualVariance)
    {
        SeededRandom chance = new(seed);
        double Draw(double variance) => Math.Sqrt(variance) * StandardNormal.Quantile((chance.NextDouble() * (1 - 1e-12)) + 1e-13);
        double[] levels = [.. Enumerable.Range(0, ratees).Select(_ => Draw(rateeVariance))], severities = [.. Enumerable.Range(0, raters).Select(_ => Draw(raterVariance))];
        double?[,] table = new double?[ratees, raters];
        for (int i = 0; i < ratees; i++)
            for (int j = 0; j < raters; j++) table[i, j] = 80 + levels[i] + severities[j] + Draw(residualVariance);
        return table;
    }

    public static double?[,] Mapped(double?[,] table, Func<double, double> map)
    {
        double?[,] mapped = new double?[table.GetLength(0), table.GetLength(1)];
        for (int i = 0; i < mapped.GetLength(0); i++)
            for (int j = 0; j < mapped.GetLength(1); j++) mapped[i, j] = table[i, j] is double value ? map(value) : null;
        return mapped;
    }

    /// <summary>The same ratings with rows and columns in another order.</summary>
    public static double?[,] Shuffled(double?[,] table, int seed)
    {
        Random random = new(seed);
        int[] rows = [.. Enumerable.Range(0, table.GetLength(0))], columns = [.. Enumerable.Range(0, table.GetLength(1))];
        random.Shuffle(rows);
        random.Shuffle(columns);
        double?[,] shuffled = new double?[rows.Length, columns.Length];
        for (int i = 0; i < rows.Length; i++)
            for (int j = 0; j < columns.Length; j++) shuffled[i, j] = table[rows[i], columns[j]];
        return shuffled;
    }

    /// <summary>Every rater gives the same: 1 to 5 in turn.</summary>
    public static double?[,] Agreeing(int ratees, int raters)
    {
        double?[,] table = new double?[ratees, raters];
        for (int i = 0; i < ratees; i++)
            for (int j = 0; j < raters; j++) table[i, j] = 1 + (i % 5);
        return table;
    }

    public static RatingMatrix Matrix(double?[,] table) => RatingMatrix.From(table);
}
