#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Single ratings that stand person by person, under a plain mean.</summary>
internal sealed class RowBlocks(RowScorer scorer, RowStore rows, PersonReader reader, CancellationToken stop) : BlockScorer(scorer.Persons)
{
    public const int Size = 1024;

    private readonly int[] _offsets = rows.Offsets!;

    public static int CountFor(int employees) => (employees + Size - 1) / Size;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Score(int block)
    {
        int first = block * Size, end = Math.Min(first + Size, _offsets.Length - 1);
        ref ushort tokens = ref MemoryMarshal.GetArrayDataReference(rows.Narrow!);
        for (int employee = first; employee < end; employee++)
        {
            int from = _offsets[employee], to = _offsets[employee + 1];
            if (to - from > RowSums.MostRows)
            {
                stop.ThrowIfCancellationRequested();
                Persons.Score(employee, reader.Read(from, to, null));
                continue;
            }

            scorer.Score(employee, ref Unsafe.Add(ref tokens, from), to - from);
        }

        return end - first;
    }
}
#endif
