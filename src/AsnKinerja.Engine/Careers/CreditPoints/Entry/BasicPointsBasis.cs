namespace AsnKinerja.Engine.Careers;

/// <summary>From where basic points are counted.</summary>
/// <param name="StartingAt">The rank at which the post begins; null: the lowest of the level.</param>
internal sealed record BasicPointsBasis(string? StartingAt);
