using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>One rater of a panel: the answers item by item, in the instrument's order.</summary>
internal sealed class RaterRow(RatingSheet sheet, int group, Answer[] answers)
{
    public static IComparer<RaterRow> Order { get; } = Comparer<RaterRow>.Create(Compare);

    public RatingSheet Sheet { get; } = sheet;

    /// <summary>The position of the rater's group in <see cref="Panel.Groups"/>.</summary>
    public int Group { get; } = group;

    public Rational Weight => Sheet.Weight;

    public Answer[] Answers { get; } = answers;

    // By group, then by id, then by content: whatever the order of the sheets, explanations list raters alike.
    private static int Compare(RaterRow left, RaterRow right)
    {
        int order = left.Group.CompareTo(right.Group);
        if (order == 0) order = string.CompareOrdinal(left.Sheet.Group.Id, right.Sheet.Group.Id);
        if (order == 0) order = string.CompareOrdinal(left.Sheet.Rater, right.Sheet.Rater);
        if (order == 0) order = left.Weight.CompareTo(right.Weight);
        for (int i = 0; order == 0 && i < left.Answers.Length; i++)
        {
            order = left.Answers[i].Kind.CompareTo(right.Answers[i].Kind);
            if (order == 0) order = left.Answers[i].Value.CompareTo(right.Answers[i].Value);
        }

        return order;
    }
}
