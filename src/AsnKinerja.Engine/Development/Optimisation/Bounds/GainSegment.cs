using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Development;

/// <summary>A piece of the most that can be gained with a resource: this much more for that much more.</summary>
/// <param name="Group">What the piece belongs to.</param>
/// <param name="Rank">The rank from which it begins, where that matters.</param>
/// <param name="Use">How much of the resource.</param>
/// <param name="Gain">How much gain.</param>
internal readonly record struct GainSegment(int Group, int Rank, long Use, long Gain) : IComparable<GainSegment>
{
    /// <summary>The one that gains more for what it uses comes first.</summary>
    public int CompareTo(GainSegment other)
    {
        // Uses stay below 5 × 10^16 (CatalogueUnits) and gains below 2^40 (WorthScale), so the products fit.
        int order = ((decimal)other.Gain * Use).CompareTo((decimal)Gain * other.Use);
        if (order != 0) return order;
        order = Use.CompareTo(other.Use);
        if (order == 0) order = Group.CompareTo(other.Group);
        return order != 0 ? order : Rank.CompareTo(other.Rank);
    }

    /// <summary>The gain of a part of the piece, rounded down.</summary>
    public long Part(long use) =>
        use >= Use ? Gain
        : use <= 0 ? 0
        : Gain <= long.MaxValue / use ? Gain * use / Use
        : (long)decimal.Floor((decimal)Gain / Use * use) + 1;

    /// <summary>The pieces of the smallest concave line from nothing over all points: what no choice among the points can beat.</summary>
    public static void AddHull(List<GainSegment> segments, int group, int rank, List<(long Use, long Gain)> points)
    {
        points.Sort();
        List<(long Use, long Gain)> hull = [(0, 0)];
        foreach ((long use, long gain) in points)
        {
            if (gain <= hull[hull.Count - 1].Gain) continue;
            while (hull.Count > 1 && IsBelow(hull[hull.Count - 2], hull[hull.Count - 1], (use, gain))) hull.RemoveAt(hull.Count - 1);
            hull.Add((use, gain));
        }

        for (int i = 1; i < hull.Count; i++)
            segments.Add(new(group, rank, hull[i].Use - hull[i - 1].Use, hull[i].Gain - hull[i - 1].Gain));
    }

    private static bool IsBelow((long Use, long Gain) left, (long Use, long Gain) middle, (long Use, long Gain) right) =>
        (decimal)(middle.Gain - left.Gain) * (right.Use - left.Use) <= (decimal)(right.Gain - left.Gain) * (middle.Use - left.Use);
}
