using System.Collections;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <summary>The trainings that close the most of a person's gap within a budget, in an order in which they can be taken.</summary>
/// <remarks>
/// Goals in this order: as much weighted critical gap as possible; then as much other weighted gap; then a lower cost, fewer hours, fewer
/// trainings; then the ids in ordinal order. Immutable.
/// </remarks>
public sealed class DevelopmentPlan : IReadOnlyList<Recommendation>
{
    private readonly Recommendation[] _recommendations;
    private readonly Dictionary<CompetencyGap, Rational> _levels;

    internal DevelopmentPlan(PlanParts parts)
    {
        Gap = parts.Gap;
        Budget = parts.Budget;
        On = parts.On;
        Optimality = parts.Optimality;
        LeftOut = parts.LeftOut;
        Open = parts.Open;
        _recommendations = [.. parts.Recommendations];
        _levels = parts.Levels;
    }

    /// <summary>The gaps that the plan is for.</summary>
    public GapAnalysis Gap { get; }

    /// <summary>The budget.</summary>
    public Budget Budget { get; }

    /// <summary>The day on which the trainings must be offered.</summary>
    public LocalDate On { get; }

    /// <summary>How many trainings are recommended.</summary>
    public int Count => _recommendations.Length;

    /// <summary>The hours of all of them.</summary>
    public Rational Hours => _recommendations.Aggregate(Rational.Zero, (sum, one) => sum + one.Training.Hours);

    /// <summary>The cost of all of them.</summary>
    public Rational Cost => _recommendations.Aggregate(Rational.Zero, (sum, one) => sum + one.Training.Cost);

    /// <summary>The weighted critical gap before the plan: levels times weights of what is below the standard.</summary>
    public Rational CriticalGap => Total(isCritical: true);

    /// <summary>The weighted gap in other competencies before the plan.</summary>
    public Rational OtherGap => Total(isCritical: false);

    /// <summary>The weighted critical gap that the plan closes.</summary>
    public Rational CriticalClosed => _recommendations.Aggregate(Rational.Zero, (sum, one) => sum + one.CriticalClosed);

    /// <summary>The weighted gap in other competencies that the plan closes.</summary>
    public Rational OtherClosed => _recommendations.Aggregate(Rational.Zero, (sum, one) => sum + one.OtherClosed);

    /// <summary>What stays open and why, critical gaps first.</summary>
    public IReadOnlyList<OpenGap> Open { get; }

    /// <summary>Competencies that the post demands and whose level is not known, in the order of the standard: no gaps, but to be assessed first.</summary>
    public IReadOnlyList<CompetencyGap> AssessFirst => Gap.NotKnown;

    /// <summary>The trainings that develop what the post demands and could not be in the plan at all, by id, each with its reason.</summary>
    public IReadOnlyList<LeftOutTraining> LeftOut { get; }

    /// <summary>How far the plan can be from the best one at most.</summary>
    public PlanOptimality Optimality { get; }

    /// <summary>The recommendation at a place of the plan, from 0.</summary>
    /// <param name="index">The place.</param>
    public Recommendation this[int index] => _recommendations[index];

    /// <summary>The level that the plan leads to in a competency that the post demands; null where the level is not known.</summary>
    /// <param name="competencyId">The id of the competency.</param>
    /// <exception cref="KeyNotFoundException">The standard demands no such competency.</exception>
    public Rational? LevelAfter(string competencyId)
    {
        CompetencyGap gap = Gap[competencyId];
        return _levels.TryGetValue(gap, out Rational level) ? level : gap.Level;
    }

    /// <summary>What else must be said: what is to be assessed, that nothing is below the standard, how far from the best the plan can be.</summary>
    public IReadOnlyList<LocalizedText> Remarks => PlanRemarks.Of(this);

    /// <summary>How the plan comes about: what it closes of what, within which budget, what stays open and why.</summary>
    public Explanation Explain() => PlanExplanation.Of(this);

    /// <inheritdoc/>
    public IEnumerator<Recommendation> GetEnumerator() => ((IEnumerable<Recommendation>)_recommendations).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Rational Total(bool isCritical) => Gap
        .Where(gap => gap.Status == GapStatus.Below && gap.IsCritical == isCritical)
        .Aggregate(Rational.Zero, (sum, gap) => sum - gap.WeightedGap!.Value);
}
