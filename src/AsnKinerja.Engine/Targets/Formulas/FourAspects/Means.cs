using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>The plain mean of exact numbers.</summary>
internal static class Means
{
    /// <param name="values">At least one.</param>
    public static Rational Of(IReadOnlyCollection<Rational> values) =>
        values.Aggregate(Rational.Zero, (sum, value) => sum + value) / values.Count;
}
