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
