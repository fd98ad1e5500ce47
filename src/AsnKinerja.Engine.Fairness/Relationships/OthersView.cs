using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Each rating beside what all other raters think of the same person, how strict each of them is taken out.</summary>
/// <remarks>
/// Somebody strict who rates some of a rater's people and not others would move what others think of these alone, and look like the rater's dislike. Who rated
/// too few to tell how strict they are counts with the usual gap of their group.
/// </remarks>
internal sealed class OthersView
{
    public OthersView(RatingDesign design, int fewestRatees)
    {
        int raters = design.Raters.Count;
        int KindOf(int rating)
        {
            int rater = design.RaterOf[rating];
            return design.RaterOffsets[rater + 1] - design.RaterOffsets[rater] >= fewestRatees ? rater : raters + GroupGaps.Group(design, rating);
        }

        ColumnGaps gaps = ColumnGaps.Of(design, [.. Enumerable.Range(0, design.Count).Select(KindOf)], raters + design.Groups.Count + 1);
        (IsExact, Noise) = (gaps.Squares == 0, gaps.Noise);
        double[] adjusted = gaps.Adjusted;
        double[] sums = new double[design.Ratees.Count];
        for (int rating = 0; rating < design.Count; rating++) sums[design.RateeOf[rating]] += adjusted[rating];
        Others = new int[design.Count];
        Deviation = new double[design.Count];
        for (int rating = 0; rating < design.Count; rating++)
        {
            int ratee = design.RateeOf[rating];
            Others[rating] = design.RateeOffsets[ratee + 1] - design.RateeOffsets[ratee] - 1;
            if (Others[rating] > 0) Deviation[rating] = adjusted[rating] - ((sums[ratee] - adjusted[rating]) / Others[rating]);
        }
    }

    /// <summary>Whether levels and strictness explain every rating, so that nothing is left to differ.</summary>
    public bool IsExact { get; }

    /// <summary>A difference of deviations that is no larger is rounding.</summary>
    public double Noise { get; }

    /// <summary>By rating, how many others rated the person; where there is none there is no deviation.</summary>
    public int[] Others { get; }

    /// <summary>By rating, the value less the mean of the others.</summary>
    public double[] Deviation { get; }

    /// <summary>The variance of a deviation in units of that of one rating.</summary>
    public double Factor(int rating) => 1 + (1.0 / Others[rating]);
}
