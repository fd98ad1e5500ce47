using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Ranks from 1, equal values sharing the mean of theirs.</summary>
internal static class MiddleRanks
{
    /// <summary>The ranks in the order of the values, and the sum of t³ - t over runs of t equal values.</summary>
    public static (double[] Ranks, double Ties) Of(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length)];
        Array.Sort((double[])values.Clone(), order);
        double[] ranks = new double[values.Length];
        double ties = 0;
        for (int first = 0; first < order.Length;)
        {
            int after = first + 1;
            while (after < order.Length && values[order[after]] == values[order[first]]) after++;
            double run = after - first;
            for (int at = first; at < after; at++) ranks[order[at]] = (first + 1 + after) / 2.0;
            ties += (run * run * run) - run;
            first = after;
        }

        return (ranks, ties);
    }
}
