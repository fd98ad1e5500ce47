#if !NETSTANDARD2_0
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Sorts rows that come in any order into parts of neighbouring employees, each small enough for the cache: a part can then be put in order at little cost.</summary>
/// <remarks>
/// Two passes over the rows, each thread with a stretch of its own: one counts, the other copies. A part's rows stand together;
/// their order within it does not matter to any score.
/// </remarks>
internal sealed class Partitioning
{
    private const int PartsOfThread = 16;

    // Between two looks at the token.
    private const int RowsAtATime = 1 << 16;

    private readonly int[] _employees;
    private readonly int[][] _next;
    private readonly Workforce _work;
    private readonly CancellationToken _stop;
    private readonly int _shift, _count;

    /// <param name="employees">The employee of each row.</param>
    /// <param name="employeeCount">How many employees there are.</param>
    /// <param name="rowBytes">How many bytes a row takes in its part.</param>
    /// <param name="partBytes">About how large a part may be: more parts are more places to write to at once, larger ones leave the cache.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="stop">Stops the work.</param>
    public Partitioning(int[] employees, int employeeCount, int rowBytes, int partBytes, int threads, CancellationToken stop)
        : this(employees, employeeCount, partBytes / Math.Max(1, (long)employees.Length * rowBytes / Math.Max(1, employeeCount)), threads, stop)
    {
    }

    /// <param name="employees">The employee of each row.</param>
    /// <param name="employeeCount">How many employees there are.</param>
    /// <param name="employeesOfPart">About how many of them a part may have.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="stop">Stops the work.</param>
    public Partitioning(int[] employees, int employeeCount, long employeesOfPart, int threads, CancellationToken stop)
    {
        _employees = employees;
        _stop = stop;
        _work = new Workforce(threads, stop);
        _shift = Math.Min(BitOperations.Log2((ulong)Math.Max(1, employeesOfPart)), 16);

        // And so many that no thread waits long for the last, and progress is seen.
        while (_shift > 4 && employeeCount >> _shift < PartsOfThread * threads) _shift--;
        _count = ((Math.Max(1, employeeCount) - 1) >> _shift) + 1;
        EmployeeCount = employeeCount;
        _next = new int[threads][];
        Starts = new int[_count + 1];
        _work.Run(threads, (_, next) =>
        {
            for (int stretch = next(); stretch >= 0; stretch = next()) _next[stretch] = Count(stretch);
        });

        // Where each stretch's rows of each part go: part by part, and within a part stretch by stretch.
        int at = 0;
        for (int part = 0; part < _count; part++)
        {
            Starts[part] = at;
            foreach (int[] counts in _next) (counts[part], at) = (at, at + counts[part]);
        }

        Starts[_count] = at;
    }

    public int EmployeeCount { get; }

    /// <summary>How many parts there are.</summary>
    public int Parts => _count;

    /// <summary>Where each part's rows begin, and the end.</summary>
    public int[] Starts { get; }

    /// <summary>The first employee of a part.</summary>
    public int FirstOf(int part) => part << _shift;

    /// <summary>How many employees a part has.</summary>
    public int SizeOf(int part) => Math.Min(1 << _shift, EmployeeCount - FirstOf(part));

    /// <summary>Copies every row to its part.</summary>
    /// <param name="copy">Gets a row, its position among all parts, and the employee's position in the part.</param>
    public void Scatter<TCopy>(TCopy copy)
        where TCopy : struct, IRowCopy => _work.Run(_next.Length, (_, next) =>
        {
            for (int stretch = next(); stretch >= 0; stretch = next()) Scatter(stretch, copy);
        });

    private int[] Count(int stretch)
    {
        int[] counts = new int[_count];
        (int from, int to) = Stretch(stretch);
        for (int start = from; start < to; start += RowsAtATime)
        {
            _stop.ThrowIfCancellationRequested();
            Count(_employees.AsSpan(start, Math.Min(RowsAtATime, to - start)), counts, _shift);
        }

        return counts;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Count(ReadOnlySpan<int> employees, int[] counts, int shift)
    {
        ref int first = ref MemoryMarshal.GetArrayDataReference(counts);
        foreach (int employee in employees) Unsafe.Add(ref first, (nint)(uint)(employee >> shift))++;
    }

    private void Scatter<TCopy>(int stretch, TCopy copy)
        where TCopy : struct, IRowCopy
    {
        (int from, int to) = Stretch(stretch);
        for (int start = from; start < to; start += RowsAtATime)
        {
            _stop.ThrowIfCancellationRequested();
            Scatter(_employees, start, Math.Min(start + RowsAtATime, to), _next[stretch], _shift, copy);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Scatter<TCopy>(int[] employees, int from, int to, int[] next, int shift, TCopy copy)
        where TCopy : struct, IRowCopy
    {
        ref int owners = ref MemoryMarshal.GetArrayDataReference(employees);
        ref int targets = ref MemoryMarshal.GetArrayDataReference(next);
        int mask = (1 << shift) - 1;
        for (nint row = from; row < to; row++)
        {
            int employee = Unsafe.Add(ref owners, row);
            copy.Copy(row, Unsafe.Add(ref targets, (nint)(uint)(employee >> shift))++, employee & mask);
        }
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
