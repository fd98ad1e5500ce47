using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The variance that ratings would have if raters answered without looking at the person: what r_wg compares with.</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record NullVariance
{
    private NullVariance(LocalizedText name, int? options, double variance) => (Name, Options, Variance) = (name, options, variance);

    /// <summary>Which distribution it is of.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many options the scale has; null for a variance of one's own.</summary>
    public int? Options { get; }

    /// <summary>The variance in squared points, above 0.</summary>
    public double Variance { get; }

    /// <summary>The variances of LeBreton and Senter (2008), by options (5 to 11), then by distribution; the uniform ones are exact: (A² - 1) / 12.</summary>
    public static IReadOnlyList<NullVariance> Table { get; } = Array.AsReadOnly(
        Published.SelectMany(row => Kinds.Select(kind => Row(row.Options, kind, row.Variances))).ToArray());

    /// <summary>The variance where every option is equally likely: (A² - 1) / 12.</summary>
    /// <param name="options">The options of the scale, 2 or more: 5 for a scale from 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two options.</exception>
    public static NullVariance Uniform(int options) =>
        options >= 2
            ? new(NullDistributionWords.Of(NullDistribution.Uniform), options, ((options * (double)options) - 1) / 12)
            : throw new ArgumentOutOfRangeException(nameof(options), options, $"A scale has two options or more, not {options}.");

    /// <summary>The variance of a distribution.</summary>
    /// <param name="distribution">Which.</param>
    /// <param name="options">The options of the scale: 2 or more for the uniform one, 5 to 11 for the others.</param>
    /// <exception cref="ArgumentOutOfRangeException">The distribution is none of the declared ones, or the table has none for so many options.</exception>
    public static NullVariance Of(NullDistribution distribution, int options)
    {
        if (distribution == NullDistribution.Uniform) return Uniform(options);
        if (!Kinds.Contains(distribution)) throw new ArgumentOutOfRangeException(nameof(distribution), distribution, $"The null distributions are {string.Join(", ", Kinds)}, not {distribution}.");
        LocalizedText name = NullDistributionWords.Of(distribution);
        return Table.FirstOrDefault(one => one.Options == options && one.Name == name)
            ?? throw new ArgumentOutOfRangeException(nameof(options), options, $"The table has skewed, triangular and normal variances for 5 to 11 options, not for {options}; give your own.");
    }

    /// <summary>A variance from elsewhere, such as from simulation.</summary>
    /// <param name="variance">The variance, finite and above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite or not above 0.</exception>
    public static NullVariance Own(double variance) =>
        Finite.Checked(variance, nameof(variance)) > 0
            ? new(new("ragam sendiri", "own variance"), null, variance)
            : throw new ArgumentOutOfRangeException(nameof(variance), variance, $"A null variance is above 0, not {variance}.");

    private static NullDistribution[] Kinds =>
        [NullDistribution.Uniform, NullDistribution.SlightSkew, NullDistribution.ModerateSkew, NullDistribution.HeavySkew, NullDistribution.Triangular, NullDistribution.Normal];

    // Slight, moderate and heavy skew, triangular, normal.
    private static (int Options, double[] Variances)[] Published =>
    [
        (5, [1.34, 0.90, 0.44, 1.32, 1.04]),
        (6, [1.85, 1.26, 0.69, 1.45, 1.25]),
        (7, [2.90, 2.14, 1.39, 2.10, 1.40]),
        (8, [3.47, 2.79, 2.35, 2.81, 1.73]),
        (9, [5.66, 4.73, 3.16, 3.00, 1.58]),
        (10, [6.30, 5.09, 3.46, 2.89, 1.45]),
        (11, [7.31, 6.32, 4.02, 3.32, 1.40]),
    ];

    private static NullVariance Row(int options, NullDistribution kind, double[] variances) =>
        kind == NullDistribution.Uniform ? Uniform(options) : new(NullDistributionWords.Of(kind), options, variances[(int)kind - 1]);
}
