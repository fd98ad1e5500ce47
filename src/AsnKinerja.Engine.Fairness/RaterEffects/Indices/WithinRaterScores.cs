using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One rating measured by its rater's own mean and spread.</summary>
/// <param name="Ratee">The id of who was rated.</param>
/// <param name="Rater">The id of who rated.</param>
/// <param name="Value">The rating.</param>
/// <param name="Centred">The rating less the rater's mean.</param>
/// <param name="Z">The same in the rater's standard deviations (n - 1); null for a single rating, or where the rater gave all the same.</param>
/// <param name="Rescaled">Mean and spread of all ratings put in the place of the rater's; null as before.</param>
public readonly record struct WithinRaterScore(string Ratee, string Rater, double Value, double Centred, double? Z, double? Rescaled)
{
    /// <summary>50 + 10 z; null where there is no z.</summary>
    public double? T => 50 + (10 * Z);
}

/// <summary>Ratings standardised within each rater. Offered because it is asked for; <see cref="Warning"/> says why it is no remedy.</summary>
/// <remarks>Immutable.</remarks>
public sealed class WithinRaterScores
{
    private WithinRaterScores(WithinRaterScore[] ratings, double[] means, double?[] deviations, double?[] ratees, RatingDesign design)
    {
        Ratings = Array.AsReadOnly(ratings);
        RaterMeans = Dictionary(design.Raters, means);
        RaterDeviations = Dictionary(design.Raters, deviations);
        RateeMeans = Dictionary(design.Ratees, ratees);
    }

    /// <summary>The ratings in the order of the design.</summary>
    public IReadOnlyList<WithinRaterScore> Ratings { get; }

    /// <summary>By rater: the mean.</summary>
    public IReadOnlyDictionary<string, double> RaterMeans { get; }

    /// <summary>By rater: the standard deviation (n - 1); null for a single rating.</summary>
    public IReadOnlyDictionary<string, double?> RaterDeviations { get; }

    /// <summary>By ratee: the mean of the z that exist; null where there is none.</summary>
    public IReadOnlyDictionary<string, double?> RateeMeans { get; }

    /// <summary>What the method takes for granted.</summary>
    public static LocalizedText Warning { get; } = new(
        "Membakukan nilai per penilai menganggap setiap penilai menilai orang yang sama baik dan sama beragam; atasan tim yang kuat membuat timnya dirugikan. Jangan dipakai untuk peringkat.",
        "Standardising within raters takes it for granted that every rater saw people equally good and equally varied; it robs the team of whoever leads a strong one. Not for ranking.");

    /// <summary>Standardises.</summary>
    /// <param name="design">Who rated whom with what.</param>
    public static WithinRaterScores Of(RatingDesign design)
    {
        int raters = Throw.IfNull(design).Raters.Count;
        double[] means = new double[raters];
        double?[] deviations = new double?[raters];
        for (int j = 0; j < raters; j++)
        {
            double[] own = [.. Enumerable.Range(design.RaterOffsets[j], design.RaterOffsets[j + 1] - design.RaterOffsets[j]).Select(at => design.Values[design.ByRater[at]])];
            means[j] = own.Average();
            deviations[j] = Deviation(own, means[j]);
        }

        double overall = design.Count == 0 ? 0 : design.Values.Average();
        double? spread = Deviation(design.Values, overall);
        WithinRaterScore[] scores = new WithinRaterScore[design.Count];
        for (int at = 0; at < scores.Length; at++)
        {
            int rater = design.RaterOf[at];
            double centred = design.Values[at] - means[rater];
            double? z = deviations[rater] is double deviation && deviation > 0 ? centred / deviation : null;
            scores[at] = new(design.Ratees[design.RateeOf[at]], design.Raters[rater], design.Values[at], centred, z, overall + (z * spread));
        }

        double?[] ratees = new double?[design.Ratees.Count];
        for (int i = 0; i < ratees.Length; i++)
        {
            double[] known = [.. Enumerable.Range(design.RateeOffsets[i], design.RateeOffsets[i + 1] - design.RateeOffsets[i]).Select(at => scores[at]).Where(score => score.Z is not null).Select(score => score.Z!.Value)];
            if (known.Length > 0) ratees[i] = known.Average();
        }

        return new(scores, means, deviations, ratees, design);
    }

    // All the same is 0, not the rounding of a mean.
    private static double? Deviation(double[] values, double mean) =>
        values.Length < 2 ? null
        : values.All(value => value.Equals(values[0])) ? 0
        : Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));

    private static Dictionary<string, T> Dictionary<T>(IReadOnlyList<string> ids, T[] values) => ids.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => values[pair.i], StringComparer.Ordinal);
}
