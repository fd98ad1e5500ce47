using System.Collections.Generic;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>Where somebody stands on a day: what a forecast starts from.</summary>
internal sealed record CareerStanding(
    CreditPointRules Rules, CreditPointLevel Level, string Rank, string? StartingAt, LocalDate LevelSince, LocalDate RankSince, LocalDate Day, CareerAccount Account,
    IReadOnlyList<CreditPoints> Converted, bool IsCovered, RankFilling? Filling, string? FormerRank, LocalDate? Restored, bool IsReleased)
{
    /// <summary>The first day of the first month that is not yet rated on the level.</summary>
    public LocalDate FirstOpenDay
    {
        get
        {
            LocalDate from = LevelSince;
            if (Converted.Count > 0) from = LocalDate.Max(from, Converted[Converted.Count - 1].Period!.Last.PlusDays(1));
            return from.Day == 1 ? from : new LocalDate(from.Year, from.Month, 1).PlusMonths(1);
        }
    }
}
