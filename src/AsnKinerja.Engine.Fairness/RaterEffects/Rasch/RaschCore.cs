using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The part of the data that the likelihood can speak of: without elements whose ratings are all at one end, with used categories only.</summary>
internal sealed class RaschCore
{
    private RaschCore(RaschData data, bool[] isCounted, bool[][] isExtreme, int[] categories)
    {
        Data = data;
        IsCounted = isCounted;
        IsExtreme = isExtreme;
        Categories = categories;
    }

    public RaschData Data { get; }

    /// <summary>By rating: whether it counts.</summary>
    public bool[] IsCounted { get; }

    /// <summary>By facet and element: whether it is extreme, or met none but extreme ones.</summary>
    public bool[][] IsExtreme { get; }

    /// <summary>The categories that are used, from low to high: step k of the scale is Categories[k].</summary>
    public int[] Categories { get; }

    public int Steps => Categories.Length - 1;

    /// <summary>By rating: the step; -1 where it does not count.</summary>
    public int StepOf(int rating) => Array.BinarySearch(Categories, Data.Ratings[rating].Category);

    public static RaschCore Of(RaschData data)
    {
        bool[] isCounted = [.. data.Ratings.Select(_ => true)];
        bool[][] isExtreme = [.. data.Ids.Select(ids => new bool[ids.Length])];
        int[] categories = [];
        bool changed = true;
        while (changed)
        {
            categories = [.. data.Ratings.Where((_, at) => isCounted[at]).Select(rating => rating.Category).Distinct().OrderBy(category => category)];
            changed = categories.Length > 1 && Drop(data, isCounted, isExtreme, categories[0], categories[categories.Length - 1]);
        }

        LeaveOut(data, isCounted, isExtreme);
        return new(data, isCounted, isExtreme, categories);
    }

    // Who met none but extreme elements has no counted rating: nothing can be said of them either.
    private static void LeaveOut(RaschData data, bool[] isCounted, bool[][] isExtreme)
    {
        for (int facet = 0; facet < data.Facets; facet++)
        {
            bool[] counts = new bool[isExtreme[facet].Length];
            for (int at = 0; at < isCounted.Length; at++) counts[data.Elements[facet][at]] |= isCounted[at];
            for (int element = 0; element < counts.Length; element++) isExtreme[facet][element] |= !counts[element];
        }
    }

    // Takes out who is extreme among the ratings that are left; others may become extreme by that.
    private static bool Drop(RaschData data, bool[] isCounted, bool[][] isExtreme, int low, int high)
    {
        bool changed = false;
        for (int facet = 0; facet < data.Facets; facet++)
        {
            int[] lowest = [.. Enumerable.Repeat(int.MaxValue, data.Ids[facet].Length)], highest = [.. Enumerable.Repeat(int.MinValue, data.Ids[facet].Length)];
            for (int at = 0; at < isCounted.Length; at++)
            {
                if (!isCounted[at]) continue;
                int element = data.Elements[facet][at], category = data.Ratings[at].Category;
                lowest[element] = Math.Min(lowest[element], category);
                highest[element] = Math.Max(highest[element], category);
            }

            for (int at = 0; at < isCounted.Length; at++)
            {
                int element = data.Elements[facet][at];
                if (!isCounted[at] || (lowest[element] != high && highest[element] != low)) continue;
                isExtreme[facet][element] = true;
                isCounted[at] = false;
                changed = true;
            }
        }

        return changed;
    }
}
