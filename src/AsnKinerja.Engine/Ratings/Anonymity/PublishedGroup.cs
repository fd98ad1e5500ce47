using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What is shown of one rater group, or of several that are shown as one.</summary>
/// <remarks>Immutable. It holds no rater and no answer.</remarks>
public sealed record PublishedGroup
{
    /// <summary>The groups that stand here together, usually one.</summary>
    public IReadOnlyList<RaterGroup> Groups { get; internal init; } = [];

    /// <summary>Whether its raters are anonymous.</summary>
    public bool IsAnonymous { get; internal init; }

    /// <summary>How many raters gave a value, each person once; null where they are too few to say.</summary>
    public int? Raters { get; internal init; }

    /// <summary>The group's value on the scale.</summary>
    public PublishedNumber Number { get; internal init; }

    /// <summary>The weight of the groups in the number above, as far as it is calculated from groups; 0 where they do not count.</summary>
    internal Rational Weight { get; init; }

    /// <summary>How many raters were promised.</summary>
    internal int Minimum { get; init; }

    /// <summary>The name shown.</summary>
    public LocalizedText Name => new(
        string.Join(" + ", Groups.Select(group => group.Name.Indonesian)),
        string.Join(" + ", Groups.Select(group => group.Name.English)));

    /// <summary>The id and the number.</summary>
    public override string ToString() => $"{string.Join("+", Groups)} ({(Raters is int raters ? raters.ToString(CultureInfo.InvariantCulture) : "?")}): {Number}";
}
