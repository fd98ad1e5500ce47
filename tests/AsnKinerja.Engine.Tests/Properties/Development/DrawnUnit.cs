using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Properties.Tables;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Development;

/// <summary>A few persons before one small catalogue with few seats.</summary>
public sealed record DrawnUnit(DrawnPlan Shared, DrawnSkill[][] Persons)
{
    public UnitMember[] Members => [.. Persons.Select((skills, i) => new UnitMember("p" + i, DrawnPlan.GapOf(skills)))];

    public UnitBudget Budget => new(Shared.Hours, Shared.Cost);

    public override string ToString() => $"{Shared} || {string.Join(" || ", Persons.Select(skills => (Shared with { Skills = skills, Trainings = [] }).ToString()))}";
}

/// <summary>Draws units of one to three persons.</summary>
public static class DrawnUnits
{
    public static Arbitrary<DrawnUnit> All() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from size in Gen.Choose(1, 4)
        from persons in Gen.Choose(1, 3)
        select Draw(new Dice(seed), size, persons),
        Smaller);

    public static DrawnUnit Draw(Random dice, int size, int persons)
    {
        DrawnPlan shared = DrawnPlans.Draw(dice, size) with { Completed = [] };
        shared = shared with { Trainings = [.. shared.Trainings.Select(training => training with { Seats = dice.Next(4) == 0 ? null : dice.Next(0, 3) })] };
        return new DrawnUnit(shared, [.. Enumerable.Range(0, persons).Select(_ => dice.Next(3) == 0 ? shared.Skills : Person(dice, shared.Skills))]);
    }

    // Another person before the same catalogue: the same competencies, other levels.
    private static DrawnSkill[] Person(Random dice, DrawnSkill[] skills) => [.. skills.Select(skill => skill with { Level = dice.Next(6) == 0 ? 0 : (Rational)dice.Next(1, 4) })];

    private static IEnumerable<DrawnUnit> Smaller(DrawnUnit unit) =>
        DrawnPlans.Smaller(unit.Shared).Select(shared => unit with { Shared = shared })
            .Concat(unit.Persons.Length < 2 ? [] : unit.Persons.Select((_, i) => unit with { Persons = [.. unit.Persons.Where((_, j) => j != i)] }));
}

/// <summary>The best allocation of a unit by trying everything.</summary>
internal sealed record SlowUnit(SlowPlan[] Plans)
{
    public Rational Critical => Plans.Aggregate(Rational.Zero, (sum, plan) => sum + plan.Critical);

    public Rational Other => Plans.Aggregate(Rational.Zero, (sum, plan) => sum + plan.Other);

    /// <summary>The plans by person, as the persons are given.</summary>
    public static SlowUnit Best(DrawnUnit unit)
    {
        DrawnPlan[] persons = [.. unit.Persons.Select(skills => unit.Shared with { Skills = skills, Cost = null })];
        int[] order =
        [
            .. Enumerable.Range(0, persons.Length)
                .OrderByDescending(i => Gap(persons[i], isCritical: true)).ThenByDescending(i => Gap(persons[i], isCritical: false)).ThenBy(i => i),
        ];
        SlowPlan[][] menus = [.. persons.Select(person => SlowPlan.All(person).ToArray())];
        SlowUnit? best = null;
        Try([], 0);
        return best!;

        void Try(List<SlowPlan> plans, int person)
        {
            if (person == persons.Length)
            {
                SlowUnit next = new([.. plans]);
                if (best is null || next.IsBetterThan(best, order)) best = next;
                return;
            }

            foreach (SlowPlan plan in menus[person])
            {
                plans.Add(plan);
                if (Fits(unit, plans)) Try(plans, person + 1);
                plans.RemoveAt(person);
            }
        }
    }

    private static bool Fits(DrawnUnit unit, List<SlowPlan> plans) =>
        !(plans.Sum(plan => plan.Cost) > unit.Shared.Cost)
        && unit.Shared.Trainings.Select((training, place) => (training, place)).All(pair => !(plans.Count(plan => plan.Places.Contains(pair.place)) > pair.training.Seats));

    private static Rational Gap(DrawnPlan person, bool isCritical) =>
        SlowPlan.Closed(person, [.. person.Skills.Select(skill => (Rational)skill.Required)], isCritical);

    // For the unit as a whole; then the persons in the order of their claims, each by the own order of goals.
    private bool IsBetterThan(SlowUnit other, int[] order)
    {
        (Rational, Rational, int, int, int) mine = Numbers(), theirs = other.Numbers();
        if (mine != theirs) return mine.CompareTo(theirs) > 0;
        foreach (int person in order)
            if (!Plans[person].Places.SequenceEqual(other.Plans[person].Places)) return Plans[person].IsBetterThan(other.Plans[person]);
        return false;
    }

    private (Rational, Rational, int, int, int) Numbers() =>
        (Critical, Other, -Plans.Sum(plan => plan.Cost), -Plans.Sum(plan => plan.Hours), -Plans.Sum(plan => plan.Places.Length));
}
