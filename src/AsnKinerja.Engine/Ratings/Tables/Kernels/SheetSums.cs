#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Adds up one person's sheets of bytes, whole rows at a time: for each group sums in 16 bits and counts in 8, item beside item.</summary>
/// <remarks>
/// <para>Up to 255 sheets of a person fit. A row is read in vectors of 32 bytes that run over its end; there is always a lane beyond
/// the last item, in which a group's sheets are counted, and the others there are never looked at.</para>
/// <para>Each vector of a group has two cache lines: 32 sums, then 32 counts. With 256-bit registers the sums stand in the order
/// in which bytes unpack: of 32 items 0-7, 16-23, 8-15 and 24-31; with 128-bit ones as they are.</para>
/// </remarks>
internal sealed class SheetSums
{
    /// <summary>The most sheets of one person that fit.</summary>
    public const int MostSheets = byte.MaxValue;

    /// <summary>The bytes of one vector of a group: its sums and its counts.</summary>
    public const int VectorBytes = 128;

    /// <summary>Where the counts begin within them.</summary>
    public const int CountsAt = 64;

    private const int Width = SheetStore.Padding;

    private readonly AlignedBytes _bytes;
    private readonly int[] _empty;
    private readonly uint _lastLanes;
    private readonly int _items;
    private readonly int _vectors;
    private bool _anyEmpty;

    /// <param name="groups">The groups that count.</param>
    /// <param name="items">The items of a row.</param>
    public SheetSums(int groups, int items)
    {
        _items = items;
        _vectors = (items / Width) + 1;
        _lastLanes = (1u << (items % Width)) - 1;
        Groups = groups;

        // One place more for the sheets of groups that are only heard.
        _bytes = new AlignedBytes((groups + 1) * GroupBytes);
        _empty = new int[groups + 1];
    }

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public int Groups { get; }

    /// <summary>From one group to the next.</summary>
    public int GroupBytes => _vectors * VectorBytes;

    public ref byte First => ref _bytes.First;

    /// <summary>Where the sum of an item stands, in bytes from its group's beginning.</summary>
    public static int SumAt(int item) => (item / Width * VectorBytes) + (2 * (Avx2.IsSupported
        ? ((item & 24) switch { 8 => 16, 16 => 8, int same => same }) + (item & 7)
        : item % Width));

    /// <summary>Where the count of an item stands.</summary>
    public static int CountAt(int item) => (item / Width * VectorBytes) + CountsAt + (item % Width);

    /// <summary>How many sheets of a group have any value.</summary>
    public int Raters(int group) => Unsafe.Add(ref First, ((group + 1) * GroupBytes) - VectorBytes + CountsAt + Width - 1) - _empty[group];

    /// <summary>Writes how many sheets of each group have any value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyRaters(ref int target)
    {
        ref byte sheets = ref Unsafe.Add(ref First, GroupBytes - VectorBytes + CountsAt + Width - 1);
        nint stride = GroupBytes, groups = Groups;
        for (nint g = 0; g < groups; g++, sheets = ref Unsafe.Add(ref sheets, stride)) Unsafe.Add(ref target, g) = sheets;
        if (!_anyEmpty) return;
        for (int g = 0; g < groups; g++) Unsafe.Add(ref target, g) -= _empty[g];
    }

    /// <summary>Makes way for another person.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Clear()
    {
        ref byte first = ref First;
        nint count = _bytes.Count;
        for (nint at = 0; at < count; at += VectorBytes)
        {
            Vector256<byte>.Zero.StoreUnsafe(ref Unsafe.Add(ref first, at));
            Vector256<byte>.Zero.StoreUnsafe(ref Unsafe.Add(ref first, at + Width));
            Vector256<byte>.Zero.StoreUnsafe(ref Unsafe.Add(ref first, at + CountsAt));
        }

        if (!_anyEmpty) return;
        Array.Clear(_empty);
        _anyEmpty = false;
    }

    /// <summary>Adds sheets that stand one after the other.</summary>
    /// <param name="sheets">The table's rows.</param>
    /// <param name="slots">For each group of the table its position here; one more than the last for a group that does not count.</param>
    /// <param name="from">The first row.</param>
    /// <param name="to">One more than the last row.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Add(SheetStore sheets, byte[] slots, int from, int to)
    {
        nint width = _items;
        ref sbyte row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sheets.Bytewise!), from * width);
        ref byte group = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sheets.Groups), from);
        ref byte slot = ref MemoryMarshal.GetArrayDataReference(slots);
        if (_vectors > 1 || !Avx2.IsSupported)
        {
            for (nint left = to - from; left > 0; left--, row = ref Unsafe.Add(ref row, width), group = ref Unsafe.Add(ref group, 1)) AddAny(ref row, Unsafe.Add(ref slot, group));
            return;
        }

        ref byte first = ref First;
        Vector256<byte> last = Vector256<byte>.Zero.WithElement(Width - 1, byte.MaxValue);
        uint lanes = _lastLanes;
        for (nint left = to - from; left > 0; left--, row = ref Unsafe.Add(ref row, width), group = ref Unsafe.Add(ref group, 1))
        {
            nint at = (nint)Unsafe.Add(ref slot, group) * VectorBytes;
            if (!AddRow(ref row, ref Unsafe.Add(ref first, at), last, lanes)) AddEmpty((int)(at / VectorBytes));
        }
    }

    /// <summary>Adds one sheet.</summary>
    /// <param name="row">Its first cell; 32 bytes may be read from the beginning of each of its vectors.</param>
    /// <param name="slot">The group's position; one more than the last for a sheet that does not count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ref sbyte row, nint slot)
    {
        if (_vectors > 1 || !Avx2.IsSupported) AddAny(ref row, (int)slot);
        else if (!AddRow(ref row, ref Unsafe.Add(ref First, slot * VectorBytes), Vector256<byte>.Zero.WithElement(Width - 1, byte.MaxValue), _lastLanes)) AddEmpty((int)slot);
    }

    /// <summary>The sums and counts as cells, for the general way.</summary>
    public void CopyTo(PersonCells cells)
    {
        for (int g = 0, cell = 0; g < Groups; g++)
        {
            ref byte group = ref Unsafe.Add(ref First, g * GroupBytes);
            cells.Raters[g] = Raters(g);
            for (int item = 0; item < _items; item++, cell++)
            {
                cells.Numerators[cell] = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref group, SumAt(item)));
                cells.Counts[cell] = cells.Denominators[cell] = Unsafe.Add(ref group, CountAt(item));
            }
        }
    }

    // A row of one 256-bit vector; false where it has no value. The lane at the end counts it all the same.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AddRow(ref sbyte cells, ref byte group, Vector256<byte> last, uint lanes)
    {
        Vector256<sbyte> row = Vector256.LoadUnsafe(ref cells);
        Vector256<byte> isValue = Vector256.GreaterThan(row, Vector256<sbyte>.Zero).AsByte();
        Vector256<byte> values = Vector256.Max(row, Vector256<sbyte>.Zero).AsByte();
        AddTo(ref group, Avx2.UnpackLow(values, Vector256<byte>.Zero));
        AddTo(ref Unsafe.Add(ref group, Width), Avx2.UnpackHigh(values, Vector256<byte>.Zero));
        ref byte counts = ref Unsafe.Add(ref group, CountsAt);
        (Vector256.LoadUnsafe(ref counts) - (isValue | last)).StoreUnsafe(ref counts);
        return (isValue.ExtractMostSignificantBits() & lanes) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(ref byte sums, Vector256<byte> values) => (Vector256.LoadUnsafe(ref sums).AsUInt16() + values.AsUInt16()).AsByte().StoreUnsafe(ref sums);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddEmpty(int slot)
    {
        _empty[slot]++;
        _anyEmpty = true;
    }

    // A row of any length, on any machine.
    private void AddAny(ref sbyte row, int slot)
    {
        uint any = 0;
        ref byte group = ref Unsafe.Add(ref First, slot * GroupBytes);
        ref byte last = ref Unsafe.Add(ref group, GroupBytes - VectorBytes + CountsAt + Width - 1);
        byte sheets = last;
        for (int item = 0; item < _vectors * Width; item += 16)
        {
            uint lanes = item < (_vectors - 1) * Width ? uint.MaxValue : _lastLanes >> (item % Width);
            any |= lanes & Add128(ref Unsafe.Add(ref row, item), ref group, item);
        }

        // The last lane may have counted another row's cell: it counts this row, whatever stands there.
        last = (byte)(sheets + 1);
        if (any == 0) AddEmpty(slot);
    }

    private static uint Add128(ref sbyte cells, ref byte group, int item)
    {
        Vector128<sbyte> row = Vector128.LoadUnsafe(ref cells);
        Vector128<sbyte> isValue = Vector128.GreaterThan(row, Vector128<sbyte>.Zero);
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(Vector128.Max(row, Vector128<sbyte>.Zero).AsByte());
        ref byte first = ref Unsafe.Add(ref group, SumAt(item));
        ref byte second = ref Unsafe.Add(ref group, SumAt(item + 8));
        ref byte counts = ref Unsafe.Add(ref group, CountAt(item));
        (Vector128.LoadUnsafe(ref first).AsUInt16() + low).AsByte().StoreUnsafe(ref first);
        (Vector128.LoadUnsafe(ref second).AsUInt16() + high).AsByte().StoreUnsafe(ref second);
        (Vector128.LoadUnsafe(ref counts) - isValue.AsByte()).StoreUnsafe(ref counts);
        return isValue.ExtractMostSignificantBits();
    }
}
#endif
