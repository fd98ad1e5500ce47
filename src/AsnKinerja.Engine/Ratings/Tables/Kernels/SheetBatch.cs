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
internal sealed class SheetBatch
{
    /// <summary>The persons of one batch.</summary>
    public const int Size = 16;

    /// <summary>The most sheets of one person that fit.</summary>
    public const int MostSheets = byte.MaxValue - 1;

    private const int GroupBytes = 128, CountsAt = 64, Width = 32;

    private readonly AlignedBytes _bytes;
    private readonly int[] _empty;
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

    /// <summary>Adds the sheets of up to <see cref="Size"/> persons.</summary>
    /// <param name="rows">The sheets.</param>
    /// <param name="offsets">Where each person's begin: one entry more than there are persons.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Add<TRows>(TRows rows, ReadOnlySpan<int> offsets)
        where TRows : struct, ISheetRows, allows ref struct
    {
        ref byte person = ref _bytes.First;
        ref int ends = ref MemoryMarshal.GetReference(offsets);
        Vector256<byte> last = Vector256<byte>.Zero.WithElement(Width - 1, byte.MaxValue);
        int end = offsets[^1], personEnd = offsets[1];
        uint lanes = _lanes, fewest = uint.MaxValue;
        nint personBytes = _personBytes, next = 1;
        for (int row = offsets[0]; row < end; row++)
        {
            // Everybody has a row, so it is this person or the next: arithmetic instead of a branch.
            nint isNext = row >= personEnd ? 1 : 0;
            person = ref Unsafe.Add(ref person, -isNext & personBytes);
            next += isNext;
            personEnd = Unsafe.Add(ref ends, next);
            ref sbyte cells = ref rows.Row(row, out nint slot);
            fewest = Math.Min(fewest, AddRow(ref cells, ref Unsafe.Add(ref person, slot * GroupBytes), last) & lanes);
        }

        // Hardly ever: a call within the loop would cost every row its registers.
        if (fewest == 0) NoteEmpty(rows, offsets);
    }

    /// <summary>The overall score of a person in points, off by one rounding to single precision; not a number where the general way has to be taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Overall(int person, ByteWeights weights, bool renormalises, out byte flags)
    {
        ref byte first = ref Unsafe.Add(ref _bytes.First, person * _personBytes);
        Vector256<int> n0 = default, n1 = default, n2 = default, n3 = default;
        Vector256<byte> most = default, present = default, missing = default;
        for (int pair = 0; pair < weights.Pairs; pair++)
        {
            int a = pair * 2, b = a + 1;
            ref byte groupA = ref Unsafe.Add(ref first, pair * (2 * GroupBytes));
            ref byte groupB = ref Unsafe.Add(ref groupA, GroupBytes);
            Vector256<byte> countsA = Vector256.LoadUnsafe(ref groupA, CountsAt), countsB = Vector256.LoadUnsafe(ref groupB, CountsAt);
            most |= countsA | countsB;
            Vector256<byte> presentA = Avx2.Shuffle(weights.Present[a], countsA), presentB = Avx2.Shuffle(weights.Present[b], countsB);
            present += presentA + presentB;
            if (weights.AnyRequired)
                missing |= (Vector256.Equals(presentA, Vector256<byte>.Zero) & weights.Required[a]) | (Vector256.Equals(presentB, Vector256<byte>.Zero) & weights.Required[b]);
            Vector256<byte> lowA = Avx2.Shuffle(weights.Low[a], countsA), highA = Avx2.Shuffle(weights.High[a], countsA);
            Vector256<byte> lowB = Avx2.Shuffle(weights.Low[b], countsB), highB = Avx2.Shuffle(weights.High[b], countsB);
            Vector256<short> sharesA = Avx2.UnpackLow(lowA, highA).AsInt16(), sharesB = Avx2.UnpackLow(lowB, highB).AsInt16();
            Vector256<short> sumsA = Vector256.LoadUnsafe(ref groupA).AsInt16(), sumsB = Vector256.LoadUnsafe(ref groupB).AsInt16();
            n0 += Avx2.MultiplyAddAdjacent(Avx2.UnpackLow(sumsA, sumsB), Avx2.UnpackLow(sharesA, sharesB));
            n1 += Avx2.MultiplyAddAdjacent(Avx2.UnpackHigh(sumsA, sumsB), Avx2.UnpackHigh(sharesA, sharesB));
            sharesA = Avx2.UnpackHigh(lowA, highA).AsInt16();
            sharesB = Avx2.UnpackHigh(lowB, highB).AsInt16();
            sumsA = Vector256.LoadUnsafe(ref groupA, Width).AsInt16();
            sumsB = Vector256.LoadUnsafe(ref groupB, Width).AsInt16();
            n2 += Avx2.MultiplyAddAdjacent(Avx2.UnpackLow(sumsA, sumsB), Avx2.UnpackLow(sharesA, sharesB));
            n3 += Avx2.MultiplyAddAdjacent(Avx2.UnpackHigh(sumsA, sumsB), Avx2.UnpackHigh(sharesA, sharesB));
        }

        Vector256<byte> total = Vector256.Create((byte)weights.Total);
        uint lanes = _lanes;
        uint isPartial = ~Vector256.Equals(present, total).ExtractMostSignificantBits() & lanes;
        uint isBlank = Vector256.Equals(present, Vector256<byte>.Zero).ExtractMostSignificantBits() & lanes;
        uint isMany = Vector256.GreaterThan(most, Vector256.Create((byte)ByteWeights.MostRaters)).ExtractMostSignificantBits() & lanes;
        uint isRequired = missing.ExtractMostSignificantBits() & lanes;
        flags = ScoreColumn.Flags(isPartial == 0, isRequired != 0);

        // Lanes beyond the last item may hold a weight of 0; their share is 0, and so must their quotient not be infinite.
        present = Vector256.Max(present, Vector256<byte>.One);
        Vector256<ushort> low = Avx2.UnpackLow(present, Vector256<byte>.Zero).AsUInt16(), high = Avx2.UnpackHigh(present, Vector256<byte>.Zero).AsUInt16();
        ref double shares = ref weights.ItemShares[0];
        Vector256<double> sum = Shared(n0, Avx2.UnpackLow(low, Vector256<ushort>.Zero), ref shares) + Shared(n1, Avx2.UnpackHigh(low, Vector256<ushort>.Zero), ref Unsafe.Add(ref shares, 8))
            + (Shared(n2, Avx2.UnpackLow(high, Vector256<ushort>.Zero), ref Unsafe.Add(ref shares, 16)) + Shared(n3, Avx2.UnpackHigh(high, Vector256<ushort>.Zero), ref Unsafe.Add(ref shares, 24)));
        bool isGeneral = (isMany | isBlank) != 0 || (isPartial != 0 && !renormalises);
        return isGeneral ? double.NaN : Vector256.Sum(sum);
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
        ref byte first = ref _bytes.First;
        nint count = persons * _personBytes;
        for (nint at = 0; at < count; at += GroupBytes)
        {
            Vector256<byte>.Zero.StoreUnsafe(ref Unsafe.Add(ref first, at));
            Vector256<byte>.Zero.StoreUnsafe(ref Unsafe.Add(ref first, at + Width));
            Vector256<byte>.Zero.StoreUnsafe(ref Unsafe.Add(ref first, at + CountsAt));
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
        AddTo(ref group, Avx2.UnpackLow(values, Vector256<byte>.Zero));
        AddTo(ref Unsafe.Add(ref group, Width), Avx2.UnpackHigh(values, Vector256<byte>.Zero));
        ref byte counts = ref Unsafe.Add(ref group, CountsAt);
        (Vector256.LoadUnsafe(ref counts) - (isValue | last)).StoreUnsafe(ref counts);
        return isValue.ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(ref byte sums, Vector256<byte> values) => (Vector256.LoadUnsafe(ref sums).AsUInt16() + values.AsUInt16()).AsByte().StoreUnsafe(ref sums);

    // Eight quotients in single precision, which holds both numbers exactly; their shares are added up in double.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Shared(Vector256<int> numerators, Vector256<ushort> present, ref double shares)
    {
        Vector256<float> quotients = Avx.ConvertToVector256Single(numerators) / Avx.ConvertToVector256Single(present.AsInt32());
        return (Avx.ConvertToVector256Double(quotients.GetLower()) * Vector256.LoadUnsafe(ref shares)) + (Avx.ConvertToVector256Double(quotients.GetUpper()) * Vector256.LoadUnsafe(ref shares, 4));
    }

    // Sheets without any value are no raters, although they were counted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NoteEmpty<TRows>(TRows rows, ReadOnlySpan<int> offsets)
        where TRows : struct, ISheetRows, allows ref struct
    {
        _anyEmpty = true;
        for (int person = 0; person + 1 < offsets.Length; person++)
            for (int row = offsets[person]; row < offsets[person + 1]; row++)
            {
                ref sbyte cells = ref rows.Row(row, out nint slot);
                if ((Vector256.GreaterThan(Vector256.LoadUnsafe(ref cells), Vector256<sbyte>.Zero).ExtractMostSignificantBits() & _lanes) == 0)
                    _empty[(person * _personGroups) + (int)slot]++;
            }
    }
}
#endif
