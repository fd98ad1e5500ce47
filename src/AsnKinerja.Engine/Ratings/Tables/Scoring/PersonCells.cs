using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What the groups say about one person, cell by cell: group × item. One for each thread, filled anew for each person.</summary>
/// <remarks>A cell's estimate is numerator / denominator in points of the grid; for the mean that is sum / count.</remarks>
internal sealed class PersonCells(int groups, int items)
{
    /// <summary>The items, so that cell (g, i) is at g × <see cref="Items"/> + i.</summary>
    public int Items { get; } = items;

    public int Groups { get; } = groups;

    public long[] Numerators { get; } = new long[groups * items];

    public long[] Denominators { get; } = new long[groups * items];

    /// <summary>How many values the cell has: what the minimum of raters is compared with.</summary>
    public long[] Counts { get; } = new long[groups * items];

    /// <summary>How many raters of the group gave a value on any item.</summary>
    public long[] Raters { get; } = new long[groups];

    public void Clear()
    {
        Array.Clear(Numerators, 0, Numerators.Length);
        Array.Clear(Denominators, 0, Denominators.Length);
        Array.Clear(Counts, 0, Counts.Length);
        Array.Clear(Raters, 0, Raters.Length);
    }
}
