using System;
using System.Linq;
using MathNet.Numerics;
using MathNet.Numerics.RootFinding;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Intervals of what follows from variances, from the (restricted) likelihood that the variances were estimated by.</summary>
/// <remarks>
/// A share of variances has the interval of its profile (as lme4's <c>confint</c> has for variances): every value whose best likelihood is not too far below the best of all. It needs
/// no normal estimate and may end at 0. An error in points has the interval of the curvature at the best place, on the logarithm.
/// </remarks>
internal sealed class LikelihoodIntervals
{
    // A coefficient nearer to 1 than this is 1 for every reader.
    private const double MostLogit = 14;
    private const double NearEnough = 1e-3;
    private const double MostExcess = 1e6;

    private readonly Func<double, double, double> _profiled;
    private readonly Func<double, double, double, double?> _deviance;
    private readonly double _ratee;
    private readonly double _rater;
    private readonly double _residual;
    private readonly double _least;

    /// <param name="deviance">The deviance of the design.</param>
    /// <param name="restricted">Whether it is the restricted one.</param>
    /// <param name="ratee">Where it is least: the relative standard deviation of ratees.</param>
    /// <param name="rater">The same of raters.</param>
    public LikelihoodIntervals(ProfiledDeviance deviance, bool restricted, double ratee, double rater)
    {
        _profiled = (x, y) => deviance.At(Math.Abs(x), Math.Abs(y), restricted);
        _deviance = (x, y, variance) => deviance.At(Math.Abs(x), Math.Abs(y), variance, restricted);
        (_ratee, _rater, _residual) = (ratee, rater, deviance.ResidualVariance(ratee, rater, restricted) ?? 0);
        _least = _profiled(ratee, rater);
    }

    /// <summary>Of ratee / (ratee + noise); null where the likelihood has no end there.</summary>
    public ConfidenceInterval? Share(NoisePart noise, double level)
    {
        double critical = StandardNormal.Critical(level) * StandardNormal.Critical(level), nothing = Excess(0, noise, critical);
        double best = Math.Log(_ratee * _ratee / ((noise.Rater * _rater * _rater) + noise.Residual));
        double start = Finite.Is(best) ? Math.Min(best, MostLogit) : -MostLogit;
        double Of(double logit) => Excess(Math.Exp(logit), noise, critical);
        double? lower = nothing <= 0 ? 0 : End(Of, start, -MostLogit), upper = End(Of, start, MostLogit);
        return lower <= upper ? new ConfidenceInterval(lower!.Value, upper!.Value, level) : null;
    }

    /// <summary>By which factor √noise may lie off to either side; null where the likelihood is not curved there.</summary>
    public double? ErrorFactor(NoisePart noise, double level)
    {
        double Of(double x, double y, double logVariance) => _deviance(x, y, Math.Exp(logVariance)) ?? double.PositiveInfinity;
        double[] at = [_ratee, _rater, Math.Log(_residual)], step = [1e-3 * Math.Max(1, _ratee), 1e-3 * Math.Max(1, _rater), 1e-3];
        double[][] curvature = [new double[3], new double[3], new double[3]];
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double Moved(int one, int other)
                {
                    double[] place = (double[])at.Clone();
                    place[i] += one * step[i];
                    place[j] += other * step[j];
                    return Of(place[0], place[1], place[2]);
                }

                curvature[i][j] = curvature[j][i] = (Moved(1, 1) - Moved(1, -1) - Moved(-1, 1) + Moved(-1, -1)) / (4 * step[i] * step[j]);
            }
        }

        double below = (noise.Rater * _rater * _rater) + noise.Residual;
        double[] slope = [0, noise.Rater * _rater / below, 0.5];

        // Half the deviance is minus the logarithm of the likelihood.
        return Variance(curvature, slope) is double variance ? Math.Exp(StandardNormal.Critical(level) * Math.Sqrt(2 * variance)) : null;
    }

    // How far the best deviance at this ratio of ratees' variance to noise lies above the least and what is allowed.
    private double Excess(double ratio, NoisePart noise, double critical)
    {
        double At(double rater) => _profiled(Math.Sqrt(ratio * ((noise.Rater * rater * rater) + noise.Residual)), rater);
        double most = (3 * _rater) + 3, step = NearEnough * most;
        double rater = FindMinimum.OfScalarFunctionConstrained(At, 0, most, step), middle = At(rater), left = At(rater - step), right = At(rater + step);

        // The parabola through the last three goes below all of them by what the search left.
        double curve = left - (2 * middle) + right, best = curve > 0 ? middle - ((right - left) * (right - left) / (8 * curve)) : middle;
        return Math.Min(Math.Min(At(0), best), At(_rater)) - _least - critical;
    }

    // Where the deviance has risen by all that is allowed, between the best place and the end of the scale; the end itself where it never does.
    private static double? End(Func<double, double> excess, double from, double to)
    {
        if (excess(to) <= 0) return to > 0 ? 1 : 0;
        double Bounded(double logit) => Math.Min(excess(logit), MostExcess);
        return Brent.TryFindRoot(Bounded, Math.Min(from, to), Math.Max(from, to), NearEnough / 10, 100, out double logit) ? 1 / (1 + Math.Exp(-logit)) : null;
    }

    // slope' curvature^-1 slope; null where the ground is not curved upwards.
    private static double? Variance(double[][] curvature, double[] slope)
    {
        if (DenseCholesky.Of(curvature) is not DenseCholesky factor) return null;
        double[] solved = (double[])slope.Clone();
        factor.Solve(solved);
        double variance = slope.Zip(solved, (one, other) => one * other).Sum();
        return Finite.Is(variance) && variance >= 0 ? variance : null;
    }
}
