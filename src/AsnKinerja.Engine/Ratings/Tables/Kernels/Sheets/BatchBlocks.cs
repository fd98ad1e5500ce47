#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Sheets of bytes that stand person by person: the fastest way through a population.</summary>
internal sealed class BatchBlocks(BatchScorer scorer, SheetStore sheets, byte[] slots) : BlockScorer(scorer.Persons)
{
    public const int Size = 4096;

    private readonly int[] _offsets = sheets.Offsets!;
    private readonly nint[] _places = Array.ConvertAll(slots, slot => (nint)slot * SheetBatch.GroupBytes);

    public static int CountFor(int employees) => (employees + Size - 1) / Size;

    public override int Score(int block)
    {
        int first = block * Size, end = Math.Min(first + Size, _offsets.Length - 1);
        scorer.Score(new StoredSheets(sheets, _places), _offsets.AsSpan(first, end - first + 1), first);
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
