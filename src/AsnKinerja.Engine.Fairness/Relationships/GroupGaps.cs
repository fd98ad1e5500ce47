using System.Linq;
using MathNet.Numerics.LinearAlgebra;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far each rater group judges above or below the others on the same people, in the whole population: a difference of perspective, which is reported and not called bias.</summary>
/// <remarks>Least squares of the ratings on ratee and group; the groups' gaps add up to 0. Where no person links two groups their gap cannot be known and is the smallest that fits.</remarks>
internal sealed class GroupGaps
{
    private GroupGaps(double[] gaps, double[] adjusted, double[] sums, double[] within, double squares, int degrees)
    {
        Gaps = gaps;
        Adjusted = adjusted;
        Sums = sums;
        Within = within;
        Squares = squares;
        Degrees = degrees;
    }

    /// <summary>By group; the last one stands for ratings without a group.</summary>
    public double[] Gaps { get; }

    /// <summary>By rating, the value less the gap of its group.</summary>
    public double[] Adjusted { get; }

    /// <summary>By ratee, the sum of the adjusted values.</summary>
    public double[] Sums { get; }

    /// <summary>By ratee, the sum of squares of the adjusted values around their mean.</summary>
    public double[] Within { get; }

    /// <summary>All of these together.</summary>
    public double Squares { get; }

    /// <summary>The degrees of freedom of <see cref="Squares"/>.</summary>
    public int Degrees { get; }

    public static GroupGaps Of(RatingDesign design)
    {
        int groups = design.Groups.Count + 1;
        Matrix<double> normal = Matrix<double>.Build.Dense(groups, groups);
        Vector<double> right = Vector<double>.Build.Dense(groups);
        for (int ratee = 0; ratee < design.Ratees.Count; ratee++)
        {
            int from = design.RateeOffsets[ratee], to = design.RateeOffsets[ratee + 1];
            double[] counts = new double[groups], sums = new double[groups];
            for (int rating = from; rating < to; rating++)
            {
                counts[Group(design, rating)]++;
                sums[Group(design, rating)] += design.Values[rating];
            }

            double mean = sums.Sum() / (to - from);
            for (int g = 0; g < groups; g++)
            {
                right[g] += sums[g] - (counts[g] * mean);
                normal[g, g] += counts[g];
                for (int h = 0; h < groups; h++) normal[g, h] -= counts[g] * counts[h] / (to - from);
            }
        }

        double[] gaps = [.. normal.PseudoInverse() * right];
        return Adjust(design, gaps, normal.Rank());
    }

    /// <summary>The place of a rating's group.</summary>
    public static int Group(RatingDesign design, int rating) => design.GroupOf[rating] < 0 ? design.Groups.Count : design.GroupOf[rating];

    private static GroupGaps Adjust(RatingDesign design, double[] gaps, int rank)
    {
        double[] adjusted = new double[design.Count], sums = new double[design.Ratees.Count], within = new double[design.Ratees.Count];
        int degrees = -rank;
        for (int ratee = 0; ratee < design.Ratees.Count; ratee++)
        {
            int from = design.RateeOffsets[ratee], to = design.RateeOffsets[ratee + 1];
            for (int rating = from; rating < to; rating++) sums[ratee] += adjusted[rating] = design.Values[rating] - gaps[Group(design, rating)];
            double mean = sums[ratee] / (to - from);
            for (int rating = from; rating < to; rating++) within[ratee] += (adjusted[rating] - mean) * (adjusted[rating] - mean);
            degrees += to - from - 1;
        }

        return new(gaps, adjusted, sums, within, within.Sum(), degrees);
    }
}
