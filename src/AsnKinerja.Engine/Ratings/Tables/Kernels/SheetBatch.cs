#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Adds up the sheets of sixteen persons at a time and makes their overall scores; only with 256-bit registers and up to 31 items.</summary>
/// <remarks>
/// <para>For each person and group there are two cache lines: 32 sums of 16 bits, then 32 counts of 8. A row is one vector that runs
/// over its end; the last lane, beyond the last item, counts the group's sheets, and the others there are never looked at. Sums stand in the
/// order in which bytes unpack: of 32 items 0-7, 16-23, 8-15 and 24-31.</para>
/// <para>Sixteen at a time, because the rows of several persons are one loop without a branch that could be guessed wrong,
/// and because the calculations of different persons overlap.</para>
/// </remarks>
internal sealed partial class SheetBatch
{
    /// <summary>The persons of one batch.</summary>
    public const int Size = 16;

    /// <summary>The most sheets of one person that fit.</summary>
    public const int MostSheets = byte.MaxValue - 1;

    private const int CountsAt = 64, Width = 32;

    private readonly AlignedBytes _bytes;
    private readonly int[] _empty;

    // How far the row's place among the sums is from that of the row before: to the next person or nowhere.
    private readonly nint[] _steps = new nint[Size * MostSheets];
    private readonly int _groups, _personBytes, _personGroups, _items;
    private readonly uint _lanes;
    private bool _anyEmpty;

    /// <param name="groups">The groups that count.</param>
    /// <param name="items">The items of a row.</param>
    public SheetBatch(int groups, int items)
    {
        _groups = groups;
        _items = items;
        _lanes = (1u << items) - 1;

        // The sheets that do not count have a place as well, and an odd group its empty partner.
        _personGroups = ((groups + 1) / 2 * 2) + 1;
        _personBytes = _personGroups * GroupBytes;
        _bytes = new AlignedBytes(Size * _personBytes);
        _empty = new int[Size * _personGroups];
    }

    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>Where the sheets of groups go that are only heard.</summary>
    public int Unheard => _personGroups - 1;

    /// <summary>How far apart the sums of two groups of one person are.</summary>
    public const int GroupBytes = 128;

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
        for (int person = 1; person + 1 < offsets.Length; person++) _steps[offsets[person] - first] = _personBytes;
        ref byte sums = ref _bytes.First;
        ref nint steps = ref MemoryMarshal.GetArrayDataReference(_steps);
        Vector256<byte> last = Vector256<byte>.Zero.WithElement(Width - 1, byte.MaxValue);
        uint lanes = _lanes;
        int empties = 0;
        nint count = offsets[^1] - first, row = 0;
        rows = rows.From(first);
        for (; row + 1 < count; row += 2)
        {
            // Below zero only if no cell has a value: noted without a branch.
            sums = ref Unsafe.Add(ref sums, Unsafe.Add(ref steps, row));
            ref sbyte cells = ref rows.Row(row, out nint place);
            empties |= (int)(AddRow(ref cells, ref Unsafe.Add(ref sums, place), last) & lanes) - 1;
            sums = ref Unsafe.Add(ref sums, Unsafe.Add(ref steps, row + 1));
            cells = ref rows.Row(row + 1, out place);
            empties |= (int)(AddRow(ref cells, ref Unsafe.Add(ref sums, place), last) & lanes) - 1;
        }

        if (row < count)
        {
            sums = ref Unsafe.Add(ref sums, Unsafe.Add(ref steps, row));
            ref sbyte cells = ref rows.Row(row, out nint place);
            empties |= (int)(AddRow(ref cells, ref Unsafe.Add(ref sums, place), last) & lanes) - 1;
        }

        for (int person = 1; person + 1 < offsets.Length; person++) _steps[offsets[person] - first] = 0;

        // Hardly ever: a call within the loop would cost every row its registers.
        if (empties < 0) NoteEmpty(rows, offsets);
    }

    /// <summary>Whether any item of a person lacks a group that the policy requires.</summary>
    public bool LacksRequired(int person, ByteWeights weights)
    {
        ref byte first = ref Unsafe.Add(ref _bytes.First, person * _personBytes);
        uint lacks = 0;
        foreach (int group in weights.Required)
        {
            Vector256<byte> counts = Vector256.LoadUnsafe(ref Unsafe.Add(ref first, (group * GroupBytes) + CountsAt));
            lacks |= Vector256.Equals(Avx2.Shuffle(weights.PresentOf(group), counts), Vector256<byte>.Zero).ExtractMostSignificantBits();
        }

        return (lacks & _lanes) != 0;
    }

    /// <summary>Writes how many sheets of each group of a person have any value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyRaters(int person, ref byte target)
    {
        ref byte sheets = ref Unsafe.Add(ref _bytes.First, (person * _personBytes) + CountsAt + Width - 1);
        nint groups = _groups;
        for (nint g = 0; g < groups; g++) Unsafe.Add(ref target, g) = Unsafe.Add(ref sheets, g * GroupBytes);
        if (!_anyEmpty) return;
        for (int g = 0; g < groups; g++) Unsafe.Add(ref target, g) -= (byte)_empty[(person * _personGroups) + g];
    }

    /// <summary>The sums and counts of a person as cells, for the general way.</summary>
    public void CopyTo(int person, PersonCells cells)
    {
        for (int g = 0, cell = 0; g < _groups; g++)
        {
            ref byte group = ref Unsafe.Add(ref _bytes.First, (person * _personBytes) + (g * GroupBytes));
            cells.Raters[g] = Unsafe.Add(ref group, CountsAt + Width - 1) - _empty[(person * _personGroups) + g];
            for (int item = 0; item < _items; item++, cell++)
            {
                int unpacked = (item & 24) switch { 8 => 16, 16 => 8, int same => same } + (item & 7);
                cells.Numerators[cell] = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref group, 2 * unpacked));
                cells.Counts[cell] = cells.Denominators[cell] = Unsafe.Add(ref group, CountsAt + item);
            }
        }
    }

    /// <summary>Makes way for other persons.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Clear(int persons)
    {
        // Only the groups that count are ever read.
        ref byte first = ref _bytes.First;
        nint heard = _groups * GroupBytes, personBytes = _personBytes;
        for (int person = 0; person < persons; person++)
        {
            for (nint at = 0; at < heard; at += GroupBytes)
            {
                Vector256<byte>.Zero.StoreUnsafe(ref Unsafe.Add(ref first, at));
                Vector256<byte>.Zero.StoreUnsafe(ref Unsafe.Add(ref first, at + Width));
                Vector256<byte>.Zero.StoreUnsafe(ref Unsafe.Add(ref first, at + CountsAt));
            }

            first = ref Unsafe.Add(ref first, personBytes);
        }

        if (!_anyEmpty) return;
        Array.Clear(_empty);
        _anyEmpty = false;
    }

    // A row of one vector; tells which cells have values. The lane at the end counts the row, whether any has.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint AddRow(ref sbyte cells, ref byte group, Vector256<byte> last)
    {
        Vector256<sbyte> row = Vector256.LoadUnsafe(ref cells);
        Vector256<byte> isValue = Vector256.GreaterThan(row, Vector256<sbyte>.Zero).AsByte();
        Vector256<byte> values = Vector256.Max(row, Vector256<sbyte>.Zero).AsByte();
        AddTo(ref group, 0, Avx2.UnpackLow(values, Vector256<byte>.Zero));
        AddTo(ref group, Width, Avx2.UnpackHigh(values, Vector256<byte>.Zero));
        (Vector256.LoadUnsafe(ref group, CountsAt) - (isValue | last)).StoreUnsafe(ref group, CountsAt);
        return isValue.ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(ref byte group, nuint at, Vector256<byte> values) => (Vector256.LoadUnsafe(ref group, at).AsUInt16() + values.AsUInt16()).AsByte().StoreUnsafe(ref group, at);

    // Sheets without any value are no raters, although they were counted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NoteEmpty<TRows>(TRows rows, ReadOnlySpan<int> offsets)
        where TRows : struct, ISheetRows<TRows>, allows ref struct
    {
        _anyEmpty = true;
        for (int person = 0; person + 1 < offsets.Length; person++)
            for (int row = offsets[person]; row < offsets[person + 1]; row++)
            {
                ref sbyte cells = ref rows.Row(row - offsets[0], out nint place);
                if ((Vector256.GreaterThan(Vector256.LoadUnsafe(ref cells), Vector256<sbyte>.Zero).ExtractMostSignificantBits() & _lanes) == 0)
                    _empty[(person * _personGroups) + (int)(place / GroupBytes)]++;
            }
    }
}
#endif
