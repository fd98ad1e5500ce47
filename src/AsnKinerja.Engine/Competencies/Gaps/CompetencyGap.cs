using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>How far a person is from what a post requires of one competency.</summary>
/// <remarks>Immutable; equal when the requirement and the level are equal.</remarks>
public sealed record CompetencyGap
{
    internal CompetencyGap(CompetencyRequirement requirement, ProfiledCompetency profiled)
    {
        Requirement = requirement;
        Profiled = profiled;
        Level = profiled.Level;
    }

    /// <summary>What the post requires.</summary>
    public CompetencyRequirement Requirement { get; }

    /// <summary>The person's level with its evidence, or why it is not known.</summary>
    public ProfiledCompetency Profiled { get; }

    /// <summary>The id of the competency.</summary>
    public string CompetencyId => Requirement.CompetencyId;

    /// <summary>Whether the post cannot be held below the required level, whatever the other competencies are like.</summary>
    public bool IsCritical => Requirement.IsCritical;

    /// <summary>The person's exact level; null where it is not known.</summary>
    public Rational? Level { get; }

    /// <summary>The level minus the required level, in levels: negative below the standard; null where the level is not known.</summary>
    public Rational? Gap => Level - Requirement.Level;

    /// <summary>The gap as a ratio of the required level: -1/3 for 2 of 3; null where the level is not known or none is required.</summary>
    public Rational? RelativeGap => Requirement.Level.Sign == 0 ? null : Gap / Requirement.Level;

    /// <summary>The gap times the weight of the requirement; null where the level is not known.</summary>
    public Rational? WeightedGap => Gap * Requirement.Weight;

    /// <summary>How many levels are lacking, 0 or more: a surplus lacks nothing; null where the level is not known.</summary>
    public Rational? Shortfall => Gap is Rational gap ? Rational.Max(-gap, 0) : null;

    /// <summary>How the level stands to the required one; exactly the required level is <see cref="GapStatus.Meets"/>.</summary>
    public GapStatus Status => Gap switch
    {
        null => GapStatus.NotKnown,
        { Sign: > 0 } => GapStatus.Above,
        { Sign: 0 } => GapStatus.Meets,
        Rational gap => -gap <= Requirement.Tolerance ? GapStatus.WithinTolerance : GapStatus.Below,
    };

    /// <summary>Whether a critical competency is below the standard, by more than its tolerance.</summary>
    public bool IsCriticalGap => IsCritical && Status == GapStatus.Below;

    /// <summary>Why the level is not known; null where it is.</summary>
    public LocalizedText? Reason => Profiled.Reason;

    /// <summary>Whether two gaps say the same.</summary>
    /// <param name="other">The other gap.</param>
    public bool Equals(CompetencyGap? other) => other is not null && Requirement == other.Requirement && Level == other.Level;

    /// <inheritdoc/>
    public override int GetHashCode() => (Requirement, Level).GetHashCode();

    /// <summary>How the gap comes about.</summary>
    public Explanation Explain() => GapExplanation.Of(this);
}
