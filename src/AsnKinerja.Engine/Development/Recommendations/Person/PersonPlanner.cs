using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <summary>Makes the plan of one person.</summary>
internal static class PersonPlanner
{
    public static DevelopmentPlan Plan(TrainingCatalogue catalogue, GapAnalysis gap, Budget budget, PlanningOptions options)
    {
        LocalDate on = options.On ?? gap.Profile.On;
        PersonCase person = PersonCase.Of(catalogue, gap);
        CandidateCheck check = new(person, on, options.Completed);
        long? hours = catalogue.Units.Within(budget.Hours), cost = catalogue.Units.WithinCost(budget.Cost);
        PersonProblem parts = PersonProblem.Of(person, check, hours, cost);
        SearchProblem problem = parts.On(WorthScale.Apply(parts.Skills), hours, cost);
        SearchOutcome outcome = PlanSearch.Run(problem, options.SearchWidth);
        return Assemble(person, check, outcome.Best.Items(), budget, on, (_, _) => OpenReason.Budget, (hours, cost), plan => PlanOptimality.Of(
            problem.Scale, outcome.Best, outcome.Lost, Sum(plan, one => one.CriticalClosed), Sum(plan, one => one.OtherClosed), OtherGap(person)));
    }

    /// <summary>The plan of trainings that were chosen, in order, with its reasons.</summary>
    public static DevelopmentPlan Assemble(
        PersonCase person,
        CandidateCheck check,
        IReadOnlyCollection<int> places,
        Budget budget,
        LocalDate on,
        Func<CompetencyGap, Rational, OpenReason> limit,
        (long? Hours, long? Cost) limits,
        Func<IReadOnlyList<Recommendation>, PlanOptimality> optimality)
    {
        PlanCourse course = new(person, check, places);
        IReadOnlyList<Training> trainings = person.Catalogue.Ordered;
        List<Recommendation> recommendations = [];
        for (int i = 0; i < course.Steps.Count; i++)
        {
            (int place, IReadOnlyList<ClosedGap> closes) = course.Steps[i];
            Training[] opens = [.. course.Steps.Skip(i + 1).Where(later => course.Needs(later.Place, place)).Select(later => trainings[later.Place])];
            (Training, (Rational, Rational))? next =
                i + 1 < course.Steps.Count ? (trainings[course.Steps[i + 1].Place], course.Urgencies[course.Steps[i + 1].Place]) : null;
            recommendations.Add(new Recommendation(
                i + 1, trainings[place], Array.AsReadOnly(closes.ToArray()), Array.AsReadOnly(opens), ReasonText.Of(closes, opens, course.Urgencies[place], next)));
        }

        return new DevelopmentPlan(new PlanParts(person.Gap, budget, on)
        {
            Recommendations = recommendations,
            Levels = course.Levels,
            Open = OpenGaps.Of(person, check, course.Levels, limit),
            LeftOut = OpenGaps.LeftOut(person, check, limits.Hours, limits.Cost),
            Optimality = optimality(recommendations),
        });
    }

    private static Rational Sum(IReadOnlyList<Recommendation> plan, Func<Recommendation, Rational> of) => plan.Aggregate(Rational.Zero, (sum, one) => sum + of(one));

    private static Rational OtherGap(PersonCase person) =>
        person.Below.Where(gap => !gap.IsCritical).Aggregate(Rational.Zero, (sum, gap) => sum - gap.WeightedGap!.Value);
}
