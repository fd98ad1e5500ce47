#if !NETSTANDARD2_0
using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Adds up single ratings from two-byte tokens: for each person and each cell of the table the sum and the count, packed into one number.</summary>
/// <remarks>The sum takes the lower 20 bits and the count the upper 12, so that one addition does for both: 4,095 ratings of up to 127 points fit.</remarks>
internal sealed class RowSums
{
    /// <summary>The most ratings of one person that fit, even if all of them are of one cell.</summary>
    public const int MostRows = (1 << 12) - 1;

    /// <summary>Above this bit stands the count.</summary>
    public const int SumBits = 20;

    public const uint SumMask = (1u << SumBits) - 1;

    // Vectors may run over the end of the last person.
    private const int Padding = 16;

    // Between two looks at the token.
    private const int RatingsAtATime = 1 << 16;

    // What a token's lower byte adds: a value itself and one to the count, anything else nothing.
    private static readonly uint[] Added = AddedByAnswer();

    private readonly (int From, int To)[] _merged;
    private readonly int _items, _stride;
    private AlignedBytes _packed;

    /// <param name="slots">For each group of the table its position among the groups that count, or -1.</param>
    /// <param name="counting">How many groups count.</param>
    /// <param name="items">The items of the instrument.</param>
    public RowSums(int[] slots, int counting, int items)
    {
        _items = items;
        _stride = RowStore.StrideOf(items);

        // A group of the policy that the table does not have reads cells after the last, which stay 0.
        int used = slots.Length * _stride;
        CellOfSlot = [.. Enumerable.Range(0, counting).Select(slot => Array.IndexOf(slots, slot) is >= 0 and int group ? group * _stride : used)];
        PersonCells = CellOfSlot.Contains(used) ? used + _stride : used;
        _merged = [.. Enumerable.Range(0, slots.Length).Where(group => slots[group] >= 0 && CellOfSlot[slots[group]] != group * _stride).Select(group => (group * _stride, CellOfSlot[slots[group]]))];
        _packed = Room(MeanLanes.Size);
    }

    /// <summary>Where the cells of each group that counts begin.</summary>
    public int[] CellOfSlot { get; }

    /// <summary>How far the cells of one person are from those of the next.</summary>
    public int PersonCells { get; }

    /// <summary>Whether the raters of a group can't be more than a byte holds as long as no cell has more than 15: 16 items at most.</summary>
    public bool RatersFitBytes => _stride <= 16;

    /// <summary>The cells of a person.</summary>
    public ref uint Of(int person) => ref Unsafe.Add(ref Unsafe.As<byte, uint>(ref _packed.First), person * (nint)PersonCells);

    /// <summary>Makes room for so many persons who have no ratings.</summary>
    public void Clear(int persons)
    {
        if (_packed.Count < Bytes(persons)) _packed = Room(persons);
        else All(persons).Clear();
    }

    /// <summary>Adds one person's rows: up to <see cref="MostRows"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Add(int person, ref ushort tokens, int count)
    {
        ref uint sums = ref Of(person);
        ref uint added = ref MemoryMarshal.GetArrayDataReference(Added);
        ref byte token = ref Unsafe.As<ushort, byte>(ref tokens);
        nint left = count;
        for (; left >= 4; left -= 4)
        {
            AddFour(ref token, ref sums, ref added);
            token = ref Unsafe.Add(ref token, 4 * sizeof(ushort));
        }

        if (count < 4)
        {
            for (; left > 0; left--, token = ref Unsafe.Add(ref token, sizeof(ushort))) AddOne(ref token, ref sums, ref added);
            return;
        }

        // The last up to three, without a branch that could be guessed wrong: four once more, those already added shifted out.
        ulong last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref token, (left - 4) * sizeof(ushort)));
        last = (last >> 16) >> (int)(16 * (3 - left));
        AddFour(ref Unsafe.As<ulong, byte>(ref last), ref sums, ref added);
    }

    /// <summary>Adds ratings of many persons in any order: the person's position above the token.</summary>
    /// <returns>Whether no cell has more than fit; else the sums are worth nothing.</returns>
    public bool TryAdd(ReadOnlySpan<uint> ratings, int persons, CancellationToken stop)
    {
        ulong total = 0;
        while (ratings.Length > RatingsAtATime)
        {
            total += Add(ratings[..RatingsAtATime]);
            ratings = ratings[RatingsAtATime..];
            stop.ThrowIfCancellationRequested();
        }

        total += Add(ratings);
        MergePools(persons);

        // A cell that ran over lacks 2^32, and no other can make up for it.
        return total == Total(persons);
    }

    /// <summary>The groups of a pool become one.</summary>
    public void MergePools(int persons)
    {
        foreach ((int from, int to) in _merged)
            for (int person = 0; person < persons; person++)
            {
                ref uint cells = ref Of(person);
                for (int at = 0; at < _stride; at += 8)
                {
                    (Vector256.LoadUnsafe(ref cells, (nuint)(to + at)) + Vector256.LoadUnsafe(ref cells, (nuint)(from + at))).StoreUnsafe(ref cells, (nuint)(to + at));
                    Vector256<uint>.Zero.StoreUnsafe(ref cells, (nuint)(from + at));
                }
            }
    }

    /// <summary>How many values a person has from a group: every row is another rater.</summary>
    public int RatersOf(int person, int slot)
    {
        ref uint cells = ref Unsafe.Add(ref Of(person), CellOfSlot[slot]);
        Vector256<uint> counts = Vector256<uint>.Zero;
        for (int at = 0; at < _stride; at += 8) counts += Vector256.LoadUnsafe(ref cells, (nuint)at) >>> SumBits;
        return (int)Vector256.Sum(counts);
    }

    /// <summary>The same of four groups, a byte each; only where <see cref="RatersFitBytes"/>, and no cell has more raters than <see cref="LaneWeights"/> know.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint RatersOfFour(ref uint person, ref int cellsOfSlots) => Vector256.Sum(
        Counts(ref Unsafe.Add(ref person, cellsOfSlots)) | (Counts(ref Unsafe.Add(ref person, Unsafe.Add(ref cellsOfSlots, 1))) << 8)
        | (Counts(ref Unsafe.Add(ref person, Unsafe.Add(ref cellsOfSlots, 2))) << 16) | (Counts(ref Unsafe.Add(ref person, Unsafe.Add(ref cellsOfSlots, 3))) << 24));

    /// <summary>Adds the sums and counts of a person to cells, for the general way.</summary>
    public void AddTo(int person, PersonCells cells)
    {
        ref uint own = ref Of(person);
        for (int slot = 0; slot < CellOfSlot.Length; slot++)
        {
            cells.Raters[slot] += RatersOf(person, slot);
            for (int item = 0, cell = slot * _items; item < _items; item++, cell++)
            {
                uint packed = Unsafe.Add(ref own, CellOfSlot[slot] + item);
                cells.Numerators[cell] += packed & SumMask;
                cells.Counts[cell] = cells.Denominators[cell] += packed >> SumBits;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFour(ref byte tokens, ref uint sums, ref uint added)
    {
        AddOne(ref tokens, ref sums, ref added);
        AddOne(ref Unsafe.Add(ref tokens, 2), ref sums, ref added);
        AddOne(ref Unsafe.Add(ref tokens, 4), ref sums, ref added);
        AddOne(ref Unsafe.Add(ref tokens, 6), ref sums, ref added);
    }

    // Two loads of a byte cost less than one of both and its taking apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddOne(ref byte token, ref uint sums, ref uint added) =>
        Unsafe.Add(ref sums, (nint)Unsafe.Add(ref token, 1)) += Unsafe.Add(ref added, (nint)token);

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private ulong Add(ReadOnlySpan<uint> ratings)
    {
        ref uint sums = ref Of(0);
        ref uint added = ref MemoryMarshal.GetArrayDataReference(Added);
        nint personCells = PersonCells;
        ulong total = 0;
        ref byte rating = ref Unsafe.As<uint, byte>(ref MemoryMarshal.GetReference(ratings));
        for (int left = ratings.Length; left > 0; left--)
        {
            uint adds = Unsafe.Add(ref added, (nint)rating);
            nint employee = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref rating, 2));
            Unsafe.Add(ref sums, (employee * personCells) + Unsafe.Add(ref rating, 1)) += adds;
            total += adds;
            rating = ref Unsafe.Add(ref rating, sizeof(uint));
        }

        return total;
    }

    private ulong Total(int persons)
    {
        Vector256<ulong> total = Vector256<ulong>.Zero;
        ReadOnlySpan<Vector256<uint>> all = MemoryMarshal.Cast<uint, Vector256<uint>>(All(persons));
        foreach (Vector256<uint> cells in all) total += (cells.AsUInt64() & Vector256.Create((ulong)uint.MaxValue)) + (cells.AsUInt64() >>> 32);
        return Vector256.Sum(total);
    }

    // Of one vector of items, or of two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<uint> Counts(ref uint cells)
    {
        Vector256<uint> both = Vector256.LoadUnsafe(ref cells);
        if (_stride > 8) both += Vector256.LoadUnsafe(ref cells, 8);
        return both >>> SumBits;
    }

    private Span<uint> All(int persons) => MemoryMarshal.CreateSpan(ref Of(0), persons * PersonCells);

    private AlignedBytes Room(int persons) => new(checked((int)Bytes(persons)));

    private long Bytes(int persons) => (((long)persons * PersonCells) + Padding) * sizeof(uint);

    private static uint[] AddedByAnswer()
    {
        uint[] added = new uint[256];
        for (uint point = 1; point <= RatingGrid.MostBytePoints; point++) added[point] = (1u << SumBits) + point;
        return added;
    }
}
#endif
