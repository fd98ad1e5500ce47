using System;
using System.Globalization;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How many raters a ratee has, and how far ratees share them (Putka, Le, McCloy and Diaz 2008): all that a coefficient needs to know of a design.</summary>
/// <remarks>One pass over the ratings. Equal when both numbers are equal.</remarks>
/// <param name="Raters">k-hat: the harmonic mean number of raters of a ratee, 1 or more.</param>
/// <param name="Confounding">q: how much of the raters' severity stays in the ratees' differences, from 0 (all share all raters) to 1 / k-hat (none share any).</param>
public readonly record struct DesignOverlap(double Raters, double Confounding)
{
    /// <summary>Of a design; null with fewer than two ratees.</summary>
    /// <param name="ratings">The ratings.</param>
    public static DesignOverlap? Of(RatingDesign ratings)
    {
        double n = Throw.IfNull(ratings).Ratees.Count;
        if (n < 2) return null;
        double[] parts = [.. Enumerable.Range(0, ratings.Ratees.Count).Select(ratee => 1.0 / (ratings.RateeOffsets[ratee + 1] - ratings.RateeOffsets[ratee]))];
        double inverse = parts.Sum(), shared = -inverse;
        for (int rater = 0; rater < ratings.Raters.Count; rater++)
        {
            double own = 0;
            for (int at = ratings.RaterOffsets[rater]; at < ratings.RaterOffsets[rater + 1]; at++) own += parts[ratings.RateeOf[ratings.ByRater[at]]];
            shared += own * own;
        }

        // q is 0 or more by its definition; what lies below is rounding.
        return new(n / inverse, Math.Max(0, (inverse / n) - (shared / (n * (n - 1)))));
    }

    /// <summary>Both numbers to four digits.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "k-hat {0:0.####}, q {1:0.####}", Raters, Confounding);
}
