using System.Collections.Generic;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>What keeps a gap of a person in a unit open: the own hours and the money, or that a unit shares.</summary>
internal static class UnitLimit
{
    /// <summary>The budget where the person could not close more of this gap even alone and for its sake only; else what is shared.</summary>
    /// <param name="person">The person.</param>
    /// <param name="gap">The gap.</param>
    /// <param name="after">The level that the plan leads to.</param>
    /// <param name="hours">The person's hours, in units of the catalogue; null: no limit.</param>
    /// <param name="cost">The cost of the unit, in units of the catalogue; null: no limit.</param>
    public static OpenReason Of(UnitPerson person, CompetencyGap gap, Rational after, long? hours, long? cost)
    {
        PersonCase only = person.Case.WithOnly(gap);
        PersonProblem parts = PersonProblem.Of(only, person.Check, hours, cost);
        SearchOutcome outcome = PlanSearch.Run(parts.On(WorthScale.Apply(parts.Skills), hours, cost));
        Dictionary<CompetencyGap, Rational> levels = PlanCourse.LevelsAfter(only, person.Check, outcome.Best.Items());
        return outcome.Lost is null && levels[gap] <= after ? OpenReason.Budget : OpenReason.Seats;
    }
}
