using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far each rater group judges above or below the others on the same people, in the whole population: a difference of perspective, which is reported and not called bias.</summary>
internal static class GroupGaps
{
    /// <summary>By group; the last one stands for ratings without a group.</summary>
    public static ColumnGaps Of(RatingDesign design) =>
        ColumnGaps.Of(design, [.. Enumerable.Range(0, design.Count).Select(rating => Group(design, rating))], design.Groups.Count + 1);

    /// <summary>The place of a rating's group.</summary>
    public static int Group(RatingDesign design, int rating) => design.GroupOf[rating] < 0 ? design.Groups.Count : design.GroupOf[rating];
}
