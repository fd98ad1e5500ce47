using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>A share with the interval of Wilson (1927), which stays within 0 to 1 also for few.</summary>
internal static class WilsonInterval
{
    /// <param name="method">What the share is of.</param>
    /// <param name="observations">How many were counted, above 0.</param>
    /// <param name="share">From 0 to 1.</param>
    /// <param name="worth">How many independent ones they are worth, above 0: fewer where they come in clusters.</param>
    /// <param name="level">The level of confidence.</param>
    public static Estimate Of(LocalizedText method, int observations, double share, double worth, double level)
    {
        double z = Interval.NormalFactor(level), squared = z * z / worth, middle = (share + (squared / 2)) / (1 + squared);
        double half = Math.Sqrt((share * (1 - share) * squared) + (squared * squared / 4)) / (1 + squared);
        return Estimate.Of(method, observations, share) with { Interval = new ConfidenceInterval(Math.Max(0, middle - half), Math.Min(1, middle + half), level) };
    }
}
