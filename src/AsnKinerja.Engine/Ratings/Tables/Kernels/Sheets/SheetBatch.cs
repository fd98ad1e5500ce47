#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Adds up the sheets of sixteen persons at a time and makes their overall scores; only with 256-bit registers and up to 31 items.</summary>
/// <remarks>
/// <para>For each person and group there is one cache line of 32 numbers, an item each: the sum of its values in the lower
/// <see cref="SumBits"/> bits and above that their count, so that one addition does for both. The last lane, beyond the last item, counts the
/// group's sheets.</para>
/// <para>Up to <see cref="MostSheets"/> sheets of a person leave the 16 bits whole. A sum of more than seven values may have run over into
/// the count, which is then above seven all the more: the tables of weights don't know it, and the person is counted again.</para>
/// <para>Sixteen at a time, because the rows of several persons are one loop without a branch that could be guessed wrong,
/// and because the calculations of different persons overlap.</para>
/// </remarks>
internal sealed partial class SheetBatch
{
    /// <summary>The persons of one batch.</summary>
    public const int Size = 16;

    /// <summary>The most sheets of one person that fit.</summary>
    public const int MostSheets = ushort.MaxValue / (One + RatingGrid.MostBytePoints);

    /// <summary>How far apart the sums of two groups of one person are.</summary>
    public const int GroupBytes = 64;

    // Seven values of up to 127 points.
    private const int SumBits = 10;
    private const ushort One = 1 << SumBits, SumMask = One - 1;
    private const int Lanes = 32, Half = 32, LastLane = 62;

    private readonly AlignedBytes _bytes;
    private readonly AlignedBytes _ends;
    private readonly int[] _empty;

    // How far the row's place among the sums is from that of the row before: to the next person or nowhere.
    private readonly nint[] _steps = new nint[Size * MostSheets];
    private readonly int _groups, _personBytes, _personGroups;
    private readonly uint _lanes;
    private bool _anyEmpty;

    /// <param name="groups">The groups that count.</param>
    /// <param name="items">The items of a row.</param>
    public SheetBatch(int groups, int items)
    {
        _groups = groups;
        _lanes = (1u << items) - 1;

        // The sheets that do not count have a place as well, and an odd group its empty partner.
        _personGroups = ((groups + 1) / 2 * 2) + 1;
        _personBytes = _personGroups * GroupBytes;
        _bytes = new AlignedBytes(Size * _personBytes);
        _empty = new int[Size * _personGroups];

        // No byte is above this beyond the last item, where a row runs into the next.
        _ends = new AlignedBytes(Lanes * sizeof(short));
        for (int lane = items; lane < Lanes; lane++) Unsafe.WriteUnaligned(ref Unsafe.Add(ref _ends.First, lane * sizeof(short)), short.MaxValue);
    }

    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>Where the sheets of groups go that are only heard.</summary>
    public int Unheard => _personGroups - 1;

    /// <summary>Whether a cache line is one register.</summary>
    public static bool IsWide => Vector512.IsHardwareAccelerated && Avx512BW.IsSupported;

    /// <summary>Adds the sheets of up to <see cref="Size"/> persons.</summary>
    /// <param name="rows">The sheets.</param>
    /// <param name="offsets">Where each person's begin: one entry more than there are persons.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Add<TRows>(TRows rows, ReadOnlySpan<int> offsets)
        where TRows : struct, ISheetRows<TRows>, allows ref struct
    {
        // Everybody has a row, so a row belongs to the person of the one before or to the next one: looked up, which spares both
        // a branch that could be guessed wrong and the wait for the row before.
        int first = offsets[0];
        if (_anyEmpty) Array.Clear(_empty);
        _anyEmpty = false;
        for (int person = 1; person + 1 < offsets.Length; person++) _steps[offsets[person] - first] = _personBytes;
        ref byte sums = ref _bytes.First;
        ref nint steps = ref MemoryMarshal.GetArrayDataReference(_steps);
        int empties = IsWide ? AddWide(rows.From(first), ref sums, ref steps, offsets[^1] - first) : AddNarrow(rows.From(first), ref sums, ref steps, offsets[^1] - first);
        for (int person = 1; person + 1 < offsets.Length; person++) _steps[offsets[person] - first] = 0;

        // Hardly ever: a call within the loop would cost every row its registers.
        if (empties < 0) NoteEmpty(rows, offsets);
    }

    /// <summary>Whether any item of a person lacks a group that the policy requires.</summary>
    public bool LacksRequired(int person, ShareTables shares)
    {
        foreach (int group in shares.Required)
            for (nint lane = 0; lane < Lanes; lane++)
            {
                int count = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref _bytes.First, (person * _personBytes) + (group * GroupBytes) + (lane * sizeof(ushort)))) >> SumBits;
                if ((_lanes >> (int)lane & 1) != 0 && count < shares.FewestOf(group)) return true;
            }

        return false;
    }

    /// <summary>Writes how many sheets of each group of a person have any value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyRaters(int person, ref byte target)
    {
        ref byte sheets = ref Unsafe.Add(ref _bytes.First, (person * _personBytes) + LastLane);
        nint groups = _groups;
        for (nint g = 0; g < groups; g++) Unsafe.Add(ref target, g) = (byte)(Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref sheets, g * GroupBytes)) >> SumBits);
        if (!_anyEmpty) return;
        for (int g = 0; g < groups; g++) Unsafe.Add(ref target, g) -= (byte)_empty[(person * _personGroups) + g];
    }

    // Below zero if any row has no value: noted without a branch.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int AddWide<TRows>(TRows rows, ref byte sums, ref nint steps, nint count)
        where TRows : struct, ISheetRows<TRows>, allows ref struct
    {
        Vector512<short> ends = Vector512.LoadUnsafe(ref _ends.First).AsInt16(), one = Vector512.Create((short)One), last = Vector512<short>.Zero.WithElement(Lanes - 1, (short)One);
        int empties = 0;
        for (nint row = 0; row < count; row++)
        {
            sums = ref Unsafe.Add(ref sums, Unsafe.Add(ref steps, row));
            ref sbyte cells = ref rows.Row(row, out nint place);
            Vector512<short> values = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref cells));
            Vector512<short> added = Vector512.ConditionalSelect(Vector512.GreaterThan(values, ends), values + one, Vector512<short>.Zero);
            ref byte group = ref Unsafe.Add(ref sums, place);
            (Vector512.LoadUnsafe(ref group).AsInt16() + (added | last)).AsByte().StoreUnsafe(ref group);
            empties |= (int)Vector512.GreaterThan(added, Vector512<short>.Zero).ExtractMostSignificantBits() - 1;
        }

        return empties;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int AddNarrow<TRows>(TRows rows, ref byte sums, ref nint steps, nint count)
        where TRows : struct, ISheetRows<TRows>, allows ref struct
    {
        Vector256<short> lowEnds = Vector256.LoadUnsafe(ref _ends.First).AsInt16(), highEnds = Vector256.LoadUnsafe(ref _ends.First, Half).AsInt16();
        Vector256<short> one = Vector256.Create((short)One), last = Vector256<short>.Zero.WithElement((Lanes / 2) - 1, (short)One);
        int empties = 0;
        for (nint row = 0; row < count; row++)
        {
            sums = ref Unsafe.Add(ref sums, Unsafe.Add(ref steps, row));
            ref sbyte cells = ref rows.Row(row, out nint place);
            Vector256<short> low = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref cells)), high = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref cells, 16));
            Vector256<short> isLow = Vector256.GreaterThan(low, lowEnds), isHigh = Vector256.GreaterThan(high, highEnds);
            ref byte group = ref Unsafe.Add(ref sums, place);
            (Vector256.LoadUnsafe(ref group).AsInt16() + ((low + one) & isLow)).AsByte().StoreUnsafe(ref group);
            (Vector256.LoadUnsafe(ref group, Half).AsInt16() + (((high + one) & isHigh) | last)).AsByte().StoreUnsafe(ref group, Half);
            empties |= (int)(isLow | isHigh).AsByte().ExtractMostSignificantBits() - 1;
        }

        return empties;
    }

    // Sheets without any value are no raters, although they were counted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NoteEmpty<TRows>(TRows rows, ReadOnlySpan<int> offsets)
        where TRows : struct, ISheetRows<TRows>, allows ref struct
    {
        _anyEmpty = true;
        for (int person = 0; person + 1 < offsets.Length; person++)
            for (int row = offsets[person]; row < offsets[person + 1]; row++)
            {
                ref sbyte cells = ref rows.Row(row, out nint place);
                if ((Vector256.GreaterThan(Vector256.LoadUnsafe(ref cells), Vector256<sbyte>.Zero).ExtractMostSignificantBits() & _lanes) == 0)
                    _empty[(person * _personGroups) + (int)(place / GroupBytes)]++;
            }
    }
}
#endif
