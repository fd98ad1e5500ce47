#if !NETSTANDARD2_0
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Single ratings in any order: copied into parts of neighbouring employees, then put in order and scored part by part.</summary>
/// <remarks>The copies take four bytes a rating beside the table: the employee's position in its part above the token.</remarks>
internal sealed class RowParts
{
    private const int PartBytes = 1 << 19;

    private readonly Partitioning _parts;
    private readonly uint[] _ratings;

    public RowParts(RowStore rows, int employees, int threads, CancellationToken stop)
    {
        _parts = new Partitioning(rows.Employees!, employees, sizeof(uint), PartBytes, threads, stop);
        _ratings = GC.AllocateUninitializedArray<uint>(rows.Rows);
        _parts.Scatter(new TokenCopy(rows.Narrow!, _ratings));
    }

    public int Count => _parts.Parts;

    /// <summary>Scores a part.</summary>
    public int Score(int part, PartOrder order, ref ushort[] tokens, RowScorer scorer)
    {
        int first = _parts.FirstOf(part), employees = _parts.SizeOf(part);
        ReadOnlySpan<uint> ratings = _ratings.AsSpan(_parts.Starts[part].._parts.Starts[part + 1]);
        if (tokens.Length <= ratings.Length) tokens = new ushort[ratings.Length + 1];
        order.Begin(employees);
        Order(ratings, order, tokens);
        ReadOnlySpan<int> offsets = order.Offsets;
        for (int e = 0; e < employees; e++)
            scorer.Score(first + e, ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(tokens), offsets[e]), offsets[e + 1] - offsets[e]);
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
