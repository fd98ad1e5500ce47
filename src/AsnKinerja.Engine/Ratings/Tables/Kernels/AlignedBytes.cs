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
    {
        _bytes = GC.AllocateArray<byte>(count + Line, pinned: true);
        _start = (int)((Line - (Marshal.UnsafeAddrOfPinnedArrayElement(_bytes, 0) % Line)) % Line);
        Count = count;
    }

    public int Count { get; }

    public ref byte First => ref _bytes[_start];
}
#endif
