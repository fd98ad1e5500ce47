using System.Collections.Generic;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Gives every different id a number, in the order of first occurrence.</summary>
internal sealed class IdCoder<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _codes = [];
    private readonly Chunks<T> _ids = new(0);
    private T _last = default!;
    private int _lastCode = -1;

    public int Count => _codes.Count;

    public int CodeOf(T id)
    {
        // Rows of one employee mostly come one after the other.
        if (_lastCode >= 0 && EqualityComparer<T>.Default.Equals(id, _last)) return _lastCode;
        if (!_codes.TryGetValue(id, out int code))
        {
            code = _codes.Count;
            _codes.Add(id, code);
            _ids.Add(id);
        }

        _last = id;
        return _lastCode = code;
    }

    public T[] ToArray() => _ids.ToArray();
}
