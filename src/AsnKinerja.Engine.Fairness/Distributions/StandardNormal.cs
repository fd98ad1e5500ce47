using MathNet.Numerics.Distributions;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The normal distribution with mean 0 and variance 1.</summary>
internal static class StandardNormal
{
    public static double Quantile(double probability) => Normal.InvCDF(0, 1, probability);

    public static double Probability(double value) => Normal.CDF(0, 1, value);

    /// <summary>How likely a value farther from 0 is, on either side.</summary>
    public static double TwoSided(double z) => 2 * Normal.CDF(0, 1, z < 0 ? z : -z);

    /// <summary>How many standard errors an interval of this level reaches to either side.</summary>
    public static double Critical(double level) => Normal.InvCDF(0, 1, (1 + level) / 2);
}
