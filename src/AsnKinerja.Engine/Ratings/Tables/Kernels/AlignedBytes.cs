#if !NETSTANDARD2_0
using System;
using System.Runtime.InteropServices;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Bytes that begin on a cache line and never move: a vector in them never lies across two lines, which would cost twice the time.</summary>
internal sealed class AlignedBytes
{
    private const int Line = 64;

    private readonly byte[] _bytes;
    private readonly int _start;

    public AlignedBytes(int count)
        : this(GC.AllocateArray<byte>(count + Line, pinned: true), count)
    {
    }

    private AlignedBytes(byte[] bytes, int count)
    {
        _bytes = bytes;
        _start = (int)((Line - (Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0) % Line)) % Line);
        Count = count;
    }

    public int Count { get; }

    /// <summary>Bytes that are written before they are read.</summary>
    public static AlignedBytes Uninitialized(int count) => new(GC.AllocateUninitializedArray<byte>(count + Line, pinned: true), count);

    public ref byte First => ref _bytes[_start];
}
#endif
