namespace AsnKinerja.Engine.Ratings;

/// <summary>From which published numbers a published total can be calculated.</summary>
internal enum PublishedArithmetic
{
    /// <summary>From none alone: the way leads over numbers that are not shown, or over roundings.</summary>
    Hidden,

    /// <summary>From the groups.</summary>
    Groups,

    /// <summary>From the parts.</summary>
    Parts,
}
