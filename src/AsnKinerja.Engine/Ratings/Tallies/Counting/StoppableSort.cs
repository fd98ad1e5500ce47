using System;
using System.Collections.Generic;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Sorts long arrays in short steps, between which the work can be stopped: millions of ids take seconds.</summary>
internal static class StoppableSort
{
    private const int BlockLength = 1 << 14;

    /// <summary>Sorts keys and, with them, values. Both arrays may be replaced by others.</summary>
    public static void Sort<TKey, TValue>(ref TKey[] keys, ref TValue[] values, IComparer<TKey> comparer, CancellationToken stop)
    {
        int length = keys.Length;
        for (int from = 0; from < length; from += BlockLength)
        {
            stop.ThrowIfCancellationRequested();
            Array.Sort(keys, values, from, Math.Min(BlockLength, length - from), comparer);
        }

        TKey[] otherKeys = new TKey[length];
        TValue[] otherValues = new TValue[length];
        for (long run = BlockLength; run < length; run *= 2)
        {
            for (long from = 0; from < length; from += 2 * run)
                Merge(keys, values, otherKeys, otherValues, (int)from, (int)Math.Min(from + run, length), (int)Math.Min(from + (2 * run), length), comparer, stop);
            (keys, otherKeys) = (otherKeys, keys);
            (values, otherValues) = (otherValues, values);
        }
    }

    // Two sorted runs, from..middle and middle..end, into one.
    private static void Merge<TKey, TValue>(
        TKey[] keys, TValue[] values, TKey[] intoKeys, TValue[] intoValues, int from, int middle, int end, IComparer<TKey> comparer, CancellationToken stop)
    {
        int left = from, right = middle;
        for (int at = from; at < end; at++)
        {
            if ((at & (BlockLength - 1)) == 0) stop.ThrowIfCancellationRequested();
            int next = right == end || (left < middle && comparer.Compare(keys[left], keys[right]) <= 0) ? left++ : right++;
            intoKeys[at] = keys[next];
            intoValues[at] = values[next];
        }
    }
}
