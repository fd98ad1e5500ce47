using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far kinds of ratings (those of a group, or of a rater) lie above others of the same people: least squares of the ratings on ratee and kind.</summary>
/// <remarks>Within each part that people link the gaps add up to 0; parts that nobody links are not compared. Linear in the ratings, however many kinds there are.</remarks>
internal sealed class ColumnGaps
{
    // The same of the solver, in units of the range of the ratings.
    private const double SolverNoise = 1e-11;

    private ColumnGaps(double[] gaps, double[] adjusted, double noise, double squares, int degrees) => (Gaps, Adjusted, Noise, Squares, Degrees) = (gaps, adjusted, noise, squares, degrees);

    /// <summary>By kind.</summary>
    public double[] Gaps { get; }

    /// <summary>By rating: the value less the gap of its kind, counted from the first value of all.</summary>
    public double[] Adjusted { get; }

    /// <summary>A difference of adjusted values that is no larger is rounding.</summary>
    public double Noise { get; }

    /// <summary>The sum of squares of the adjusted values around the means of their ratees; 0 where it is no more than rounding.</summary>
    public double Squares { get; }

    /// <summary>The degrees of freedom of <see cref="Squares"/>.</summary>
    public int Degrees { get; }

    /// <summary>Of a design with one rating or more.</summary>
    /// <param name="design">The ratings.</param>
    /// <param name="kindOf">By rating, its kind.</param>
    /// <param name="kinds">How many kinds.</param>
    public static ColumnGaps Of(RatingDesign design, int[] kindOf, int kinds)
    {
        // From the first value, so that ratings far from 0 lose no digits.
        double start = design.Values[0];
        double[] values = [.. design.Values.Select(value => value - start)];
        Incidence incidence = new(design.RateeOffsets, kindOf, kinds);
        (double[] rateeSide, double[] kindSide) = incidence.Sums(values);

        // Where the last digits do not settle what is there is near enough: a gap is compared with a spread, not with 0.
        _ = new BipartiteSystem(incidence).Solve(rateeSide, kindSide, out _, out double[] gaps);
        int parts = Centre(design, kindOf, gaps);
        double[] adjusted = [.. values.Select((value, rating) => value - gaps[kindOf[rating]])];
        double noise = (RoundingNoise.Relative * design.Values.Max(Math.Abs)) + (SolverNoise * (design.Values.Max() - design.Values.Min())), squares = 0;
        for (int ratee = 0; ratee < design.Ratees.Count; ratee++)
        {
            int from = design.RateeOffsets[ratee], to = design.RateeOffsets[ratee + 1];
            double mean = 0;
            for (int rating = from; rating < to; rating++) mean += adjusted[rating] / (to - from);
            for (int rating = from; rating < to; rating++) squares += (adjusted[rating] - mean) * (adjusted[rating] - mean);
        }

        int used = incidence.RaterSums.Count(sum => sum > 0);
        return new(gaps, adjusted, noise, squares <= design.Count * noise * noise ? 0 : squares, design.Count - design.Ratees.Count - used + parts);
    }

    // Each part has its own zero; how many parts there are.
    private static int Centre(RatingDesign design, int[] kindOf, double[] gaps)
    {
        Links links = new(gaps.Length + design.Ratees.Count);
        bool[] used = new bool[gaps.Length];
        for (int rating = 0; rating < kindOf.Length; rating++)
        {
            links.Join(kindOf[rating], gaps.Length + design.RateeOf[rating]);
            used[kindOf[rating]] = true;
        }

        double[] sums = new double[gaps.Length + design.Ratees.Count];
        int[] counts = new int[sums.Length];
        for (int kind = 0; kind < gaps.Length; kind++)
        {
            if (!used[kind]) continue;
            sums[links.RootOf(kind)] += gaps[kind];
            counts[links.RootOf(kind)]++;
        }

        for (int kind = 0; kind < gaps.Length; kind++) gaps[kind] = used[kind] ? gaps[kind] - (sums[links.RootOf(kind)] / counts[links.RootOf(kind)]) : 0;
        return counts.Count(count => count > 0);
    }
}
