using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>What a rise to the next level needs (Peraturan BKN 3/2023 Pasal 21 ayat (2), ayat (4)).</summary>
/// <param name="From">The id of the level below.</param>
/// <param name="To">The id of the next level.</param>
/// <param name="Points">Cumulative credit points; above 0.</param>
/// <param name="StartingAt">Other points where the post itself begins at a higher rank, by that rank.</param>
public sealed record LevelRise(string From, string To, Rational Points, IReadOnlyDictionary<string, Rational> StartingAt)
{
    internal Rational For(string? startingAt) => startingAt is not null && StartingAt.TryGetValue(startingAt, out Rational points) ? points : Points;
}
