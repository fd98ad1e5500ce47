using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <content>Recommendations for a unit.</content>
public sealed partial class TrainingCatalogue
{
    /// <summary>The trainings that close the most of the gaps of a unit: the seats of each training and the money are shared, the hours are each person's own.</summary>
    /// <remarks>
    /// Exact where the seats and the money suffice for everybody, and in small units; elsewhere <see cref="UnitDevelopmentPlan.Optimality"/> says by how
    /// much the best plan could close more at most.
    /// </remarks>
    /// <param name="members">The persons, in any order; each id once.</param>
    /// <param name="budget">The hours of each person and the cost of the unit.</param>
    /// <param name="on">The day on which trainings must be offered; null: the latest day of the profiles.</param>
    /// <exception cref="ArgumentException">
    /// There is nobody, an id stands twice, a completed training is unknown, or the catalogue and a standard are written for different versions
    /// of a framework.
    /// </exception>
    public UnitDevelopmentPlan RecommendUnit(IEnumerable<UnitMember> members, UnitBudget budget, LocalDate? on = null)
    {
        UnitMember[] all = [.. Throw.IfNull(members).Select(member => Throw.IfNull(member, nameof(members)))];
        Throw.IfNull(budget);
        if (all.Length == 0) throw new ArgumentException("A unit needs at least one person.", nameof(members));
        string[] twice = [.. all.GroupBy(member => member.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"'{group.Key}'")];
        if (twice.Length > 0) throw new ArgumentException($"In the unit more than once: {string.Join(", ", twice)}; a person has one gap.", nameof(members));
        foreach (UnitMember member in all) CheckCompleted(member.Completed, $" by '{member.Id}'");
        return UnitPlanner.Plan(this, all, budget, on ?? all.Max(member => member.Gap.Profile.On));
    }
}
