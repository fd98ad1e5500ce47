using System.Collections.Generic;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>What stays open of a gap after a plan, and why.</summary>
/// <remarks>Immutable.</remarks>
public sealed class OpenGap
{
    internal OpenGap(CompetencyGap gap, Rational levelAfter, IReadOnlyList<OpenReason> reasons, IReadOnlyList<LeftOutTraining> blocked, LocalizedText text)
    {
        Gap = gap;
        LevelAfter = levelAfter;
        Reasons = reasons;
        Blocked = blocked;
        Text = text;
    }

    /// <summary>The gap as it was before the plan.</summary>
    public CompetencyGap Gap { get; }

    /// <summary>The level that the plan leads to, below the required one.</summary>
    public Rational LevelAfter { get; }

    /// <summary>How many levels stay open.</summary>
    public Rational Levels => Gap.Requirement.Level - LevelAfter;

    /// <summary>Why; at least one reason.</summary>
    public IReadOnlyList<OpenReason> Reasons { get; }

    /// <summary>The trainings that would lead further but cannot be in the plan, each with its reason.</summary>
    public IReadOnlyList<LeftOutTraining> Blocked { get; }

    /// <summary>What stays open and why, in words.</summary>
    public LocalizedText Text { get; }
}

/// <summary>Why a gap stays open.</summary>
public enum OpenReason
{
    /// <summary>The budget does not suffice, or closes other gaps first.</summary>
    Budget,

    /// <summary>No training of the catalogue leads further.</summary>
    NoTraining,

    /// <summary>What would lead further cannot be in the plan: see <see cref="OpenGap.Blocked"/>.</summary>
    Blocked,

    /// <summary>In a unit: alone the person could close more of it; seats and money went by the goals of the unit, among equals by the order of claims.</summary>
    Seats,
}

/// <summary>A training that cannot be in a plan.</summary>
/// <param name="Training">The training.</param>
/// <param name="Reason">Why not.</param>
public sealed record LeftOutTraining(Training Training, LeftOutReason Reason)
{
    /// <summary>The training and the reason in words.</summary>
    public LocalizedText Text
    {
        get
        {
            LocalizedText why = LeftOutReasons.Name(Reason);
            return new($"{Training.Name.Indonesian}: {why.Indonesian}", $"{Training.Name.English}: {why.English}");
        }
    }
}
