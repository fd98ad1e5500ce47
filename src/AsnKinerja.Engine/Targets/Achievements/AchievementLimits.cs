using System;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>The most and the least that an achievement may be, in percent, whether more or less is better. A policy: regulations differ.</summary>
/// <remarks>The default value has no limits. Equal when both limits are equal.</remarks>
public readonly record struct AchievementLimits
{
    /// <summary>Creates limits.</summary>
    /// <param name="cap">The most, in percent; null for none.</param>
    /// <param name="floor">The least, in percent; null for none.</param>
    /// <exception cref="ArgumentException">The floor is above the cap.</exception>
    public AchievementLimits(Rational? cap, Rational? floor)
    {
        if (cap is Rational most && floor is Rational least && least > most)
            throw new ArgumentException($"The floor {least} is above the cap {most}; an achievement cannot be both.", nameof(floor));
        Cap = cap;
        Floor = floor;
    }

    /// <summary>The most, in percent; null for none.</summary>
    public Rational? Cap { get; }

    /// <summary>The least, in percent; null for none. What was not carried out achieves 0 all the same.</summary>
    public Rational? Floor { get; }

    /// <summary>No limits: an achievement is what its formula gives, below 0 too.</summary>
    public static AchievementLimits None => default;

    internal Rational Apply(Rational percent)
    {
        Rational raised = Floor is Rational floor ? Rational.Max(percent, floor) : percent;
        return Cap is Rational cap ? Rational.Min(raised, cap) : raised;
    }
}
