using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Targets;

/// <summary>Finds direct links between numbers of different units, also through results in words that have no unit of their own.</summary>
internal static class CascadeUnits
{
    public static IEnumerable<CascadeProblem> In(IEnumerable<CascadedResult> results)
    {
        CascadeGraph graph = new(results);
        Dictionary<string, string?> units = new(StringComparer.Ordinal);
        foreach (CascadedResult result in graph.BottomUp)
        {
            string? unit = result.MeasuredIn;
            string? from = null;
            foreach ((CascadedResult below, CascadeLink link) in graph.Below(result.Id))
            {
                if (link.Path != ContributionPath.Direct || units[below.Id] is not string other) continue;
                if (unit is null) (unit, from) = (other, below.Id);
                else if (!string.Equals(unit, other, StringComparison.Ordinal)) yield return Mismatch(result.Id, unit, from, below.Id, other);
            }

            units[result.Id] = unit;
        }
    }

    private static CascadeProblem Mismatch(string superior, string unit, string? from, string below, string other) => new(
        CascadeProblemKind.UnitMismatch, below,
        new(
            $"'{below}' -> '{superior}': tautan langsung antara satuan {Shown(other, "tanpa satuan")} dan {Shown(unit, "tanpa satuan")}{(from is null ? "" : $" (dari '{from}')")}; samakan satuannya, atau jadikan tautan tidak langsung.",
            $"'{below}' -> '{superior}': a direct link between the units {Shown(other, "none")} and {Shown(unit, "none")}{(from is null ? "" : $" (from '{from}')")}; give both the same unit, or make the link indirect."))
    {
        Detail = superior,
    };

    private static string Shown(string unit, string none) => unit.Length == 0 ? $"({none})" : $"'{unit}'";
}
