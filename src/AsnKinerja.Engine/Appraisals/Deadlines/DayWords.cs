using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Days and counts of days as people write them.</summary>
internal static class DayWords
{
    /// <summary>The day as <c>25 Agustus 2026</c> and <c>25 August 2026</c>; years beyond those of periods as 2201-01-03.</summary>
    public static LocalizedText Of(LocalDate day) =>
        day.Year is >= AppraisalPeriod.MinimumYear and <= AppraisalPeriod.MaximumYear
            ? AppraisalPeriod.Between(day, day).Name
            : LocalizedText.Same(IsoDay.Text(day));

    public static LocalizedText Of(int days, DayCount count) => count == DayCount.WorkingDays
        ? new($"{days} hari kerja", days == 1 ? "1 working day" : $"{days} working days")
        : new($"{days} hari", days == 1 ? "1 day" : $"{days} days");
}
