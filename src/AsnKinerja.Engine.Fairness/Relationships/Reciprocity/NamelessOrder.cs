using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>An order of ratings that knows no names: by what was given, then by how those who gave and got it stand among all others.</summary>
/// <remarks>
/// So that the same seed deals the same whatever people are called. People are told apart by colours that are refined by those of whom they rate and are rated by (Weisfeiler and
/// Leman 1968). Only the order of values counts, so shift and unit change nothing either.
/// </remarks>
internal static class NamelessOrder
{
    private const int Rounds = 4;

    public static int[] Of(RatingDesign design)
    {
        int[] rank = Ranks(design.Values);
        Dictionary<string, int> place = new(StringComparer.Ordinal);
        foreach (string id in design.Ratees.Concat(design.Raters))
            if (!place.ContainsKey(id)) place.Add(id, place.Count);
        int[] ratee = [.. design.RateeOf.Select(at => place[design.Ratees[at]])], rater = [.. design.RaterOf.Select(at => place[design.Raters[at]])];
        ulong[] colours = new ulong[place.Count];
        for (int round = 0; round < Rounds; round++)
        {
            ulong[] next = [.. colours.Select(colour => Mixed(colour, 1))];
            for (int rating = 0; rating < rank.Length; rating++)
            {
                ulong value = (ulong)rank[rating];
                unchecked
                {
                    next[ratee[rating]] += Mixed(Mixed(colours[rater[rating]], value), 2);
                    next[rater[rating]] += Mixed(Mixed(colours[ratee[rating]], value), 3);
                }
            }

            colours = next;
        }

        return [.. Enumerable.Range(0, rank.Length).OrderBy(rating => rank[rating]).ThenBy(rating => colours[ratee[rating]]).ThenBy(rating => colours[rater[rating]])];
    }

    private static int[] Ranks(double[] values)
    {
        double[] distinct = [.. values.Distinct().OrderBy(value => value)];
        return [.. values.Select(value => Array.BinarySearch(distinct, value))];
    }

    private static ulong Mixed(ulong one, ulong other) => new SeededRandom(unchecked((one * 0x9E3779B97F4A7C15UL) + other)).NextBits();
}
