using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>Whether a person is ready for a post.</summary>
public enum ReadinessStatus
{
    /// <summary>At least one requirement is not fulfilled.</summary>
    NotReady,

    /// <summary>No requirement is known not to be fulfilled, but at least one is not known.</summary>
    NotKnown,

    /// <summary>Every requirement is fulfilled.</summary>
    Ready,
}

/// <summary>A person held against the requirements of a post: each met, not met or not known, and what is lacking.</summary>
/// <remarks>One requirement that is not met makes somebody not ready, whatever else is not known; only then does what is not known decide. Immutable.</remarks>
public sealed class Readiness
{
    internal Readiness(TargetPosition position, Candidate candidate)
    {
        Position = position;
        Candidate = candidate;
        Results = Array.AsReadOnly(position.Requirements.Select(requirement => requirement.Assess(position, candidate)).ToArray());
    }

    /// <summary>The post.</summary>
    public TargetPosition Position { get; }

    /// <summary>The person.</summary>
    public Candidate Candidate { get; }

    /// <summary>Each requirement, in the order of the post.</summary>
    public IReadOnlyList<RequirementResult> Results { get; }

    /// <summary>Whether the person is ready.</summary>
    public ReadinessStatus Status =>
        Results.Any(result => result.Status == RequirementStatus.NotMet) ? ReadinessStatus.NotReady
        : Results.Any(result => result.Status == RequirementStatus.NotKnown) ? ReadinessStatus.NotKnown
        : ReadinessStatus.Ready;

    /// <summary>What the person lacks: the requirements that are not met.</summary>
    public IReadOnlyList<RequirementResult> Lacks => [.. Results.Where(result => result.Status == RequirementStatus.NotMet)];

    /// <summary>What is still to be found out: the requirements that are not known.</summary>
    public IReadOnlyList<RequirementResult> NotKnown => [.. Results.Where(result => result.Status == RequirementStatus.NotKnown)];

    /// <summary>The requirement of a kind.</summary>
    /// <param name="kind">The kind, for example <c>rank</c>.</param>
    /// <exception cref="KeyNotFoundException">The post has no such requirement; the message lists those that it has.</exception>
    public RequirementResult this[string kind] => Results.FirstOrDefault(result => result.Requirement.Kind == Throw.IfNull(kind)) ?? throw new KeyNotFoundException(
        $"The post '{Position.Id}' has no requirement '{kind}'; it has {string.Join(", ", Results.Select(result => result.Requirement.Kind))}.");

    /// <summary>The requirements of a post, to be held against people.</summary>
    /// <param name="position">The post.</param>
    public static ReadinessCheck For(TargetPosition position) => new(Throw.IfNull(position));

    /// <summary>Each requirement with its evidence, and what follows for the whole.</summary>
    public Explanation Explain() => new(Label, Operation.Summary, Results.Select(result => new Operand(result.Explain())))
    {
        Outcome = ReadinessWords.Of(Status),
        Remarks = [Why],
    };

    private LocalizedText Label => new(
        $"Kesiapan {Candidate.Employee.Name.Indonesian} untuk {Position.Name.Indonesian}", $"Readiness of {Candidate.Employee.Name.English} for {Position.Name.English}");

    private LocalizedText Why => Status switch
    {
        ReadinessStatus.Ready => new("Semua syarat terpenuhi.", "Every requirement is met."),
        ReadinessStatus.NotReady => new(
            $"Tidak terpenuhi: {string.Join("; ", Lacks.Select(result => result.Requirement.Name.Indonesian))}.", $"Not met: {string.Join("; ", Lacks.Select(result => result.Requirement.Name.English))}."),
        _ => new(
            $"Belum diketahui: {string.Join("; ", NotKnown.Select(result => result.Requirement.Name.Indonesian))}.", $"Not known: {string.Join("; ", NotKnown.Select(result => result.Requirement.Name.English))}."),
    };
}

/// <summary>The requirements of a post, to be held against people.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReadinessCheck
{
    internal ReadinessCheck(TargetPosition position) => Position = position;

    /// <summary>The post.</summary>
    public TargetPosition Position { get; }

    /// <summary>Holds a person's dossier against the requirements, on the day of the dossier.</summary>
    /// <param name="candidate">The dossier.</param>
    public Readiness Assess(Candidate candidate) => new(Position, Throw.IfNull(candidate));
}
