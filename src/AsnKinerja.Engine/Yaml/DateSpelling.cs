using System.Globalization;
using AsnKinerja.Engine.Localization;
using NodaTime;

namespace AsnKinerja.Engine.Yaml;

/// <summary>Reads days written YYYY-MM-DD, and knows how else people write them.</summary>
internal static class DateSpelling
{
    /// <summary>Reads a day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day, or 0001-01-01 where the text is none.</param>
    /// <param name="hint">The end of the message where the text is no day.</param>
    public static bool TryRead(string text, out LocalDate day, out LocalizedText hint)
    {
        day = default;
        hint = DiagnosticMessages.DateForm;
        if (text.Length > 30 || !TryParts(text, out int year, out int month, out int dayOfMonth, out bool isExact)) return false;

        if (month is < 1 or > 12)
        {
            hint = DiagnosticMessages.Because(new LocalizedText(
                $"tidak ada bulan {Of(month)}", $"there is no month {Of(month)}"));
            return false;
        }

        int days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        if (dayOfMonth < 1 || dayOfMonth > days)
        {
            hint = DiagnosticMessages.Because(new LocalizedText(
                $"bulan {Of(month)} tahun {Of(year)} mempunyai {Of(days)} hari", $"month {Of(month)} of {Of(year)} has {Of(days)} days"));
            return false;
        }

        LocalDate read = new(year, month, dayOfMonth);
        if (!isExact)
        {
            hint = DiagnosticMessages.Write(NodaTime.Text.LocalDatePattern.Iso.Format(read));
            return false;
        }

        day = read;
        return true;
    }

    // Year first or, as in Indonesia, day first; three numbers between hyphens, slashes or points, perhaps with a time.
    private static bool TryParts(string text, out int year, out int month, out int day, out bool isExact)
    {
        year = month = day = 0;
        isExact = false;
        string date = text;
        int time = text.IndexOfAny(['T', 't', ' ']);
        if (time > 0) date = text.Substring(0, time);

        string[] parts = date.Split('-', '/', '.');
        if (parts.Length == 1 && date.Length == 8) parts = [date.Substring(0, 4), date.Substring(4, 2), date.Substring(6, 2)];
        if (parts.Length != 3) return false;
        int first = parts[0].Length, last = parts[2].Length;
        bool yearFirst = first == 4 && last <= 2, dayFirst = first <= 2 && last == 4;
        if (!yearFirst && !dayFirst) return false;
        if (parts[1].Length > 2
            || !TryDigits(parts[yearFirst ? 0 : 2], out year)
            || !TryDigits(parts[1], out month)
            || !TryDigits(parts[yearFirst ? 2 : 0], out day)
            || year < 1)
            return false;
        isExact = text.Length == 10 && yearFirst && text[4] == '-' && text[7] == '-';
        return true;
    }

    private static bool TryDigits(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
