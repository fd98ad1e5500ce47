#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Sheets of bytes in any order: copied into parts of neighbouring employees, then scored part by part.</summary>
/// <remarks>The copies take the bytes of the cells and four more a sheet, beside the table. In each, after the cells, stand the employee's position in its part and, above that, the group's.</remarks>
internal sealed class BatchParts
{
    private const int TailBytes = 4, SlotShift = 24, PartBytes = 1 << 21;

    private readonly Partitioning _parts;
    private readonly byte[] _records;
    private readonly int _width, _recordBytes;

    private BatchParts(SheetStore sheets, Partitioning parts, byte[] slots)
    {
        _parts = parts;
        _width = sheets.Width;
        _recordBytes = _width + TailBytes;
        _records = GC.AllocateUninitializedArray<byte>((sheets.Rows * _recordBytes) + SheetStore.Padding);
        _parts.Scatter(new SheetCopy(sheets, slots, _records, _recordBytes));
    }

    public int Count => _parts.Parts;

    /// <summary>The parts, or null where the copies do not fit one array.</summary>
    public static BatchParts? Of(SheetStore sheets, int employees, byte[] slots, int threads, CancellationToken stop)
    {
        int recordBytes = sheets.Width + TailBytes;
        if (((long)sheets.Rows * recordBytes) + SheetStore.Padding > Array.MaxLength) return null;
        return new BatchParts(sheets, new Partitioning(sheets.Employees!, employees, recordBytes, PartBytes, threads, stop), slots);
    }

    /// <summary>Scores a part.</summary>
    public int Score(int part, PartOrder order, ref int[] rows, BatchScorer scorer, PersonCells cells)
    {
        int first = _parts.FirstOf(part), employees = _parts.SizeOf(part), start = _parts.Starts[part], count = _parts.Starts[part + 1] - start;
        if (rows.Length < count) rows = new int[count];
        order.Begin(employees);
        Order(start, count, order, rows);
        Span<int> offsets = order.Offsets;
        for (int from = 0; from < employees;)
        {
            int to = from;
            while (to < employees && offsets[to + 1] - offsets[to] <= SheetBatch.MostSheets) to++;
            scorer.Score(new Records(_records, rows, _recordBytes), offsets[from..(to + 1)], first + from);
            for (from = to; from < employees && offsets[from + 1] - offsets[from] > SheetBatch.MostSheets; from++)
                ScoreMany(first + from, rows.AsSpan(offsets[from]..offsets[from + 1]), scorer, cells);
        }

        return employees;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Order(int start, int count, PartOrder order, int[] rows)
    {
        const uint Employee = (1 << SlotShift) - 1;
        nint recordBytes = _recordBytes;
        ref byte tails = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_records), (start * recordBytes) + _width);
        ref int counts = ref order.Counts;
        ref byte tail = ref tails;
        for (nint i = 0; i < count; i++, tail = ref Unsafe.Add(ref tail, recordBytes)) Unsafe.Add(ref counts, (nint)(Unsafe.ReadUnaligned<uint>(ref tail) & Employee))++;
        order.Place();
        ref int next = ref order.Next;
        ref int target = ref MemoryMarshal.GetArrayDataReference(rows);
        tail = ref tails;
        for (int i = 0; i < count; i++, tail = ref Unsafe.Add(ref tail, recordBytes))
            Unsafe.Add(ref target, Unsafe.Add(ref next, (nint)(Unsafe.ReadUnaligned<uint>(ref tail) & Employee))++) = start + i;
    }

    // Too many sheets for the sums of a batch: one value after the other.
    private void ScoreMany(int employee, ReadOnlySpan<int> rows, BatchScorer scorer, PersonCells cells)
    {
        cells.Clear();
        foreach (int row in rows)
        {
            int slot = TailOf(row) >>> SlotShift;
            if (slot >= cells.Groups) continue;
            bool any = false;
            for (int item = 0, cell = slot * cells.Items; item < _width; item++, cell++)
            {
                int code = (sbyte)_records[(row * _recordBytes) + item];
                if (code <= 0) continue;
                cells.Numerators[cell] += code;
                cells.Counts[cell]++;
                any = true;
            }

            if (any) cells.Raters[slot]++;
        }

        Array.Copy(cells.Counts, cells.Denominators, cells.Counts.Length);
        scorer.Persons.Score(employee, cells);
    }

    private int TailOf(int record) => Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_records), (record * _recordBytes) + _width));

    private readonly struct SheetCopy(SheetStore sheets, byte[] slots, byte[] records, int recordBytes) : IRowCopy
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Copy(nint row, nint target, int employeeInPart)
        {
            nint width = sheets.Width;
            ref byte from = ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sheets.Bytewise!), row * width));
            ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(records), target * (nint)recordBytes);

            // Exactly the row: the bytes after it may already hold one that another thread has copied.
            if (width >= 16)
            {
                Vector128.LoadUnsafe(ref from).StoreUnsafe(ref to);
                Vector128.LoadUnsafe(ref from, (nuint)width - 16).StoreUnsafe(ref to, (nuint)width - 16);
            }
            else
            {
                Unsafe.CopyBlockUnaligned(ref to, ref from, (uint)width);
            }

            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, width), employeeInPart | (slots[sheets.Groups[row]] << SlotShift));
        }
    }

    private readonly ref struct Records(ref byte records, ref int rows, nint recordBytes) : ISheetRows<Records>
    {
        private readonly ref byte _records = ref records;
        private readonly ref int _rows = ref rows;
        private readonly nint _recordBytes = recordBytes;

        public Records(byte[] records, int[] rows, int recordBytes)
            : this(ref MemoryMarshal.GetArrayDataReference(records), ref MemoryMarshal.GetArrayDataReference(rows), recordBytes)
        {
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Records From(nint first) => new(ref _records, ref Unsafe.Add(ref _rows, first), _recordBytes);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ref sbyte Row(nint index, out nint place)
        {
            ref byte record = ref Unsafe.Add(ref _records, Unsafe.Add(ref _rows, index) * _recordBytes);
            place = Unsafe.Add(ref record, _recordBytes - 1) * SheetBatch.GroupBytes;
            return ref Unsafe.As<byte, sbyte>(ref record);
        }
    }
}

/// <summary>The parts of unsorted sheets as blocks.</summary>
internal sealed class BatchPartBlocks(BatchScorer scorer, BatchParts parts, PersonCells cells) : BlockScorer(scorer.Persons)
{
    private readonly PartOrder _order = new();
    private int[] _rows = [];

    public override int Score(int block) => parts.Score(block, _order, ref _rows, scorer, cells);
}
#endif
