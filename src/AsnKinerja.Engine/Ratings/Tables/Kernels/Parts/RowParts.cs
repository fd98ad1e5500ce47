#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Single ratings in any order: slab by slab copied into parts of neighbouring employees, then added up and scored part by part.</summary>
/// <remarks>A copy takes four bytes: the employee's position in its part above the token.</remarks>
internal sealed class RowParts
{
    // The sums of a part's employees stay in the second level of cache, and the parts are so few that their addresses stay in that of pages.
    private const int PartBytes = 1 << 19, MostParts = 1 << 10, RowsOfSlab = 1 << 25;

    private readonly RowStore _rows;
    private readonly Slabs _slabs;
    private readonly uint[] _ratings;
    private int _firstPart;

    /// <param name="rows">The rows.</param>
    /// <param name="employees">How many employees they have.</param>
    /// <param name="groups">How many groups.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="stop">Stops the work.</param>
    public RowParts(RowStore rows, int employees, int groups, int threads, CancellationToken stop)
    {
        _rows = rows;
        int employeesOfPart = Math.Max(PartBytes / Math.Max(1, groups * rows.Stride * sizeof(uint)), employees / MostParts);
        _slabs = new Slabs(rows.Employees!, employees, employeesOfPart, RowsOfSlab, threads, stop);
        _ratings = GC.AllocateUninitializedArray<uint>(_slabs.MostRows);
    }

    /// <summary>How many slabs there are.</summary>
    public int Slabs => _slabs.Count;

    /// <summary>Copies a slab and makes way for it.</summary>
    /// <returns>How many parts it has.</returns>
    public int Fill(int slab)
    {
        _firstPart = _slabs.FirstPart(slab);
        _slabs.Fill(slab, new TokenCopy(_rows.Narrow!, _ratings));
        return _slabs.PartsOf(slab);
    }

    /// <summary>Scores a part of the slab that was filled last.</summary>
    public int Score(int block, PartOrder order, ref ushort[] tokens, RowScorer scorer)
    {
        int part = _firstPart + block, first = _slabs.FirstOf(part), employees = _slabs.SizeOf(part);
        ReadOnlySpan<uint> ratings = _ratings.AsSpan(_slabs.StartOf(part).._slabs.EndOf(part));
        if (scorer.TryScore(ratings, first, employees)) return employees;

        // Somebody has thousands of ratings: in order then, person by person.
        if (tokens.Length < ratings.Length) tokens = new ushort[ratings.Length];
        order.Begin(employees);
        Order(ratings, order, tokens);
        scorer.Score(tokens, order.Offsets, first);
        return employees;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Order(ReadOnlySpan<uint> ratings, PartOrder order, ushort[] tokens)
    {
        ref int counts = ref order.Counts;
        foreach (uint rating in ratings) Unsafe.Add(ref counts, (nint)(rating >> 16))++;
        order.Place();
        ref int next = ref order.Next;
        ref ushort target = ref MemoryMarshal.GetArrayDataReference(tokens);
        foreach (uint rating in ratings) Unsafe.Add(ref target, Unsafe.Add(ref next, (nint)(rating >> 16))++) = (ushort)rating;
    }

    private readonly struct TokenCopy(ushort[] tokens, uint[] ratings) : IRowCopy
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Copy(nint row, nint target, int employeeInPart) =>
            Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(ratings), target) = ((uint)employeeInPart << 16) | Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(tokens), row);
    }
}

/// <summary>The parts of unsorted ratings as blocks.</summary>
internal sealed class RowPartBlocks(RowScorer scorer, RowParts parts) : BlockScorer(scorer.Persons)
{
    private readonly PartOrder _order = new();
    private ushort[] _tokens = [];

    public override int Score(int block) => parts.Score(block, _order, ref _tokens, scorer);
}
#endif
