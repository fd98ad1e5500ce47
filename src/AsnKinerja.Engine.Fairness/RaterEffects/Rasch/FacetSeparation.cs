using System;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How well the measures of a facet can be told apart.</summary>
public readonly record struct FacetSeparation
{
    private FacetSeparation(double trueDeviation, double rootMeanSquareError)
    {
        TrueDeviation = trueDeviation;
        RootMeanSquareError = rootMeanSquareError;
    }

    /// <summary>The root mean square of the standard errors, in logits.</summary>
    public double RootMeanSquareError { get; }

    /// <summary>The standard deviation of measures freed from error, in logits, 0 or more.</summary>
    public double TrueDeviation { get; }

    /// <summary>G: the true deviation in root mean square errors.</summary>
    public double Separation => RootMeanSquareError > 0 ? TrueDeviation / RootMeanSquareError : 0;

    /// <summary>G² / (1 + G²): the share of the variance of measures that is no error, 0 to 1.</summary>
    public double Reliability => Separation * Separation / (1 + (Separation * Separation));

    /// <summary>(4 G + 1) / 3: into how many levels the elements fall that can be told apart.</summary>
    public double Strata => ((4 * Separation) + 1) / 3;

    internal static FacetSeparation Of(double variance, double squareError) => new(Math.Sqrt(Math.Max(0, variance - squareError)), Math.Sqrt(squareError));
}
