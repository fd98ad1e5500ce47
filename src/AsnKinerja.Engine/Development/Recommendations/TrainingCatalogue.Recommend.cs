using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Development;

/// <content>Recommendations for one person.</content>
public sealed partial class TrainingCatalogue
{
    /// <summary>The trainings that close the most of a person's gap within a budget: critical competencies first, then the others.</summary>
    /// <remarks>
    /// <para>A training helps only a person who is at its level of entry, or gets there by an earlier one of the plan; what leads above the
    /// required level gets no credit for it. A level that is not known is no gap: the plan says that it is to be assessed first.</para>
    /// <para>Exact: the plan is the best one by <see cref="DevelopmentPlan"/>'s order of goals, or <see cref="DevelopmentPlan.Optimality"/> says by how
    /// much it can fall short at most.</para>
    /// </remarks>
    /// <param name="gap">The person's gap against the standard of a post.</param>
    /// <param name="budget">The most hours and cost.</param>
    /// <param name="options">The day, what is completed, how wide to search; null: <see cref="PlanningOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">
    /// The catalogue and the standard are written for different versions of a framework, or a completed training is unknown.
    /// </exception>
    public DevelopmentPlan Recommend(GapAnalysis gap, Budget budget, PlanningOptions? options = null)
    {
        Throw.IfNull(gap);
        Throw.IfNull(budget);
        options ??= PlanningOptions.Default;
        CheckCompleted(options.Completed);
        return PersonPlanner.Plan(this, gap, budget, options);
    }

    /// <summary>Development towards the next post, for a person who is at the standard of the present one or above it.</summary>
    /// <remarks>The same as <see cref="Recommend"/> on the gap between the profile and the standard of the next post.</remarks>
    /// <param name="profile">The person's profile.</param>
    /// <param name="nextStandard">The standard of the next post.</param>
    /// <param name="budget">The most hours and cost.</param>
    /// <param name="options">The day, what is completed, how wide to search; null: <see cref="PlanningOptions.Default"/>.</param>
    /// <exception cref="FrameworkVersionException">The person was assessed by another version than the standard is written for; compare with a mapping, and recommend on that gap.</exception>
    /// <exception cref="ArgumentException">
    /// The catalogue and the standard are written for different versions of a framework, or a completed training is unknown.
    /// </exception>
    public DevelopmentPlan RecommendFor(CompetencyProfile profile, PositionStandard nextStandard, Budget budget, PlanningOptions? options = null) =>
        Recommend(Throw.IfNull(nextStandard).Compare(Throw.IfNull(profile)), budget, options);

    private void CheckCompleted(System.Collections.Generic.IReadOnlyCollection<string> completed, string of = "")
    {
        string[] unknown = [.. completed.Where(id => Find(id) is null).OrderBy(id => id, StringComparer.Ordinal)];
        if (unknown.Length > 0)
            throw new ArgumentException(
                $"Completed{of}, but not in the catalogue '{Id}': {string.Join("; ", unknown.Select(id => $"'{id}'{DiagnosticMessages.Suggest(id, _byId.Keys).English}"))}.");
    }
}
