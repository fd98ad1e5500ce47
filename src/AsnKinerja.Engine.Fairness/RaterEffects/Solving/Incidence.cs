namespace AsnKinerja.Engine.Fairness;

/// <summary>Who rated whom with which weight, ratee by ratee; here a pair may stand more than once.</summary>
internal sealed class Incidence
{
    public Incidence(int[] offsets, int[] raterOf, int raters, double[]? weights = null)
    {
        Offsets = offsets;
        RaterOf = raterOf;
        Ratees = offsets.Length - 1;
        Raters = raters;
        Weights = weights;
        RateeSums = new double[Ratees];
        RaterSums = new double[raters];
        for (int ratee = 0; ratee < Ratees; ratee++)
        {
            for (int at = offsets[ratee]; at < offsets[ratee + 1]; at++)
            {
                RateeSums[ratee] += Weight(at);
                RaterSums[raterOf[at]] += Weight(at);
            }
        }
    }

    public static Incidence Of(RatingDesign design, double[]? weights = null) => new(design.RateeOffsets, design.RaterOf, design.Raters.Count, weights);

    /// <summary>The ratings of ratee i are those from [i] to before [i + 1].</summary>
    public int[] Offsets { get; }

    /// <summary>By rating: the rater.</summary>
    public int[] RaterOf { get; }

    public int Ratees { get; }

    public int Raters { get; }

    public int Count => RaterOf.Length;

    /// <summary>By rating: its weight; null where all weigh 1.</summary>
    public double[]? Weights { get; }

    /// <summary>By ratee: the sum of weights.</summary>
    public double[] RateeSums { get; }

    /// <summary>By rater: the sum of weights.</summary>
    public double[] RaterSums { get; }

    public double Weight(int rating) => Weights is null ? 1 : Weights[rating];

    /// <summary>Weighted sums of numbers by rating, for each ratee and each rater.</summary>
    public (double[] ByRatee, double[] ByRater) Sums(double[] values)
    {
        double[] byRatee = new double[Ratees], byRater = new double[Raters];
        for (int ratee = 0; ratee < Ratees; ratee++)
        {
            for (int at = Offsets[ratee]; at < Offsets[ratee + 1]; at++)
            {
                double value = Weight(at) * values[at];
                byRatee[ratee] += value;
                byRater[RaterOf[at]] += value;
            }
        }

        return (byRatee, byRater);
    }
}
