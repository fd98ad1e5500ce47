namespace AsnKinerja.Engine.Ratings;

/// <summary>What happens where a rater answers an item about an employee twice in one group. Seen only where rows name their raters.</summary>
public enum DuplicateRatings
{
    /// <summary>The later row is a bad row: which of the two holds is not for the engine to choose.</summary>
    Refuse,

    /// <summary>The first row that answers counts.</summary>
    KeepFirst,

    /// <summary>The last row that answers counts.</summary>
    KeepLast,
}
