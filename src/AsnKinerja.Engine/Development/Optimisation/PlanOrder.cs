using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Development;

/// <summary>Which of two plans is better: the declared order of goals and ties. No two different sets are equal.</summary>
/// <remarks>More critical weighted gap closed, more other gap, lower cost, fewer hours, fewer trainings, then the ids in ordinal order.</remarks>
internal sealed class PlanOrder(WorthScale scale) : IComparer<PlanLabel>
{
    /// <summary>Below 0 where <paramref name="x"/> is the better one.</summary>
    public int Compare(PlanLabel? x, PlanLabel? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        int order = CompareNumbers(x!, y!);
        return order != 0 ? order : CompareItems(x!.Items(), y!.Items());
    }

    /// <summary>The same without the ids.</summary>
    public int CompareNumbers(PlanLabel x, PlanLabel y)
    {
        int order = CompareWorth(x, y);
        if (order == 0) order = x.Cost.CompareTo(y.Cost);
        if (order == 0) order = x.Hours.CompareTo(y.Hours);
        return order != 0 ? order : x.Count.CompareTo(y.Count);
    }

    /// <summary>Of two sets of one size, the one that holds the first training that the other lacks is the better one.</summary>
    public static int CompareItems(int[] x, int[] y)
    {
        for (int i = 0; i < Math.Min(x.Length, y.Length); i++)
            if (x[i] != y[i]) return x[i].CompareTo(y[i]);
        return x.Length.CompareTo(y.Length);
    }

    private int CompareWorth(PlanLabel x, PlanLabel y)
    {
        if (scale.IsExact || Math.Abs(x.Worth - y.Worth) > scale.Slack) return y.Worth.CompareTo(x.Worth);
        int critical = y.Critical.CompareTo(x.Critical);
        return critical != 0 ? critical : y.Other.CompareTo(x.Other);
    }
}
