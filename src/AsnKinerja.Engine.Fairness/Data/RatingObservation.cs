namespace AsnKinerja.Engine.Fairness;

/// <summary>One rating: who was rated by whom, with which value.</summary>
/// <param name="Ratee">The id of who was rated.</param>
/// <param name="Rater">The id of who rated.</param>
/// <param name="Value">The value, finite, at most 1,000,000,000 in size.</param>
/// <param name="Group">The group from which the rater judges, for example <c>peer</c>; null where it is not known.</param>
public readonly record struct RatingObservation(string Ratee, string Rater, double Value, string? Group = null);
