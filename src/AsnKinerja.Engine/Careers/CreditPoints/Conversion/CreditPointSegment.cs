namespace AsnKinerja.Engine.Careers;

/// <summary>A rated period on one level.</summary>
/// <param name="Level">The id of the level.</param>
/// <param name="Rated">The period and its predicate.</param>
/// <remarks>Immutable; equal when both parts are equal. A year in which the level changes is two segments.</remarks>
public sealed record CreditPointSegment(string Level, RatedPeriod Rated)
{
    /// <summary>The id of the level.</summary>
    public string Level { get; init; } = Throw.IfNull(Level);

    /// <summary>The period and its predicate.</summary>
    public RatedPeriod Rated { get; init; } = Throw.IfNull(Rated);
}
