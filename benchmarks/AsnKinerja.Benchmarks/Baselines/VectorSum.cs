using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Threading.Tasks;

namespace AsnKinerja.Benchmarks.Baselines;

/// <summary>The floor: adds up all bytes and nothing else. What reads every rating once cannot be faster than memory gives them.</summary>
internal static class VectorSum
{
    // Every part but the last is a whole number of unrolled steps.
    private const int Step = 4 * 32;

    public static ulong Of(byte[] bytes, int threads)
    {
        if (threads == 1) return Of(bytes.AsSpan());
        ulong[] sums = new ulong[threads];
        int part = (bytes.Length / threads / Step * Step) + Step;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            int start = (int)Math.Min((long)i * part, bytes.Length);
            sums[i] = Of(bytes.AsSpan(start, Math.Min(part, bytes.Length - start)));
        });
        ulong sum = 0;
        foreach (ulong one in sums) sum += one;
        return sum;
    }

    private static ulong Of(ReadOnlySpan<byte> bytes)
    {
        ref byte start = ref MemoryMarshal.GetReference(bytes);
        Vector256<ulong> a = default, b = default, c = default, d = default;
        int i = 0;
        for (; i <= bytes.Length - Step; i += Step)
        {
            a += Widened(Vector256.LoadUnsafe(ref start, (nuint)i));
            b += Widened(Vector256.LoadUnsafe(ref start, (nuint)i + 32));
            c += Widened(Vector256.LoadUnsafe(ref start, (nuint)i + 64));
            d += Widened(Vector256.LoadUnsafe(ref start, (nuint)i + 96));
        }

        ulong sum = Vector256.Sum(a + b + c + d);
        for (; i < bytes.Length; i++) sum += bytes[i];
        return sum;
    }

    // 32 bytes to 4 sums: one instruction where the processor has it.
    private static Vector256<ulong> Widened(Vector256<byte> bytes)
    {
        if (Avx2.IsSupported) return Avx2.SumAbsoluteDifferences(bytes, Vector256<byte>.Zero).AsUInt64();
        (Vector256<ushort> low, Vector256<ushort> high) = Vector256.Widen(bytes);
        (Vector256<uint> first, Vector256<uint> second) = Vector256.Widen(low + high);
        (Vector256<ulong> left, Vector256<ulong> right) = Vector256.Widen(first + second);
        return left + right;
    }
}
