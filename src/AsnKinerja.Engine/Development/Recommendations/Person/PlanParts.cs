using System.Collections.Generic;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <summary>What a plan is put together from.</summary>
internal sealed record PlanParts(GapAnalysis Gap, Budget Budget, LocalDate On)
{
    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];

    /// <summary>The level after the plan, for each gap that it changes.</summary>
    public Dictionary<CompetencyGap, Rational> Levels { get; init; } = [];

    public IReadOnlyList<OpenGap> Open { get; init; } = [];

    public IReadOnlyList<LeftOutTraining> LeftOut { get; init; } = [];

    public PlanOptimality Optimality { get; init; } = PlanOptimality.Proven;
}
