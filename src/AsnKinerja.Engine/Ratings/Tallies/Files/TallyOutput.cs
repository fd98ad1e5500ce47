using System;
using System.IO;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Writes the parts of a tally's file and keeps its checksum. Numbers are little endian, texts UTF-8 after their length.</summary>
internal sealed class TallyOutput(Stream stream)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly Crc64 _crc = new();
    private int _used;

    public void Byte(int value)
    {
        if (_used == _buffer.Length) Flush();
        _buffer[_used++] = (byte)value;
    }

    /// <summary>A number of this many bytes.</summary>
    public void Fixed(ulong value, int bytes)
    {
        for (int i = 0; i < bytes; i++) Byte((int)(value >> (8 * i)));
    }

    /// <summary>A number from 0 up, seven bits a byte, the lowest first; every byte but the last has its highest bit set.</summary>
    public void Varint(long value)
    {
        for (; value > 127; value >>= 7) Byte((int)value | 128);
        Byte((int)value);
    }

    public void Text(string text)
    {
        byte[] bytes = TallyText.Encoding.GetBytes(text);
        Varint(bytes.Length);
        Bytes(bytes, 0, bytes.Length);
    }

    public void Number(Rational number) => Text(number.ToString());

    public void Bytes(byte[] bytes, int from, int count)
    {
        if (count > _buffer.Length - _used) Flush();
        if (count > _buffer.Length)
        {
            _crc.Add(bytes, from, count);
            stream.Write(bytes, from, count);
            return;
        }

        Array.Copy(bytes, from, _buffer, _used, count);
        _used += count;
    }

    /// <summary>The checksum of everything so far, and the end.</summary>
    public void Finish()
    {
        Flush();
        Fixed(_crc.Value, 8);
        Flush();
        stream.Flush();
    }

    public void Flush()
    {
        _crc.Add(_buffer, 0, _used);
        stream.Write(_buffer, 0, _used);
        _used = 0;
    }
}
