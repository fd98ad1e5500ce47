using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>One description of the guide: a rating, and the conditions under which it is suggested.</summary>
internal sealed class RatingDescription(ExpectationRating rating, params RatingCriterion[] criteria)
{
    public ExpectationRating Rating { get; } = rating;

    public IReadOnlyList<RatingCriterion> Criteria { get; } = criteria;

    /// <summary>Every condition is met, or waived: what is unknown could change nothing.</summary>
    public bool Fits => Criteria.All(criterion => criterion.IsWaived || criterion.IsMet == true);

    /// <summary>No condition fails, but one depends on what is unknown.</summary>
    public bool MayFit => !Fits && Criteria.All(criterion => criterion.IsWaived || criterion.IsMet != false);
}
