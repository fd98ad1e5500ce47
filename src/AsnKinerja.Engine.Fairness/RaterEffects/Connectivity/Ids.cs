using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Looks for ids in their ordinal order.</summary>
internal static class Ids
{
    public static int PlaceOf(IReadOnlyList<string> sorted, string id, string parameter)
    {
        Throw.IfNull(id, parameter);
        int low = 0, high = sorted.Count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2), order = string.CompareOrdinal(sorted[middle], id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        throw new ArgumentException($"There is no '{id}' among the {sorted.Count} ids of the design.", parameter);
    }
}
