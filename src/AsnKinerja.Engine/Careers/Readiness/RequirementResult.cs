using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>Whether one requirement is fulfilled.</summary>
public enum RequirementStatus
{
    /// <summary>The evidence shows that it is not fulfilled.</summary>
    NotMet,

    /// <summary>The evidence does not say, which is neither fulfilled nor failed.</summary>
    NotKnown,

    /// <summary>The evidence shows that it is fulfilled.</summary>
    Met,
}

/// <summary>One requirement held against a dossier: fulfilled, not fulfilled or not known, with the evidence and the reason.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RequirementResult
{
    internal RequirementResult(PositionRequirement requirement, RequirementStatus status, LocalizedText reason, IEnumerable<Explanation> evidence)
    {
        Requirement = requirement;
        Status = status;
        Reason = reason;
        Evidence = Array.AsReadOnly(evidence.ToArray());
    }

    /// <summary>The requirement.</summary>
    public PositionRequirement Requirement { get; }

    /// <summary>Whether it is fulfilled.</summary>
    public RequirementStatus Status { get; }

    /// <summary>Why, in one sentence; where it is not fulfilled or not known, what is lacking.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The evidence on which this rests; empty where there is none.</summary>
    public IReadOnlyList<Explanation> Evidence { get; }

    /// <summary>Where what was read beside the requirement stands, such as the edges of a category.</summary>
    public IReadOnlyList<Citation> Citations { get; internal init; } = [];

    /// <summary>The same, with where what was read beside it stands.</summary>
    internal RequirementResult Citing(IEnumerable<Citation?> citations) =>
        new(Requirement, Status, Reason, Evidence) { Citations = [.. citations.OfType<Citation>()] };

    /// <summary>The requirement with its evidence, the outcome and the reason.</summary>
    public Explanation Explain() => new(Requirement.Name, Operation.Lookup, Evidence.Select(evidence => new Operand(evidence)))
    {
        Outcome = ReadinessWords.Of(Status),
        Citations = [.. new[] { Requirement.Citation }.Concat(Citations).OfType<Citation>().Distinct()],
        Remarks = [Reason],
    };
}

/// <summary>The names of the outcomes.</summary>
internal static class ReadinessWords
{
    public static LocalizedText Of(RequirementStatus status) => status switch
    {
        RequirementStatus.Met => new("Terpenuhi", "Met"),
        RequirementStatus.NotMet => new("Tidak terpenuhi", "Not met"),
        _ => new("Belum diketahui", "Not known"),
    };

    public static LocalizedText Of(ReadinessStatus status) => status switch
    {
        ReadinessStatus.Ready => new("Siap", "Ready"),
        ReadinessStatus.NotReady => new("Belum siap", "Not ready"),
        _ => new("Belum diketahui", "Not known"),
    };
}
