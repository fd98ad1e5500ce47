#if !NETSTANDARD2_0
using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Single ratings that stand person by person, under a mean.</summary>
internal sealed class RowBlocks(RowScorer scorer, RowStore rows) : BlockScorer(scorer.Persons)
{
    public const int Size = 1024;

    private readonly int[] _offsets = rows.Offsets!;

    public static int CountFor(int employees) => (employees + Size - 1) / Size;

    public override int Score(int block)
    {
        int first = block * Size, count = Math.Min(Size, _offsets.Length - 1 - first);
        scorer.Score(rows.Narrow, _offsets.AsSpan(first, count + 1), first);
        return count;
    }
}
#endif
