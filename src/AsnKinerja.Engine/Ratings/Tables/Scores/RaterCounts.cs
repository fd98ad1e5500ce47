using System.Collections.Concurrent;

namespace AsnKinerja.Engine.Ratings;

/// <summary>How many raters each group of each employee has: one byte each, since hardly any group has more than 254.</summary>
internal sealed class RaterCounts(int employees, int groups)
{
    // The larger counts, of which the byte says only that they are.
    private readonly ConcurrentDictionary<long, long> _large = new();
    private readonly byte[] _counts = new byte[checked(employees * groups)];

    public long this[int employee, int group]
    {
        get
        {
            int at = (employee * groups) + group;
            return _counts[at] < byte.MaxValue ? _counts[at] : _large[at];
        }

        set
        {
            int at = (employee * groups) + group;
            _counts[at] = value < byte.MaxValue ? (byte)value : byte.MaxValue;
            if (value >= byte.MaxValue) _large[at] = value;
        }
    }

    /// <summary>Where the counts of an employee's groups stand, one after the other, for counts below 255.</summary>
    public ref byte First(int employee) => ref _counts[employee * groups];
}
