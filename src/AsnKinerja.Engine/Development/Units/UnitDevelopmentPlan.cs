using System.Collections;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <summary>The trainings of all persons of a unit, with shared seats and a shared budget.</summary>
/// <remarks>
/// Goals in this order, for the unit as a whole: as much weighted critical gap as possible; then as much other; then a lower cost, fewer hours,
/// fewer seats. Among equals the person with the larger weighted critical gap comes first, then the larger other gap, then the id in ordinal
/// order. The order in which people are given never matters. Immutable.
/// </remarks>
public sealed class UnitDevelopmentPlan : IReadOnlyList<MemberPlan>
{
    private readonly MemberPlan[] _members;

    internal UnitDevelopmentPlan(MemberPlan[] members, UnitBudget budget, LocalDate on)
    {
        _members = members;
        Budget = budget;
        On = on;
    }

    /// <summary>The budget.</summary>
    public UnitBudget Budget { get; }

    /// <summary>The day on which the trainings must be offered.</summary>
    public LocalDate On { get; }

    /// <summary>How many persons there are.</summary>
    public int Count => _members.Length;

    /// <summary>The seats taken, in the ordinal order of the trainings' ids.</summary>
    public IReadOnlyList<SeatUse> Seats { get; internal init; } = [];

    /// <summary>The hours of all persons together.</summary>
    public Rational Hours => Seats.Aggregate(Rational.Zero, (sum, use) => sum + (use.Training.Hours * use.Taken));

    /// <summary>The cost of all seats together.</summary>
    public Rational Cost => Seats.Aggregate(Rational.Zero, (sum, use) => sum + use.Cost);

    /// <summary>The weighted critical gap of all persons before the plan.</summary>
    public Rational CriticalGap { get; internal init; }

    /// <summary>The weighted gap in other competencies of all persons before the plan.</summary>
    public Rational OtherGap { get; internal init; }

    /// <summary>The weighted critical gap that is closed.</summary>
    public Rational CriticalClosed { get; internal init; }

    /// <summary>The weighted gap in other competencies that is closed.</summary>
    public Rational OtherClosed { get; internal init; }

    /// <summary>How far the plan can be from the best one for the unit at most.</summary>
    public PlanOptimality Optimality { get; internal init; } = PlanOptimality.Proven;

    /// <summary>The person at a place, in the ordinal order of the ids, from 0.</summary>
    /// <param name="index">The place.</param>
    public MemberPlan this[int index] => _members[index];

    /// <summary>The plan of a person.</summary>
    /// <param name="member">The person's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such person in the unit.</exception>
    public DevelopmentPlan this[string member] => _members.FirstOrDefault(one => one.Member.Id == Throw.IfNull(member))?.Plan
        ?? throw new KeyNotFoundException($"The unit has no person '{member}'.");

    /// <summary>What must be said of the unit as a whole: scarce seats, what is to be assessed, how far from the best the plan can be.</summary>
    public IReadOnlyList<LocalizedText> Remarks => UnitExplanation.Remarks(this);

    /// <summary>What the unit closes of what, person by person, and which seats it takes.</summary>
    public Explanation Explain() => UnitExplanation.Of(this);

    /// <inheritdoc/>
    public IEnumerator<MemberPlan> GetEnumerator() => ((IEnumerable<MemberPlan>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
