using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>One of the two ratings: what the evidence suggests, and beside it what the appraiser decided.</summary>
/// <remarks>Immutable.</remarks>
public sealed record RatingOutcome
{
    internal RatingOutcome(ExpectationRating? suggested, RatingDecision? decision, int? code)
    {
        Suggested = suggested;
        Decision = decision;
        Code = code;
    }

    /// <summary>What the evidence suggests, or null where it is missing or fits no description.</summary>
    public ExpectationRating? Suggested { get; }

    /// <summary>What the appraiser decided, or null while that is open.</summary>
    public RatingDecision? Decision { get; }

    /// <summary>The code of <see cref="Rating"/> in the national system, or null.</summary>
    public int? Code { get; }

    /// <summary>The rating that holds: the decision, else the suggestion, else null.</summary>
    public ExpectationRating? Rating => Decision?.Rating ?? Suggested;

    /// <summary>Whether the appraiser decided.</summary>
    public bool IsDecided => Decision is not null;

    /// <summary>Whether the decision departs from the suggestion.</summary>
    public bool Departs => Decision is not null && Suggested is not null && Decision.Rating != Suggested;
}
