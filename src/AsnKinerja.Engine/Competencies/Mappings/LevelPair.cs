using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What a level of one version is in the other.</summary>
/// <param name="From">The level on the scale of the first version.</param>
/// <param name="To">The level on the scale of the second.</param>
public readonly record struct LevelPair(Rational From, Rational To);
