using System;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>How a cohort cuts an axis by itself. Never a default: only <see cref="TalentRules.PlaceRelativeToCohort"/> takes one.</summary>
/// <remarks>Immutable; equal when the kind and the numbers are equal.</remarks>
public sealed record CohortRule
{
    private CohortRule(Rational? deviations, Rational lowest, Rational highest)
    {
        Deviations = deviations;
        LowestShare = lowest;
        HighestShare = highest;
    }

    /// <summary>How many standard deviations from the mean the cuts are; null for shares.</summary>
    public Rational? Deviations { get; }

    /// <summary>The largest share of the cohort in the lowest part, 0 to 1; 0 for deviations.</summary>
    public Rational LowestShare { get; }

    /// <summary>The largest share of the cohort in the highest part, 0 to 1; 0 for deviations.</summary>
    public Rational HighestShare { get; }

    /// <summary>The rule in words.</summary>
    public LocalizedText Name => Deviations is Rational times
        ? new($"rata-rata ± {times} simpangan baku populasi", $"mean ± {times} population standard deviations")
        : new(
            $"paling banyak {NumberText.Percentage(LowestShare)} terbawah dan {NumberText.Percentage(HighestShare)} teratas",
            $"at most the lowest {NumberText.Percentage(LowestShare)} and the highest {NumberText.Percentage(HighestShare)}");

    /// <summary>Below mean − k·SD is the lowest part, above mean + k·SD the highest; exactly on a cut is the middle.</summary>
    /// <remarks>
    /// SD is that of the cohort itself (divided by its number). Distances are compared squared, so no root is rounded. Where all have the same
    /// number, all are in the middle.
    /// </remarks>
    /// <param name="times">k, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is not above 0.</exception>
    public static CohortRule MeanAndDeviation(Rational times) => times.Sign > 0
        ? new(times, default, default)
        : throw new ArgumentOutOfRangeException(nameof(times), times, "The number of standard deviations is above 0.");

    /// <summary>At most these shares of the cohort are in the lowest and in the highest part; people with the same number stay together.</summary>
    /// <param name="lowest">The share of the lowest part, 0 to 1, such as 1/5.</param>
    /// <param name="highest">The share of the highest part, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not between 0 and 1, or both make more than 1.</exception>
    public static CohortRule Shares(Rational lowest, Rational highest)
    {
        if (lowest.Sign < 0 || lowest > Rational.One) throw new ArgumentOutOfRangeException(nameof(lowest), lowest, "A share is 0 to 1, such as 1/5.");
        if (highest.Sign < 0 || highest > Rational.One) throw new ArgumentOutOfRangeException(nameof(highest), highest, "A share is 0 to 1, such as 1/5.");
        return lowest + highest <= Rational.One
            ? new(null, lowest, highest)
            : throw new ArgumentOutOfRangeException(nameof(highest), highest, $"With {lowest} in the lowest part, at most {Rational.One - lowest} can be in the highest.");
    }

    /// <summary>The rule in Indonesian.</summary>
    public override string ToString() => Name.Indonesian;
}
