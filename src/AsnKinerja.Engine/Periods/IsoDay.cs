using NodaTime;
using NodaTime.Text;

namespace AsnKinerja.Engine.Periods;

/// <summary>Days in the one calendar that periods are counted in.</summary>
internal static class IsoDay
{
    // A date of another calendar (Hijri, say) is still one certain day; compared as it is, NodaTime would throw.
    public static LocalDate Of(LocalDate day) => day.WithCalendar(CalendarSystem.Iso);

    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
