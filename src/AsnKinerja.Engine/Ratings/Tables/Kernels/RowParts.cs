#if !NETSTANDARD2_0
using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Single ratings in any order: copied into parts of neighbouring employees, then added up and scored part by part.</summary>
/// <remarks>
/// The copies take four bytes a rating beside the table: the employee's position in its part above the token. Their memory comes from a
/// pool, since touching it for the first time can cost more than all the rest.
/// </remarks>
internal sealed class RowParts : IDisposable
{
    // The sums of a part's employees stay in the second level of cache, and the parts are so few that their addresses stay in that of pages.
    private const int PartBytes = 1 << 19, MostParts = 1 << 10;

    private readonly Partitioning _parts;
    private readonly uint[] _ratings;

    /// <param name="rows">The rows.</param>
    /// <param name="employees">How many employees they have.</param>
    /// <param name="groups">How many groups.</param>
    /// <param name="threads">How many threads work.</param>
    /// <param name="stop">Stops the work.</param>
    public RowParts(RowStore rows, int employees, int groups, int threads, CancellationToken stop)
    {
        int employeesOfPart = Math.Max(PartBytes / Math.Max(1, groups * rows.Stride * sizeof(uint)), employees / MostParts);
        _parts = new Partitioning(rows.Employees!, employees, employeesOfPart, threads, stop);
        _ratings = ArrayPool<uint>.Shared.Rent(rows.Rows);
        _parts.Scatter(new TokenCopy(rows.Narrow!, _ratings));
    }

    public int Count => _parts.Parts;

    /// <summary>Scores a part.</summary>
    public int Score(int part, PartOrder order, ref ushort[] tokens, RowScorer scorer)
    {
        int first = _parts.FirstOf(part), employees = _parts.SizeOf(part);
        ReadOnlySpan<uint> ratings = _ratings.AsSpan(_parts.Starts[part].._parts.Starts[part + 1]);
        if (scorer.TryScore(ratings, first, employees)) return employees;

        // Somebody has thousands of ratings: in order then, person by person.
        if (tokens.Length < ratings.Length) tokens = new ushort[ratings.Length];
        order.Begin(employees);
        Order(ratings, order, tokens);
        scorer.Score(tokens, order.Offsets, first);
        return employees;
    }

    public void Dispose() => ArrayPool<uint>.Shared.Return(_ratings);

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
