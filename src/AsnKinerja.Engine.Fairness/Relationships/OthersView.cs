namespace AsnKinerja.Engine.Fairness;

/// <summary>Each rating beside what all other raters think of the same person, the usual gaps between groups taken out.</summary>
internal sealed class OthersView
{
    public OthersView(RatingDesign design)
    {
        GroupGaps gaps = GroupGaps.Of(design);
        Others = new int[design.Count];
        Deviation = new double[design.Count];
        for (int rating = 0; rating < design.Count; rating++)
        {
            int ratee = design.RateeOf[rating];
            Others[rating] = design.RateeOffsets[ratee + 1] - design.RateeOffsets[ratee] - 1;
            if (Others[rating] > 0) Deviation[rating] = gaps.Adjusted[rating] - ((gaps.Sums[ratee] - gaps.Adjusted[rating]) / Others[rating]);
        }
    }

    /// <summary>By rating, how many others rated the person; where there is none there is no deviation.</summary>
    public int[] Others { get; }

    /// <summary>By rating, the value less the mean of the others.</summary>
    public double[] Deviation { get; }

    /// <summary>The variance of a deviation in units of that of one rating.</summary>
    public double Factor(int rating) => 1 + (1.0 / Others[rating]);
}
