using System;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>What the trainings of a unit may take: hours for each person, and cost for the unit as a whole.</summary>
/// <remarks>Immutable; equal when both limits are equal.</remarks>
public sealed record UnitBudget
{
    /// <summary>Creates a budget.</summary>
    /// <param name="hoursPerPerson">The most hours of each person: 0 or more, in the unit of the catalogue; null: no limit.</param>
    /// <param name="cost">The highest cost of all together: 0 or more, in the currency of the catalogue; null: no limit.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 0.</exception>
    public UnitBudget(Rational? hoursPerPerson = null, Rational? cost = null)
    {
        HoursPerPerson = hoursPerPerson is not { Sign: < 0 }
            ? hoursPerPerson
            : throw new ArgumentOutOfRangeException(
                nameof(hoursPerPerson), hoursPerPerson, $"A budget of {hoursPerPerson} hours per person is below 0; give 0 or more, or leave it out for no limit.");
        Cost = cost is not { Sign: < 0 }
            ? cost
            : throw new ArgumentOutOfRangeException(nameof(cost), cost, $"A budget of {cost} is below 0; give 0 or more, or leave it out for no limit.");
    }

    /// <summary>A budget without limits; seats may still be scarce.</summary>
    public static UnitBudget Unlimited { get; } = new();

    /// <summary>The most hours of each person; null: no limit.</summary>
    public Rational? HoursPerPerson { get; }

    /// <summary>The highest cost of all together; null: no limit.</summary>
    public Rational? Cost { get; }
}
