#if !NETSTANDARD2_0
using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Adds up one person's single ratings from two-byte tokens: for each cell of the table its sum and its count, packed into one number.</summary>
/// <remarks>
/// The sum takes the lower 20 bits and the count the upper 12, so that one addition does for both: 4,095 ratings of up to
/// 127 points fit. Two banks take turns, since a cell that was just written can't be read again at once.
/// </remarks>
internal sealed class RowSums
{
    /// <summary>The most ratings of one person that fit, even if all of them are of one cell.</summary>
    public const int MostRows = (1 << 12) - 1;

    private const int SumBits = 20;
    private const uint SumMask = (1u << SumBits) - 1;
    private const int Cells = RowStore.MostNarrowCells;

    // What a token's lower byte adds: a value itself and one to the count, anything else nothing.
    private static readonly uint[] Added = AddedByAnswer();

    private readonly AlignedBytes _packed;
    private readonly int[] _cellOfSlot;
    private readonly (int From, int To)[] _merged;
    private readonly int _items, _blocks, _used, _second;

    /// <param name="slots">For each group of the table its position among the groups that count, or -1.</param>
    /// <param name="counting">How many groups count.</param>
    /// <param name="items">The items of the instrument.</param>
    public RowSums(int[] slots, int counting, int items)
    {
        int stride = RowStore.StrideOf(items);
        _items = items;
        _blocks = stride / 8;
        _used = slots.Length * stride;

        // A group of the policy that the table does not have reads cells after the last, which stay 0.
        _packed = new AlignedBytes(2 * (Cells + stride) * sizeof(uint));
        _second = Cells + stride;
        _cellOfSlot = [.. Enumerable.Range(0, counting).Select(slot => Array.IndexOf(slots, slot) is >= 0 and int group ? group * stride : Cells)];
        _merged = [.. Enumerable.Range(0, slots.Length).Where(group => slots[group] >= 0 && _cellOfSlot[slots[group]] != group * stride).Select(group => (group * stride, _cellOfSlot[slots[group]]))];
        Raters = new int[counting];
    }

    /// <summary>How many values each group gave: every row is another rater.</summary>
    public int[] Raters { get; }

    public Lanes AsLanes => new(ref First, _cellOfSlot);

    private ref uint First => ref Unsafe.As<byte, uint>(ref _packed.First);

    /// <summary>Adds up a person's rows and nothing else.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Fill(ref ushort tokens, int count)
    {
        ref uint first = ref First;
        ref uint second = ref Unsafe.Add(ref first, _second);
        ref uint added = ref MemoryMarshal.GetArrayDataReference(Added);
        for (int at = 0; at < _used; at += 8)
        {
            Vector256<uint>.Zero.StoreUnsafe(ref first, (nuint)at);
            Vector256<uint>.Zero.StoreUnsafe(ref second, (nuint)at);
        }

        nint row = 0;
        for (; row + 3 < count; row += 4)
        {
            ulong four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref tokens, row)));
            Unsafe.Add(ref first, (nint)((uint)four >> 8 & 0xFF)) += Unsafe.Add(ref added, (nint)((uint)four & 0xFF));
            Unsafe.Add(ref second, (nint)((uint)four >> 24)) += Unsafe.Add(ref added, (nint)((uint)four >> 16 & 0xFF));
            four >>= 32;
            Unsafe.Add(ref first, (nint)((uint)four >> 8 & 0xFF)) += Unsafe.Add(ref added, (nint)((uint)four & 0xFF));
            Unsafe.Add(ref second, (nint)((uint)four >> 24)) += Unsafe.Add(ref added, (nint)((uint)four >> 16 & 0xFF));
        }

        for (; row < count; row++)
        {
            ushort token = Unsafe.Add(ref tokens, row);
            Unsafe.Add(ref first, (nint)(token >> 8)) += Unsafe.Add(ref added, (nint)(token & 0xFF));
        }

        for (int at = 0; at < _used; at += 8)
            (Vector256.LoadUnsafe(ref first, (nuint)at) + Vector256.LoadUnsafe(ref second, (nuint)at)).StoreUnsafe(ref first, (nuint)at);

        // The groups of a pool become one; the rows are few enough for the sum to fit.
        foreach ((int from, int to) in _merged)
            for (int at = 0; at < _blocks * 8; at += 8)
                (Vector256.LoadUnsafe(ref first, (nuint)(to + at)) + Vector256.LoadUnsafe(ref first, (nuint)(from + at))).StoreUnsafe(ref first, (nuint)(to + at));
    }

    /// <summary>Counts the values of each group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CountRaters()
    {
        for (int slot = 0; slot < Raters.Length; slot++)
        {
            Vector256<uint> counts = Vector256<uint>.Zero;
            for (int at = _cellOfSlot[slot], end = at + (_blocks * 8); at < end; at += 8) counts += Vector256.LoadUnsafe(ref First, (nuint)at) >>> SumBits;
            Raters[slot] = (int)Vector256.Sum(counts);
        }
    }

    /// <summary>Adds the sums and counts to cells, for the general way.</summary>
    public void AddTo(PersonCells cells)
    {
        for (int slot = 0; slot < _cellOfSlot.Length; slot++)
        {
            cells.Raters[slot] += Raters[slot];
            for (int item = 0, cell = slot * _items; item < _items; item++, cell++)
            {
                uint packed = Unsafe.Add(ref First, _cellOfSlot[slot] + item);
                cells.Numerators[cell] += packed & SumMask;
                cells.Counts[cell] = cells.Denominators[cell] += packed >> SumBits;
            }
        }
    }

    private static uint[] AddedByAnswer()
    {
        uint[] added = new uint[256];
        for (uint point = 1; point <= RatingGrid.MostBytePoints; point++) added[point] = (1u << SumBits) + point;
        return added;
    }

    /// <summary>Eight items at a time.</summary>
    internal readonly ref struct Lanes(ref uint packed, int[] cellOfSlot) : ILanes
    {
        private readonly ref uint _packed = ref packed;
        private readonly ref int _cells = ref MemoryMarshal.GetArrayDataReference(cellOfSlot);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Load(int group, int block, out Vector256<int> sum, out Vector256<int> count)
        {
            Vector256<uint> both = Vector256.LoadUnsafe(ref Unsafe.Add(ref _packed, (nint)Unsafe.Add(ref _cells, group) + (block * 8)));
            sum = (both & Vector256.Create(SumMask)).AsInt32();
            count = (both >>> SumBits).AsInt32();
        }
    }
}
#endif
