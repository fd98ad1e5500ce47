using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>What can be wrong with a rating.</summary>
public enum RatingProblemKind
{
    /// <summary>An id, or the group of a rater, is empty.</summary>
    BlankId,

    /// <summary>The value is no number.</summary>
    NotANumber,

    /// <summary>The value is infinite.</summary>
    Infinite,

    /// <summary>The value is larger in size than 1,000,000,000.</summary>
    TooLarge,

    /// <summary>The same rater rates the same ratee twice.</summary>
    DuplicatePair,
}

/// <summary>A rating that cannot be used.</summary>
/// <param name="Row">Its place among the ratings given, from 1.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Text">The same in words.</param>
public sealed record RatingProblem(int Row, RatingProblemKind Kind, LocalizedText Text);
