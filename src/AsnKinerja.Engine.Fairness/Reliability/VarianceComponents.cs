using System;
using System.Globalization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How much of the spread of ratings comes from whom: y = mean + ratee + rater + residual.</summary>
/// <remarks>
/// Variances in squared points of the scale, each from 0 to 1e18, the square of the largest rating. Where raters and ratees are nested, so that the rater's part cannot be
/// told from the rest, it stands in <see cref="Residual"/> and <see cref="Rater"/> is 0. Immutable; equal when all three are equal.
/// </remarks>
public sealed record VarianceComponents
{
    /// <summary>Creates the components.</summary>
    /// <param name="ratee">How much the people rated differ.</param>
    /// <param name="rater">How much raters differ in severity.</param>
    /// <param name="residual">What is left: one rater's special view of one ratee, and chance.</param>
    /// <exception cref="ArgumentOutOfRangeException">A variance is negative, not finite, or above 1e18.</exception>
    public VarianceComponents(double ratee, double rater, double residual)
    {
        Ratee = Checked(ratee, nameof(ratee));
        Rater = Checked(rater, nameof(rater));
        Residual = Checked(residual, nameof(residual));
    }

    /// <summary>The variance between the people rated.</summary>
    public double Ratee { get; }

    /// <summary>The variance between raters in severity.</summary>
    public double Rater { get; }

    /// <summary>The variance that is left.</summary>
    public double Residual { get; }

    /// <summary>The variance of one rating: the sum of the three.</summary>
    public double Total => Ratee + Rater + Residual;

    /// <summary>The three, to four digits.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "ratee {0:0.####}, rater {1:0.####}, residual {2:0.####}", Ratee, Rater, Residual);

    private static double Checked(double variance, string name) =>
        Finite.Checked(variance, name) is >= 0 and <= Most ? variance : throw new ArgumentOutOfRangeException(name, variance, "A variance is 0 or more and at most 1e18.");

    // The square of the largest rating there can be.
    private const double Most = 1e18;
}
