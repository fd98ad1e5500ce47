using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>Adds one kind of number, realised or agreed, from the bottom of a cascade to any result.</summary>
/// <remarks>
/// Numbers come from the bottom. A number stated higher up counts only where nothing is known below it, so no two numbers that are added tell of
/// the same work. Where several paths lead from one result up to the same superior's result, it counts once, by the path that brings most of it.
/// </remarks>
internal sealed class CascadeSums
{
    private readonly CascadeGraph _graph;
    private readonly Func<CascadedResult, Rational?> _number;
    private readonly HashSet<string> _knownBelow = new(StringComparer.Ordinal);

    public CascadeSums(CascadeGraph graph, Func<CascadedResult, Rational?> number)
    {
        _graph = graph;
        _number = number;
        foreach (CascadedResult result in graph.BottomUp)
            if (graph.Below(result.Id).Any(below => below.Link.Counts && (_number(below.Result) is not null || _knownBelow.Contains(below.Result.Id))))
                _knownBelow.Add(result.Id);
    }

    public RollUp Of(CascadedResult top)
    {
        List<Contribution> counted = [];
        List<CascadedResult> missing = [];
        List<NotAdded> notAdded = [];
        foreach (Way way in Ways(top))
        {
            CascadedResult result = way.Result;
            if (way.IsTop) continue;
            if (_number(result) is not Rational number)
            {
                if (!_graph.Below(result.Id).Any(below => below.Link.Counts)) missing.Add(result);
            }
            else if (_knownBelow.Contains(result.Id)) notAdded.Add(new NotAdded(result, number, NotAddedReason.CountedBelow));
            else counted.Add(new Contribution(result, way.Share, number, way.Path()));
        }

        HashSet<string> reached = new(counted.Select(entry => entry.Result.Id).Concat(notAdded.Select(entry => entry.Result.Id)), StringComparer.Ordinal);
        foreach ((CascadedResult below, CascadeLink link) in _graph.Below(top.Id))
            if (!link.Counts && !reached.Contains(below.Id))
                notAdded.Add(new NotAdded(
                    below, _number(below) ?? ValueBelow(below), link.Path == ContributionPath.Indirect ? NotAddedReason.Indirect : NotAddedReason.Collaborator));

        return new RollUp(top, _number(top), counted, missing, notAdded, UndeclaredShare(top));
    }

    private Rational? ValueBelow(CascadedResult top) => !_knownBelow.Contains(top.Id) ? null : Ways(top)
        .Where(way => !way.IsTop && !_knownBelow.Contains(way.Result.Id))
        .Aggregate(Rational.Zero, (sum, way) => _number(way.Result) is Rational number ? sum + (way.Share * number) : sum);

    // Superiors' results before those below them, so that the best way to each is known when it is left. A tie goes to the
    // shorter way, then to the one over the superior's result whose id comes first.
    private IEnumerable<Way> Ways(CascadedResult top)
    {
        Dictionary<string, Way> best = new(StringComparer.Ordinal) { [top.Id] = new Way(top, Rational.One, null) };
        SortedDictionary<int, Way> open = new() { [-_graph.Place(top.Id)!.Value] = best[top.Id] };
        while (open.Count > 0)
        {
            int place = open.Keys.First();
            Way way = open[place];
            open.Remove(place);
            yield return way;
            foreach ((CascadedResult below, CascadeLink link) in _graph.Below(way.Result.Id))
            {
                if (!link.Counts) continue;
                Way next = new(below, way.Share * link.Counted, way);
                if (best.TryGetValue(below.Id, out Way? known) && !next.IsBetterThan(known)) continue;
                best[below.Id] = open[-_graph.Place(below.Id)!.Value] = next;
            }
        }
    }

    private Rational UndeclaredShare(CascadedResult top)
    {
        Rational[] shares = [.. _graph.Below(top.Id).Where(below => below.Link.Counts && below.Link.Share is not null).Select(below => below.Link.Counted)];
        return shares.Length == 0 ? Rational.Zero : shares.Aggregate(Rational.One, (left, share) => left - share);
    }

    private sealed class Way(CascadedResult result, Rational share, Way? up)
    {
        public CascadedResult Result { get; } = result;

        public Rational Share { get; } = share;

        public bool IsTop => Up is null;

        private Way? Up { get; } = up;

        private int Length { get; } = up is null ? 0 : up.Length + 1;

        public bool IsBetterThan(Way other)
        {
            int better = Share.CompareTo(other.Share);
            if (better == 0) better = other.Length.CompareTo(Length);
            if (better == 0) better = string.CompareOrdinal(other.Up?.Result.Id, Up?.Result.Id);
            return better > 0;
        }

        public string[] Path()
        {
            List<string> path = [];
            for (Way? at = this; at is not null; at = at.Up) path.Add(at.Result.Id);
            return [.. path];
        }
    }
}
