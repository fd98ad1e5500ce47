using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Checked ratings of a many-facet model, sorted, with ids as places.</summary>
internal sealed class RaschData
{
    /// <summary>Beyond so many categories a scale is a measurement, for which there are other models.</summary>
    private const int MostCategories = 1000;

    private RaschData(FacetRating[] ratings, string[][] ids)
    {
        Ratings = ratings;
        Ids = ids;
        Elements = new int[ids.Length][];
        for (int facet = 0; facet < ids.Length; facet++)
        {
            Dictionary<string, int> places = ids[facet].Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
            int own = facet;
            Elements[facet] = [.. ratings.Select(rating => places[rating.Elements[own]])];
        }
    }

    public FacetRating[] Ratings { get; }

    /// <summary>By facet: the ids in ordinal order.</summary>
    public string[][] Ids { get; }

    /// <summary>By facet and rating: the place of the element.</summary>
    public int[][] Elements { get; }

    public int Facets => Ids.Length;

    public static RaschData From(IReadOnlyList<string> facets, IEnumerable<FacetRating> ratings, int lowest, int highest)
    {
        if (Throw.IfNull(facets).Count < 2) throw new ArgumentException($"The model needs at least two facets, persons and judges; there are {facets.Count}.", nameof(facets));
        for (int facet = 0; facet < facets.Count; facet++)
        {
            if (string.IsNullOrWhiteSpace(facets[facet])) throw new ArgumentException($"Facet {facet + 1} has no name.", nameof(facets));
            if (facets.Take(facet).Contains(facets[facet])) throw new ArgumentException($"There are two facets named '{facets[facet]}'.", nameof(facets));
        }

        if (lowest >= highest) throw new ArgumentException($"The categories go from a lower to a higher one, not from {lowest} to {highest}.", nameof(highest));
        if ((long)highest - lowest >= MostCategories) throw new ArgumentException($"There are {(long)highest - lowest + 1} categories from {lowest} to {highest}; at most {MostCategories} are ordered categories and not measurements.", nameof(highest));
        FacetRating[] given = [.. ratings];
        for (int i = 0; i < given.Length; i++)
        {
            if (given[i] is null) throw new ArgumentException($"Rating {i + 1} is null.", nameof(ratings));
            if (given[i].Elements.Count != facets.Count)
                throw new ArgumentException($"Rating {i + 1} names {given[i].Elements.Count} elements; the facets are {facets.Count}: {string.Join(", ", facets)}.", nameof(ratings));
            if (given[i].Category < lowest || given[i].Category > highest)
                throw new ArgumentException($"Rating {i + 1} ({string.Join(", ", given[i].Elements)}) is in category {given[i].Category}; the categories go from {lowest} to {highest}.", nameof(ratings));
        }

        Array.Sort(given, Compare);
        return new(given, [.. Enumerable.Range(0, facets.Count).Select(facet => given.Select(rating => rating.Elements[facet]).Distinct().OrderBy(id => id, StringComparer.Ordinal).ToArray())]);
    }

    /// <summary>
    /// Whether every two facets are linked through their elements. Where two facets fall into parts, a constant can move from the one's part to the
    /// other's and nothing in the ratings would change.
    /// </summary>
    /// <param name="isCounted">By rating: whether it counts.</param>
    /// <param name="first">The first facet that is looked at: persons who are draws from one population need no links.</param>
    public bool IsLinked(bool[] isCounted, int first = 0)
    {
        for (int one = first; one < Facets; one++)
        {
            for (int other = one + 1; other < Facets; other++)
            {
                Links links = new(Ids[one].Length + Ids[other].Length);
                HashSet<int> met = [];
                for (int at = 0; at < Ratings.Length; at++)
                {
                    if (!isCounted[at]) continue;
                    links.Join(Elements[one][at], Ids[one].Length + Elements[other][at]);
                    met.Add(Elements[one][at]);
                }

                if (met.Select(links.RootOf).Distinct().Count() > 1) return false;
            }
        }

        return true;
    }

    private static int Compare(FacetRating one, FacetRating other)
    {
        for (int facet = 0; facet < one.Elements.Count; facet++)
            if (string.CompareOrdinal(one.Elements[facet], other.Elements[facet]) is int order && order != 0) return order;
        return one.Category.CompareTo(other.Category);
    }
}
