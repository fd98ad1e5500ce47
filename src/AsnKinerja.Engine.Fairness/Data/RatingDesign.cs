using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Who rated whom with what: sparse ratings, each rater and ratee pair at most once, as statistics need them.</summary>
/// <remarks>
/// Raters and ratees are numbered in the ordinal order of their ids and the ratings by ratee, then by rater, so that no result depends on the
/// order in which they were given. Memory is linear in the number of ratings. Immutable and safe to share between threads.
/// </remarks>
public sealed class RatingDesign
{
    internal RatingDesign(string[] ratees, string[] raters, string[] groups, int[] rateeOf, int[] raterOf, int[] groupOf, double[] values)
    {
        Ratees = Array.AsReadOnly(ratees);
        Raters = Array.AsReadOnly(raters);
        Groups = Array.AsReadOnly(groups);
        RateeOf = rateeOf;
        RaterOf = raterOf;
        GroupOf = groupOf;
        Values = values;
        RateeOffsets = Offsets(rateeOf, ratees.Length);
        (RaterOffsets, ByRater) = Grouped(raterOf, raters.Length);
    }

    /// <summary>The ids of those who were rated, in ordinal order.</summary>
    public IReadOnlyList<string> Ratees { get; }

    /// <summary>The ids of those who rated, in ordinal order.</summary>
    public IReadOnlyList<string> Raters { get; }

    /// <summary>The ids of the rater groups that occur, in ordinal order.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>How many ratings there are.</summary>
    public int Count => Values.Length;

    /// <summary>By rating: the place of the ratee. Ascending.</summary>
    internal int[] RateeOf { get; }

    /// <summary>By rating: the place of the rater.</summary>
    internal int[] RaterOf { get; }

    /// <summary>By rating: the place of the group, or -1.</summary>
    internal int[] GroupOf { get; }

    /// <summary>By rating: the value.</summary>
    internal double[] Values { get; }

    /// <summary>The ratings of ratee i are those from <c>[i]</c> to before <c>[i + 1]</c>.</summary>
    internal int[] RateeOffsets { get; }

    /// <summary>The ratings by rater j stand in <see cref="ByRater"/> from <c>[j]</c> to before <c>[j + 1]</c>.</summary>
    internal int[] RaterOffsets { get; }

    /// <summary>The places of the ratings, rater by rater.</summary>
    internal int[] ByRater { get; }

    /// <summary>From ratings.</summary>
    /// <param name="ratings">The ratings in any order.</param>
    /// <exception cref="InvalidRatingsException">An id or a group is empty, a value is not finite or too large, or a pair stands twice; all of them are listed.</exception>
    public static RatingDesign From(IEnumerable<RatingObservation> ratings) => RatingDesignBuilder.Build(Throw.IfNull(ratings));

    /// <summary>The ratings, by ratee, then by rater.</summary>
    public IEnumerable<RatingObservation> Ratings()
    {
        for (int rating = 0; rating < Count; rating++)
            yield return new(Ratees[RateeOf[rating]], Raters[RaterOf[rating]], Values[rating], GroupOf[rating] < 0 ? null : Groups[GroupOf[rating]]);
    }

    /// <summary>Raters, ratees and ratings in words.</summary>
    public override string ToString() => $"{Count} ratings of {Ratees.Count} by {Raters.Count}";

    private static int[] Offsets(int[] sorted, int count)
    {
        int[] offsets = new int[count + 1];
        foreach (int at in sorted) offsets[at + 1]++;
        for (int i = 0; i < count; i++) offsets[i + 1] += offsets[i];
        return offsets;
    }

    private static (int[] Offsets, int[] Order) Grouped(int[] keys, int count)
    {
        int[] offsets = Offsets(keys, count), next = [.. offsets.Take(count)], order = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++) order[next[keys[i]]++] = i;
        return (offsets, order);
    }
}
