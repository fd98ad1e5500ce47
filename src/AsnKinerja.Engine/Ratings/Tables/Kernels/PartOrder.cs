#if !NETSTANDARD2_0
using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Where each employee's rows are within one part; one for each thread, filled anew for each part.</summary>
internal sealed class PartOrder
{
    private int[] _offsets = [];
    private int[] _next = [];

    /// <summary>Where each employee's rows begin, and the end; as of the last <see cref="Begin"/>.</summary>
    public Span<int> Offsets => _offsets.AsSpan(0, Employees + 1);

    public int Employees { get; private set; }

    public void Begin(int employees)
    {
        Employees = employees;
        if (_offsets.Length < employees + 1) Array.Resize(ref _offsets, employees + 1);
        if (_next.Length < employees) Array.Resize(ref _next, employees);
        Offsets.Clear();
    }

    /// <summary>Counts a row.</summary>
    public void Count(int employee) => _offsets[employee + 1]++;

    /// <summary>All rows are counted: from here on they are placed.</summary>
    public void Place()
    {
        for (int e = 0; e < Employees; e++)
        {
            _next[e] = _offsets[e];
            _offsets[e + 1] += _offsets[e];
        }
    }

    /// <summary>The place of a row among those of the part.</summary>
    public int PlaceOf(int employee) => _next[employee]++;
}
#endif
