using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// Kendall's coefficient of concordance (Kendall and Babington Smith 1939): how far raters who all ranked the same people put them in the same order. 0 is no common
/// order, 1 the same order by all.
/// </summary>
/// <remarks>
/// Only ratees rated by every rater count. Equal ratings share their mean rank. The interval is for what W would be with endless ratees: that of a consistency with ranks for
/// values, less 2 / raters degrees of freedom as in Kendall's own test of W. Where raters agree nearly fully it is a little too narrow. Immutable.
/// </remarks>
public sealed record KendallW
{
    private static LocalizedText Method => new("W Kendall, dikoreksi untuk nilai kembar", "Kendall's W, corrected for ties");

    private KendallW(Estimate estimate, int raters, int leftOut) => (Estimate, Raters, LeftOut) = (estimate, raters, leftOut);

    /// <summary>W corrected for ties, from 0 to 1, or the reason why there is none. n is the ratees.</summary>
    public Estimate Estimate { get; }

    /// <summary>How many raters.</summary>
    public int Raters { get; }

    /// <summary>How many ratees are left out because a rating is missing.</summary>
    public int LeftOut { get; }

    /// <summary>How many raters gave everybody the same number, and so no order at all.</summary>
    public int ConstantRaters { get; private init; }

    /// <summary>W without the correction for ties; null where there is none.</summary>
    public double? Uncorrected { get; private init; }

    /// <summary>k (n - 1) W, Friedman's chi-square; null where there is none.</summary>
    public double? ChiSquare { get; private init; }

    /// <summary>Its degrees of freedom, n - 1.</summary>
    public int? Df { get; private init; }

    /// <summary>How likely so large a W is where the orders are drawn by chance, from 0 to 1; approximate, and rough below 8 ratees.</summary>
    public double? PValue { get; private init; }

    /// <summary>The concordance of all raters.</summary>
    /// <param name="ratings">The ratings; ranks need not be given, they are taken from the values.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <exception cref="System.ArgumentOutOfRangeException">The level is out of range.</exception>
    public static KendallW Of(RatingMatrix ratings, double level = 0.95)
    {
        Interval.Check(level);
        double[][] rows = Throw.IfNull(ratings).CompleteRows();
        int n = rows.Length, k = ratings.Raters.Count, leftOut = ratings.Ratees.Count - n;
        LocalizedText? remark = leftOut == 0 ? null : new(
            $"{leftOut} orang yang dinilai tidak diikutkan karena tidak dinilai oleh semua penilai.", $"{leftOut} ratees are left out because not every rater rated them.");
        NotEstimable? reason = ratings.Nothing ?? (n >= 2 ? null : ratings.Ratees.Count == 1 ? NotEstimable.OneRatee : NotEstimable.Incomplete);
        if (reason is NotEstimable why) return new(Estimate.None(Method, n, why) with { Remark = remark }, k, leftOut);

        double[] sums = new double[n];
        double ties = 0;
        int constant = 0;
        for (int rater = 0; rater < k; rater++)
        {
            (double[] ranks, double own) = MiddleRanks.Of([.. rows.Select(row => row[rater])]);
            for (int i = 0; i < n; i++) sums[i] += ranks[i];
            ties += own;
            if (rows.All(row => row[rater] == rows[0][rater])) constant++;
        }

        double mean = k * (n + 1) / 2.0, spread = sums.Sum(sum => (sum - mean) * (sum - mean));
        double cubes = ((double)n * n * n) - n, most = (k * (double)k * cubes) - (k * ties);
        if (constant == k) return new(Estimate.None(Method, n, NotEstimable.NoVariation) with { Remark = remark }, k, leftOut) { ConstantRaters = k };
        double w = 12 * spread / most, chiSquare = k * (n - 1.0) * w;
        return new(Estimate.Of(Method, n, w) with { Interval = Limits(w, n, k, level), Remark = remark }, k, leftOut)
        {
            ConstantRaters = constant,
            Uncorrected = 12 * spread / (k * (double)k * cubes),
            ChiSquare = chiSquare,
            Df = n - 1,
            PValue = Fairness.ChiSquare.UpperTail(chiSquare, n - 1),
        };
    }

    /// <summary>W, its test, and what was left out, as a step of an explanation.</summary>
    public Explanation Explain() => new(Method, Operation.Summary, ChiSquare is double chiSquare
        ? [new(Estimate.Explain()), new(TestStep(chiSquare))]
        : [new(Estimate.Explain())])
    {
        Remarks = ConstantRaters == 0 ? [] : [new($"{ConstantRaters} penilai memberi semua orang nilai yang sama.", $"{ConstantRaters} raters gave everybody the same value.")],
    };

    // The ratio of mean squares of ranks, F = (k - 1) W / (1 - W), has an F distribution nearly; at W = 1 nothing is left to divide by.
    private static ConfidenceInterval? Limits(double w, int n, int k, double level)
    {
        double df = n - 1 - (2.0 / k), residualDf = (k - 1) * df, f = (k - 1) * w / (1 - w);
        if (df <= 0 || !Finite.Is(f) || 1 - w < 1e-12) return null;
        (double lower, double upper) = FDistribution.Limits(f, df, residualDf, level);
        double low = lower / (lower + k - 1), high = upper / (upper + k - 1);
        return Finite.Is(low) && Finite.Is(high) ? new ConfidenceInterval(low, high, level) : null;
    }

    private Explanation TestStep(double chiSquare) => new(new("Khi-kuadrat", "Chi-square"), Operation.Given)
    {
        Outcome = LocalizedText.Same(string.Format(CultureInfo.InvariantCulture, "{0:0.####} (df {1}, p {2:0.####})", chiSquare, Df, PValue)),
    };
}
