using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using MathNet.Numerics.LinearAlgebra;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Covariances of items and the coefficients that follow.</summary>
internal static class AlphaCalculation
{
    // A correlation matrix whose smallest eigenvalue is below this has one item that the others say already.
    private const double Singular = 1e-10;

    private static readonly LocalizedText RawName = new("Alfa Cronbach", "Cronbach's alpha");
    private static readonly LocalizedText StandardisedName = new("Alfa Cronbach, dibakukan", "Cronbach's alpha, standardised");
    private static readonly LocalizedText AverageName = new("Korelasi rata-rata antarbutir", "Average correlation of items");
    private static readonly LocalizedText GuttmanName = new("Lambda 6 Guttman", "Guttman's lambda 6");
    private static readonly LocalizedText RestName = new("Korelasi butir dengan butir lain", "Correlation of the item with the rest");
    private static readonly LocalizedText DroppedName = new("Alfa tanpa butir ini", "Alpha without this item");

    public static CronbachAlpha Of(RatingMatrix answers, double level)
    {
        double[][] rows = answers.CompleteRows();
        int n = rows.Length, k = answers.Raters.Count, leftOut = answers.Ratees.Count - n;
        NotEstimable? reason =
            answers.Count == 0 ? NotEstimable.NoRatings
            : k < 2 ? NotEstimable.TooFew
            : n < 2 ? (leftOut > 0 ? NotEstimable.Incomplete : NotEstimable.OneRatee)
            : null;
        if (reason is NotEstimable why) return None(n, leftOut, why);

        double[,] covariances = Covariances(rows, k);
        int[] all = [.. Enumerable.Range(0, k)];
        double total = Total(covariances, all);
        if (all.All(item => covariances[item, item] == 0)) return None(n, leftOut, NotEstimable.NoVariation);
        double deviation = Math.Sqrt(Math.Max(0, total));
        LocalizedText? remark = leftOut == 0 ? null : new($"{leftOut} baris dengan butir kosong tidak diikutkan.", $"{leftOut} rows with an empty answer are left out.");

        Estimate raw = Alpha(RawName, n, covariances, all);
        if (raw.Value is double alpha) raw = raw with { Interval = Feldt(alpha, n, k, level), Remark = remark };
        double[,]? correlations = Correlations(covariances, k);
        return new(
            raw,
            correlations is null ? Estimate.None(StandardisedName, n, NotEstimable.NoVariation) : Alpha(StandardisedName, n, correlations, all),
            correlations is null ? Estimate.None(AverageName, n, NotEstimable.NoVariation) : Estimate.Of(AverageName, n, (Total(correlations, all) - k) / ((double)k * (k - 1))),
            correlations is null ? Estimate.None(GuttmanName, n, NotEstimable.NoVariation) : Guttman(n, correlations, k),
            raw.Value is double known ? StandardErrorOfMeasurement.Of(deviation, known, n) : Estimate.None(StandardErrorOfMeasurement.Method, n, NotEstimable.NoVariation),
            deviation,
            Array.AsReadOnly(all.Select(item => Item(answers.Raters[item], rows, covariances, all, item)).ToArray()),
            leftOut);
    }

    private static ItemStatistic Item(string id, double[][] rows, double[,] covariances, int[] all, int item)
    {
        int n = rows.Length;
        int[] others = [.. all.Where(other => other != item)];
        double own = covariances[item, item], rest = Total(covariances, others), shared = others.Sum(other => covariances[item, other]);
        Estimate correlation = own <= 0 || rest <= 0
            ? Estimate.None(RestName, n, NotEstimable.NoVariation)
            : Estimate.Of(RestName, n, Math.Max(-1, Math.Min(1, shared / Math.Sqrt(own * rest))));
        Estimate dropped = others.Length < 2 ? Estimate.None(DroppedName, n, NotEstimable.TooFew) : Alpha(DroppedName, n, covariances, others);
        return new(id, rows[0][item] + (rows.Sum(row => row[item] - rows[0][item]) / n), Math.Sqrt(own), correlation, dropped);
    }

    private static Estimate Alpha(LocalizedText method, int n, double[,] covariances, int[] items)
    {
        double total = Total(covariances, items), own = items.Sum(item => covariances[item, item]), k = items.Length;
        return total <= RoundingNoise.Relative * own || total <= 0 ? Estimate.None(method, n, NotEstimable.NoVariation) : Estimate.Of(method, n, k / (k - 1) * (1 - (own / total)));
    }

    private static ConfidenceInterval? Feldt(double alpha, int n, int k, double level)
    {
        double tail = (1 - level) / 2, above = n - 1, below = (n - 1.0) * (k - 1);
        double lower = 1 - ((1 - alpha) * FDistribution.Critical(tail, above, below)), upper = 1 - ((1 - alpha) / FDistribution.Critical(tail, below, above));
        return Finite.Is(lower) && Finite.Is(upper) && lower <= upper ? new ConfidenceInterval(lower, upper, level) : null;
    }

    private static Estimate Guttman(int n, double[,] correlations, int k)
    {
        Matrix<double> matrix = Matrix<double>.Build.DenseOfArray(correlations);
        if (matrix.Evd(Symmetricity.Symmetric).EigenValues.Min(value => value.Real) < Singular) return Estimate.None(GuttmanName, n, NotEstimable.NoDegreesOfFreedom);
        Matrix<double> inverse = matrix.Inverse();
        double unexplained = Enumerable.Range(0, k).Sum(item => 1 / inverse[item, item]), total = correlations.Cast<double>().Sum();
        return total <= 0 ? Estimate.None(GuttmanName, n, NotEstimable.NoVariation) : Estimate.Of(GuttmanName, n, 1 - (unexplained / total));
    }

    private static double[,] Covariances(double[][] rows, int k)
    {
        int n = rows.Length;
        double[][] columns = [.. Enumerable.Range(0, k).Select(item => Centred([.. rows.Select(row => row[item])]))];
        double[,] covariances = new double[k, k];
        for (int i = 0; i < k; i++)
            for (int j = i; j < k; j++) covariances[i, j] = covariances[j, i] = columns[i].Zip(columns[j], (one, other) => one * other).Sum() / (n - 1);
        return covariances;
    }

    private static double[] Centred(double[] values)
    {
        double mean = values.Sum(value => value - values[0]) / values.Length;
        return [.. values.Select(value => value - values[0] - mean)];
    }

    private static double[,]? Correlations(double[,] covariances, int k)
    {
        double[,] correlations = new double[k, k];
        for (int i = 0; i < k; i++)
        {
            if (covariances[i, i] <= 0) return null;
            for (int j = 0; j < k; j++) correlations[i, j] = i == j ? 1 : covariances[i, j] / Math.Sqrt(covariances[i, i] * covariances[j, j]);
        }

        return correlations;
    }

    private static double Total(double[,] covariances, int[] items) => items.Sum(i => items.Sum(j => covariances[i, j]));

    private static CronbachAlpha None(int n, int leftOut, NotEstimable reason) => new(
        Estimate.None(RawName, n, reason), Estimate.None(StandardisedName, n, reason), Estimate.None(AverageName, n, reason), Estimate.None(GuttmanName, n, reason),
        Estimate.None(StandardErrorOfMeasurement.Method, n, reason), null, [], leftOut);
}
