using System;
using System.Globalization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Between which two numbers an unknown quantity lies, at a level of confidence.</summary>
/// <remarks>Immutable; equal when both ends and the level are equal.</remarks>
public readonly record struct ConfidenceInterval
{
    /// <summary>Creates an interval.</summary>
    /// <param name="lower">The lower end, finite.</param>
    /// <param name="upper">The upper end, finite, not below the lower one.</param>
    /// <param name="level">The level of confidence, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, the ends are swapped, or the level is out of range.</exception>
    public ConfidenceInterval(double lower, double upper, double level = 0.95)
    {
        Lower = Finite.Checked(lower, nameof(lower));
        Upper = Finite.Checked(upper, nameof(upper));
        if (lower > upper) throw new ArgumentOutOfRangeException(nameof(upper), upper, $"The upper end {upper} is below the lower end {lower}.");
        Level = Interval.Checked(level);
    }

    /// <summary>The lower end.</summary>
    public double Lower { get; }

    /// <summary>The upper end.</summary>
    public double Upper { get; }

    /// <summary>The level of confidence, for example 0.95.</summary>
    public double Level { get; }

    /// <summary>Whether a number lies in it, the ends included.</summary>
    /// <param name="value">The number.</param>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <summary>Such as <c>0.61 to 0.83</c>, to four digits.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0.####} to {1:0.####}", Lower, Upper);
}
