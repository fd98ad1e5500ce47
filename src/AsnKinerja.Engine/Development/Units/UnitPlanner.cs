using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <summary>Makes the plan of a unit.</summary>
internal static class UnitPlanner
{
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="members">The persons.</param>
    /// <param name="budget">The budget.</param>
    /// <param name="on">The day.</param>
    /// <param name="triesAll">Whether every allocation of a small unit is tried.</param>
    public static UnitDevelopmentPlan Plan(TrainingCatalogue catalogue, IReadOnlyList<UnitMember> members, UnitBudget budget, LocalDate on, bool triesAll = true)
    {
        long? hours = catalogue.Units.Within(budget.HoursPerPerson), cost = catalogue.Units.WithinCost(budget.Cost, Math.Max(1, members.Count));
        UnitPerson[] persons =
        [
            .. members.Select(member => Person(catalogue, member, on, hours, cost))
                .OrderByDescending(person => person.Claim.Critical)
                .ThenByDescending(person => person.Claim.Other)
                .ThenBy(person => person.Member.Id, StringComparer.Ordinal),
        ];
        WorthScale scale = WorthScale.Apply([.. persons.SelectMany(person => person.Parts.Skills)], isPriced: true);
        UnitComponents components = new();
        foreach (UnitPerson person in persons)
        {
            person.Problem = person.Parts.On(scale, hours, cost);
            person.Components = components.Add(person.Problem);
        }

        UnitSeats seats = new([.. catalogue.Ordered.Select(training => training.Capacity)], cost);
        (UnitAllocation allocation, long? bound) = new UnitSearch(persons, components, seats, scale).Run(triesAll);
        Budget own = new(budget.HoursPerPerson, budget.Cost);
        MemberPlan[] plans =
        [
            .. persons.Select((person, i) => new MemberPlan(person.Member, () => Own(person, allocation.Plans[i], own, on, (hours, cost), person.Excess(components))))
                .OrderBy(plan => plan.Member.Id, StringComparer.Ordinal),
        ];
        (Rational critical, Rational other) = Closed(persons, allocation);
        Rational criticalGap = Sum(persons.Select(person => person.Claim.Critical)), otherGap = Sum(persons.Select(person => person.Claim.Other));
        return new UnitDevelopmentPlan(plans, budget, on)
        {
            Seats = Seats(catalogue, persons, allocation),
            CriticalGap = criticalGap,
            OtherGap = otherGap,
            CriticalClosed = critical,
            OtherClosed = other,
            Optimality = PlanOptimality.Of(scale, UnitAllocation.Sum(allocation.Plans), bound, critical, other, otherGap),
        };
    }

    private static UnitPerson Person(TrainingCatalogue catalogue, UnitMember member, LocalDate on, long? hours, long? cost)
    {
        PersonCase person = PersonCase.Of(catalogue, member.Gap);
        CandidateCheck check = new(person, on, member.Completed);
        return new UnitPerson(member, person, check, PersonProblem.Of(person, check, hours, cost));
    }

    private static DevelopmentPlan Own(UnitPerson person, PlanLabel plan, Budget budget, LocalDate on, (long? Hours, long? Cost) limits, long? excess)
    {
        WorthScale scale = person.Problem.Scale;
        bool isIdeal = new PlanOrder(scale).Compare(plan, person.Ideal) == 0;

        // Alone the person could have the ideal, or what was lost in looking for it.
        long? most = isIdeal && excess is null ? null : person.Ideal.Worth + (excess ?? 0) + scale.Slack;
        return PersonPlanner.Assemble(person.Case, person.Check, plan.Items(), budget, on, Why, limits, Optimality);

        OpenReason Why(CompetencyGap gap, Rational after) => isIdeal ? OpenReason.Budget : UnitLimit.Of(person, gap, after, limits.Hours, limits.Cost);

        PlanOptimality Optimality(IReadOnlyList<Recommendation> recommendations) => PlanOptimality.Of(
            scale,
            plan,
            most,
            Sum(recommendations.Select(one => one.CriticalClosed)),
            Sum(recommendations.Select(one => one.OtherClosed)),
            person.Claim.Other) with
        { IsShared = !isIdeal };
    }

    private static (Rational Critical, Rational Other) Closed(UnitPerson[] persons, UnitAllocation allocation)
    {
        Rational critical = Rational.Zero, other = Rational.Zero;
        for (int i = 0; i < persons.Length; i++)
        {
            if (allocation.Plans[i].Count == 0) continue;
            foreach (KeyValuePair<CompetencyGap, Rational> after in PlanCourse.LevelsAfter(persons[i].Case, persons[i].Check, allocation.Plans[i].Items()))
            {
                if (after.Key.IsCritical) critical += PersonCase.Closed(after.Key, after.Value);
                else other += PersonCase.Closed(after.Key, after.Value);
            }
        }

        return (critical, other);
    }

    private static IReadOnlyList<SeatUse> Seats(TrainingCatalogue catalogue, UnitPerson[] persons, UnitAllocation allocation)
    {
        int[] taken = new int[catalogue.Count], wanted = new int[catalogue.Count];
        foreach (int place in allocation.Plans.SelectMany(plan => plan.Items())) taken[place]++;
        foreach (int place in persons.SelectMany(person => person.Ideal.Items())) wanted[place]++;
        return Array.AsReadOnly(catalogue.Ordered.Select((training, place) => new SeatUse(training, taken[place], wanted[place])).Where(use => use.Taken > 0).ToArray());
    }

    private static Rational Sum(IEnumerable<Rational> values) => values.Aggregate(Rational.Zero, (sum, value) => sum + value);
}
