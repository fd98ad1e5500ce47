using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>One condition of a description: the share of something against a limit, some of it perhaps unknown.</summary>
internal sealed class RatingCriterion(LocalizedText text, ShareLimit limit, int known, int unknown, int total)
{
    public LocalizedText Text { get; } = text;

    public ShareLimit Limit { get; } = limit;

    /// <summary>How many are known to count.</summary>
    public int Known { get; } = known;

    /// <summary>How many may or may not count.</summary>
    public int Unknown { get; } = unknown;

    public int Total { get; } = total;

    /// <summary>Whether a description does without this condition where there is nothing to count.</summary>
    public bool IsWaivedIfEmpty { get; init; }

    public bool IsWaived => Total == 0 && IsWaivedIfEmpty;

    /// <summary>The share if none of the unknown counts; null where there is nothing to count.</summary>
    public Rational? LowestShare => Total > 0 ? Rational.Of(Known, Total) : null;

    /// <summary>The share if all of the unknown count; null where there is nothing to count.</summary>
    public Rational? HighestShare => Total > 0 ? Rational.Of(Known + Unknown, Total) : null;

    /// <summary>Whether the condition is met whatever the unknown turn out to be; null where that depends on them.</summary>
    public bool? IsMet
    {
        get
        {
            if (LowestShare is not Rational lowest || HighestShare is not Rational highest) return null;
            bool atLowest = Limit.Holds(lowest), atHighest = Limit.Holds(highest);
            return atLowest == atHighest ? atLowest : null;
        }
    }
}
