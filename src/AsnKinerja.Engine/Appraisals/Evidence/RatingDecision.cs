using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>A rating set by the appraiser (<i>Pejabat Penilai Kinerja</i>), with the reason.</summary>
/// <remarks>Immutable; equal when rating and reason are equal.</remarks>
public sealed record RatingDecision
{
    /// <summary>Creates a decision.</summary>
    /// <param name="rating">The rating.</param>
    /// <param name="reason">Why; null where none is recorded, which an explanation says when the decision departs from the suggestion.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rating"/> is none of the three.</exception>
    public RatingDecision(ExpectationRating rating, LocalizedText? reason = null)
    {
        _ = rating.Id();
        Rating = rating;
        Reason = reason;
    }

    /// <summary>The rating.</summary>
    public ExpectationRating Rating { get; }

    /// <summary>Why, or null.</summary>
    public LocalizedText? Reason { get; }
}
