using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Tests.Properties.Oracle;

/// <summary>Any way to part values and to merge the parts.</summary>
public static class MergeTree
{
    /// <summary>Each value goes into any of the parts, so some stay empty; within a part in any order.</summary>
    public static T[][] Part<T>(IEnumerable<T> values, int parts, Random random)
    {
        T[] shuffled = [.. values];
        random.Shuffle(shuffled);
        ILookup<int, T> byPart = shuffled.ToLookup(_ => random.Next(parts));
        return [.. Enumerable.Range(0, parts).Select(part => byPart[part].ToArray())];
    }

    /// <summary>Merges any two, either way round, until one is left.</summary>
    public static T Merge<T>(IEnumerable<T> parts, Func<T, T, T> merge, Random random)
    {
        List<T> left = [.. parts];
        while (left.Count > 1)
        {
            T one = Take(), other = Take();
            left.Add(merge(one, other));
        }

        return left[0];

        T Take()
        {
            int at = random.Next(left.Count);
            T taken = left[at];
            left.RemoveAt(at);
            return taken;
        }
    }
}
