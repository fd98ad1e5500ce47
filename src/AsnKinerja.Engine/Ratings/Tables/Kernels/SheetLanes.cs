#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The sums of sheets, eight items at a time; only with 256-bit registers.</summary>
internal readonly ref struct SheetLanes(SheetSums sums) : ILanes
{
    private readonly ref byte _first = ref sums.First;
    private readonly nint _group = sums.GroupBytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Load(int group, int block, out Vector256<int> sum, out Vector256<int> count)
    {
        // Blocks 1 and 2 of every four have changed places (SheetSums.SumAt).
        nint vector = (group * _group) + (block / 4 * SheetSums.VectorBytes), at = ((block & 1) * 32) + ((block & 2) * 8);
        sum = Avx2.ConvertToVector256Int32(Vector128.LoadUnsafe(ref Unsafe.Add(ref _first, vector + at)).AsUInt16());
        count = Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref _first, vector + SheetSums.CountsAt + (block % 4 * 8)))).AsByte());
    }
}
#endif
