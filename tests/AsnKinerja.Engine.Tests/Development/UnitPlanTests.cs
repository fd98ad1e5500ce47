using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using Xunit;
using static AsnKinerja.Engine.Tests.Development.TrainingDesk;

namespace AsnKinerja.Engine.Tests.Development;

/// <summary>A unit that shares seats and money.</summary>
public class UnitPlanTests
{
    private static GapAnalysis Lacking(int levels, bool isCritical = false) => Gap([Needs("komunikasi", 1 + levels) with { IsCritical = isCritical }], ("komunikasi", 1));

    [Fact]
    public void The_last_seat_goes_to_the_critical_gap()
    {
        TrainingCatalogue catalogue = Catalogue(Teaches("kelas", "komunikasi", 1, 2, 8) with { Capacity = 1 });
        UnitDevelopmentPlan plan = catalogue.RecommendUnit([new("andi", Lacking(1)), new("budi", Lacking(1, isCritical: true))], UnitBudget.Unlimited);

        Assert.Empty(plan["andi"]);
        Assert.Equal("kelas", plan["budi"].Ids());
        Assert.True(plan.Optimality.IsProven);
        Assert.Equal((1, 2, true), (plan.Seats[0].Taken, plan.Seats[0].Wanted, plan.Seats[0].IsScarce));
        Assert.Equal([OpenReason.Seats], plan["andi"].Open.Single().Reasons);
    }

    [Fact]
    public void Each_open_gap_of_a_person_in_a_unit_has_its_own_true_reason()
    {
        // One seat and two people who lack the same; and a course that nobody's hours reach.
        TrainingCatalogue catalogue = Catalogue(
            Teaches("a", "integritas", 1, 2, 1) with { Capacity = 1 }, Teaches("b", "kerja-sama", 1, 2, 50), Teaches("b-2", "kerja-sama", 2, 3, 1));
        GapAnalysis gap = Gap([Needs("integritas", 2), Needs("kerja-sama", 3)], ("integritas", 1), ("kerja-sama", 1));
        UnitDevelopmentPlan plan = catalogue.RecommendUnit([new("p1", gap), new("p2", gap)], new UnitBudget(40));
        OpenGap integrity = plan["p2"].Open.Single(open => open.Gap.CompetencyId == "integritas"), teamwork = plan["p2"].Open.Single(open => open.Gap.CompetencyId == "kerja-sama");

        Assert.Equal([OpenReason.Seats], integrity.Reasons);
        Assert.DoesNotContain("larger", integrity.Text.English, StringComparison.Ordinal);
        Assert.Contains("among equals by the order of claims", integrity.Text.English, StringComparison.Ordinal);
        Assert.Equal([OpenReason.Budget], teamwork.Reasons);
        Assert.Equal([OpenReason.Budget], plan["p1"].Open.Single().Reasons);
    }

    [Fact]
    public void A_part_of_a_proven_plan_of_a_unit_does_not_say_that_the_search_was_limited()
    {
        TrainingCatalogue catalogue = Catalogue(Teaches("kelas", "komunikasi", 1, 2, 8) with { Capacity = 1 });
        UnitDevelopmentPlan plan = catalogue.RecommendUnit([new("andi", Lacking(1)), new("budi", Lacking(1))], UnitBudget.Unlimited);
        PlanOptimality part = plan["budi"].Optimality;

        Assert.True(plan.Optimality.IsProven);
        Assert.Equal((false, 0, 1), (part.IsProven, part.CriticalMissing, part.OtherMissing));
        Assert.StartsWith("Alone, within the same budget, the person could close at most 0 more of the weighted critical gap and 1 more", part.Text.English, StringComparison.Ordinal);
        Assert.Contains(part.Text, plan["budi"].Remarks);
    }

    [Fact]
    public void Among_equals_the_larger_claim_comes_first_then_the_id()
    {
        TrainingCatalogue catalogue = Catalogue(Teaches("kelas", "komunikasi", 1, 2, 8) with { Capacity = 1 });

        Assert.Equal("kelas", catalogue.RecommendUnit([new("andi", Lacking(1)), new("budi", Lacking(3))], UnitBudget.Unlimited)["budi"].Ids());
        Assert.Equal("kelas", catalogue.RecommendUnit([new("citra", Lacking(1)), new("andi", Lacking(1))], UnitBudget.Unlimited)["andi"].Ids());
    }

    [Fact]
    public void A_seat_is_left_to_who_has_no_other_way()
    {
        // Andi could take either course, Budi only the scarce one.
        TrainingCatalogue catalogue = Catalogue(Teaches("langka", "komunikasi", 1, 2, 8) with { Capacity = 1 }, Teaches("panjang", "komunikasi", 1, 2, 16));
        UnitDevelopmentPlan plan = catalogue.RecommendUnit(
            [new("andi", Lacking(1)), new("budi", Lacking(1)) { Completed = ["panjang"] }], UnitBudget.Unlimited);

        Assert.Equal("panjang", plan["andi"].Ids());
        Assert.Equal("langka", plan["budi"].Ids());
        Assert.Equal(2, plan.OtherClosed);
    }

    [Fact]
    public void The_money_of_the_unit_is_spent_once()
    {
        TrainingCatalogue catalogue = Catalogue(Teaches("kelas", "komunikasi", 1, 2, 8, 3));
        UnitDevelopmentPlan plan = catalogue.RecommendUnit([new("a", Lacking(1)), new("b", Lacking(1)), new("c", Lacking(1))], new UnitBudget(cost: 7));

        Assert.Equal((6, 2, 2), (plan.Cost, plan.OtherClosed, plan.Count(one => one.Plan.Count > 0)));
        Assert.Empty(plan["c"]);
    }

    [Fact]
    public void The_people_stand_in_the_order_of_their_ids()
    {
        UnitDevelopmentPlan plan = Catalogue(Teaches("kelas", "komunikasi", 1, 2, 8))
            .RecommendUnit([new("citra", Lacking(1)), new("andi", Lacking(2)), new("budi", Lacking(3))], UnitBudget.Unlimited);

        Assert.Equal(["andi", "budi", "citra"], plan.Select(one => one.Member.Id));
        Assert.Equal(6, plan.OtherGap);
    }
}
