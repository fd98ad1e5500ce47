#if !NETSTANDARD2_0
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Brings rows that come in any order together, a slab of neighbouring employees at a time, and each slab in parts small enough for the cache: a part can then be put in order at little cost.</summary>
/// <remarks>
/// Each slab takes a pass over the numbers of all rows' employees and over its own rows. One buffer serves all of them: memory that
/// is touched for the first time costs more than looking at the numbers again. A part's rows stand together; their order within it does not
/// matter to any score.
/// </remarks>
internal sealed class Slabs
{
    private const int PartsOfThread = 16;

    // Between two looks at the token.
    private const int RowsAtATime = 1 << 16;

    private readonly int[] _employees;
    private readonly int[][] _next;
    private readonly int[] _firstParts;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly Workforce _work;
    private readonly CancellationToken _stop;
    private readonly int _shift, _parts, _employeeCount;

    /// <param name="employees">The employee of each row.</param>
    /// <param name="employeeCount">How many employees there are.</param>
    /// <param name="employeesOfPart">About how many of them a part may have: more parts are more places to write to at once, larger ones leave the cache.</param>
    /// <param name="rowsOfSlab">About how many rows a slab may have: more slabs are more passes, larger ones more memory.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="stop">Stops the work.</param>
    public Slabs(int[] employees, int employeeCount, long employeesOfPart, int rowsOfSlab, int threads, CancellationToken stop)
    {
        _employees = employees;
        _employeeCount = employeeCount;
        _stop = stop;
        _work = new Workforce(threads, stop);
        _shift = Math.Min(BitOperations.Log2((ulong)Math.Max(1, employeesOfPart)), 16);

        // And so many that no thread waits long for the last, and progress is seen.
        while (_shift > 4 && employeeCount >> _shift < PartsOfThread * threads) _shift--;
        _parts = ((Math.Max(1, employeeCount) - 1) >> _shift) + 1;
        _next = new int[threads][];
        _work.Run(threads, (_, next) =>
        {
            for (int stretch = next(); stretch >= 0; stretch = next()) _next[stretch] = CountRows(stretch);
        });
        _starts = new int[_parts];
        _ends = new int[_parts];
        _firstParts = Divide(rowsOfSlab);
    }

    /// <summary>How many slabs there are.</summary>
    public int Count => _firstParts.Length - 1;

    /// <summary>The most rows of a slab.</summary>
    public int MostRows { get; private set; }

    /// <summary>The first part of a slab.</summary>
    public int FirstPart(int slab) => _firstParts[slab];

    /// <summary>How many parts a slab has.</summary>
    public int PartsOf(int slab) => _firstParts[slab + 1] - _firstParts[slab];

    /// <summary>Where a part's rows begin in its slab.</summary>
    public int StartOf(int part) => _starts[part];

    /// <summary>Where a part's rows end in its slab.</summary>
    public int EndOf(int part) => _ends[part];

    /// <summary>The first employee of a part.</summary>
    public int FirstOf(int part) => part << _shift;

    /// <summary>How many employees a part has.</summary>
    public int SizeOf(int part) => Math.Min(1 << _shift, _employeeCount - FirstOf(part));

    /// <summary>Copies every row of a slab to its part.</summary>
    /// <param name="slab">The slab.</param>
    /// <param name="copy">Gets a row, its position in the slab, and the employee's position in the part.</param>
    public void Fill<TCopy>(int slab, TCopy copy)
        where TCopy : struct, IRowCopy
    {
        int first = FirstOf(_firstParts[slab]), last = _firstParts[slab + 1] - 1;
        int count = FirstOf(last) + SizeOf(last) - first;
        _work.Run(_next.Length, (_, next) =>
        {
            int[] rows = new int[RowsAtATime + RowPicker.Lanes];
            for (int stretch = next(); stretch >= 0; stretch = next())
            {
                (int from, int to) = Stretch(stretch);
                for (int start = from; start < to; start += RowsAtATime)
                {
                    _stop.ThrowIfCancellationRequested();
                    int picked = RowPicker.Pick(_employees, start, Math.Min(start + RowsAtATime, to), first, count, rows);
                    Copy(_employees, rows.AsSpan(0, picked), _next[stretch], _shift, copy);
                }
            }
        });
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Copy<TCopy>(int[] employees, ReadOnlySpan<int> rows, int[] next, int shift, TCopy copy)
        where TCopy : struct, IRowCopy
    {
        ref int owners = ref MemoryMarshal.GetArrayDataReference(employees);
        ref int targets = ref MemoryMarshal.GetArrayDataReference(next);
        int mask = (1 << shift) - 1;
        foreach (int row in rows)
        {
            int employee = Unsafe.Add(ref owners, (nint)row);
            copy.Copy(row, Unsafe.Add(ref targets, (nint)(uint)(employee >> shift))++, employee & mask);
        }
    }

    private int[] CountRows(int stretch)
    {
        int[] counts = new int[_parts];
        (int from, int to) = Stretch(stretch);
        for (int start = from; start < to; start += RowsAtATime)
        {
            _stop.ThrowIfCancellationRequested();
            CountParts(_employees.AsSpan(start, Math.Min(RowsAtATime, to - start)), counts, _shift);
        }

        return counts;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void CountParts(ReadOnlySpan<int> employees, int[] counts, int shift)
    {
        ref int first = ref MemoryMarshal.GetArrayDataReference(counts);
        foreach (int employee in employees) Unsafe.Add(ref first, (nint)(uint)(employee >> shift))++;
    }

    // Parts go to a slab as long as it has room. Each stretch's rows of each part have their own place: part by part, and within a part stretch by stretch.
    private int[] Divide(int rowsOfSlab)
    {
        List<int> firsts = [0];
        int at = 0;
        for (int part = 0; part < _parts; part++)
        {
            long rows = 0;
            foreach (int[] counts in _next) rows += counts[part];
            if (at > 0 && at + rows > rowsOfSlab)
            {
                firsts.Add(part);
                at = 0;
            }

            _starts[part] = at;
            foreach (int[] counts in _next) (counts[part], at) = (at, at + counts[part]);
            _ends[part] = at;
            MostRows = Math.Max(MostRows, at);
        }

        return [.. firsts, _parts];
    }

    private (int From, int To) Stretch(int stretch)
    {
        long rows = _employees.Length;
        return ((int)(rows * stretch / _next.Length), (int)(rows * (stretch + 1) / _next.Length));
    }
}

/// <summary>Copies one row to its part.</summary>
internal interface IRowCopy
{
    void Copy(nint row, nint target, int employeeInPart);
}
#endif
