using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A name for a range of scores, for example <c>sesuai-ekspektasi</c>.</summary>
/// <param name="Id">The id in the regulation's own words.</param>
/// <param name="Name">The name shown.</param>
public sealed record ScoreBand(string Id, LocalizedText Name);
