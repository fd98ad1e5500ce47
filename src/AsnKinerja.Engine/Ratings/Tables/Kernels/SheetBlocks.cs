#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Sheets of bytes that stand person by person, under a plain mean: the fastest way through a population.</summary>
internal sealed class SheetBlocks(SheetScorer scorer, SheetStore sheets, byte[] slotOfGroup, PersonReader reader, CancellationToken stop) : BlockScorer(scorer.Persons)
{
    public const int Size = 4096;

    private readonly int[] _offsets = sheets.Offsets!;

    public static int CountFor(int employees) => (employees + Size - 1) / Size;

    public override int Score(int block)
    {
        int first = block * Size, end = Math.Min(first + Size, _offsets.Length - 1);
        SheetSums sums = scorer.Sums;
        for (int employee = first; employee < end; employee++)
        {
            int from = _offsets[employee], to = _offsets[employee + 1];
            if (to - from > SheetSums.MostSheets)
            {
                ScoreMany(employee, from, to);
                continue;
            }

            sums.Add(sheets, slotOfGroup, from, to);
            scorer.Finish(employee);
        }

        return end - first;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ScoreMany(int employee, int from, int to)
    {
        stop.ThrowIfCancellationRequested();
        Persons.Score(employee, reader.Read(from, to, null));
    }
}
#endif
