using System;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// Cohen's kappa (1960, weighted 1968): how far two raters agree on categories beyond what their own habits would give by chance. Standard error by Fleiss, Cohen
/// and Everitt (1969), interval by the normal distribution.
/// </summary>
public static class CohenKappa
{
    private const double Certain = 1 - 1e-12;

    /// <summary>From a table of two raters.</summary>
    /// <param name="table">Rows are the first rater's categories, columns the second's, in the same order: counts or shares, 0 or more and finite.</param>
    /// <param name="weights">How much categories that differ still agree; null: not at all.</param>
    /// <param name="observations">How many ratees, where the table holds shares; null: the sum of the table.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The table is not square, a cell is out of range, or the weights are for another number of categories.</exception>
    public static ChanceCorrected Of(double[,] table, AgreementWeights? weights = null, int? observations = null, double level = 0.95)
    {
        int q = Throw.IfNull(table).GetLength(0);
        if (q != table.GetLength(1)) throw new ArgumentException($"The table is square, not {q} by {table.GetLength(1)}.", nameof(table));
        if (table.Cast<double>().Any(cell => !Finite.Is(cell) || cell < 0 || cell > RatingDesignBuilder.MostValue)) throw new ArgumentException("A cell is finite, 0 or more, and at most 1000000000.", nameof(table));
        if (observations is < 0) throw new ArgumentOutOfRangeException(nameof(observations), observations, "Observations are 0 or more.");
        Interval.Check(level);
        weights ??= AgreementWeights.Of(AgreementWeighting.Identity, [.. Enumerable.Range(1, Math.Max(q, 1)).Select(at => (double)at)]);
        if (q > 0 && weights.Count != q) throw new ArgumentException($"The weights are for {weights.Count} categories, the table has {q}.", nameof(weights));

        double total = table.Cast<double>().Sum();
        int n = observations ?? (total > int.MaxValue ? int.MaxValue : (int)Math.Round(total));
        LocalizedText method = new($"kappa Cohen, {weights.Name.Indonesian}", $"Cohen's kappa, {weights.Name.English}");
        if (total == 0) return new(Estimate.None(method, 0, NotEstimable.NoRatings));
        return q < 2 ? new(Estimate.None(method, n, NotEstimable.OneCategory)) : Calculated(method, new Shares(table, total), weights, n, level);
    }

    /// <summary>From ratings by two raters; only ratees whom both rated count.</summary>
    /// <param name="ratings">A table with two columns.</param>
    /// <param name="weighting">How much categories that differ still agree.</param>
    /// <param name="categories">All categories of the scale, ascending; null: those that were used.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">There are not two raters, or the categories do not fit.</exception>
    public static ChanceCorrected Of(RatingMatrix ratings, AgreementWeighting weighting = AgreementWeighting.Identity, double[]? categories = null, double level = 0.95)
    {
        if (Throw.IfNull(ratings).Raters.Count != 2) throw new ArgumentException($"Cohen's kappa compares two raters, not {ratings.Raters.Count}; Conger's kappa takes more.", nameof(ratings));
        CategoryTable placed = CategoryTable.From(ratings, categories);
        int q = placed.Categories.Count, leftOut = 0;
        if (q == 0 || ratings.Nothing is NotEstimable)
        {
            LocalizedText method = new("kappa Cohen", "Cohen's kappa");
            return new(Estimate.None(method, 0, ratings.Nothing ?? NotEstimable.NoRatings));
        }

        double[,] table = new double[q, q];
        foreach ((int Rater, int Category)[] own in placed.Ratings!)
        {
            if (own.Length == 2) table[own[0].Category, own[1].Category]++;
            else leftOut++;
        }

        ChanceCorrected kappa = Of(table, AgreementWeights.Of(weighting, placed.Categories), null, level);
        return leftOut == 0 ? kappa : new(
            kappa.Estimate with { Remark = new($"{leftOut} orang hanya dinilai oleh satu penilai dan tidak diikutkan.", $"{leftOut} ratees were rated by one rater only and are left out.") }, kappa.Observed, kappa.ByChance);
    }

    private static ChanceCorrected Calculated(LocalizedText method, Shares shares, AgreementWeights weights, int n, double level)
    {
        int q = shares.Rows.Length;
        double observed = 0, byChance = 0;
        double[] rowMeans = new double[q], columnMeans = new double[q];
        for (int i = 0; i < q; i++)
        {
            for (int j = 0; j < q; j++)
            {
                observed += weights[i, j] * shares.Cells[i, j];
                byChance += weights[i, j] * shares.Rows[i] * shares.Columns[j];
                rowMeans[i] += weights[i, j] * shares.Columns[j];
                columnMeans[j] += weights[i, j] * shares.Rows[i];
            }
        }

        if (byChance >= Certain) return new(Estimate.None(method, n, NotEstimable.OneCategory), observed, byChance);
        double rest = 1 - byChance, kappa = (observed - byChance) / rest, squares = 0;
        for (int i = 0; i < q; i++)
        {
            for (int j = 0; j < q; j++)
            {
                double deviation = weights[i, j] - ((rowMeans[i] + columnMeans[j]) * (1 - kappa));
                squares += shares.Cells[i, j] * deviation * deviation;
            }
        }

        double centre = kappa - (byChance * (1 - kappa));
        Estimate estimate = Estimate.Of(method, n, kappa);
        if (n == 0) return new(estimate, observed, byChance);
        double error = Math.Sqrt(Math.Max(0, squares - (centre * centre)) / n) / rest, reach = error * StandardNormal.Critical(level);
        return new(estimate with { StandardError = error, Interval = new ConfidenceInterval(kappa - reach, kappa + reach, level) }, observed, byChance);
    }

    private sealed class Shares
    {
        public Shares(double[,] table, double total)
        {
            int q = table.GetLength(0);
            (Cells, Rows, Columns) = (new double[q, q], new double[q], new double[q]);
            for (int i = 0; i < q; i++)
            {
                for (int j = 0; j < q; j++)
                {
                    Cells[i, j] = table[i, j] / total;
                    Rows[i] += Cells[i, j];
                    Columns[j] += Cells[i, j];
                }
            }
        }

        public double[,] Cells { get; }

        public double[] Rows { get; }

        public double[] Columns { get; }
    }
}
