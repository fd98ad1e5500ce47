using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Rating = mean + ratee + rater + dimension by least squares: dimensions are freed from ratees and raters first (Frisch and Waugh 1933).</summary>
internal sealed class ThreeWayFit
{
    private ThreeWayFit(double[] ratees, double[] raters, double[] dimensions)
    {
        Ratees = ratees;
        Raters = raters;
        Dimensions = dimensions;
    }

    /// <summary>By ratee: the mean adjusted for raters and dimensions.</summary>
    public double[] Ratees { get; }

    /// <summary>By rater: the effect, summing to 0 in each subset.</summary>
    public double[] Raters { get; }

    /// <summary>By dimension: the effect, summing to 0.</summary>
    public double[] Dimensions { get; }

    /// <summary>Fits; null where dimensions cannot be told from raters and ratees, or the iteration does not settle.</summary>
    public static ThreeWayFit? Of(DimensionData data, RatingSubsets subsets)
    {
        int count = data.Ratings.Length;
        int[] rateeOf = new int[count], raterOf = new int[count];
        for (int at = 0; at < count; at++)
        {
            rateeOf[at] = Ids.PlaceOf(data.Pairs.Ratees, data.Ratings[at].Ratee, "ratee");
            raterOf[at] = Ids.PlaceOf(data.Pairs.Raters, data.Ratings[at].Rater, "rater");
        }

        int[] offsets = new int[data.Pairs.Ratees.Count + 1];
        foreach (int ratee in rateeOf) offsets[ratee + 1]++;
        for (int i = 1; i < offsets.Length; i++) offsets[i] += offsets[i - 1];
        Incidence incidence = new(offsets, raterOf, data.Pairs.Raters.Count);
        BipartiteSystem system = new(incidence);

        double mean = data.Ratings.Average(rating => rating.Value);
        List<double[]> columns = [.. data.Dimensions.Skip(1).Select(dimension => (double[])[.. data.Ratings.Select(rating => rating.Dimension == dimension ? 1.0 : 0.0)])];
        double[] values = [.. data.Ratings.Select(rating => rating.Value - mean)];
        List<double[]> left = [];
        foreach (double[] column in columns.Append(values))
        {
            if (!Solve(system, column, out double[] ofRatees, out double[] ofRaters)) return null;
            left.Add([.. column.Select((value, at) => value - ofRatees[rateeOf[at]] - ofRaters[raterOf[at]])]);
        }

        double[] coefficients = [];
        if (columns.Count > 0)
        {
            double[,] products = new double[left.Count, left.Count];
            for (int i = 0; i < left.Count; i++)
                for (int j = i; j < left.Count; j++) products[i, j] = left[i].Zip(left[j], (one, other) => one * other).Sum();
            // A column that raters and ratees explain leaves nothing but rounding.
            for (int i = 0; i < columns.Count; i++)
                if (products[i, i] < 1e-9 * columns[i].Sum()) return null;
            if (LeastSquares.Of(products) is not LeastSquares fit) return null;
            coefficients = fit.Coefficients;
        }

        double[] rest = [.. values.Select((value, at) => value - columns.Select((column, c) => coefficients[c] * column[at]).Sum())];
        if (!Solve(system, rest, out double[] ratees, out double[] raters)) return null;
        Centring.OnRaters(subsets, ratees, raters);
        double[] dimensions = [0, .. coefficients];
        double middle = dimensions.Average();
        return new([.. ratees.Select(ratee => ratee + mean + middle)], raters, [.. dimensions.Select(dimension => dimension - middle)]);
    }

    private static bool Solve(BipartiteSystem system, double[] values, out double[] ratees, out double[] raters)
    {
        (double[] byRatee, double[] byRater) = system.Incidence.Sums(values);
        return system.Solve(byRatee, byRater, out ratees, out raters);
    }
}
