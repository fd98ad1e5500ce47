#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Single ratings that stand person by person, under a mean.</summary>
internal sealed class RowBlocks(RowScorer scorer, RowStore rows) : BlockScorer(scorer.Persons)
{
    public const int Size = 1024;

    private readonly int[] _offsets = rows.Offsets!;

    public static int CountFor(int employees) => (employees + Size - 1) / Size;

    public override int Score(int block)
    {
        int first = block * Size, end = Math.Min(first + Size, _offsets.Length - 1);
        ref ushort tokens = ref MemoryMarshal.GetArrayDataReference(rows.Narrow!);
        for (int employee = first; employee < end; employee++)
            scorer.Score(employee, ref Unsafe.Add(ref tokens, _offsets[employee]), _offsets[employee + 1] - _offsets[employee]);
        return end - first;
    }
}
#endif
