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

    /// <summary>How many rows each employee has, to be counted after <see cref="Begin"/>.</summary>
    public ref int Counts => ref _offsets[1];

    /// <summary>Where each employee's next row goes, after <see cref="Place"/>.</summary>
    public ref int Next => ref _next[0];

    /// <summary>All rows are counted: from here on they are placed.</summary>
    public void Place()
    {
        for (int e = 0; e < Employees; e++)
        {
            _next[e] = _offsets[e];
            _offsets[e + 1] += _offsets[e];
        }
    }
}
#endif
