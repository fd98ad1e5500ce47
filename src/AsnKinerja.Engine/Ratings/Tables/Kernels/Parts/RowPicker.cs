#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Picks the rows of some employees out of all, eight at a time.</summary>
internal static class RowPicker
{
    /// <summary>How many rows are looked at together: a list of rows needs so many places more than there are rows.</summary>
    public const int Lanes = 8;

    // For each set of eight lanes those that are in it, first.
    private static readonly int[] Order = Orders();

    /// <summary>Lists the rows between <paramref name="from"/> and <paramref name="to"/> whose employee is one of <paramref name="count"/> from <paramref name="first"/> on.</summary>
    /// <returns>How many rows there are.</returns>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static int Pick(int[] employees, int from, int to, int first, int count, int[] rows)
    {
        ref uint owners = ref Unsafe.As<int, uint>(ref MemoryMarshal.GetArrayDataReference(employees));
        ref int target = ref MemoryMarshal.GetArrayDataReference(rows);
        ref int order = ref MemoryMarshal.GetArrayDataReference(Order);
        Vector256<uint> low = Vector256.Create((uint)first), size = Vector256.Create((uint)count);
        nint row = from, picked = 0;
        for (; row + Lanes <= to; row += Lanes)
        {
            // All eight are written, so that nothing depends on how many there are but where the next ones go.
            uint isHere = Vector256.LessThan(Vector256.LoadUnsafe(ref owners, (nuint)row) - low, size).ExtractMostSignificantBits();
            (Vector256.LoadUnsafe(ref order, isHere * Lanes) + Vector256.Create((int)row)).StoreUnsafe(ref target, (nuint)picked);
            picked += BitOperations.PopCount(isHere);
        }

        for (; row < to; row++)
        {
            Unsafe.Add(ref target, picked) = (int)row;
            picked += Unsafe.Add(ref owners, row) - (uint)first < (uint)count ? 1 : 0;
        }

        return (int)picked;
    }

    private static int[] Orders()
    {
        int[] orders = new int[(1 << Lanes) * Lanes];
        for (int set = 0; set < 1 << Lanes; set++)
            for (int lane = 0, next = 0; lane < Lanes; lane++)
                if ((set >> lane & 1) != 0) orders[(set * Lanes) + next++] = lane;
        return orders;
    }
}
#endif
