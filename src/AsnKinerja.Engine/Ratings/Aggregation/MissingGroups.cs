using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What happens to the weight of a group that has no value, or too few raters. It never counts as zero.</summary>
/// <remarks>The result always says which group is missing (<see cref="Completeness"/>). Immutable.</remarks>
public sealed record MissingGroups
{
    private MissingGroups(bool givesNoScore, RaterGroup? heir)
    {
        GivesNoScore = givesNoScore;
        Heir = heir;
    }

    /// <summary>The groups that spoke share its weight in proportion to their own. The rule where a policy names none.</summary>
    public static MissingGroups Renormalise { get; } = new(false, null);

    /// <summary>An item on which a group is missing has no score.</summary>
    public static MissingGroups NoScore { get; } = new(true, null);

    /// <summary>Whether an item on which a group is missing has no score.</summary>
    public bool GivesNoScore { get; }

    /// <summary>The group that takes over the weight, or null.</summary>
    public RaterGroup? Heir { get; }

    /// <summary>One group takes over the weight; where that group is missing too, the others share it in proportion.</summary>
    /// <param name="heir">The group that takes over.</param>
    /// <exception cref="ArgumentException">The group is empty.</exception>
    public static MissingGroups MoveWeightTo(RaterGroup heir) =>
        heir.Id.Length > 0
            ? new MissingGroups(false, heir)
            : throw new ArgumentException("The weight must go to a named group.", nameof(heir));
}
