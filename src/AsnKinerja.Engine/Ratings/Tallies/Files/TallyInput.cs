using System;
using System.IO;
using System.Text;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Reads the parts of a tally's file, byte by byte accounted for. Takes no memory for what is only promised.</summary>
/// <param name="stream">Where the bytes come from.</param>
/// <param name="start">How many bytes of the file stand before the first of them.</param>
internal sealed class TallyInput(Stream stream, long start = 0)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly Crc64 _crc = new();
    private long _bufferStart = start;
    private int _next, _end, _summed;

    /// <summary>How many bytes of the file have been read.</summary>
    public long Offset => _bufferStart + _next;

    /// <summary>The checksum of everything read so far.</summary>
    public ulong Checksum
    {
        get
        {
            _crc.Add(_buffer, _summed, _next - _summed);
            _summed = _next;
            return _crc.Value;
        }
    }

    public bool IsAtEnd => _next == _end && !Fill();

    public int Byte()
    {
        if (_next == _end && !Fill()) throw new TallyFormatException(TallyProblem.Truncated, Offset, "the file ends here, too early.");
        return _buffer[_next++];
    }

    public ulong Fixed(int bytes)
    {
        ulong value = 0;
        for (int i = 0; i < bytes; i++) value |= (ulong)Byte() << (8 * i);
        return value;
    }

    /// <summary>A number from 0 to a limit, in as few bytes as possible.</summary>
    public long Varint(long limit, string what)
    {
        long offset = Offset, value = 0;
        for (int shift = 0; ; shift += 7)
        {
            long next = Byte();
            if (shift == 63) throw Invalid(offset, $"{what} has more than 63 bits: it is negative, or beyond all bounds.");
            value |= (next & 127) << shift;
            if (next > 127) continue;
            if (next == 0 && shift > 0) throw Invalid(offset, $"{what} is written with more bytes than it needs.");
            return value <= limit ? value : throw Invalid(offset, $"{what} is {value}; it is up to {limit}.");
        }
    }

    public string Text(string what)
    {
        long offset = Offset;
        int length = (int)Varint(TallyText.MostBytes, $"the length of {what}");
        byte[] bytes = [];
        Bytes(ref bytes, length);
        string text;
        try
        {
            text = TallyText.Encoding.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException exception)
        {
            throw new TallyFormatException(TallyProblem.Invalid, offset, $"{what} is no text in UTF-8.", exception);
        }

        return string.IsNullOrWhiteSpace(text) ? throw Invalid(offset, $"{what} is empty.") : text;
    }

    public Rational Number(string what)
    {
        long offset = Offset;
        string text = Text(what);
        return Rational.TryParse(text, out Rational number) && number.ToString() == text
            ? number
            : throw Invalid(offset, $"{what} is not a number in its shortest form.");
    }

    /// <summary>Reads bytes into a buffer, which grows as they come.</summary>
    public void Bytes(ref byte[] buffer, int count)
    {
        for (int at = 0; at < count;)
        {
            if (_next == _end && !Fill()) Byte();
            int part = Math.Min(count - at, _end - _next);
            if (buffer.Length < at + part) Array.Resize(ref buffer, (int)Math.Min(count, Math.Max(at + part, 2L * buffer.Length)));
            Array.Copy(_buffer, _next, buffer, at, part);
            _next += part;
            at += part;
        }
    }

    public static TallyFormatException Invalid(long offset, string what) => new(TallyProblem.Invalid, offset, what);

    private bool Fill()
    {
        _crc.Add(_buffer, _summed, _end - _summed);
        _bufferStart += _end;
        _next = _summed = 0;
        _end = stream.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
