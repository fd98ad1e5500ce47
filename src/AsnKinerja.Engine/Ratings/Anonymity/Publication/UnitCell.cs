using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What one unit (a group, or several shown as one) says on one item.</summary>
/// <param name="Value">The unit's value, or null where it has none.</param>
/// <param name="Raters">How many raters gave a value, those known by name included.</param>
/// <param name="Hidden">The answers of those who are anonymous, sorted: nothing that follows from them depends on who gave which.</param>
internal sealed record UnitCell(Rational? Value, int Raters, IReadOnlyList<Rational> Hidden)
{
    /// <summary>Whether there is something to protect.</summary>
    public bool IsAtStake => Value is not null && Hidden.Count > 0;

    /// <summary>Whether all anonymous raters answered the same; so does one alone.</summary>
    public bool IsUnanimous => Hidden.Count > 0 && Hidden[0] == Hidden[Hidden.Count - 1];
}
