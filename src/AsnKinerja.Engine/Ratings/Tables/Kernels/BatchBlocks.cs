#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Sheets of bytes that stand person by person: the fastest way through a population.</summary>
internal sealed class BatchBlocks(BatchScorer scorer, SheetStore sheets, nint[] places, PersonReader reader, CancellationToken stop) : BlockScorer(scorer.Persons)
{
    public const int Size = 4096;

    private readonly int[] _offsets = sheets.Offsets!;

    public static int CountFor(int employees) => (employees + Size - 1) / Size;

    public override int Score(int block)
    {
        int first = block * Size, end = Math.Min(first + Size, _offsets.Length - 1);
        for (int from = first; from < end;)
        {
            int to = from;
            while (to < end && _offsets[to + 1] - _offsets[to] <= SheetBatch.MostSheets) to++;
            scorer.Score(new StoredSheets(sheets, places), _offsets.AsSpan(from, to - from + 1), from);
            for (from = to; from < end && _offsets[from + 1] - _offsets[from] > SheetBatch.MostSheets; from++)
            {
                stop.ThrowIfCancellationRequested();
                Persons.Score(from, reader.Read(_offsets[from], _offsets[from + 1], null));
            }
        }

        return end - first;
    }

    private readonly ref struct StoredSheets(ref sbyte cells, ref byte groups, ref nint places, nint width) : ISheetRows<StoredSheets>
    {
        private readonly ref sbyte _cells = ref cells;
        private readonly ref byte _groups = ref groups;
        private readonly ref nint _places = ref places;
        private readonly nint _width = width;

        public StoredSheets(SheetStore sheets, nint[] places)
            : this(ref MemoryMarshal.GetArrayDataReference(sheets.Bytewise!), ref MemoryMarshal.GetArrayDataReference(sheets.Groups), ref MemoryMarshal.GetArrayDataReference(places), sheets.Width)
        {
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public StoredSheets From(nint first) => new(ref Unsafe.Add(ref _cells, first * _width), ref Unsafe.Add(ref _groups, first), ref _places, _width);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref sbyte Row(nint index, out nint place)
        {
            place = Unsafe.Add(ref _places, (nint)Unsafe.Add(ref _groups, index));
            return ref Unsafe.Add(ref _cells, index * _width);
        }
    }
}
#endif
