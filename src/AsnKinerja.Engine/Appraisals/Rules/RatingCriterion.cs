using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>One condition of a description: the share of something against a limit.</summary>
internal sealed class RatingCriterion(LocalizedText text, ShareLimit limit, int count, int total)
{
    public LocalizedText Text { get; } = text;

    public ShareLimit Limit { get; } = limit;

    public int Count { get; } = count;

    public int Total { get; } = total;

    /// <summary>Whether the condition counts as met where there is nothing to count.</summary>
    public bool HoldsOfNothing { get; init; }

    /// <summary>Whether a description needs this to be known: results do, feedback may be absent.</summary>
    public bool IsEssential { get; init; }

    public Rational? Share => Total > 0 ? Rational.Of(Count, Total) : null;

    /// <summary>Whether the condition is met; null where nothing is known.</summary>
    public bool? IsMet => Share is Rational share ? Limit.Holds(share) : HoldsOfNothing ? true : null;
}

/// <summary>One description of the guide: a rating, and the conditions under which it is suggested.</summary>
internal sealed class RatingDescription(ExpectationRating rating, params RatingCriterion[] criteria)
{
    public ExpectationRating Rating { get; } = rating;

    public IReadOnlyList<RatingCriterion> Criteria { get; } = criteria;

    /// <summary>No condition fails, and what is essential is known.</summary>
    public bool Fits => Criteria.All(criterion => criterion.IsMet ?? !criterion.IsEssential);
}
