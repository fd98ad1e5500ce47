using System;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>What all coefficients of agreement on categories share: observed agreement, shares of the categories, and the standard error.</summary>
internal sealed class AgreementSums
{
    private const double Certain = 1 - 1e-12;

    private readonly CategoryTable _table;
    private readonly double[] _own;

    public AgreementSums(CategoryTable table, AgreementWeighting weighting, double level)
    {
        _table = table;
        Level = level;
        Weights = table.Categories.Count == 0 ? AgreementWeights.From(new double[,] { { 1 } }) : AgreementWeights.Of(weighting, table.Categories);
        Nothing = table.Nothing;
        _own = [.. Enumerable.Range(0, table.Ratees).Select(OwnAgreement)];
        Pairable = table.Totals.Count(total => total >= 2);
        Shares = new double[table.Categories.Count];
        for (int ratee = 0; ratee < table.Ratees; ratee++)
            for (int category = 0; category < Shares.Length; category++) Shares[category] += table.Counts[ratee][category] / ((double)table.Totals[ratee] * table.Ratees);
    }

    public double Level { get; }

    public AgreementWeights Weights { get; }

    public NotEstimable? Nothing { get; }

    /// <summary>How many ratees have two ratings or more.</summary>
    public int Pairable { get; }

    /// <summary>The mean over ratees of each category's share of the ratee's ratings.</summary>
    public double[] Shares { get; }

    /// <summary>By category: the sum over the others of weight times number, the weights of a pair evened out.</summary>
    public double[] Weighted(double[] numbers) =>
        [.. Enumerable.Range(0, numbers.Length).Select(one => Enumerable.Range(0, numbers.Length).Sum(other => Weights.Even(one, other) * numbers[other]))];

    /// <summary>By ratee: the mean of a number over the categories of the ratee's ratings.</summary>
    public double[] MeanOverOwn(double[] numbers) =>
        [.. _table.Counts.Select((counts, ratee) => counts.Zip(numbers, (count, number) => count * number).Sum() / _table.Totals[ratee])];

    /// <summary>The sum over a ratee's ratings of the weights with its other ratings.</summary>
    public double OwnPairs(int ratee)
    {
        int[] counts = _table.Counts[ratee];
        double sum = 0;
        for (int one = 0; one < counts.Length; one++)
        {
            if (counts[one] == 0) continue;
            double weighted = -1;
            for (int other = 0; other < counts.Length; other++) weighted += Weights[one, other] * counts[other];
            sum += counts[one] * weighted;
        }

        return sum;
    }

    /// <summary>The coefficient with Gwet's standard error.</summary>
    /// <param name="method">What it is called.</param>
    /// <param name="byChance">The agreement by chance.</param>
    /// <param name="ownChance">What each ratee adds to it: the part that makes the agreement by chance uncertain.</param>
    public ChanceCorrected Corrected(LocalizedText method, double byChance, double[] ownChance)
    {
        int n = _table.Ratees;
        double observed = _own.Sum() / Pairable;
        if (byChance >= Certain) return new(Estimate.None(method, n, NotEstimable.OneCategory), observed, byChance);
        double rest = 1 - byChance, value = (observed - byChance) / rest, squares = 0;
        for (int ratee = 0; ratee < n; ratee++)
        {
            double chance = _table.Totals[ratee] >= 2 ? byChance : 0;
            double own = ((double)n / Pairable * (_own[ratee] - chance) / rest) - (2 * (1 - value) * (ownChance[ratee] - byChance) / rest);
            squares += (own - value) * (own - value);
        }

        return new(Bounded(method, n, value, squares, n, n - 1), observed, byChance);
    }

    /// <summary>An estimate with the standard error from squared deviations of ratees, and Student's interval up to 1.</summary>
    public Estimate Bounded(LocalizedText method, int ratees, double value, double squares, int counted, int df)
    {
        Estimate estimate = Estimate.Of(method, ratees, value) with { Remark = Remark };
        if (counted < 2 || df < 1) return estimate;
        double error = Math.Sqrt(squares / ((double)counted * (counted - 1))), reach = error * FDistribution.StudentCritical(Level, df);
        return estimate with { StandardError = error, Interval = new ConfidenceInterval(value - reach, Math.Max(value, Math.Min(1, value + reach)), Level) };
    }

    public LocalizedText? Remark => _table.Unrated == 0 ? null : new(
        $"{_table.Unrated} orang tanpa penilaian tidak diikutkan.", $"{_table.Unrated} ratees without a rating are left out.");

    private double OwnAgreement(int ratee)
    {
        double total = _table.Totals[ratee];
        return total < 2 ? 0 : OwnPairs(ratee) / (total * (total - 1));
    }
}
