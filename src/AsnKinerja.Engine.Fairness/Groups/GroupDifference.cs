using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far a group's scores are from those of the reference group.</summary>
/// <remarks>Immutable. A difference says nothing of its cause, and changes no score.</remarks>
public sealed class GroupDifference
{
    private const double Level = 0.95;

    // The relative size of what rounding leaves of a difference that is none.
    internal GroupDifference(GroupSummary group, GroupSummary reference, double[] scores, double[] references)
    {
        Group = group.Id;
        Reference = reference.Id;
        int n = scores.Length, m = references.Length;
        (double mean, double squares) = SampleMoments.Of(scores);
        (double otherMean, double otherSquares) = SampleMoments.Of(references);
        NotEstimable? reason = n == 0 || m == 0 ? NotEstimable.NoRatings : n < 2 || m < 2 ? NotEstimable.TooFew : squares + otherSquares == 0 ? NotEstimable.NoVariation : null;
        Difference =
            reason == NotEstimable.NoVariation && mean != otherMean ? Estimate.Of(Welch, n + m, mean - otherMean) with { Remark = NothingWithin }
            : reason is NotEstimable why ? Estimate.None(Welch, n + m, why)
            : WelchOf(mean - otherMean, squares / (n - 1) / n, otherSquares / (m - 1) / m, n, m);
        EffectSize = reason is NotEstimable because ? Estimate.None(Hedges, n + m, because) : HedgesOf(mean - otherMean, squares + otherSquares, n, m);
        Dominance = CliffDelta.Of(scores, references, Level);
    }

    /// <summary>The id of the group.</summary>
    public string Group { get; }

    /// <summary>The id of the reference group.</summary>
    public string Reference { get; }

    /// <summary>The group's mean less the reference's, in scale points, with Welch's interval.</summary>
    public Estimate Difference { get; }

    /// <summary>The difference in standard deviations, corrected for small samples (Hedges' g), with its interval.</summary>
    public Estimate EffectSize { get; }

    /// <summary>How much likelier somebody of the group is above than below somebody of the reference (Cliff's delta), -1 to 1, with its interval; for ordered scales.</summary>
    public Estimate Dominance { get; }

    private static LocalizedText Welch { get; } = new("Selisih rata-rata (Welch)", "Difference of means (Welch)");

    private static LocalizedText Hedges { get; } = new("Ukuran efek (g Hedges)", "Effect size (Hedges' g)");

    private static LocalizedText NothingWithin => new(
        "Di dalam setiap kelompok semua nilai sama, sehingga tidak ada selang dan ukuran efek.", "Within each group all scores are the same, so there is neither an interval nor an effect size.");

    private static Estimate WelchOf(double difference, double own, double other, int n, int m)
    {
        // Shares instead of squares of variances, which tiny scores would take out of the range of numbers.
        double error = Math.Sqrt(own + other), share = own / (own + other), degrees = 1 / ((share * share / (n - 1)) + ((1 - share) * (1 - share) / (m - 1)));
        return Interval.Student(Welch, n + m, difference, error, degrees, Level);
    }

    // Hedges and Olkin 1985: the exact correction is approximated by 1 - 3 / (4 df - 1).
    private static Estimate HedgesOf(double difference, double squares, int n, int m)
    {
        int degrees = n + m - 2;
        double g = difference / Math.Sqrt(squares / degrees) * (1 - (3 / ((4.0 * degrees) - 1)));
        double error = Math.Sqrt(((double)(n + m) / n / m) + (g * g / (2.0 * (n + m))));
        return Interval.Normal(Hedges, n + m, g, error, Level);
    }
}
