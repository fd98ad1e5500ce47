using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>How the values of several raters of one group become one value.</summary>
public enum EstimatorKind
{
    /// <summary>The mean; raters of different weight count by their weight.</summary>
    Mean,

    /// <summary>The middle value, or the mean of the two middle ones; with rater weights, the middle of the weight.</summary>
    Median,

    /// <summary>The mean after a share of the values is dropped at each end.</summary>
    TrimmedMean,

    /// <summary>The mean after a share of the values at each end is set to the nearest value kept.</summary>
    WinsorisedMean,
}

/// <summary>The estimator of a policy, with its share where it has one.</summary>
/// <remarks>
/// Each is bounded by the lowest and the highest value, never falls when a value rises, and gives x when all say x.
/// The default value is the mean. Immutable.
/// </remarks>
public readonly record struct Estimator
{
    private Estimator(EstimatorKind kind, Rational share)
    {
        Kind = kind;
        Share = share;
    }

    /// <summary>The mean.</summary>
    public static Estimator Mean { get; } = new(EstimatorKind.Mean, default);

    /// <summary>The median.</summary>
    public static Estimator Median { get; } = new(EstimatorKind.Median, default);

    /// <summary>Which estimator.</summary>
    public EstimatorKind Kind { get; }

    /// <summary>The share of the values treated at <em>each</em> end, 0 to below 1/2; 0 for mean and median.</summary>
    public Rational Share { get; }

    /// <summary>The trimmed mean: of n values, the floor(n × share) lowest and as many highest are dropped.</summary>
    /// <param name="share">The share at each end, 0 to below 1/2; for the median use <see cref="Median"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is out of range.</exception>
    public static Estimator TrimmedMean(Rational share) => new(EstimatorKind.TrimmedMean, Checked(share));

    /// <summary>The winsorised mean: of n values, the floor(n × share) lowest and as many highest are set to the nearest value kept.</summary>
    /// <param name="share">The share at each end, 0 to below 1/2; for the median use <see cref="Median"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is out of range.</exception>
    public static Estimator WinsorisedMean(Rational share) => new(EstimatorKind.WinsorisedMean, Checked(share));

    /// <summary>The estimate from unweighted values; the array is taken over.</summary>
    internal Rational Estimate(Rational[] values) => Kind switch
    {
        EstimatorKind.Median => Sample.Owning(values).Median(),
        EstimatorKind.TrimmedMean => Sample.Owning(values).TrimmedMean(Share),
        EstimatorKind.WinsorisedMean => Sample.Owning(values).WinsorisedMeanByCount(Share),
        _ => Sample.Owning(values).Mean(),
    }
        ?? throw new ArgumentException("An estimate needs at least one value.", nameof(values));

    /// <summary>The estimate where raters of one group have different weights.</summary>
    internal Rational Estimate(Rational[] values, Rational[] weights)
    {
        WeightedSample sample = WeightedSample.Of(values.Zip(weights, (value, weight) => (value, weight)));
        return Kind switch
        {
            EstimatorKind.Mean => sample.Mean(),
            EstimatorKind.Median => sample.Median(),
            _ => throw new ArgumentException(
                "Raters of one group have different weights, under which a trimmed or winsorised mean has no meaning; use the mean or the median."),
        }
            ?? throw new ArgumentException("An estimate needs at least one value.", nameof(values));
    }

    /// <summary>The step of an explanation that names this estimator.</summary>
    internal Operation ToOperation(bool weighted) => Kind switch
    {
        EstimatorKind.Median => weighted ? Operation.WeightedMedian : Operation.Median,
        EstimatorKind.TrimmedMean => Operation.TrimmedMean(Share),
        EstimatorKind.WinsorisedMean => Operation.WinsorisedMean(Share),
        _ => weighted ? Operation.WeightedMean : Operation.Mean,
    };

    private static Rational Checked(Rational share) =>
        share.Sign >= 0 && share < Rational.Of(1, 2)
            ? share
            : throw new ArgumentOutOfRangeException(nameof(share), share, $"The share at each end is {share}; it is 0 or more and below 1/2.");
}
