using System;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>What a person's trainings may take together: hours, cost, both or neither.</summary>
/// <remarks>Immutable; equal when both limits are equal.</remarks>
public sealed record Budget
{
    /// <summary>Creates a budget.</summary>
    /// <param name="hours">The most hours: 0 or more, in the unit of the catalogue; null: no limit.</param>
    /// <param name="cost">The highest cost: 0 or more, in the currency of the catalogue; null: no limit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 0.</exception>
    public Budget(Rational? hours = null, Rational? cost = null)
    {
        Hours = hours is not { Sign: < 0 }
            ? hours
            : throw new ArgumentOutOfRangeException(nameof(hours), hours, $"A budget of {hours} hours is below 0; give 0 or more, or leave it out for no limit.");
        Cost = cost is not { Sign: < 0 }
            ? cost
            : throw new ArgumentOutOfRangeException(nameof(cost), cost, $"A budget of {cost} is below 0; give 0 or more, or leave it out for no limit.");
    }

    /// <summary>A budget without limits.</summary>
    public static Budget Unlimited { get; } = new();

    /// <summary>The most hours; null: no limit.</summary>
    public Rational? Hours { get; }

    /// <summary>The highest cost; null: no limit.</summary>
    public Rational? Cost { get; }
}
