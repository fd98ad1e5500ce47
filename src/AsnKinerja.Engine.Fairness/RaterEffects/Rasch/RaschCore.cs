using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The part of the data that the likelihood can speak of: without elements whose ratings are all at one end, with used categories only.</summary>
/// <remarks>There is one scale for all, or one for each element of a facet (partial credit), whose ends and used categories are its own.</remarks>
internal sealed class RaschCore
{
    private readonly int[]? _scaleOf;

    private RaschCore(RaschData data, int stepFacet, int[]? scaleOf, bool[] isCounted, bool[][] isExtreme, int[][] categories)
    {
        Data = data;
        StepFacet = stepFacet;
        _scaleOf = scaleOf;
        IsCounted = isCounted;
        IsExtreme = isExtreme;
        Categories = categories;
    }

    public RaschData Data { get; }

    /// <summary>The facet whose elements have scales of their own; -1 where all share one.</summary>
    public int StepFacet { get; }

    /// <summary>By rating: whether it counts.</summary>
    public bool[] IsCounted { get; }

    /// <summary>By facet and element: whether it is extreme, or met none but extreme ones.</summary>
    public bool[][] IsExtreme { get; }

    /// <summary>By scale: the categories that are used, from low to high: step k of the scale is the one at [k]. Empty where nothing counts.</summary>
    public int[][] Categories { get; }

    public int ScaleOf(int rating) => _scaleOf is null ? 0 : _scaleOf[rating];

    /// <summary>By scale: how many steps it has.</summary>
    public int StepsOf(int scale) => Math.Max(0, Categories[scale].Length - 1);

    /// <summary>By rating: the step; negative where it does not count.</summary>
    public int StepOf(int rating) => Array.BinarySearch(Categories[ScaleOf(rating)], Data.Ratings[rating].Category);

    public static RaschCore Of(RaschData data, int stepFacet = -1)
    {
        int[]? scaleOf = stepFacet < 0 ? null : data.Elements[stepFacet];
        bool[] isCounted = [.. data.Ratings.Select(_ => true)];
        bool[][] isExtreme = [.. data.Ids.Select(ids => new bool[ids.Length])];
        int[][] categories = [];
        bool changed = true;
        while (changed)
        {
            categories = Used(data, scaleOf, isCounted, stepFacet < 0 ? 1 : data.Ids[stepFacet].Length);
            changed = Drop(data, scaleOf, isCounted, isExtreme, categories);
        }

        LeaveOut(data, isCounted, isExtreme);
        return new(data, stepFacet, scaleOf, isCounted, isExtreme, categories);
    }

    private static int[][] Used(RaschData data, int[]? scaleOf, bool[] isCounted, int scales)
    {
        ILookup<int, int> used = Enumerable.Range(0, isCounted.Length).Where(at => isCounted[at]).ToLookup(at => scaleOf is null ? 0 : scaleOf[at], at => data.Ratings[at].Category);
        return [.. Enumerable.Range(0, scales).Select(scale => used[scale].Distinct().OrderBy(category => category).ToArray())];
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
    private static bool Drop(RaschData data, int[]? scaleOf, bool[] isCounted, bool[][] isExtreme, int[][] categories)
    {
        bool changed = false;
        for (int facet = 0; facet < data.Facets; facet++)
        {
            bool[] isLow = [.. data.Ids[facet].Select(_ => true)], isHigh = [.. data.Ids[facet].Select(_ => true)];
            for (int at = 0; at < isCounted.Length; at++)
            {
                if (!isCounted[at]) continue;
                int[] scale = categories[scaleOf is null ? 0 : scaleOf[at]];
                int element = data.Elements[facet][at], category = data.Ratings[at].Category;
                isLow[element] &= category == scale[0];
                isHigh[element] &= category == scale[scale.Length - 1];
            }

            for (int at = 0; at < isCounted.Length; at++)
            {
                int element = data.Elements[facet][at];
                if (!isCounted[at] || !(isLow[element] || isHigh[element])) continue;
                isExtreme[facet][element] = true;
                isCounted[at] = false;
                changed = true;
            }
        }

        return changed;
    }
}
