using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Careers;

/// <summary>The ranks of civil servants (<i>golongan ruang</i>) in their order, written as people write them: I/a to IV/e.</summary>
internal static class RankOrder
{
    public static IReadOnlyList<string> All { get; } =
    [
        "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e",
    ];

    /// <summary>The place of a rank, 0 for the lowest; -1 for what is none.</summary>
    public static int Of(string rank)
    {
        for (int i = 0; i < All.Count; i++)
            if (string.Equals(All[i], rank, StringComparison.Ordinal)) return i;
        return -1;
    }

    public static bool IsRank(string? rank) => rank is not null && Of(rank) >= 0;

    /// <summary>The next higher rank, or null above the highest.</summary>
    public static string? Next(string rank) => Of(rank) + 1 is int next && next > 0 && next < All.Count ? All[next] : null;
}
