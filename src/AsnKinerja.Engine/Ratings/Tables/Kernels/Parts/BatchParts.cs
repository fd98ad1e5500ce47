#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Sheets of bytes in any order: slab by slab copied into parts of neighbouring employees, which are then scored part by part.</summary>
/// <remarks>In a copy stand the cells, then bytes of no meaning, and at the end the employee's position in its part and, above that, the group's.</remarks>
internal sealed class BatchParts
{
    private const int TailBytes = 4, SlotShift = 24, Vector = 32, PartBytes = 1 << 20, SlabBytes = 1 << 27;

    private readonly SheetStore _sheets;
    private readonly byte[] _slots;
    private readonly Slabs _slabs;
    private readonly AlignedBytes _records;
    private readonly int _recordBytes;
    private int _firstPart;

    /// <param name="sheets">The sheets.</param>
    /// <param name="employees">How many employees there are.</param>
    /// <param name="slots">For each group of the table its position among the sums.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="stop">Stops the work.</param>
    public BatchParts(SheetStore sheets, int employees, byte[] slots, int threads, CancellationToken stop)
    {
        _sheets = sheets;
        _slots = slots;
        _recordBytes = (sheets.Width + TailBytes + Vector - 1) / Vector * Vector;
        long bytesOfEmployee = Math.Max(1, (long)sheets.Rows * _recordBytes / Math.Max(1, employees));
        _slabs = new Slabs(sheets.Employees!, employees, PartBytes / bytesOfEmployee, SlabBytes / _recordBytes, threads, stop);
        _records = AlignedBytes.Uninitialized(checked(_slabs.MostRows * _recordBytes));
    }

    /// <summary>How many slabs there are.</summary>
    public int Slabs => _slabs.Count;

    /// <summary>Copies a slab and makes way for it.</summary>
    /// <returns>How many parts it has.</returns>
    public int Fill(int slab)
    {
        _firstPart = _slabs.FirstPart(slab);
        _slabs.Fill(slab, new SheetCopy(_sheets, _slots, _records, _recordBytes));
        return _slabs.PartsOf(slab);
    }

    /// <summary>Scores a part of the slab that was filled last.</summary>
    public int Score(int block, PartOrder order, ref int[] rows, BatchScorer scorer)
    {
        int part = _firstPart + block, employees = _slabs.SizeOf(part), start = _slabs.StartOf(part), count = _slabs.EndOf(part) - start;
        if (rows.Length < count) rows = new int[count];
        order.Begin(employees);
        Order(start, count, order, rows);
        scorer.Score(new Records(_records, rows, _recordBytes), order.Offsets, _slabs.FirstOf(part));
        return employees;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Order(int start, int count, PartOrder order, int[] rows)
    {
        const uint Employee = (1 << SlotShift) - 1;
        nint recordBytes = _recordBytes;
        ref byte tails = ref Unsafe.Add(ref _records.First, ((start + 1) * recordBytes) - TailBytes);
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

    private readonly struct SheetCopy(SheetStore sheets, byte[] slots, AlignedBytes records, int recordBytes) : IRowCopy
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Copy(nint row, nint target, int employeeInPart)
        {
            ref sbyte from = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sheets.Bytewise!), row * sheets.Width);
            ref byte to = ref Unsafe.Add(ref records.First, target * recordBytes);
            Vector256.LoadUnsafe(ref from).AsByte().StoreUnsafe(ref to);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, recordBytes - TailBytes), employeeInPart | (slots[sheets.Groups[row]] << SlotShift));
        }
    }

    private readonly ref struct Records(ref byte records, ref int rows, nint recordBytes) : ISheetRows<Records>
    {
        private readonly ref byte _records = ref records;
        private readonly ref int _rows = ref rows;
        private readonly nint _recordBytes = recordBytes;

        public Records(AlignedBytes records, int[] rows, int recordBytes)
            : this(ref records.First, ref MemoryMarshal.GetArrayDataReference(rows), recordBytes)
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
internal sealed class BatchPartBlocks(BatchScorer scorer, BatchParts parts) : BlockScorer(scorer.Persons)
{
    private readonly PartOrder _order = new();
    private int[] _rows = [];

    public override int Score(int block) => parts.Score(block, _order, ref _rows, scorer);
}
#endif
