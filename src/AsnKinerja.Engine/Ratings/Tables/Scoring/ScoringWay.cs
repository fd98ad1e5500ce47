using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A way through a table: in rounds, each of which is prepared and then shared out to threads in blocks.</summary>
/// <param name="Rounds">How many rounds there are.</param>
/// <param name="Begin">Prepares a round; gives how many blocks it has.</param>
/// <param name="Scorer">Makes what scores blocks, one for each thread.</param>
internal sealed record ScoringWay(int Rounds, Func<int, int> Begin, Func<BlockScorer> Scorer)
{
    /// <summary>A single round that needs no preparation.</summary>
    public static ScoringWay Of(int blocks, Func<BlockScorer> scorer) => new(1, _ => blocks, scorer);
}
