using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Whether a rater group counts in a score, and if not, why.</summary>
public enum GroupStatus
{
    /// <summary>The group has values and counts.</summary>
    Counted,

    /// <summary>Nobody of the group handed in a sheet.</summary>
    NoSheets,

    /// <summary>The group's raters gave no value here: not answered, cannot judge, or not observed.</summary>
    NoValues,

    /// <summary>Fewer raters gave a value than the policy asks for.</summary>
    TooFewRaters,

    /// <summary>The group is heard and shown, but does not count.</summary>
    HeardOnly,
}

/// <summary>What one rater group says in a score.</summary>
/// <remarks>On a competency or overall, a group's value is the weighted mean of its values on the parts where it counts. Immutable.</remarks>
public sealed record GroupScore
{
    /// <summary>The group.</summary>
    public RaterGroup Group { get; internal init; }

    /// <summary>Whether the group counts, and if not, why.</summary>
    public GroupStatus Status { get; internal init; }

    /// <summary>The group's exact value on the scale, or null where it has none or too few raters.</summary>
    public Rational? Exact { get; internal init; }

    /// <summary>The group's value, rounded as the policy displays scores, or null.</summary>
    public decimal? Value { get; internal init; }

    /// <summary>Raters of the group who gave a value.</summary>
    public int Raters { get; internal init; }

    /// <summary>Answers "cannot judge".</summary>
    public int CannotJudge { get; internal init; }

    /// <summary>Answers "not observed".</summary>
    public int NotObserved { get; internal init; }

    /// <summary>Items left out by raters who handed in a sheet.</summary>
    public int NotAnswered { get; internal init; }

    /// <summary>The weight that the policy gives to the group; 0 where it is heard only.</summary>
    public Rational Weight { get; internal init; }

    /// <summary>On an item: the share of the score that is this group's, after the rule for missing groups, 0 to 1. Null on competencies and overall.</summary>
    public Rational? EffectiveWeight { get; internal init; }
}
