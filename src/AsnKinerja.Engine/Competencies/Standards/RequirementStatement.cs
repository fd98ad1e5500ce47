using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What one standard says of a competency itself; what it leaves open (null) comes from the class above it.</summary>
/// <param name="Standard">The id of the standard or class that says it.</param>
/// <param name="StandardName">Its name.</param>
/// <param name="Level">The level, or null.</param>
/// <param name="Weight">The weight, or null.</param>
/// <param name="IsCritical">Whether it is critical, or null.</param>
/// <param name="Tolerance">The tolerance in levels, or null.</param>
/// <param name="Citation">Where it stands; null where its author gives no source.</param>
public sealed record RequirementStatement(
    string Standard, LocalizedText StandardName, Rational? Level, Rational? Weight, bool? IsCritical, Rational? Tolerance, Citation? Citation);
