using System;
using System.IO;

namespace AsnKinerja.Engine.Tests.Yaml;

/// <summary>A long file that nobody has to hold in memory, perhaps one that arrives in drops.</summary>
internal sealed class EndlessStream(string start, long length, int drip = int.MaxValue) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = (int)Math.Min(Math.Min(count, drip), length - _position);
        for (int i = 0; i < read; i++, _position++)
            buffer[offset + i] = _position < start.Length ? (byte)start[(int)_position] : (byte)'x';
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
