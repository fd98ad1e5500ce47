using System;
using System.Linq;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Tables;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Development;

/// <summary>The laws on a unit's plan: the best of all allocations where everything can be tried, a proven bound elsewhere, whatever the order of the people.</summary>
public class UnitLaws
{
    [Property(MaxTest = 800, Arbitrary = [typeof(DrawnUnits)])]
    public void A_small_unit_gets_the_best_of_all_allocations(DrawnUnit unit)
    {
        UnitDevelopmentPlan plan = unit.Shared.Catalogue.RecommendUnit(unit.Members, unit.Budget);
        SlowUnit best = SlowUnit.Best(unit);

        Assert.True(plan.Optimality.IsProven);
        Assert.Equal((best.Critical, best.Other), (plan.CriticalClosed, plan.OtherClosed));
        Assert.Equal(
            best.Plans.Select(one => string.Join(' ', one.Places.Select(DrawnPlan.Id))),
            plan.Select(one => string.Join(' ', one.Plan.Select(training => training.Training.Id).Order(StringComparer.Ordinal))));
    }

    [Property(MaxTest = 800, Arbitrary = [typeof(DrawnUnits)])]
    public void Prices_and_exchange_say_how_far_from_the_best_they_can_be(DrawnUnit unit)
    {
        UnitDevelopmentPlan plan = UnitPlanner.Plan(unit.Shared.Catalogue, unit.Members, unit.Budget, DrawnPlan.Day, triesAll: false);
        SlowUnit best = SlowUnit.Best(unit);

        Assert.True((plan.CriticalClosed, plan.OtherClosed).CompareTo((best.Critical, best.Other)) <= 0);
        Assert.True(best.Critical <= plan.CriticalClosed + plan.Optimality.CriticalMissing);
        if (best.Critical == plan.CriticalClosed) Assert.True(best.Other <= plan.OtherClosed + plan.Optimality.OtherMissing);
        if (plan.Optimality.IsProven) Assert.Equal((best.Critical, best.Other), (plan.CriticalClosed, plan.OtherClosed));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(DrawnUnits)])]
    public void Seats_and_money_are_never_given_twice(DrawnUnit unit)
    {
        UnitDevelopmentPlan plan = UnitPlanner.Plan(unit.Shared.Catalogue, unit.Members, unit.Budget, DrawnPlan.Day, triesAll: unit.Persons.Length % 2 == 0);

        foreach (SeatUse use in plan.Seats)
        {
            Assert.Equal(use.Taken, plan.Count(one => one.Plan.Any(training => training.Training == use.Training)));
            Assert.InRange(use.Taken, 1, use.Training.Capacity ?? int.MaxValue);
        }

        Assert.True(plan.Cost <= (unit.Shared.Cost ?? plan.Cost));
        Assert.Equal(plan.Cost, plan.Aggregate(Rational.Zero, (sum, one) => sum + one.Plan.Cost));
        Assert.Equal(plan.CriticalClosed, plan.Aggregate(Rational.Zero, (sum, one) => sum + one.Plan.CriticalClosed));
        Assert.Equal(plan.OtherClosed, plan.Aggregate(Rational.Zero, (sum, one) => sum + one.Plan.OtherClosed));
        Assert.All(plan, one => Assert.True(one.Plan.Hours <= (unit.Shared.Hours ?? one.Plan.Hours)));
        PrintedStep printed = PrintedJson.Read(plan.Explain().ToJson());
        printed.AssertShows(plan.Explain());
        printed.Redo();
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DrawnUnits)])]
    public void The_order_of_the_people_and_of_the_catalogue_changes_nothing(DrawnUnit unit, int seed)
    {
        Dice dice = new(seed);
        UnitDevelopmentPlan plan = unit.Shared.Catalogue.RecommendUnit(unit.Members, unit.Budget);
        UnitDevelopmentPlan shuffled = unit.Shared.CatalogueOf(Enumerable.Range(0, unit.Shared.Trainings.Length).OrderBy(_ => dice.Next()))
            .RecommendUnit(unit.Members.OrderBy(_ => dice.Next()), unit.Budget);

        Assert.Equal(plan.Explain().ToJson(), shuffled.Explain().ToJson());
        Assert.Equal(plan.Select(one => one.Plan.Explain().ToJson()), shuffled.Select(one => one.Plan.Explain().ToJson()));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DrawnUnits)])]
    public void Where_seats_and_money_suffice_everybody_gets_the_own_best_plan(DrawnUnit unit)
    {
        DrawnPlan open = unit.Shared with { Cost = null, Trainings = [.. unit.Shared.Trainings.Select(training => training with { Seats = training.Seats == 0 ? 0 : null })] };
        UnitDevelopmentPlan plan = open.Catalogue.RecommendUnit(unit.Members, new UnitBudget(open.Hours));

        Assert.True(plan.Optimality.IsProven);
        Assert.All(plan, one => Assert.Equal(
            open.Catalogue.Recommend(one.Member.Gap, new Budget(open.Hours)).Select(training => training.Training), one.Plan.Select(training => training.Training)));
    }
}
