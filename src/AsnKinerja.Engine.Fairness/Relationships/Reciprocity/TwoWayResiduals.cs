namespace AsnKinerja.Engine.Fairness;

/// <summary>What a rating is beyond its ratee's level and its rater's severity.</summary>
/// <remarks>
/// Severity must go first: somebody lenient who rates both of a pair lowers what each seems to give the other, which would look like an exchange.
/// Sweeps over ratees and raters in turn come close enough; a last digit changes no pattern.
/// </remarks>
internal static class TwoWayResiduals
{
    private const int Sweeps = 40;

    /// <param name="design">Who rated whom.</param>
    /// <param name="values">By rating, a value; the usual gaps between groups are out of it already.</param>
    public static double[] Of(RatingDesign design, double[] values)
    {
        double[] left = (double[])values.Clone();
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            for (int ratee = 0; ratee < design.Ratees.Count; ratee++)
            {
                int from = design.RateeOffsets[ratee], to = design.RateeOffsets[ratee + 1];
                double mean = 0;
                for (int rating = from; rating < to; rating++) mean += left[rating] / (to - from);
                for (int rating = from; rating < to; rating++) left[rating] -= mean;
            }

            for (int rater = 0; rater < design.Raters.Count; rater++)
            {
                int from = design.RaterOffsets[rater], to = design.RaterOffsets[rater + 1];
                double mean = 0;
                for (int at = from; at < to; at++) mean += left[design.ByRater[at]] / (to - from);
                for (int at = from; at < to; at++) left[design.ByRater[at]] -= mean;
            }
        }

        return left;
    }
}
