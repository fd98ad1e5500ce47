using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>For which groups each rater speaks: often one, or superior of some and peer of others. Ratings without a group are a group of their own.</summary>
internal sealed class RaterGroups
{
    private readonly RatingDesign _design;
    private readonly (int Group, int Ratings)[][] _groups;

    private RaterGroups(RatingDesign design)
    {
        _design = design;
        _groups = [.. Enumerable.Range(0, design.Raters.Count).Select(Spoken)];
    }

    /// <summary>By rater: the groups and how many ratings speak for each.</summary>
    public IReadOnlyList<(int Group, int Ratings)[]> OfRater => _groups;

    /// <summary>The groups of those raters who speak for several: only they can show a gap between groups that is not one between raters.</summary>
    public int[] Shared => [.. _groups.Where(groups => groups.Length > 1).SelectMany(groups => groups.Select(own => own.Group)).Distinct().OrderBy(group => group)];

    /// <summary>The groups of a design; null where there are not two to tell apart.</summary>
    /// <exception cref="ArgumentException">There are more groups than a design can have an effect for.</exception>
    public static RaterGroups? Of(RatingDesign design)
    {
        FixedDesign.CheckGroups(design);
        return design.GroupOf.Any(group => group != design.GroupOf[0]) ? new(design) : null;
    }

    /// <summary>The names of the groups that a rater speaks for; "" for ratings without one.</summary>
    public string[] NamesOf(int rater) => [.. _groups[rater].Select(own => own.Group < 0 ? "" : _design.Groups[own.Group])];

    private (int Group, int Ratings)[] Spoken(int rater)
    {
        SortedDictionary<int, int> ratings = [];
        for (int at = _design.RaterOffsets[rater]; at < _design.RaterOffsets[rater + 1]; at++)
        {
            int group = _design.GroupOf[_design.ByRater[at]];
            ratings[group] = ratings.TryGetValue(group, out int known) ? known + 1 : 1;
        }

        return [.. ratings.Select(pair => (pair.Key, pair.Value))];
    }
}
