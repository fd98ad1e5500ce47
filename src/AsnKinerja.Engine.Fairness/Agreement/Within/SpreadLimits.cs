using System;
using System.Linq;
using MathNet.Numerics;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far the spread of a person's raters can lie from what a few of them show, where ratings are normal.</summary>
internal static class SpreadLimits
{
    private static double MeanOfHalfNormal { get; } = Math.Sqrt(2 / Math.PI);

    /// <summary>
    /// The degrees of freedom of a mean of variances: raters - 1 for one item, up to that times the items where items say nothing about each other (Satterthwaite 1946).
    /// </summary>
    /// <param name="deviations">By item: each rater's deviation from the item's mean, raters in the same order in all.</param>
    public static double DegreesOfFreedom(double[][] deviations)
    {
        int raters = deviations[0].Length;
        double trace = deviations.Sum(item => item.Sum(value => value * value)), squares = 0;
        for (int one = 0; one < deviations.Length; one++)
        {
            for (int other = 0; other < deviations.Length; other++)
            {
                double shared = 0;
                for (int rater = 0; rater < raters; rater++) shared += deviations[one][rater] * deviations[other][rater];
                squares += shared * shared;
            }
        }

        return (raters - 1) * trace * trace / squares;
    }

    /// <summary>
    /// Between which factors of an average deviation from the mean that of all raters lies: the average deviation of a normal sample is nearly a scaled chi
    /// (Cadwell 1953), with its exact mean and variance (Fisher 1920).
    /// </summary>
    /// <param name="raters">Two or more.</param>
    /// <param name="items">The degrees of freedom of the items' variances over raters - 1: from 1 to the number of items.</param>
    /// <param name="level">The level of confidence.</param>
    public static (double Lower, double Upper) DeviationFactors(int raters, double items, double level)
    {
        double n = raters, mean = MeanOfHalfNormal * Math.Sqrt((n - 1) / n);
        double variance = 2 * (n - 1) / (Math.PI * n * n) * ((Math.PI / 2) + Math.Sqrt(n * (n - 2)) - n + Math.Asin(1 / (n - 1)));
        double df = ChiDegreesOfFreedom(variance / (mean * mean) / items);
        (double lower, double upper) = ChiSquare.VarianceFactors(df, level);
        double factor = MeanOfHalfNormal * MeanOfChi(df) / mean;
        return (factor * Math.Sqrt(lower), factor * Math.Sqrt(upper));
    }

    /// <summary>The degrees of freedom of the chi whose variance is this share of its squared mean.</summary>
    private static double ChiDegreesOfFreedom(double relativeVariance)
    {
        // About 1 / (2 df), more exactly at few; the share falls as df grows.
        double low = 0.5, high = Math.Max(2, 1 / relativeVariance);
        for (int step = 0; step < 60; step++)
        {
            double middle = (low + high) / 2, mean = MeanOfChi(middle);
            if ((1 / (mean * mean)) - 1 > relativeVariance) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>The mean of the chi distribution over the root of its degrees of freedom.</summary>
    private static double MeanOfChi(double df) => Math.Sqrt(2 / df) * Math.Exp(SpecialFunctions.GammaLn((df + 1) / 2) - SpecialFunctions.GammaLn(df / 2));
}
