namespace AsnKinerja.Engine.Fairness;

/// <summary>A person in a fairness report: the group of an attribute that the user names, the score, and whether the outcome was favourable.</summary>
/// <param name="Person">The id of the person.</param>
/// <param name="Group">The value of the attribute, for example <c>perempuan</c>; null where it is not known, which is a group of nobody.</param>
/// <param name="Score">The score, finite, at most 1,000,000,000 in size; null where there is none.</param>
/// <param name="IsFavoured">Whether the outcome was favourable, such as a predicate of at least good; null where that is not known.</param>
public readonly record struct FairnessCase(string Person, string? Group, double? Score, bool? IsFavoured = null);
