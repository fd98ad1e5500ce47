#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Adds up one person's sheets of bytes, whole rows at a time: for each group sums in 16 bits and counts in 8, item beside item.</summary>
/// <remarks>
/// Up to 255 sheets of a person fit. A row is read in vectors of 32 bytes that run over its end; the lanes beyond the last
/// item are never looked at. With 256-bit registers the sums stand in the order in which bytes unpack: of 32 items 0-7, 16-23,
/// 8-15 and 24-31; with 128-bit ones as they are.
/// </remarks>
internal sealed class SheetSums
{
    /// <summary>The most sheets of one person that fit.</summary>
    public const int MostSheets = byte.MaxValue;

    private const int Width = SheetStore.Padding;

    private readonly ushort[] _sums;
    private readonly byte[] _counts;
    private readonly uint _lastLanes;
    private readonly int _items;
    private readonly int _vectors;

    /// <param name="groups">The groups that count.</param>
    /// <param name="items">The items of a row.</param>
    public SheetSums(int groups, int items)
    {
        _items = items;
        _vectors = (items + Width - 1) / Width;
        _lastLanes = items % Width == 0 ? uint.MaxValue : (1u << (items % Width)) - 1;
        Groups = groups;

        // One place more for the sheets of groups that are only heard.
        _sums = new ushort[(groups + 1) * _vectors * Width];
        _counts = new byte[(groups + 1) * _vectors * Width];
        Raters = new int[groups + 1];
    }

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public int Groups { get; }

    /// <summary>How many sheets of each group have any value.</summary>
    public int[] Raters { get; }

    public Lanes AsLanes => new(_sums, _counts, _vectors * Width);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Clear()
    {
        ref ushort sums = ref MemoryMarshal.GetArrayDataReference(_sums);
        ref byte counts = ref MemoryMarshal.GetArrayDataReference(_counts);
        for (int at = 0; at < _counts.Length; at += Width)
        {
            Vector256<ushort>.Zero.StoreUnsafe(ref sums, (nuint)at);
            Vector256<ushort>.Zero.StoreUnsafe(ref sums, (nuint)at + 16);
            Vector256<byte>.Zero.StoreUnsafe(ref counts, (nuint)at);
        }

        for (int g = 0; g < Raters.Length; g++) Raters[g] = 0;
    }

    /// <summary>Adds a sheet.</summary>
    /// <param name="row">Its first cell; 32 bytes may be read from the beginning of each of its vectors.</param>
    /// <param name="group">The group's position; one more than the last for a sheet that does not count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ref sbyte row, int group)
    {
        uint any = 0;
        int at = group * _vectors * Width;
        for (int v = 0; v < _vectors; v++, at += Width)
        {
            ref ushort sums = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_sums), at);
            ref byte counts = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_counts), at);
            ref sbyte cells = ref Unsafe.Add(ref row, v * Width);
            uint lanes = v == _vectors - 1 ? _lastLanes : uint.MaxValue;
            any |= lanes & (Avx2.IsSupported ? Add256(ref cells, ref sums, ref counts) : Add128(ref cells, ref sums, ref counts, 0) | (Add128(ref cells, ref sums, ref counts, 16) << 16));
        }

        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Raters), group) += any != 0 ? 1 : 0;
    }

    /// <summary>The sums and counts as cells, for the general way.</summary>
    public void CopyTo(PersonCells cells)
    {
        for (int g = 0, cell = 0; g < Groups; g++)
        {
            cells.Raters[g] = Raters[g];
            for (int item = 0; item < _items; item++, cell++)
            {
                int at = g * _vectors * Width;
                cells.Numerators[cell] = _sums[at + PositionOf(item)];
                cells.Counts[cell] = cells.Denominators[cell] = _counts[at + item];
            }
        }
    }

    private static int PositionOf(int item) => Avx2.IsSupported
        ? (item & ~31) + ((item & 24) switch { 8 => 16, 16 => 8, int same => same }) + (item & 7)
        : item;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Add256(ref sbyte cells, ref ushort sums, ref byte counts)
    {
        Vector256<sbyte> row = Vector256.LoadUnsafe(ref cells);
        Vector256<sbyte> isValue = Vector256.GreaterThan(row, Vector256<sbyte>.Zero);
        Vector256<byte> values = Vector256.Max(row, Vector256<sbyte>.Zero).AsByte();
        Vector256<ushort> low = Avx2.UnpackLow(values, Vector256<byte>.Zero).AsUInt16(), high = Avx2.UnpackHigh(values, Vector256<byte>.Zero).AsUInt16();
        (Vector256.LoadUnsafe(ref sums) + low).StoreUnsafe(ref sums);
        (Vector256.LoadUnsafe(ref sums, 16) + high).StoreUnsafe(ref sums, 16);
        (Vector256.LoadUnsafe(ref counts) - isValue.AsByte()).StoreUnsafe(ref counts);
        return isValue.ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Add128(ref sbyte cells, ref ushort sums, ref byte counts, nuint from)
    {
        Vector128<sbyte> row = Vector128.LoadUnsafe(ref cells, from);
        Vector128<sbyte> isValue = Vector128.GreaterThan(row, Vector128<sbyte>.Zero);
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(Vector128.Max(row, Vector128<sbyte>.Zero).AsByte());
        (Vector128.LoadUnsafe(ref sums, from) + low).StoreUnsafe(ref sums, from);
        (Vector128.LoadUnsafe(ref sums, from + 8) + high).StoreUnsafe(ref sums, from + 8);
        (Vector128.LoadUnsafe(ref counts, from) - isValue.AsByte()).StoreUnsafe(ref counts, from);
        return isValue.ExtractMostSignificantBits();
    }

    /// <summary>Eight items at a time; only with 256-bit registers.</summary>
    internal readonly struct Lanes(ushort[] sums, byte[] counts, int stride) : ILanes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Load(int group, int block, out Vector256<int> sum, out Vector256<int> count)
        {
            int at = (group * stride) + (block * 8);

            // Blocks 1 and 2 of every four have changed places (see above).
            int unpacked = (group * stride) + ((block & ~3) * 8) + (((block & 1) * 16) + ((block & 2) * 4));
            sum = Avx2.ConvertToVector256Int32(Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(sums), (nuint)unpacked));
            count = Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(counts), at))).AsByte());
        }
    }
}
#endif
