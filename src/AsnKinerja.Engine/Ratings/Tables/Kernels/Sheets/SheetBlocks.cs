#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Sheets of bytes of any length that stand person by person, on machines with vectors of 128 bits.</summary>
internal sealed class SheetBlocks(PersonScorer persons, PersonCells cells, SheetStore sheets, int[] slots, CancellationToken stop) : BlockScorer(persons)
{
    public const int Size = 1024;

    private readonly int[] _offsets = sheets.Offsets!;
    private readonly SheetSums _sums = new(cells.Groups, cells.Items);

    public static int CountFor(int employees) => (employees + Size - 1) / Size;

    public override int Score(int block)
    {
        int first = block * Size, end = Math.Min(first + Size, _offsets.Length - 1);
        ref sbyte rows = ref MemoryMarshal.GetArrayDataReference(sheets.Bytewise!);
        for (int employee = first; employee < end; employee++)
        {
            cells.Clear();
            for (int row = _offsets[employee], to = _offsets[employee + 1]; row < to;)
            {
                int until = Math.Min(row + SheetSums.MostSheets, to);
                for (; row < until; row++)
                    if (slots[sheets.Groups[row]] is >= 0 and int slot) _sums.Add(ref Unsafe.Add(ref rows, row * (nint)sheets.Width), slot);
                _sums.MoveTo(cells);
                if (row < to) stop.ThrowIfCancellationRequested();
            }

            Array.Copy(cells.Counts, cells.Denominators, cells.Counts.Length);
            Persons.Score(employee, cells);
        }

        return end - first;
    }
}
#endif
