using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>One part of the points that somebody enters a post with: converted, basic, given by a table, or brought along.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EntryPart
{
    internal EntryPart(LocalizedText name, Rational? points, Explanation explanation)
    {
        Name = name;
        Points = points;
        Explanation = explanation;
    }

    /// <summary>What the part is.</summary>
    public LocalizedText Name { get; }

    /// <summary>The points, 0 or more; null where they are not known.</summary>
    public Rational? Points { get; }

    /// <summary>How the points come about, or why there are none.</summary>
    public Explanation Explanation { get; }
}
