#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Adds up one person's sheets of bytes in vectors of 16 cells, for instruments of any length: for each group sums in 16 bits and counts in 8.</summary>
/// <remarks>Up to 255 sheets fit before they have to move on. The last vector of a row runs over its end; what it adds there is never looked at.</remarks>
internal sealed class SheetSums
{
    /// <summary>The most sheets that fit.</summary>
    public const int MostSheets = byte.MaxValue;

    private const int Width = 16;

    private readonly int _items, _stride, _groups;
    private readonly uint _lastLanes;
    private readonly ushort[] _sums;
    private readonly byte[] _counts;
    private readonly int[] _raters;

    /// <param name="groups">The groups that count.</param>
    /// <param name="items">The items of a row.</param>
    public SheetSums(int groups, int items)
    {
        _items = items;
        _groups = groups;
        _stride = (items + Width - 1) / Width * Width;
        _lastLanes = (1u << (items - (_stride - Width))) - 1;
        _sums = new ushort[groups * _stride];
        _counts = new byte[groups * _stride];
        _raters = new int[groups];
    }

    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    /// <summary>Adds a sheet.</summary>
    /// <param name="row">Its first cell; <see cref="SheetStore.Padding"/> bytes may be read beyond its end.</param>
    /// <param name="group">The group's position among those that count.</param>
    public void Add(ref sbyte row, int group)
    {
        uint any = 0;
        for (int item = 0, at = group * _stride; item < _stride; item += Width, at += Width)
        {
            Vector128<sbyte> cells = Vector128.LoadUnsafe(ref row, (nuint)item), isValue = Vector128.GreaterThan(cells, Vector128<sbyte>.Zero);
            (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(Vector128.Max(cells, Vector128<sbyte>.Zero).AsByte());
            ref ushort sums = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_sums), at);
            ref byte counts = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_counts), at);
            (Vector128.LoadUnsafe(ref sums) + low).StoreUnsafe(ref sums);
            (Vector128.LoadUnsafe(ref sums, 8) + high).StoreUnsafe(ref sums, 8);
            (Vector128.LoadUnsafe(ref counts) - isValue.AsByte()).StoreUnsafe(ref counts);
            any |= isValue.ExtractMostSignificantBits() & (item + Width == _stride ? _lastLanes : uint.MaxValue);
        }

        if (any != 0) _raters[group]++;
    }

    /// <summary>Adds the sums and counts to cells, and begins anew.</summary>
    public void MoveTo(PersonCells cells)
    {
        for (int g = 0, cell = 0; g < _groups; g++)
        {
            cells.Raters[g] += _raters[g];
            for (int item = 0, at = g * _stride; item < _items; item++, cell++, at++)
            {
                cells.Numerators[cell] += _sums[at];
                cells.Counts[cell] += _counts[at];
            }
        }

        Array.Clear(_sums);
        Array.Clear(_counts);
        Array.Clear(_raters);
    }
}
#endif
