using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>What people say of themselves: ratings whose rater and ratee have the same id.</summary>
internal static class SelfRatings
{
    public static bool IsOne(RatingDesign design, int rating) => string.Equals(design.Raters[design.RaterOf[rating]], design.Ratees[design.RateeOf[rating]], StringComparison.Ordinal);

    /// <summary>The ratings by others: nobody is an other to themselves.</summary>
    public static RatingDesign Without(RatingDesign design) =>
        Enumerable.Range(0, design.Count).Any(rating => IsOne(design, rating)) ? RatingDesign.From(design.Ratings().Where(rating => !string.Equals(rating.Ratee, rating.Rater, StringComparison.Ordinal))) : design;
}
