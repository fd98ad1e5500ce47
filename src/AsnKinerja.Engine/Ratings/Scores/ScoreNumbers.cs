using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The numbers of one score, whatever it is a score of.</summary>
/// <param name="Unrounded">The exact score before the policy's rounding of subtotals, or null where there is none.</param>
/// <param name="Exact">The score that goes on, or null.</param>
/// <param name="IsComplete">Whether every group that counts was counted, on every item.</param>
/// <param name="IsProvisional">Whether a required group is missing, on this item or on any part.</param>
/// <param name="WeightHeard">The share of the policy's weight that was heard, 0 to 1.</param>
internal readonly record struct ScoreNumbers(Rational? Unrounded, Rational? Exact, bool IsComplete, bool IsProvisional, Rational WeightHeard);
