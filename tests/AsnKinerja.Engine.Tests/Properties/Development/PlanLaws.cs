using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Tables;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Development;

/// <summary>The laws on a person's plan: the best of all, whatever the order of the catalogue; within the budget; in an order that works; explained.</summary>
public class PlanLaws
{
    [Property(MaxTest = 4000, Arbitrary = [typeof(DrawnPlans)])]
    public void A_plan_is_the_best_of_all_sets_of_trainings(DrawnPlan drawn)
    {
        DevelopmentPlan plan = drawn.Catalogue.Recommend(drawn.Gap, drawn.Budget, drawn.Options);
        SlowPlan best = SlowPlan.Best(drawn);

        Assert.Equal(best.Places.Select(DrawnPlan.Id), plan.Select(one => one.Training.Id).Order(StringComparer.Ordinal));
        Assert.Equal((best.Critical, best.Other), (plan.CriticalClosed, plan.OtherClosed));
        Assert.Equal((best.Hours, best.Cost), (plan.Hours, plan.Cost));
        Assert.True(plan.Optimality.IsProven);
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(DrawnPlans)])]
    public void A_plan_can_be_taken_in_its_order_and_closes_what_it_says(DrawnPlan drawn)
    {
        DevelopmentPlan plan = drawn.Catalogue.Recommend(drawn.Gap, drawn.Budget, drawn.Options);
        Rational[] levels = [.. drawn.Skills.Select(skill => skill.Level)];
        List<int> taken = [.. drawn.Completed];
        foreach (Recommendation one in plan)
        {
            int place = int.Parse(one.Training.Id[1..], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(taken.Count - drawn.Completed.Length + 1, one.Position);
            Assert.True(SlowPlan.MayStart(drawn, levels, taken, place));
            Rational[] before = [.. levels];
            foreach ((int skill, _, int to) in drawn.Trainings[place].Steps)
                if (levels[skill].Sign > 0) levels[skill] = Rational.Max(levels[skill], to);
            taken.Add(place);
            Assert.Equal(SlowPlan.Closed(drawn, levels, true) - SlowPlan.Closed(drawn, before, true), one.CriticalClosed);
            Assert.Equal(SlowPlan.Closed(drawn, levels, false) - SlowPlan.Closed(drawn, before, false), one.OtherClosed);
            Assert.True(one.Closes.Count > 0 || one.Opens.Count > 0);
            Assert.NotEqual("", one.Reason.Indonesian);
            Assert.NotEqual(one.Reason.English, one.Reason.Indonesian);
            Assert.All(one.Opens, later => Assert.True(plan.Single(other => other.Training == later).Position > one.Position));
        }

        Assert.True(plan.Hours <= (drawn.Hours ?? plan.Hours) && plan.Cost <= (drawn.Cost ?? plan.Cost));
        for (int i = 0; i < drawn.Skills.Length; i++)
            if (drawn.Skills[i].Required > 0 && drawn.Skills[i].Level.Sign > 0 && drawn.Skills[i].Level < drawn.Skills[i].Required)
                Assert.Equal(levels[i], plan.LevelAfter(CompetencyFramework.Asn2017.Competencies[i].Id));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DrawnPlans)])]
    public void The_order_of_the_catalogue_changes_nothing(DrawnPlan drawn, int seed)
    {
        Dice dice = new(seed);
        DevelopmentPlan plan = drawn.Catalogue.Recommend(drawn.Gap, drawn.Budget, drawn.Options);
        DevelopmentPlan shuffled = drawn.CatalogueOf(Enumerable.Range(0, drawn.Trainings.Length).OrderBy(_ => dice.Next())).Recommend(drawn.Gap, drawn.Budget, drawn.Options);

        Assert.Equal(plan.Explain().ToJson(), shuffled.Explain().ToJson());
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DrawnPlans)])]
    public void A_larger_budget_never_closes_less(DrawnPlan drawn, byte hours, byte cost)
    {
        DevelopmentPlan less = drawn.Catalogue.Recommend(drawn.Gap, drawn.Budget, drawn.Options);
        DevelopmentPlan more = drawn.Catalogue.Recommend(drawn.Gap, new Budget(drawn.Hours + hours, drawn.Cost + cost), drawn.Options);

        Assert.True((more.CriticalClosed, more.OtherClosed).CompareTo((less.CriticalClosed, less.OtherClosed)) >= 0);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DrawnPlans)])]
    public void Scaling_all_weights_changes_nothing(DrawnPlan drawn, byte by)
    {
        Rational factor = Rational.Of(by + 1, 7);
        DrawnPlan scaled = drawn with { Skills = [.. drawn.Skills.Select(skill => skill with { Weight = skill.Weight * factor })] };

        Assert.Equal(
            drawn.Catalogue.Recommend(drawn.Gap, drawn.Budget, drawn.Options).Select(one => one.Training),
            scaled.Catalogue.Recommend(scaled.Gap, scaled.Budget, scaled.Options).Select(one => one.Training));
    }

    [Property(MaxTest = 1000, Arbitrary = [typeof(DrawnPlans)])]
    public void What_stays_open_is_said_with_its_reason(DrawnPlan drawn)
    {
        DevelopmentPlan plan = drawn.Catalogue.Recommend(drawn.Gap, drawn.Budget, drawn.Options);
        DevelopmentPlan free = drawn.Catalogue.Recommend(drawn.Gap, Budget.Unlimited, drawn.Options);

        Assert.Equal(
            plan.Gap.Where(gap => gap.Status == GapStatus.Below && plan.LevelAfter(gap.CompetencyId) < gap.Requirement.Level).Select(gap => gap.CompetencyId).Order(),
            plan.Open.Select(open => open.Gap.CompetencyId).Order());
        foreach (OpenGap open in plan.Open)
        {
            string id = open.Gap.CompetencyId;
            Rational required = open.Gap.Requirement.Level, reachable = Rational.Min(free.LevelAfter(id)!.Value, required);
            Assert.NotEmpty(open.Reasons);
            Assert.Equal(reachable > open.LevelAfter, open.Reasons.Contains(OpenReason.Budget));
            Assert.Equal(reachable < required, open.Reasons.Any(reason => reason is OpenReason.NoTraining or OpenReason.Blocked));
            Assert.Equal(open.Reasons.Contains(OpenReason.Blocked), open.Blocked.Count > 0);
        }

        Assert.Equal(drawn.Skills.Count(skill => skill.Required > 0 && skill.Level.Sign == 0), plan.AssessFirst.Count);
        Assert.All(plan.AssessFirst, gap => Assert.Contains(plan.Remarks, remark => remark.English.StartsWith(gap.Requirement.Name.English, StringComparison.Ordinal)));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(DrawnPlans)])]
    public void Every_printed_step_can_be_redone(DrawnPlan drawn)
    {
        DevelopmentPlan plan = drawn.Catalogue.Recommend(drawn.Gap, drawn.Budget, drawn.Options);
        PrintedStep printed = PrintedJson.Read(plan.Explain().ToJson());
        printed.AssertShows(plan.Explain());
        printed.Redo();
    }

    [Fact]
    public void A_search_with_room_for_one_plan_can_still_leave_a_competency_out() => A_narrow_search_says_how_far_from_the_best_it_can_be(
        new DrawnPlan(
            [new(4, 3, 1, false), new(5, 2, 1, true), new(4, 3, 1, true), new(3, 3, 2, true)],
            [new([(2, 3, 5)], 7, 14, [], null, true), new([(0, 3, 4)], 8, 9, [], null, true)],
            null,
            18,
            []),
        0);

    [Property(MaxTest = 1500, Arbitrary = [typeof(DrawnPlans)])]
    public void A_narrow_search_says_how_far_from_the_best_it_can_be(DrawnPlan drawn, byte room)
    {
        PersonCase person = PersonCase.Of(drawn.Catalogue, drawn.Gap);
        CandidateCheck check = new(person, DrawnPlan.Day, drawn.Options.Completed);
        CatalogueUnits units = person.Catalogue.Units;
        (long? hours, long? cost) = (units.Within(drawn.Hours), units.WithinCost(drawn.Cost));
        PersonProblem parts = PersonProblem.Of(person, check, hours, cost);
        SearchProblem problem = parts.On(WorthScale.Apply(parts.Skills), hours, cost);
        SearchOutcome narrow = PlanSearch.Run(problem, width: 1 + (room % 5)), wide = PlanSearch.Run(problem);
        int order = new PlanOrder(problem.Scale).Compare(wide.Best, narrow.Best);

        Assert.Null(wide.Lost);
        Assert.True(order <= 0);
        if (order < 0) Assert.True(narrow.Lost >= wide.Best.Worth);
    }
}
