using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Estimates with the usual interval.</summary>
internal static class Interval
{
    /// <summary>An estimate with Student's interval where errors were asked for, or that nothing is left to estimate an error from.</summary>
    public static Estimate Of(LocalizedText method, int observations, double value, double? error, int degreesOfFreedom, double level)
    {
        if (degreesOfFreedom <= 0) return Estimate.None(method, observations, NotEstimable.NoDegreesOfFreedom);
        return error is double known ? Student(method, observations, value, known, degreesOfFreedom, level) : Estimate.Of(method, observations, value);
    }

    /// <summary>An estimate with Student's interval; degrees of freedom may be a fraction.</summary>
    public static Estimate Student(LocalizedText method, int observations, double value, double error, double degreesOfFreedom, double level) =>
        Around(method, observations, value, error, FDistribution.StudentCritical(Checked(level), degreesOfFreedom), level);

    /// <summary>An estimate with the interval of the normal distribution.</summary>
    public static Estimate Normal(LocalizedText method, int observations, double value, double error, double level, LocalizedText? remark = null) =>
        Around(method, observations, value, error, NormalFactor(level), level, remark);

    public static double NormalFactor(double level) => StandardNormal.Critical(Checked(level));

    private static Estimate Around(LocalizedText method, int observations, double value, double error, double factor, double level, LocalizedText? remark = null)
    {
        double reach = factor * error;
        return Finite.Is(value - reach) && Finite.Is(value + reach)
            ? Estimate.Of(method, observations, value, error, new ConfidenceInterval(value - reach, value + reach, level), remark)
            : Estimate.None(method, observations, NotEstimable.OutOfRange);
    }

    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static void Check(double level, string name = "level") => _ = Checked(level, name);

    /// <summary>A level of confidence, if it is one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static double Checked(double level, string name = "level") =>
        level is > 0 and < 1 ? level : throw new ArgumentOutOfRangeException(name, level, $"A level of confidence is above 0 and below 1, not {level}.");
}
