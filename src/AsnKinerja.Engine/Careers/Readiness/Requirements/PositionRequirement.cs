using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>One thing that a post requires of whoever is to fill it.</summary>
/// <remarks>Each kind is a type of its own and asks for the evidence that it needs. Immutable.</remarks>
public abstract class PositionRequirement
{
    private protected PositionRequirement(string kind, LocalizedText name)
    {
        Kind = kind;
        Name = name;
    }

    /// <summary>The kind, as files write it: <c>predicate</c>, <c>match</c>, <c>talent-box</c>, <c>rank</c>, <c>credit-points</c>, <c>training</c>, <c>discipline</c>, <c>education</c>.</summary>
    public string Kind { get; }

    /// <summary>What is required, in words.</summary>
    public LocalizedText Name { get; }

    /// <summary>Where the requirement stands; null for one that its author gives no source for.</summary>
    public Citation? Citation { get; init; }

    internal abstract RequirementResult Assess(TargetPosition position, Candidate candidate);

    private protected RequirementResult Met(LocalizedText reason, params Explanation[] evidence) => new(this, RequirementStatus.Met, reason, evidence);

    private protected RequirementResult NotMet(LocalizedText reason, params Explanation[] evidence) => new(this, RequirementStatus.NotMet, reason, evidence);

    private protected RequirementResult NotKnown(LocalizedText reason, params Explanation[] evidence) => new(this, RequirementStatus.NotKnown, reason, evidence);

    /// <summary>The kind.</summary>
    public override string ToString() => Kind;
}
