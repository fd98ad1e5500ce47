using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>How many of a unit's people may have a status.</summary>
/// <param name="Status">The status.</param>
/// <param name="AtLeast">The smallest share of the unit's people, 0 to 1.</param>
/// <param name="AtMost">The largest share of the unit's people, 0 to 1.</param>
/// <remarks>Immutable; equal when all three are equal.</remarks>
public sealed record StatusLimit(ExpectationRating Status, Rational AtLeast, Rational AtMost)
{
    /// <summary>Whether so many of so many people are within the limits; shares are compared exactly, without rounding heads.</summary>
    internal bool Allows(int people, int all) => AtLeast * all <= people && people <= AtMost * all;
}
