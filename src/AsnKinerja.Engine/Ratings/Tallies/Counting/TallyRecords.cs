using System.Collections.Generic;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The records of a tally's employees, packed as they stand in a file: few bytes for the many small counts, and the same in every tally.</summary>
internal sealed class TallyRecords
{
    private readonly byte[][] _chunks;
    private readonly long[] _places;

    /// <param name="chunks">Records one after the other; none is divided between chunks.</param>
    /// <param name="places">For each employee the chunk (upper half) and the position in it (lower half).</param>
    public TallyRecords(byte[][] chunks, long[] places)
    {
        _chunks = chunks;
        _places = places;
    }

    public int Count => _places.Length;

    public long Bytes
    {
        get
        {
            long bytes = 8L * _places.Length;
            foreach (byte[] chunk in _chunks) bytes += chunk.Length;
            return bytes;
        }
    }

    public static long Place(int chunk, int at) => ((long)chunk << 32) | (uint)at;

    /// <summary>Where an employee's record is.</summary>
    public byte[] Find(int employee, out int from, out int to)
    {
        int chunk = (int)(_places[employee] >> 32);
        from = (int)_places[employee];
        to = employee + 1 < _places.Length && (int)(_places[employee + 1] >> 32) == chunk ? (int)_places[employee + 1] : _chunks[chunk].Length;
        return _chunks[chunk];
    }

    /// <summary>Takes records one after the other.</summary>
    public sealed class Builder(TallyShape shape)
    {
        private const int ChunkLength = 1 << 20;

        private readonly List<byte[]> _chunks = [];
        private readonly List<long> _places = [];
        private readonly RecordWriter _writer = new(shape);

        public void Add(TallyEntries entries)
        {
            Begin();
            _writer.Write(entries);
        }

        public void Add(byte[] bytes, int from, int count)
        {
            Begin();
            _writer.Write(bytes, from, count);
        }

        public TallyRecords Build()
        {
            if (_writer.Length > 0) _chunks.Add(_writer.Take());
            return new TallyRecords([.. _chunks], [.. _places]);
        }

        private void Begin()
        {
            if (_writer.Length >= ChunkLength) _chunks.Add(_writer.Take());
            _places.Add(Place(_chunks.Count, _writer.Length));
        }
    }
}
