using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>Points given on entry where the rank does not fit the level (Peraturan BKN 3/2023 Lampiran II angka 3; SE Kepala BKN 9/2024 Tabel 1 and 2).</summary>
/// <param name="From">The kind of post that somebody comes from, for example <c>pengawas</c>; null for a first appointment.</param>
/// <param name="Level">The id of the level entered.</param>
/// <param name="Ranks">The ranks to which it applies.</param>
/// <param name="Points">The points.</param>
/// <param name="StartingAt">Other points where the post itself begins at a higher rank, by that rank.</param>
/// <param name="Citation">Where that stands; null where the author does not say.</param>
public sealed record GrantedPoints(
    string? From, string Level, IReadOnlyList<string> Ranks, Rational Points, IReadOnlyDictionary<string, Rational> StartingAt, Citation? Citation)
{
    internal Rational For(string? startingAt) => startingAt is not null && StartingAt.TryGetValue(startingAt, out Rational points) ? points : Points;
}
