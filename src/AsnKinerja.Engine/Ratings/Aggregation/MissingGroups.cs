using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What happens to the weight of a group that has no value, or too few raters. It never counts as zero.</summary>
/// <remarks>The result always says which group is missing (<see cref="Completeness"/>). Immutable.</remarks>
public sealed record MissingGroups
{
    private readonly RaterGroup[] _circle;

    private MissingGroups(bool givesNoScore, RaterGroup? heir, params RaterGroup[] circle)
    {
        GivesNoScore = givesNoScore;
        Heir = heir;
        _circle = circle;
        Circle = Array.AsReadOnly(circle);
    }

    /// <summary>The groups that spoke share its weight in proportion to their own. The rule where a policy names none.</summary>
    public static MissingGroups Renormalise { get; } = new(false, null);

    /// <summary>An item on which a group is missing has no score.</summary>
    public static MissingGroups NoScore { get; } = new(true, null);

    /// <summary>Whether an item on which a group is missing has no score.</summary>
    public bool GivesNoScore { get; }

    /// <summary>The group that takes over the weight, or null.</summary>
    public RaterGroup? Heir { get; }

    /// <summary>Groups that have their weight together, in the order of their ids; empty for the other rules.</summary>
    public IReadOnlyList<RaterGroup> Circle { get; }

    /// <summary>One group takes over the weight; where that group is missing too, the others share it in proportion.</summary>
    /// <param name="heir">The group that takes over.</param>
    /// <exception cref="ArgumentException">The group is empty.</exception>
    public static MissingGroups MoveWeightTo(RaterGroup heir) =>
        heir.Id.Length > 0
            ? new MissingGroups(false, heir)
            : throw new ArgumentException("The weight must go to a named group.", nameof(heir));

    /// <summary>
    /// Some groups have their weight together: that of a missing one goes to the others of them in proportion, and only where all of them
    /// are missing to everybody else. A missing group that is none of them is as under <see cref="Renormalise"/>.
    /// </summary>
    /// <param name="groups">Two or more groups, each once.</param>
    /// <remarks>PP 30/2019 Pasal 39 ayat (5): peers and direct subordinates together weigh 40 %.</remarks>
    /// <exception cref="ArgumentException">There are fewer than two groups, one stands twice, or one is empty.</exception>
    public static MissingGroups ShareWithin(params RaterGroup[] groups)
    {
        RaterGroup[] own = [.. Throw.IfNull(groups).OrderBy(group => group.Id, StringComparer.Ordinal)];
        if (own.Length < 2) throw new ArgumentException("Weight is shared within two groups or more.", nameof(groups));
        if (own.Any(group => group.Id.Length == 0)) throw new ArgumentException("The weight must go to named groups.", nameof(groups));
        for (int i = 1; i < own.Length; i++)
            if (own[i] == own[i - 1]) throw new ArgumentException($"The group '{own[i]}' stands twice.", nameof(groups));
        return new MissingGroups(false, null, own);
    }

    /// <summary>Whether both are the same rule.</summary>
    /// <param name="other">The other rule.</param>
    public bool Equals(MissingGroups? other) =>
        other is not null && GivesNoScore == other.GivesNoScore && Heir == other.Heir && _circle.SequenceEqual(other._circle);

    /// <summary>A hash of the rule.</summary>
    public override int GetHashCode() => (GivesNoScore ? 1 : 0) ^ (Heir?.GetHashCode() ?? 0) ^ _circle.Aggregate(0, (hash, group) => (hash * 31) ^ group.GetHashCode());
}
