using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using Xunit;
using static AsnKinerja.Engine.Tests.Development.TrainingDesk;

namespace AsnKinerja.Engine.Tests.Development;

/// <summary>Which trainings a person is recommended, in which order, and why.</summary>
public class RecommendationTests
{
    [Fact]
    public void A_critical_gap_is_closed_before_a_larger_one()
    {
        GapAnalysis gap = Gap([Needs("integritas", 2) with { IsCritical = true }, Needs("komunikasi", 4) with { Weight = 9 }], ("integritas", 1), ("komunikasi", 1));
        DevelopmentPlan plan = Catalogue(Teaches("integritas", "integritas", 1, 2, 40), Teaches("komunikasi", "komunikasi", 1, 4, 40)).Recommend(gap, new Budget(hours: 40));

        Assert.Equal("integritas", plan.Ids());
        Assert.Equal((1, 0), (plan.CriticalClosed, plan.OtherClosed));
        Assert.Contains(plan.Open, open => open.Gap.CompetencyId == "komunikasi" && open.Reasons.SequenceEqual([OpenReason.Budget]));
    }

    [Fact]
    public void A_surplus_gets_no_credit()
    {
        GapAnalysis gap = Gap([Needs("komunikasi", 2), Needs("kerja-sama", 3)], ("komunikasi", 1), ("kerja-sama", 1));
        DevelopmentPlan plan = Catalogue(Teaches("tinggi", "komunikasi", 1, 5, 20), Teaches("tim", "kerja-sama", 1, 3, 20)).Recommend(gap, new Budget(hours: 20));

        Assert.Equal("tim", plan.Ids());
        Assert.Equal(2, plan.OtherClosed);
    }

    [Fact]
    public void A_chain_leads_from_level_to_level_in_order()
    {
        GapAnalysis gap = Gap([Needs("komunikasi", 4)], ("komunikasi", 1));
        DevelopmentPlan plan = Catalogue(Teaches("a-tiga", "komunikasi", 3, 4, 8), Teaches("b-dua", "komunikasi", 2, 3, 8), Teaches("c-satu", "komunikasi", 1, 2, 8)).Recommend(gap, Budget.Unlimited);

        Assert.Equal("c-satu b-dua a-tiga", plan.Ids());
        Assert.Equal(["b-dua", "a-tiga"], plan[0].Opens.Select(training => training.Id));
        Assert.Equal(4, plan.LevelAfter("komunikasi"));
        Assert.Empty(plan.Open);
    }

    [Fact]
    public void Whoever_is_below_the_entry_level_does_not_get_in_and_is_told_so()
    {
        GapAnalysis gap = Gap([Needs("komunikasi", 3)], ("komunikasi", 1));
        DevelopmentPlan plan = Catalogue(Teaches("lanjutan", "komunikasi", 2, 3, 8)).Recommend(gap, Budget.Unlimited);

        Assert.Empty(plan);
        OpenGap open = Assert.Single(plan.Open);
        Assert.Equal([OpenReason.Blocked], open.Reasons);
        Assert.Equal(LeftOutReason.EntryLevel, Assert.Single(open.Blocked).Reason);
        Assert.Contains("its entry level is not reached", open.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prerequisite_is_taken_along_or_completed_already()
    {
        Training first = Teaches("pengantar", "kerja-sama", 1, 2, 8), second = Teaches("lanjutan", "komunikasi", 1, 2, 8) with { Prerequisites = ["pengantar"] };
        GapAnalysis gap = Gap([Needs("komunikasi", 2)], ("komunikasi", 1), ("kerja-sama", 1));

        Assert.Equal("pengantar lanjutan", Catalogue(second, first).Recommend(gap, Budget.Unlimited).Ids());
        Assert.Equal("", Catalogue(second, first).Recommend(gap, new Budget(hours: 15)).Ids());
        Assert.Equal("lanjutan", Catalogue(second, first).Recommend(gap, new Budget(hours: 15), new PlanningOptions { Completed = ["pengantar"] }).Ids());
    }

    [Fact]
    public void A_prerequisite_that_begins_at_a_higher_level_than_what_it_opens_cannot_be_had_from_below()
    {
        // "dasar" waits for "mahir", and "mahir" for the level that "dasar" leads to.
        Training high = Teaches("mahir", "komunikasi", 2, 3, 8), low = Teaches("dasar", "komunikasi", 1, 2, 8) with { Prerequisites = ["mahir"] };
        DevelopmentPlan plan = Catalogue(high, low).Recommend(Gap([Needs("komunikasi", 3)], ("komunikasi", 1)), Budget.Unlimited);

        Assert.Empty(plan);
        Assert.Equal("mahir", Catalogue(high, low).Recommend(Gap([Needs("komunikasi", 3)], ("komunikasi", 2)), Budget.Unlimited).Ids());
    }

    [Fact]
    public void A_level_that_is_not_known_is_no_gap_but_to_be_assessed_first()
    {
        GapAnalysis gap = Gap([Needs("komunikasi", 3), Needs("kerja-sama", 2)], ("kerja-sama", 1));
        DevelopmentPlan plan = Catalogue(Teaches("komunikasi", "komunikasi", 1, 3, 8), Teaches("tim", "kerja-sama", 1, 2, 8)).Recommend(gap, Budget.Unlimited);

        Assert.Equal("tim", plan.Ids());
        Assert.Equal(["komunikasi"], plan.AssessFirst.Select(one => one.CompetencyId));
        Assert.Null(plan.LevelAfter("komunikasi"));
        Assert.Equal(LeftOutReason.LevelNotKnown, Assert.Single(plan.LeftOut).Reason);
        Assert.Contains(plan.Remarks, remark => remark.English.Contains("Assess it first", StringComparison.Ordinal));
    }

    [Fact]
    public void A_training_that_is_not_offered_or_has_no_seat_is_left_out_and_said_so()
    {
        GapAnalysis gap = Gap([Needs("komunikasi", 3)], ("komunikasi", 2));
        Training late = Teaches("nanti", "komunikasi", 2, 3, 8) with { Validity = new EffectiveInterval(Day.PlusDays(1), null) };
        Training full = Teaches("penuh", "komunikasi", 2, 3, 8) with { Capacity = 0 };
        DevelopmentPlan plan = Catalogue(late, full).Recommend(gap, Budget.Unlimited);

        Assert.Empty(plan);
        Assert.Equal([LeftOutReason.NotOffered, LeftOutReason.NoSeats], plan.LeftOut.Select(one => one.Reason));
        Assert.Equal("nanti", Catalogue(late, full).Recommend(gap, Budget.Unlimited, new PlanningOptions { On = Day.PlusDays(1) }).Ids());
    }

    [Fact]
    public void Ties_go_to_the_cheaper_then_the_shorter_then_the_first_id()
    {
        GapAnalysis gap = Gap([Needs("komunikasi", 2)], ("komunikasi", 1));

        Assert.Equal("murah", Catalogue(Teaches("cepat", "komunikasi", 1, 2, 4, 100), Teaches("murah", "komunikasi", 1, 2, 40, 99)).Recommend(gap, Budget.Unlimited).Ids());
        Assert.Equal("singkat", Catalogue(Teaches("lama", "komunikasi", 1, 2, 5, 100), Teaches("singkat", "komunikasi", 1, 2, 4, 100)).Recommend(gap, Budget.Unlimited).Ids());
        Assert.Equal("a", Catalogue(Teaches("b", "komunikasi", 1, 2, 4, 100), Teaches("a", "komunikasi", 1, 2, 4, 100)).Recommend(gap, Budget.Unlimited).Ids());
    }

    [Fact]
    public void Within_a_budget_of_nothing_only_what_takes_nothing_is_recommended()
    {
        GapAnalysis gap = Gap([Needs("komunikasi", 2), Needs("kerja-sama", 2)], ("komunikasi", 1), ("kerja-sama", 1));
        DevelopmentPlan plan = Catalogue(Teaches("gratis", "komunikasi", 1, 2, 0), Teaches("berbayar", "kerja-sama", 1, 2, 1)).Recommend(gap, new Budget(hours: 0, cost: 0));

        Assert.Equal("gratis", plan.Ids());
        Assert.Equal(LeftOutReason.BeyondBudget, Assert.Single(plan.LeftOut).Reason);
    }

    [Fact]
    public void Whoever_meets_the_standard_is_developed_for_the_next_post()
    {
        TrainingCatalogue catalogue = Catalogue(Teaches("tiga", "komunikasi", 2, 3, 8));
        GapAnalysis gap = Gap([Needs("komunikasi", 2)], ("komunikasi", 2));
        DevelopmentPlan own = catalogue.Recommend(gap, Budget.Unlimited);
        DevelopmentPlan next = catalogue.RecommendFor(gap.Profile, Gap([Needs("komunikasi", 3)], ("komunikasi", 2)).Standard, Budget.Unlimited);

        Assert.Empty(own);
        Assert.Contains(own.Remarks, remark => remark.English.Contains("RecommendFor", StringComparison.Ordinal));
        Assert.Equal("tiga", next.Ids());
    }

    [Fact]
    public void The_reason_names_the_gap_the_levels_the_share_and_the_next_training()
    {
        GapAnalysis gap = Gap(
            [Needs("komunikasi", 3) with { IsCritical = true }, Needs("kerja-sama", 2) with { Weight = 2 }], ("komunikasi", 1), ("kerja-sama", 1));
        DevelopmentPlan plan = Catalogue(Teaches("komunikasi", "komunikasi", 1, 2, 8), Teaches("tim", "kerja-sama", 1, 2, 8)).Recommend(gap, Budget.Unlimited);

        Assert.Equal(
            "Communication (critical): from level 1 to 2, required 3; closes 50% of its gap. Before Training tim: weighted critical gap 1 rather than 0.",
            plan[0].Reason.English.Replace(gap["komunikasi"].Requirement.Name.English, "Communication", StringComparison.Ordinal));
        Assert.Contains("closes 100% of its gap, weight 2.", plan[1].Reason.English, StringComparison.Ordinal);
        Assert.Contains(plan.Open, open => open.Reasons.SequenceEqual([OpenReason.NoTraining]));
    }

    [Fact]
    public void A_level_between_two_levels_is_closed_exactly()
    {
        GapAnalysis gap = Gap([Needs("komunikasi", 3)], ("komunikasi", Rational.Of(487, 211)));
        DevelopmentPlan plan = Catalogue(Teaches("lanjutan", "komunikasi", 2, 3, 8)).Recommend(gap, Budget.Unlimited);

        Assert.Equal(Rational.Of(146, 211), plan.OtherClosed);
        Assert.Equal(Rational.One, plan[0].Closes[0].Share);
    }
}
