using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Careers;

/// <summary>Bands that cut an axis into its three parts, so that every number has one part and a higher number never a lower part.</summary>
internal static class AxisBands
{
    public static ExpectationRating[] Statuses { get; } = [ExpectationRating.Below, ExpectationRating.Meets, ExpectationRating.Above];

    /// <summary>Two cuts, each the lowest number of the part above it.</summary>
    public static BandTable<T> FromCuts<T>(IReadOnlyList<T> parts, Rational middle, Rational top, string name)
        where T : struct =>
        middle < top
            ? BandTable<T>.Create(BoundaryPolicy.LowerEdgeBelongs, [new(null, middle, parts[0]), new(middle, top, parts[1]), new(top, null, parts[2])])
            : throw new ArgumentException($"The upper cut {top} is not above the lower cut {middle}.", name);

    /// <summary>Refuses bands that do not give each part one band, from the lowest.</summary>
    public static BandTable<T> Checked<T>(IReadOnlyList<T> parts, BandTable<T> bands, string name)
        where T : struct =>
        Throw.IfNull(bands, name).Bands.Select(band => band.Value).SequenceEqual(parts)
            ? bands
            : throw new ArgumentException(
                $"The bands are {string.Join(", ", bands.Bands.Select(band => band.Value))} from the lowest; they must be {string.Join(", ", parts)}, each once.", name);
}
