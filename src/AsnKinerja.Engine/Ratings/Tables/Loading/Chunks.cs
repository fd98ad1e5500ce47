using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A column that grows without being copied: at most one chunk is ever empty, and none moves.</summary>
internal sealed class Chunks<T>
{
    private const int ChunkLength = 1 << 18;

    private readonly List<T[]> _full = [];
    private T[] _current;
    private int _used;
    private int _inFull;

    /// <param name="expected">How many elements are to come; 0 where that is not known.</param>
    public Chunks(int expected) => _current = new T[expected > 0 ? expected : ChunkLength];

    public int Count => _inFull + _used;

    /// <summary>How many elements there is room for without another chunk.</summary>
    public long Capacity => (long)_inFull + _current.Length;

    public void Add(T item)
    {
        if (_used == _current.Length) Grow();
        _current[_used++] = item;
    }

    /// <summary>The elements and some padding in one array. Chunks are let go as they are copied; a single full one is not copied at all.</summary>
    public T[] ToArray(int padding = 0)
    {
        if (_full.Count == 0 && _used == _current.Length - padding)
        {
            T[] only = _current;
            _current = [];
            return only;
        }

        T[] all = new T[checked(Count + padding)];
        int at = 0;
        for (int i = 0; i < _full.Count; i++)
        {
            _full[i].CopyTo(all, at);
            at += _full[i].Length;
            _full[i] = [];
        }

        Array.Copy(_current, 0, all, at, _used);
        _current = [];
        return all;
    }

    private void Grow()
    {
        _full.Add(_current);
        _inFull = checked(_inFull + _current.Length);
        _current = new T[ChunkLength];
        _used = 0;
    }
}
