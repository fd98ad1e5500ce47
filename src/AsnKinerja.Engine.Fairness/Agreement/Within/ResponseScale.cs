using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>From what deviations are taken.</summary>
public enum DeviationCentre
{
    /// <summary>The mean.</summary>
    Mean,

    /// <summary>The median; the mean of the two middle values for an even number.</summary>
    Median,
}

/// <summary>The ends of a scale of whole steps, for example 1 to 5.</summary>
/// <remarks>Equal when both ends are equal. The default value is no scale and has one option.</remarks>
public readonly record struct ResponseScale
{
    private const int MostOptions = 1_000_000_000;

    /// <summary>Creates a scale.</summary>
    /// <param name="lowest">The lowest option.</param>
    /// <param name="highest">The highest option, above the lowest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The highest option is not above the lowest, or there are more than 1,000,000,000 options.</exception>
    public ResponseScale(int lowest, int highest)
    {
        if (highest <= lowest) throw new ArgumentOutOfRangeException(nameof(highest), highest, $"The highest option {highest} is not above the lowest, {lowest}.");
        if ((long)highest - lowest >= MostOptions) throw new ArgumentOutOfRangeException(nameof(highest), highest, $"From {lowest} to {highest} there are more than {MostOptions} options.");
        (Lowest, Highest) = (lowest, highest);
    }

    /// <summary>The lowest option.</summary>
    public int Lowest { get; }

    /// <summary>The highest option.</summary>
    public int Highest { get; }

    /// <summary>How many options: A.</summary>
    public int Options => Highest - Lowest + 1;

    /// <summary>Whether a rating lies on it, the ends included.</summary>
    /// <param name="rating">The rating.</param>
    public bool Contains(double rating) => rating >= Lowest && rating <= Highest;

    /// <summary>
    /// The largest variance that ratings with this mean can have: 0 where all stand at one end, null where the mean is too near an end for so few raters
    /// to disagree as far as the formula says.
    /// </summary>
    internal double? MostVariance(double[] sorted)
    {
        int n = sorted.Length;
        double sum = sorted.Sum(), mean = sum / n, low = Lowest, high = Highest;
        if (sorted[n - 1] == low || sorted[0] == high) return 0;

        // Sums are compared, not means: whole ratings are exact.
        if (sum < (low * (n - 1)) + high || sum > (high * (n - 1)) + low) return null;
        return (((high + low) * mean) - (mean * mean) - (high * low)) * n / (n - 1);
    }
}
