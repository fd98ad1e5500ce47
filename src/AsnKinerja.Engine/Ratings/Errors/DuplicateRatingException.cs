using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>One rater rated one item twice in one group. Which of the two holds is not for the engine to choose.</summary>
public sealed class DuplicateRatingException : ArgumentException
{
    internal DuplicateRatingException(RaterGroup group, string? rater, string item)
        : base($"Rater {rater ?? "(anonymous)"} of group '{group}' rates '{item}' twice; keep one of the two.")
    {
        Group = group;
        Rater = rater;
        Item = item;
    }

    /// <summary>The rater's group.</summary>
    public RaterGroup Group { get; }

    /// <summary>The rater's id, or null for an anonymous sheet.</summary>
    public string? Rater { get; }

    /// <summary>The item rated twice.</summary>
    public string Item { get; }
}
