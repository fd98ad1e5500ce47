using System;

namespace AsnKinerja.Benchmarks.Workloads;

/// <summary>What both workloads have in common: the groups with their weights, and the seed.</summary>
internal static class Population
{
    public const ulong Seed = 2026;

    /// <summary>The ids of the groups; a workload names a group by its place here.</summary>
    public static string[] Groups { get; } = ["supervisor", "peer", "subordinate", "self", "public"];

    /// <summary>The weights of the groups.</summary>
    public static int[] Weights { get; } = [40, 20, 20, 10, 10];

    /// <summary>Ids of items: k1, k2, ...</summary>
    public static string[] Items(int count)
    {
        string[] items = new string[count];
        for (int i = 0; i < count; i++) items[i] = FormattableString.Invariant($"k{i + 1}");
        return items;
    }

    /// <summary>A generator for one employee, so that employees could be made in any order.</summary>
    public static SplitMix Of(int employee) => new(new SplitMix(Seed + (ulong)employee).Next());
}
