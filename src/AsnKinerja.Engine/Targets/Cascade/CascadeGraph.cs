using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Targets;

/// <summary>Who serves whom, both ways, and an order in which every result comes after those below it.</summary>
internal sealed class CascadeGraph
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(CascadedResult Result, CascadeLink Link)>> _below = new(StringComparer.Ordinal);

    /// <summary>Takes results with distinct ids; links that lead nowhere are left out.</summary>
    public CascadeGraph(IEnumerable<CascadedResult> results)
    {
        // By id, so that nothing depends on the order in which the results were given.
        CascadedResult[] sorted = [.. results.OrderBy(result => result.Id, StringComparer.Ordinal)];
        foreach (CascadedResult result in sorted) _below[result.Id] = [];
        foreach (CascadedResult result in sorted)
            foreach (CascadeLink link in result.Serves)
                if (_below.TryGetValue(link.To, out List<(CascadedResult, CascadeLink)>? below)) below.Add((result, link));
        BottomUp = Order(sorted);
        for (int i = 0; i < BottomUp.Count; i++) _places[BottomUp[i].Id] = i;
    }

    /// <summary>Every result after those below it. Results on a cycle, and those above one, are not here.</summary>
    public IReadOnlyList<CascadedResult> BottomUp { get; }

    /// <summary>The results that serve one, by id, each with its link.</summary>
    public IReadOnlyList<(CascadedResult Result, CascadeLink Link)> Below(string id) => _below[id];

    /// <summary>The place in <see cref="BottomUp"/>; null on or above a cycle.</summary>
    public int? Place(string id) => _places.TryGetValue(id, out int place) ? place : null;

    private List<CascadedResult> Order(CascadedResult[] sorted)
    {
        Dictionary<string, CascadedResult> byId = sorted.ToDictionary(result => result.Id, StringComparer.Ordinal);
        Dictionary<string, int> open = sorted.ToDictionary(result => result.Id, result => _below[result.Id].Count, StringComparer.Ordinal);
        List<CascadedResult> order = [.. sorted.Where(result => open[result.Id] == 0)];
        for (int i = 0; i < order.Count; i++)
            foreach (CascadeLink link in order[i].Serves)
                if (open.ContainsKey(link.To) && --open[link.To] == 0) order.Add(byId[link.To]);
        return order;
    }
}
