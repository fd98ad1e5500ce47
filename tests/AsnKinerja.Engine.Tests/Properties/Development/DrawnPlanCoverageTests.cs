using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Tests.Properties.Tables;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Development;

/// <summary>The drawn catalogues really hold what the laws are about.</summary>
public class DrawnPlanCoverageTests
{
    [Fact]
    public void Chains_prerequisites_ties_rounded_worths_and_circles_of_waiting_are_drawn()
    {
        Dictionary<string, int> seen = [];
        void Saw(string what, bool whether) => seen[what] = seen.GetValueOrDefault(what) + (whether ? 1 : 0);

        for (int seed = 0; seed < 3000; seed++)
        {
            DrawnPlan drawn = DrawnPlans.Draw(new Dice(seed), 9);
            DevelopmentPlan plan = drawn.Catalogue.Recommend(drawn.Gap, drawn.Budget, drawn.Options);
            PersonCase person = PersonCase.Of(drawn.Catalogue, drawn.Gap);
            PersonProblem parts = PersonProblem.Of(person, new CandidateCheck(person, DrawnPlan.Day, drawn.Options.Completed), null, null);
            SearchProblem problem = parts.On(WorthScale.Apply(parts.Skills), null, null);
            SlowPlan best = SlowPlan.Best(drawn);
            Saw("a training that only opens the way", plan.Any(one => one.Closes.Count == 0));
            Saw("a chain", plan.Any(one => one.Closes.Any(closed => closed.From > closed.Gap.Level)));
            Saw("a prerequisite in the plan", plan.Any(one => one.Training.Prerequisites.Count > 0));
            Saw("several competencies at once", plan.Any(one => one.Closes.Count > 1));
            Saw("worths that are rounded", !problem.Scale.IsExact);
            Saw("waiting in a circle", ItemComponents.Of(problem).Any(items => ItemSequence.Of(problem, items).Turns.Length > items.Length));
            Saw("a tie settled by cost, hours or number", SlowPlan.All(drawn).Count(other => (other.Critical, other.Other) == (best.Critical, best.Other)) > 1);
            Saw(
                "a tie settled by the ids",
                SlowPlan.All(drawn).Count(other => (other.Critical, other.Other, other.Cost, other.Hours, other.Places.Length) == (best.Critical, best.Other, best.Cost, best.Hours, best.Places.Length)) > 1);
            Saw("a gap that the budget leaves open", plan.Open.Any(open => open.Reasons.Contains(OpenReason.Budget)));
            Saw("an empty plan", plan.Count == 0);
            Saw("four trainings and more", plan.Count > 3);
        }

        Assert.All(seen, pair => Assert.True(pair.Value >= 5, $"{pair.Key}: {pair.Value}"));
    }
}
