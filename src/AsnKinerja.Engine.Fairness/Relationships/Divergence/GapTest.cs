using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One group on one person, beside all others and beside how the same group stands on everybody else.</summary>
internal sealed record GapTest(int Ratee, int Group, int Raters, int Others, double Gap, double Usual, double Error, double Probability)
{
    private const double Rounding = 1e-12;

    private const int FewestDegrees = 10;

    private const int FewestPeople = 3;

    /// <summary>Every person and group that can be compared, by person, then by group; or why there is none.</summary>
    public static (GapTest[] Tests, NotEstimable? Reason) All(RatingDesign design, ColumnGaps gaps)
    {
        double[] variances = Variances(design, gaps);
        Beyond[] found = [.. Enumerable.Range(0, design.Ratees.Count).SelectMany(ratee => Of(design, gaps, variances, ratee))];
        double[] squares = new double[variances.Length];
        int[] people = new int[variances.Length];
        foreach (Beyond one in found)
        {
            squares[one.Group] += one.Amount * one.Amount / one.Variance;
            people[one.Group]++;
        }

        // The person's own gap would hide itself, so the spread is that on everybody else. One degree goes into the usual gap.
        GapTest[] tests = [.. found.Select(one => Tested(one, squares[one.Group], people[one.Group] - (FewestPeople - 1))).OfType<GapTest>()];
        return (tests, tests.Length > 0 ? null : found.Length == 0 ? NotEstimable.NoOverlap : people.Max() < FewestPeople ? NotEstimable.TooFew : NotEstimable.NoVariation);
    }

    private static GapTest? Tested(Beyond one, double squares, int degrees)
    {
        double own = one.Amount * one.Amount / one.Variance, spread = degrees < 1 ? 0 : (squares - own) / degrees;
        if (spread <= Rounding * squares) return null;
        double error = Math.Sqrt(spread * one.Variance);
        return new(one.Ratee, one.Group, one.Raters, one.Others, one.Gap, one.Gap - one.Amount, error, FDistribution.UpperTail(own / spread, 1, degrees));
    }

    // How much raters of a group differ on the same person; where none of them ever share one, as superiors, the same as all raters. It says how gaps of many raters
    // and of few compare; how large they are as a rule the gaps themselves say.
    private static double[] Variances(RatingDesign design, ColumnGaps gaps)
    {
        double[] squares = new double[design.Groups.Count + 1];
        int[] degrees = new int[squares.Length];
        for (int ratee = 0; ratee < design.Ratees.Count; ratee++)
        {
            foreach (IGrouping<int, int> own in Enumerable.Range(design.RateeOffsets[ratee], design.RateeOffsets[ratee + 1] - design.RateeOffsets[ratee]).GroupBy(rating => GroupGaps.Group(design, rating)))
            {
                double mean = own.Average(rating => gaps.Adjusted[rating]);
                squares[own.Key] += own.Sum(rating => (gaps.Adjusted[rating] - mean) * (gaps.Adjusted[rating] - mean));
                degrees[own.Key] += own.Count() - 1;
            }
        }

        double usual = gaps.Squares / gaps.Degrees;
        return [.. squares.Select((sum, group) => degrees[group] >= FewestDegrees && sum / degrees[group] > Rounding * usual ? sum / degrees[group] : usual)];
    }

    private static IEnumerable<Beyond> Of(RatingDesign design, ColumnGaps gaps, double[] variances, int ratee)
    {
        int[] ratings = [.. Enumerable.Range(design.RateeOffsets[ratee], design.RateeOffsets[ratee + 1] - design.RateeOffsets[ratee])];
        foreach (IGrouping<int, int> own in ratings.GroupBy(rating => GroupGaps.Group(design, rating)).Where(own => own.Key < design.Groups.Count).OrderBy(own => own.Key))
        {
            // Nobody is an other to themselves: what people say of themselves is compared with the others, and is none of them.
            int[] others = [.. ratings.Where(rating => GroupGaps.Group(design, rating) != own.Key && !SelfRatings.IsOne(design, rating))];
            int[] mine = [.. own];
            if (others.Length == 0) continue;
            double amount = mine.Average(rating => gaps.Adjusted[rating]) - others.Average(rating => gaps.Adjusted[rating]);
            if (Math.Abs(amount) <= gaps.Noise) amount = 0;
            double gap = mine.Average(rating => design.Values[rating]) - others.Average(rating => design.Values[rating]);
            double variance = (variances[own.Key] / mine.Length) + (others.Sum(rating => variances[GroupGaps.Group(design, rating)]) / others.Length / others.Length);
            yield return new(ratee, own.Key, mine.Length, others.Length, gap, amount, variance);
        }
    }

    private readonly record struct Beyond(int Ratee, int Group, int Raters, int Others, double Gap, double Amount, double Variance);
}
