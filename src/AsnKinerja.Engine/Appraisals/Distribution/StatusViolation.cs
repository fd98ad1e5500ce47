using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>In which way a split breaks the rule.</summary>
public enum StatusViolationKind
{
    /// <summary>More people have a status than may have it.</summary>
    TooMany,

    /// <summary>Fewer people have a status than must have it.</summary>
    TooFew,

    /// <summary>Somebody of a lower predicate stands above somebody of a higher one.</summary>
    OutOfOrder,
}

/// <summary>One thing that is wrong with a split.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Status">The status that has too many or too few; out of order: the status of the lower predicate.</param>
/// <param name="People">How many people have the status.</param>
/// <param name="Share">Their share of the unit's people, 0 to 1.</param>
/// <param name="Limit">The share that is broken; null where the order is.</param>
/// <param name="Text">The same in words.</param>
/// <remarks>Immutable.</remarks>
public sealed record StatusViolation(StatusViolationKind Kind, ExpectationRating Status, int People, Rational Share, Rational? Limit, LocalizedText Text);
