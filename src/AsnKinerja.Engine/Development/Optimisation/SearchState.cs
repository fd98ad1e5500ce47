using System;

namespace AsnKinerja.Engine.Development;

/// <summary>Where a person stands in the middle of a sequence of trainings: the ranks reached, and which trainings that others need are taken.</summary>
/// <remarks>Equal by content. What no later training looks at is forgotten, so that states become equal.</remarks>
internal sealed class SearchState : IEquatable<SearchState>
{
    private readonly ushort[] _ranks;
    private readonly ulong[] _taken;
    private readonly int _hash;

    public SearchState(ushort[] ranks, ulong[] taken)
    {
        _ranks = ranks;
        _taken = taken;
        int hash = 17;
        foreach (ushort rank in ranks) hash = unchecked((hash * 31) + rank);
        foreach (ulong word in taken) hash = unchecked((hash * 31) + word.GetHashCode());
        _hash = hash;
    }

    public static SearchState Start(int skills, int items) => new(new ushort[skills], new ulong[(items + 63) / 64]);

    public int Rank(int skill) => _ranks[skill];

    public bool IsTaken(int item) => (_taken[item >> 6] & (1UL << (item & 63))) != 0;

    /// <summary>The state after a training; the same one where nothing changes.</summary>
    /// <param name="place">The training's place.</param>
    /// <param name="item">The training.</param>
    /// <param name="isRemembered">Whether a later training needs to know that this one was taken.</param>
    public SearchState After(int place, SearchItem item, bool isRemembered)
    {
        ushort[]? ranks = null;
        foreach (SearchStep step in item.Steps)
        {
            if (step.Reached <= _ranks[step.Skill]) continue;
            ranks ??= (ushort[])_ranks.Clone();
            ranks[step.Skill] = (ushort)step.Reached;
        }

        ulong[]? taken = null;
        if (isRemembered && !IsTaken(place))
        {
            taken = (ulong[])_taken.Clone();
            taken[place >> 6] |= 1UL << (place & 63);
        }

        return ranks is null && taken is null ? this : new(ranks ?? _ranks, taken ?? _taken);
    }

    /// <summary>The state without what no later training looks at.</summary>
    public SearchState Forget(int[] skills, int[] items)
    {
        ushort[] ranks = (ushort[])_ranks.Clone();
        ulong[] taken = (ulong[])_taken.Clone();
        foreach (int skill in skills) ranks[skill] = 0;
        foreach (int item in items) taken[item >> 6] &= ~(1UL << (item & 63));
        return new(ranks, taken);
    }

    public bool Equals(SearchState? other)
    {
        if (other is null || _hash != other._hash) return false;
        for (int i = 0; i < _ranks.Length; i++)
            if (_ranks[i] != other._ranks[i]) return false;
        for (int i = 0; i < _taken.Length; i++)
            if (_taken[i] != other._taken[i]) return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as SearchState);

    public override int GetHashCode() => _hash;
}
