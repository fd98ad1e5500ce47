using System;
using System.Linq;
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
    private const double MostExcess = 1e3;
    private const double Accuracy = 1e-4;

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
        double critical = StandardNormal.Critical(level), best = Math.Log(_ratee * _ratee / ((noise.Rater * _rater * _rater) + noise.Residual));
        double start = Finite.Is(best) ? Math.Min(MostLogit, Math.Max(-MostLogit, best)) : -MostLogit;
        Profile profile = new(this, noise, critical);
        double? lower = profile.At(0) <= 0 ? 0 : profile.End(start, -1), upper = profile.End(start, 1);
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

    // slope' curvature^-1 slope; null where the ground is not curved upwards.
    private static double? Variance(double[][] curvature, double[] slope)
    {
        if (DenseCholesky.Of(curvature) is not DenseCholesky factor) return null;
        double[] solved = (double[])slope.Clone();
        factor.Solve(solved);
        double variance = slope.Zip(solved, (one, other) => one * other).Sum();
        return Finite.Is(variance) && variance >= 0 ? variance : null;
    }

    /// <summary>The best likelihood at each value of one coefficient. Values are logits: there the root of what is lost is nearly a straight line.</summary>
    private sealed class Profile(LikelihoodIntervals owner, NoisePart noise, double critical)
    {
        private const int MostSteps = 30;

        // Neighbouring values have neighbouring best places.
        private double _rater = owner._rater;

        /// <summary>How far the best likelihood at a ratio of ratees' variance to noise is past what is allowed; 0 at an end of the interval.</summary>
        public double At(double ratio) => Math.Sqrt(Math.Max(0, Least(ratio) - owner._least)) - critical;

        /// <summary>The end of the interval on one side of the best value.</summary>
        public double? End(double start, int side)
        {
            double inside = start, step = 0.5;
            while (true)
            {
                double outside = Math.Max(-MostLogit, Math.Min(MostLogit, inside + (side * step)));
                if (At(Math.Exp(outside)) > 0)
                {
                    return Brent.TryFindRoot(logit => Math.Min(At(Math.Exp(logit)), MostExcess), Math.Min(inside, outside), Math.Max(inside, outside), Accuracy, 100, out double logit)
                        ? 1 / (1 + Math.Exp(-logit)) : null;
                }

                if (Math.Abs(outside) >= MostLogit) return side > 0 ? 1 : 0;
                (inside, step) = (outside, 2 * step);
            }
        }

        // Steps of parabolas from the last best place; the value is that of the last parabola.
        private double Least(double ratio)
        {
            double Of(double rater) => owner._profiled(Math.Sqrt(ratio * ((noise.Rater * rater * rater) + noise.Residual)), rater);
            for (int round = 0; round < MostSteps; round++)
            {
                double reach = 0.05 * Math.Max(0.5, _rater), left = Of(_rater - reach), middle = Of(_rater), right = Of(_rater + reach), curve = left - (2 * middle) + right;
                double step = curve > 0 ? (left - right) / (2 * curve) : left < right ? -4 : 4;
                if (Math.Abs(step) <= 0.5) return middle - (step * step * curve / 2);
                _rater = Math.Abs(_rater + (reach * Math.Max(-4, Math.Min(4, step))));
            }

            return Of(_rater);
        }
    }
}
